package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.desk.log.ReadLog;
import org.countygov.inspection.Severity;
import org.countygov.law.Basis;
import org.countygov.time.BeijingTime;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Every finding, one after the other, in {@code findings.csv} and {@code findings.json}. Nothing is held in memory. */
public final class FindingsFiles implements Closeable {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "severity",
            "kind",
            "kind_zh",
            "kind_en",
            "workflow",
            "case",
            "file",
            "line",
            "time",
            "finding_zh",
            "finding_en",
            "reasons_zh",
            "reasons_en",
            "cures_zh",
            "cures_en",
            "law_zh",
            "law_en");
    /** Without it, spreadsheets in China read the file as GB18030. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet would take for the beginning of a formula, in both widths. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final CsvWriter csv;
    private final JsonGenerator json;

    private FindingsFiles(CsvWriter csv, JsonGenerator json) {
        this.csv = csv;
        this.json = json;
    }

    /** Begins both files in the folder. */
    public static FindingsFiles in(Path folder) throws IOException {
        BufferedWriter csvFile = Files.newBufferedWriter(folder.resolve("findings.csv"), StandardCharsets.UTF_8);
        csvFile.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(csvFile);
        csv.writeRecord(COLUMNS);
        ObjectWriter writer = JsonMapper.shared().writer().with(new DefaultPrettyPrinter().withObjectIndenter(LINES));
        JsonGenerator json = writer.createGenerator(
                Files.newBufferedWriter(folder.resolve("findings.json"), StandardCharsets.UTF_8));
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
        return new FindingsFiles(csv, json);
    }

    public void add(Found found) {
        List<String> cells = List.of(
                found.severity().name(),
                found.kind(),
                found.kindWords().zh(),
                found.kindWords().en(),
                found.workflow(),
                found.caseId(),
                found.position().map(position -> position.file()).orElse(""),
                found.position().map(position -> Long.toString(position.line())).orElse(""),
                found.at().map(BeijingTime::print).orElse(""),
                found.words().zh(),
                found.words().en(),
                joined(found.reasons(), Language.ZH),
                joined(found.reasons(), Language.EN),
                joined(found.cures(), Language.ZH),
                joined(found.cures(), Language.EN),
                joined(found.bases(), Language.ZH),
                joined(found.bases(), Language.EN));
        csv.writeRecord(cells.stream().map(FindingsFiles::harmless).toList());
        addJson(found);
    }

    private void addJson(Found found) {
        json.writeStartObject();
        json.writeStringProperty("severity", found.severity().name());
        json.writeStringProperty("kind", found.kind());
        json.writeStringProperty("workflow", found.workflow());
        json.writeStringProperty("case", found.caseId());
        found.position().ifPresent(position -> {
            json.writeStringProperty("file", position.file());
            json.writeNumberProperty("line", position.line());
        });
        found.at().ifPresent(at -> json.writeStringProperty("time", at.toString()));
        phrase("finding", found.words());
        phrases("reasons", found.reasons());
        phrases("cures", found.cures());
        json.writeArrayPropertyStart("law");
        for (Basis basis : found.bases()) {
            json.writeStartObject();
            json.writeBooleanProperty("provision", basis.isLaw());
            json.writeStringProperty("zh", basis.words().zh());
            json.writeStringProperty("en", basis.words().en());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Ends both files with the figures. */
    public void finish(List<ReadLog> logs, Tally tally) {
        json.writeEndArray();
        json.writeArrayPropertyStart("logs");
        for (ReadLog log : logs) {
            json.writeStartObject();
            json.writeStringProperty("file", log.file());
            json.writeStringProperty("format", log.format());
            json.writeStringProperty("encoding", log.encoding());
            json.writeNumberProperty("rows", log.rows());
            json.writeNumberProperty("badRows", log.badRows());
            phrases("remarks", log.remarks());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("figures");
        json.writeNumberProperty("cases", tally.cases());
        json.writeNumberProperty("casesWithFindings", tally.casesWithFindings());
        json.writeNumberProperty("findings", tally.findings());
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.name(), tally.findings(severity));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (json) {
            csv.close();
        }
    }

    private void phrase(String name, Phrase phrase) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", phrase.zh());
        json.writeStringProperty("en", phrase.en());
        json.writeEndObject();
    }

    private void phrases(String name, List<Phrase> phrases) {
        json.writeArrayPropertyStart(name);
        for (Phrase phrase : phrases) {
            json.writeStartObject();
            json.writeStringProperty("zh", phrase.zh());
            json.writeStringProperty("en", phrase.en());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String joined(List<? extends Worded> words, Language language) {
        return words.stream()
                .map(each -> each.words().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    /** The text so that no spreadsheet runs it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
