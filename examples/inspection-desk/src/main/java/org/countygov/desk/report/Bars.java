package org.countygov.desk.report;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;
import org.countygov.words.Phrase;

/**
 * Bars for the cells of a table, as SVG without a letter in it: the cells beside it say the same in words and numbers, so that a
 * page needs no font and looks the same on every machine.
 */
final class Bars {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 10;

    private Bars() {}

    /**
     * A part of a whole.
     *
     * @param most what the whole width stands for; with nothing to show the bar is empty
     * @param kind the class of the part in the style of the page
     */
    static String of(long value, long most, String kind, Phrase title) {
        return svg(
                title,
                text(
                        "<rect class=\"%s\" x=\"0\" y=\"1\" width=\"%s\" height=\"8\"/>",
                        kind, x((double) value, (double) most)));
    }

    /** A value as a line, within the range in which it lies for all that is known, as a box. */
    static String within(double low, double value, double high, double most, Phrase title) {
        double at = x(value, most);
        return svg(
                title,
                text(
                        "<rect class=\"range\" x=\"%s\" y=\"3\" width=\"%s\" height=\"4\"/>"
                                + "<line x1=\"%s\" y1=\"1\" x2=\"%s\" y2=\"9\"/>",
                        x(low, most), x(high, most) - x(low, most), at, at));
    }

    private static double x(double value, double most) {
        return most <= 0 ? 0 : WIDTH * Math.min(1, value / most);
    }

    private static String svg(Phrase title, String shapes) {
        return text(
                "<svg class=\"bar\" role=\"img\" viewBox=\"0 0 %s %s\" preserveAspectRatio=\"none\"><title>%s</title>"
                        + "<rect class=\"all\" x=\"0\" y=\"1\" width=\"%s\" height=\"8\"/>%s</svg>",
                WIDTH, HEIGHT, HtmlEscapers.htmlEscaper().escape(title.toString()), WIDTH, shapes);
    }

    private static String text(String pattern, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : values[i];
        }
        return String.format(Locale.ROOT, pattern, written);
    }
}
