package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The number under which an organ keeps a case or a document (案号、文号): the mark of the organ and of the kind of case, a year, and a
 * serial number within both. Courts write the year first, {@code （2021）冀1102民特12号}; administrative organs write the mark first,
 * {@code 衡公（治）受案字〔2024〕12号}. The two ways of writing are custom, read from real documents; no text was at hand that
 * prescribes them, so the mark is opaque.
 *
 * <p>Brackets may be written in any of the usual forms, full-width or half-width; a number prints in the form of its kind.
 */
public final class CaseNumber implements Comparable<CaseNumber> {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_MARK = 40;

    private static final String YEAR = "[\\[(〔【](\\d{4})[\\])〕】]";
    private static final String SERIAL = "(\\d{1,9})号(?:之([一二三四五六七八九十]{1,3}))?";
    private static final String MARK = "([^\\[\\]〔〕【】]*?[^\\[\\]〔〕【】\\d])";
    private static final Pattern COURT = Pattern.compile(YEAR + MARK + SERIAL);
    private static final Pattern DOCUMENT = Pattern.compile(MARK + YEAR + "(?:第)?" + SERIAL);

    private final Style style;
    private final String mark;
    private final int year;
    private final int serial;
    private final String part;

    /** Who writes such a number, and so how it prints. */
    public enum Style implements Worded {
        /** The year first: {@code （2021）冀1102民特12号}. */
        COURT("法院案号", "number of a court's case"),
        /** The mark first: {@code 衡公（治）受案字〔2024〕12号}. */
        DOCUMENT("发文字号", "number of a document");

        private final Phrase words;

        Style(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** A reason why a text is not a case number. */
    public enum Fault implements ParseFault {
        FORM("不是案号或者文号的写法", "not written like the number of a case or a document"),
        YEAR("年份不在1949年至2999年之间", "the year is not between 1949 and 2999"),
        SERIAL("顺序号不是正数或者以零开头", "the serial number is zero or begins with a zero"),
        MARK("机关代字过长或者含有空格", "the mark of the organ is too long or has spaces");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private CaseNumber(Style style, String mark, int year, int serial, String part) {
        this.style = style;
        this.mark = mark;
        this.year = year;
        this.serial = serial;
        this.part = part;
    }

    /**
     * The number with this mark, year and serial. Throws {@link IllegalArgumentException} when what it prints would not be read back
     * as the same.
     */
    public static CaseNumber of(Style style, String mark, int year, int serial) {
        CaseNumber number = new CaseNumber(style, Normalizer.normalize(mark, Normalizer.Form.NFKC), year, serial, "");
        checkArgument(
                parse(number.toString()).value().filter(number::equals).isPresent(),
                "the mark, year %s and serial %s make no case number",
                year,
                serial);
        return number;
    }

    /** Reads a number. */
    public static Parsed<CaseNumber> parse(CharSequence text) {
        // Half-width brackets and digits; the hexagonal brackets have no other width.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher court = COURT.matcher(plain);
        if (court.matches()) {
            return of(Style.COURT, court.group(2), court.group(1), court.group(3), court.group(4));
        }
        Matcher document = DOCUMENT.matcher(plain);
        return document.matches()
                ? of(Style.DOCUMENT, document.group(1), document.group(2), document.group(3), document.group(4))
                : Parsed.faulty(Fault.FORM);
    }

    private static Parsed<CaseNumber> of(Style style, String mark, String year, String serial, @Nullable String part) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Parsed.faulty(Fault.YEAR);
        }
        if (serial.startsWith("0")) {
            return Parsed.faulty(Fault.SERIAL);
        }
        if (mark.length() > LONGEST_MARK || mark.chars().anyMatch(Character::isWhitespace)) {
            return Parsed.faulty(Fault.MARK);
        }
        return Parsed.valid(new CaseNumber(style, mark, number, Integer.parseInt(serial), part == null ? "" : part));
    }

    public Style style() {
        return style;
    }

    /** The mark of the organ and of the kind of case, with half-width digits and brackets, such as 冀1102民特. */
    public String mark() {
        return mark;
    }

    public int year() {
        return year;
    }

    public int serial() {
        return serial;
    }

    /** Which of several decisions in one case it is (之一), in Chinese numerals; empty when there is one only. */
    public String part() {
        return part;
    }

    /** Orders by mark, then by year and serial, then by part. */
    @Override
    public int compareTo(CaseNumber other) {
        int byMark = mark.compareTo(other.mark);
        if (byMark != 0) {
            return byMark;
        }
        int byYear = Integer.compare(year, other.year);
        if (byYear != 0) {
            return byYear;
        }
        int bySerial = Integer.compare(serial, other.serial);
        return bySerial != 0 ? bySerial : toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseNumber that
                && style == that.style
                && mark.equals(that.mark)
                && year == that.year
                && serial == that.serial
                && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(style, mark, year, serial, part);
    }

    /** As the organ writes it, with full-width brackets. */
    @Override
    public String toString() {
        String wide = mark.replace('(', '（').replace(')', '）');
        String tail = serial + "号" + (part.isEmpty() ? "" : "之" + part);
        return style == Style.COURT ? "（" + year + "）" + wide + tail : wide + "〔" + year + "〕" + tail;
    }
}
