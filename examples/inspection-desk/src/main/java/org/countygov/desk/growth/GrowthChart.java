package org.countygov.desk.growth;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Seconds, processor seconds and memory over the rows of a log, as SVG without a letter in it but the powers of ten on its axes: a
 * straight line upwards says that time grows as the log does, a level one that memory does not.
 */
final class GrowthChart {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 400;
    private static final double LEFT = 60;
    private static final double BOTTOM = 360;
    private static final double FIRST_ROWS = 4;
    private static final double LAST_ROWS = 8;
    private static final double FIRST_VALUE = 0;
    private static final double LAST_VALUE = 4;

    private final StringBuilder svg = new StringBuilder();

    private GrowthChart() {}

    static String of(List<Measured> measured) {
        GrowthChart chart = new GrowthChart();
        chart.begin();
        chart.line(measured, Measured::wall, "wall");
        chart.line(measured, Measured::processor, "processor");
        chart.line(measured, one -> one.resident() / 1e6, "resident");
        chart.line(measured, one -> one.heap() / 1e6, "heap");
        return chart.svg.append("</svg>\n").toString();
    }

    private void begin() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\""
                        + " font-size=\"12\">\n",
                WIDTH, HEIGHT);
        add("<title>检查的时间和内存随日志行数的增长 / how time and memory of an inspection grow with the rows of the log</title>\n");
        add("<style>text{fill:#444} line{stroke:#ccc} polyline{fill:none;stroke-width:2}"
                + " .wall{stroke:#1f77b4} .processor{stroke:#1f77b4;stroke-dasharray:6 4}"
                + " .resident{stroke:#d62728} .heap{stroke:#d62728;stroke-dasharray:6 4}</style>\n");
        add("<rect width=\"%.0f\" height=\"%.0f\" fill=\"#fff\"/>\n", WIDTH, HEIGHT);
        for (int power = (int) FIRST_ROWS; power <= LAST_ROWS; power++) {
            double x = x(power);
            add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", x, y(FIRST_VALUE), x, y(LAST_VALUE));
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">10^%d</text>\n", x, BOTTOM + 20, power);
        }
        for (int power = (int) FIRST_VALUE; power <= LAST_VALUE; power++) {
            double y = y(power);
            add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", x(FIRST_ROWS), y, x(LAST_ROWS), y);
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.0f</text>\n", LEFT - 8, y + 4, Math.pow(10, power));
        }
    }

    private void line(List<Measured> measured, ToDoubleFunction<Measured> value, String kind) {
        StringBuilder points = new StringBuilder();
        for (Measured one : measured.stream()
                .sorted((before, after) -> Long.compare(before.rows(), after.rows()))
                .toList()) {
            double x = x(Math.log10((double) one.rows()));
            double y = y(Math.log10(Math.max(1, value.applyAsDouble(one))));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#fff\"/>\n", kind, x, y);
        }
        add("<polyline class=\"%s\" points=\"%s\"/>\n", kind, points.toString().strip());
    }

    private static double x(double power) {
        return LEFT + (power - FIRST_ROWS) / (LAST_ROWS - FIRST_ROWS) * (WIDTH - LEFT - 20);
    }

    private static double y(double power) {
        return BOTTOM - (power - FIRST_VALUE) / (LAST_VALUE - FIRST_VALUE) * (BOTTOM - 20);
    }

    @FormatMethod
    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}
