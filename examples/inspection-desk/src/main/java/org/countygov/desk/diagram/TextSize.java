package org.countygov.desk.diagram;

/**
 * About how wide a text is drawn, without asking a font: the layout must be the same on every machine, also on one without
 * fonts. Rather too wide than too narrow.
 */
final class TextSize {
    private static final double WIDE = 1.0;
    private static final double NARROW = 0.6;

    private TextSize() {}

    /** The width in pixels at this font size. */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextSize::ems).sum() * fontSize;
    }

    private static double ems(int letter) {
        // Chinese characters and full-width punctuation fill the square.
        return letter >= 0x2E80 || Character.isIdeographic(letter) ? WIDE : NARROW;
    }
}
