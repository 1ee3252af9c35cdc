package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The numerals from 1 to 999 as statutes print them: 十, 二十一, 一百零三, 三百一十. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private static final ImmutableMap<String, Integer> READ = IntStream.rangeClosed(1, Citation.LAST_NUMBER)
            .boxed()
            .collect(toImmutableMap(ChineseNumerals::of, number -> number));

    private ChineseNumerals() {}

    static String of(int number) {
        checkArgument(number >= 1 && number <= Citation.LAST_NUMBER, "number %s is not from 1 to 999", number);
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int units = number % 10;
        StringBuilder numeral = new StringBuilder();
        if (hundreds > 0) {
            numeral.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            // Ten to nineteen begin with 十 by themselves, but with 一十 after a hundred.
            if (tens > 1 || hundreds > 0) {
                numeral.append(DIGITS.charAt(tens));
            }
            numeral.append('十');
        } else if (hundreds > 0 && units > 0) {
            numeral.append(DIGITS.charAt(0));
        }
        if (units > 0) {
            numeral.append(DIGITS.charAt(units));
        }
        return numeral.toString();
    }

    /** The number, or empty when the text is no such numeral. */
    static OptionalInt read(String numeral) {
        Integer number = READ.get(numeral);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
