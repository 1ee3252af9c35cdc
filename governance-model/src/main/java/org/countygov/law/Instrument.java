package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One version of a law, regulation, judicial interpretation or rule, from the first day it applies.
 *
 * @param code the short code used in rule tables, such as {@code PML}; unique
 * @param title the title as lawyers write it between 《》, and in English; without the name of the State
 * @param number the official number, such as 法释〔2011〕5号
 * @param kind what sort of instrument it is
 * @param firstDay the first day on which this version applies
 * @param lastDay the last day, or empty while it applies
 * @param confidence how well its text is known; a citation may say less
 */
public record Instrument(
        String code,
        Phrase title,
        Optional<String> number,
        Kind kind,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Confidence confidence)
        implements Worded {

    /** The rank of an instrument. */
    public enum Kind implements Worded {
        /** 法律. */
        LAW("法律", "law"),
        /** 行政法规. */
        ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
        /** 司法解释. */
        JUDICIAL_INTERPRETATION("司法解释", "judicial interpretation"),
        /** 部门规章. */
        DEPARTMENTAL_RULE("部门规章", "departmental rule"),
        /** 党内法规. */
        PARTY_REGULATION("党内法规", "Party regulation"),
        /** 规范性文件. */
        NORMATIVE_DOCUMENT("规范性文件", "normative document"),
        /** 标准. */
        STANDARD("标准", "standard"),
        /** 地方性法规、规章. It binds in its own territory only, and enters the library as a setting. */
        LOCAL("地方性法规、规章", "local regulation");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Throws {@link IllegalArgumentException} for a blank code or a last day before the first. */
    public Instrument {
        checkArgument(!code.isBlank(), "code is blank");
        checkArgument(
                lastDay.isEmpty() || !lastDay.get().isBefore(firstDay),
                "lastDay %s is before firstDay %s",
                lastDay,
                firstDay);
    }

    /** The article as a whole. Throws {@link IllegalArgumentException} unless the number is positive. */
    public Citation article(int number) {
        return new Citation(this, number, 0, 0, confidence);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }

    @Override
    public Phrase words() {
        return Phrase.of("《" + title.zh() + "》", title.en());
    }

    @Override
    public String toString() {
        return code;
    }
}
