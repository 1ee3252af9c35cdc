package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countygov.desk.log.ReadLog;
import org.countygov.grid.assessment.TownshipMonth;
import org.countygov.supervision.ConfidenceRange;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Share;

/** The indicators of a month of grid work as one HTML page. */
public final class IndicatorsPage {
    /** An indicator with what it came to, drawn with the range in which it lies for all that so few cases can tell. */
    public record Row(Indicator<?> indicator, Share share, String bar) {}

    private IndicatorsPage() {}

    /**
     * Writes {@code indicators.html} into the folder.
     *
     * @param leftOut how many files were not counted because a step of theirs is missing
     */
    public static Path write(Path folder, List<ReadLog> logs, TownshipMonth month, long leftOut) throws IOException {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("logs", logs);
        model.put("period", month.period());
        model.put("leftOut", leftOut);
        model.put(
                "rows",
                month.shares().entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue(), bar(entry.getKey(), entry.getValue())))
                        .collect(ImmutableList.toImmutableList()));
        Path page = folder.resolve("indicators.html");
        HtmlPage.write(page, "indicators.ftlh", model);
        return page;
    }

    private static String bar(Indicator<?> indicator, Share share) {
        return ConfidenceRange.of(share)
                .map(range -> Bars.within(
                        range.low().doubleValue(),
                        (double) share.numerator() / share.denominator(),
                        range.high().doubleValue(),
                        1,
                        indicator.words()))
                .orElse("");
    }
}
