package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One version of a law, regulation, judicial interpretation, rule or standard, from the first day it applies. The ones this
 * library knows are the constants of {@link Instruments}; a jurisdiction adds its own with {@link #of}.
 *
 * <p>Two instruments are equal when their codes are.
 */
public final class Instrument implements Worded {

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

    /** Describes an instrument before it exists. */
    public static final class Builder {
        private final String code;
        private final Phrase title;
        private final Kind kind;
        private OptionalInt edition = OptionalInt.empty();
        private Optional<String> number = Optional.empty();
        private Optional<Phrase> territory = Optional.empty();
        private Optional<LocalDate> firstDay = Optional.empty();
        private Optional<LocalDate> lastDay = Optional.empty();
        private Confidence confidence = Confidence.READ;
        private boolean titleIsOfficial = true;
        private Optional<Instrument> predecessor = Optional.empty();
        private ImmutableList<Instrument> yieldsTo = ImmutableList.of();

        private Builder(Kind kind, String code, Phrase title) {
            this.kind = kind;
            this.code = code;
            this.title = title;
        }

        /** The year of this text, printed after the title. */
        public Builder edition(int year) {
            edition = OptionalInt.of(year);
            return this;
        }

        public Builder number(String officialNumber) {
            number = Optional.of(officialNumber);
            return this;
        }

        /** Where a local instrument binds. */
        public Builder in(String zh, String en) {
            territory = Optional.of(Phrase.of(zh, en));
            return this;
        }

        /** The first day on which this version applies. */
        public Builder from(int year, int month, int day) {
            firstDay = Optional.of(LocalDate.of(year, month, day));
            return this;
        }

        /** The last day on which this version applies. */
        public Builder until(int year, int month, int day) {
            lastDay = Optional.of(LocalDate.of(year, month, day));
            return this;
        }

        public Builder known(Confidence how) {
            confidence = how;
            return this;
        }

        /** The title only describes the text: the official one is not known. */
        public Builder titleDescribed() {
            titleIsOfficial = false;
            return this;
        }

        /** The version before this one. */
        public Builder replaces(Instrument earlier) {
            predecessor = Optional.of(earlier);
            return this;
        }

        /** The instruments that prevail where they differ. */
        public Builder yieldsTo(Instrument... prevailing) {
            yieldsTo = ImmutableList.copyOf(prevailing);
            return this;
        }

        /**
         * The instrument. Throws {@link IllegalArgumentException} for a malformed code, a last day before the first, or a
         * local instrument without a territory.
         */
        public Instrument build() {
            checkArgument(code.matches("[A-Z0-9]+(-[A-Z0-9]+)*"), "code \"%s\" is not capitals with hyphens", code);
            checkArgument(
                    firstDay.isEmpty() || lastDay.isEmpty() || !lastDay.get().isBefore(firstDay.get()),
                    "the last day of %s is before its first",
                    code);
            checkArgument(kind != Kind.LOCAL || territory.isPresent(), "%s is local without a territory", code);
            return new Instrument(this);
        }
    }

    private final String code;
    private final Phrase title;
    private final Kind kind;
    private final OptionalInt edition;
    private final Optional<String> number;
    private final Optional<Phrase> territory;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Confidence confidence;
    private final boolean titleIsOfficial;
    private final Optional<Instrument> predecessor;
    private final ImmutableList<Instrument> yieldsTo;

    private Instrument(Builder described) {
        this.code = described.code;
        this.title = described.title;
        this.kind = described.kind;
        this.edition = described.edition;
        this.number = described.number;
        this.territory = described.territory;
        this.firstDay = described.firstDay;
        this.lastDay = described.lastDay;
        this.confidence = described.confidence;
        this.titleIsOfficial = described.titleIsOfficial;
        this.predecessor = described.predecessor;
        this.yieldsTo = described.yieldsTo;
    }

    /**
     * An instrument still to be dated; of the whole country and read in full unless said otherwise.
     *
     * @param code capital letters and digits, parts joined by hyphens; unique
     * @param zh the title as it stands between 《》, without the name of the State
     * @param en the title in English
     */
    public static Builder of(Kind kind, String code, String zh, String en) {
        return new Builder(kind, code, Phrase.of(zh, en));
    }

    /** The short code used in rule tables, such as {@code PML}; unique. */
    public String code() {
        return code;
    }

    /** The title without marks and edition. */
    public Phrase title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** The year of this text, printed where the title alone does not tell versions apart. */
    public OptionalInt edition() {
        return edition;
    }

    /** The official number, such as 法释〔2011〕5号. */
    public Optional<String> number() {
        return number;
    }

    /** Where a local instrument binds; empty for the whole country. */
    public Optional<Phrase> territory() {
        return territory;
    }

    /** The first day on which this version applies, or empty where it is not established. */
    public Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** The last day, or empty while it applies. */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** How well its text is known; a citation may say less. */
    public Confidence confidence() {
        return confidence;
    }

    /** Whether the title is the official one; else it only describes the text. */
    public boolean isTitleOfficial() {
        return titleIsOfficial;
    }

    /** The version that this one replaced, where the library knows it. */
    public Optional<Instrument> predecessor() {
        return predecessor;
    }

    /** The instruments that prevail over this one where they differ from it. */
    public ImmutableList<Instrument> yieldsTo() {
        return yieldsTo;
    }

    /** The article as a whole. Throws {@link IllegalArgumentException} unless the number is from 1 to 999. */
    public Citation article(int number) {
        checkArgument(number >= 1, "article %s is not positive", number);
        return new Citation(this, number, 0, 0, confidence);
    }

    /** The instrument as a whole, for rules that rest on no single article. */
    public Citation whole() {
        return new Citation(this, 0, 0, 0, confidence);
    }

    /** Whether this version is known to apply on the day; one whose first day is not known never is. */
    public boolean isInForceOn(LocalDate day) {
        return firstDay.isPresent()
                && !day.isBefore(firstDay.get())
                && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }

    /** The name that lawyers write: the title, between 《》 in Chinese, with the edition if there is one. */
    @Override
    public Phrase words() {
        String zh = titleIsOfficial ? "《" + title.zh() + "》" : title.zh();
        return edition.isEmpty()
                ? Phrase.of(zh, title.en())
                : Phrase.of(zh + "（" + edition.getAsInt() + "年）", title.en() + " (" + edition.getAsInt() + ")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instrument that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
