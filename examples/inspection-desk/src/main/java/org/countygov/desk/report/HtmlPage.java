package org.countygov.desk.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.countygov.time.BeijingTime;

/** Writes pages by the templates beside this class; each needs nothing beside it. */
public final class HtmlPage {
    private static final Configuration FREEMARKER = configuration();

    private HtmlPage() {}

    /** How the template writes a moment. */
    public interface Printer {
        String at(Instant moment);
    }

    /** Writes one page. The template also gets {@code print}, which writes moments. */
    static void write(Path file, String template, Map<String, Object> model) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(model);
        all.put("print", (Printer) BeijingTime::print);
        try (Writer page = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            FREEMARKER.getTemplate(template).process(all, page);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("the template " + template + " does not fit its model", wrong);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlPage.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(BeijingTime.ZONE));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
