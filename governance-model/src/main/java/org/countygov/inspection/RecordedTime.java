package org.countygov.inspection;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.countygov.words.Phrase;

/**
 * A point in time as logs write it.
 *
 * <p>Understood are ISO 8601 and its everyday relatives ({@code 2021-01-28T09:30:00+08:00}, {@code 2021-01-28 9:30},
 * {@code 2021/1/28 9:30:05}, {@code 2021.1.28}, {@code 20210128093005}) and the Chinese notation ({@code 2021年1月28日},
 * {@code 2021年1月28日9时30分}, {@code 2021年1月28日 下午3:05}), in half-width or full-width characters. The year comes
 * first in all of them: {@code 01/02/2021} means different days to different readers and is refused.
 *
 * @param at the instant; the start of the day when only a day was written
 * @param zoneAssumed whether no zone was written, so that Asia/Shanghai was taken
 * @param dayOnly whether no time of day was written
 */
public record RecordedTime(Instant at, boolean zoneAssumed, boolean dayOnly) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String TIME_OF_DAY = "(?<half>上午|下午)?\\s*(?<hour>\\d{1,2})"
            + "(?:时|[:时](?<minute>\\d{1,2})(?:分|[:分](?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9}))?秒?)?)";
    private static final String ZONE = "\\s*(?<zone>[Zz]|[+-]\\d{2}(?::?\\d{2})?)";
    private static final Pattern WITH_SEPARATORS =
            Pattern.compile("(?<year>\\d{4})([-/.年])(?<month>\\d{1,2})(?:\\2|月)(?<day>\\d{1,2})日?" + "(?:[Tt\\s]?\\s*"
                    + TIME_OF_DAY + "(?:" + ZONE + ")?)?");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
            + "(?:[Tt\\s]?(?<half>)(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<fraction>\\d{3})?(?:" + ZONE
            + ")?)?");

    private static final String USUAL = "0000-00-00 00:00:00";
    private static final int USUAL_DAY = "0000-00-00".length();
    private static final int LONGEST = 60;
    private static final CharMatcher WIDE = CharMatcher.inRange('！', '～').or(CharMatcher.is('\u3000'));
    private static final int FROM_WIDE_TO_HALF = '！' - '!';

    private static final Phrase UNKNOWN_NOTATION = Phrase.of("不是可识别的日期或时间写法", "not a date or time in a known notation");
    private static final Phrase NO_SUCH_TIME = Phrase.of("没有这样的日期或时间", "there is no such date or time");

    /** The time that the text means, the zone being Asia/Shanghai unless written. Never absent. */
    public static Reading<RecordedTime> parse(String text) {
        return parse(text, SHANGHAI);
    }

    /** The time that the text means, in this zone unless another is written. Never absent. */
    public static Reading<RecordedTime> parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Reading.unreadable(UNKNOWN_NOTATION);
        }
        Optional<RecordedTime> usual = usual(text, zone);
        if (usual.isPresent()) {
            return Reading.given(usual.get());
        }
        String plain = halfWidth(text).strip();
        Matcher written = WITH_SEPARATORS.matcher(plain);
        if (!written.matches()) {
            written = DIGITS_ONLY.matcher(plain);
            if (!written.matches()) {
                return Reading.unreadable(UNKNOWN_NOTATION);
            }
        }
        try {
            return Reading.given(timeIn(written, zone));
        } catch (DateTimeException impossible) {
            return Reading.unreadable(NO_SUCH_TIME);
        }
    }

    /** The time in the notation of most logs, {@code 2021-01-28 09:30} with or without seconds or only the day, without a look at any other. */
    private static Optional<RecordedTime> usual(String text, ZoneId zone) {
        boolean dayOnly = text.length() == USUAL_DAY;
        boolean seconds = text.length() == USUAL.length();
        if (!dayOnly && !seconds && text.length() != USUAL.length() - ":00".length()) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char pattern = USUAL.charAt(i);
            if (pattern == '0' ? letter < '0' || letter > '9' : letter != pattern) {
                return Optional.empty();
            }
        }
        int month = pair(text, 5);
        int day = pair(text, 8);
        int hour = dayOnly ? 0 : pair(text, 11);
        int minute = dayOnly ? 0 : pair(text, 14);
        int second = seconds ? pair(text, 17) : 0;
        int year = 100 * pair(text, 0) + pair(text, 2);
        boolean possible = month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
                && hour < 24
                && minute < 60
                && second < 60;
        // What is impossible, or an hour 24, goes the long way, which says why.
        return possible
                ? Optional.of(new RecordedTime(
                        LocalDateTime.of(year, month, day, hour, minute, second)
                                .atZone(zone)
                                .toInstant(),
                        true,
                        dayOnly))
                : Optional.empty();
    }

    private static int pair(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** The day in Asia/Shanghai on which this instant falls. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, SHANGHAI);
    }

    private static RecordedTime timeIn(Matcher written, ZoneId zone) {
        LocalDate day = LocalDate.of(
                number(written.group("year")), number(written.group("month")), number(written.group("day")));
        if (written.group("hour") == null) {
            return new RecordedTime(day.atStartOfDay(zone).toInstant(), true, true);
        }
        LocalDateTime local = timeOfDay(day, written);
        String offset = written.group("zone");
        if (offset == null) {
            return new RecordedTime(local.atZone(zone).toInstant(), true, false);
        }
        return new RecordedTime(local.toInstant(ZoneOffset.of(offset.toUpperCase(Locale.ROOT))), false, false);
    }

    private static LocalDateTime timeOfDay(LocalDate day, Matcher written) {
        int hour = number(written.group("hour"));
        int minute = number(written.group("minute"));
        int second = number(written.group("second"));
        int nano = nanos(written.group("fraction"));
        // 24:00 is the end of the day, in ISO 8601 and in Chinese offices.
        if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        if ("下午".equals(written.group("half")) && hour < 12) {
            hour += 12;
        }
        return LocalDateTime.of(day, LocalTime.of(hour, minute, second, nano));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    /** The text with full-width letters, digits and punctuation (２０２１：) in their half-width form. */
    static String halfWidth(String text) {
        if (WIDE.matchesNoneOf(text)) {
            return text;
        }
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char letter = half.charAt(i);
            if (WIDE.matches(letter)) {
                half.setCharAt(i, letter == '\u3000' ? ' ' : (char) (letter - FROM_WIDE_TO_HALF));
            }
        }
        return half.toString();
    }
}
