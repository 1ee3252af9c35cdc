package org.countygov.desk.report;

import java.util.regex.Pattern;
import org.countygov.words.Phrase;

/** Texts of a log on their way into a report: what looks like a citizen number or a mobile number is masked. */
public final class Masked {
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9])(?:[1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])");
    private static final String MASK = "***";

    private Masked() {}

    public static String text(String text) {
        return PERSONAL.matcher(text).replaceAll(MASK);
    }

    public static Phrase phrase(Phrase phrase) {
        return Phrase.of(text(phrase.zh()), text(phrase.en()));
    }
}
