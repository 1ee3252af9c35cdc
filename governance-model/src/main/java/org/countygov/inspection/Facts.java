package org.countygov.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.countygov.words.Phrase;

/**
 * What a log tells beside who did what when: texts as recorded, by name. Each text is read on request as the type the
 * rule needs, and the answer tells a text that is absent from one that is unreadable.
 *
 * <p>The texts may be personal data, so {@code toString} shows the names only.
 */
public final class Facts {
    private static final Facts NONE = new Facts(ImmutableMap.of());

    // The spaces that strip() takes from a text, and those of typesetters.
    private static final Splitter ITEMS = Splitter.on(CharMatcher.anyOf(";；"))
            .trimResults(CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace)))
            .omitEmptyStrings();
    private static final ImmutableSet<String> YES = ImmutableSet.of("是", "yes", "true", "1");
    private static final ImmutableSet<String> NO = ImmutableSet.of("否", "no", "false", "0");

    // More digits than any sum or count has; beyond it BigDecimal arithmetic becomes a way to stall the reader.
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int SURELY_LONG = 18;

    private final ImmutableMap<String, String> texts;

    private Facts(ImmutableMap<String, String> texts) {
        this.texts = texts;
    }

    public static Facts none() {
        return NONE;
    }

    /** Throws {@link IllegalArgumentException} for a blank name. */
    public static Facts of(Map<String, String> texts) {
        for (String name : texts.keySet()) {
            checkArgument(!name.isBlank(), "a fact has a blank name");
        }
        return texts.isEmpty() ? NONE : new Facts(ImmutableMap.copyOf(texts));
    }

    /** The names, in the order in which the log has them. */
    public ImmutableSet<String> names() {
        return texts.keySet();
    }

    /** The texts as recorded, by name. */
    public ImmutableMap<String, String> texts() {
        return texts;
    }

    /** The text without spaces at its ends; never unreadable. */
    public Reading<String> text(String name) {
        String text = texts.get(name);
        return text == null || text.isBlank() ? Reading.absent() : Reading.given(text.strip());
    }

    /** The day in Asia/Shanghai, from any notation that {@link RecordedTime} knows. */
    public Reading<LocalDate> date(String name) {
        return text(name).then(RecordedTime::parse).then(time -> Reading.given(time.day()));
    }

    /** The instant, from any notation that {@link RecordedTime} knows; a day is taken at its start. */
    public Reading<Instant> instant(String name) {
        return text(name).then(RecordedTime::parse).then(time -> Reading.given(time.at()));
    }

    /** A decimal number; commas and full-width commas between groups of three digits are allowed. */
    public Reading<BigDecimal> number(String name) {
        return text(name).then(Facts::numberIn);
    }

    /** The items between semicolons (; or ；), without blank ones. */
    public Reading<ImmutableList<String>> list(String name) {
        return text(name).then(text -> Reading.given(ImmutableList.copyOf(ITEMS.split(text))));
    }

    /** Yes (是, yes, true, 1) or no (否, no, false, 0), in upper or lower case. */
    public Reading<Boolean> yesNo(String name) {
        return text(name).then(text -> {
            String answer = text.toLowerCase(Locale.ROOT);
            if (YES.contains(answer)) {
                return Reading.given(true);
            }
            return NO.contains(answer)
                    ? Reading.given(false)
                    : Reading.unreadable(Phrase.of("应为“是”或“否”", "neither yes nor no"));
        });
    }

    private static Reading<BigDecimal> numberIn(String text) {
        if (text.length() <= SURELY_LONG && DIGITS.matchesAllOf(text)) {
            return Reading.given(BigDecimal.valueOf(Long.parseLong(text)));
        }
        String plain = RecordedTime.halfWidth(text);
        if (plain.length() <= LONGEST_NUMBER && DECIMAL.matcher(plain).matches()) {
            return Reading.given(new BigDecimal(plain.replace(",", "")));
        }
        return Reading.unreadable(Phrase.of("不是数字", "not a number"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The names only. */
    @Override
    public String toString() {
        return texts.keySet().toString();
    }
}
