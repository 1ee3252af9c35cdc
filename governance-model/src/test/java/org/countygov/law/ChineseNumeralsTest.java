package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "19, 十九",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "205, 二百零五",
        "310, 三百一十",
        "358, 三百五十八",
        "460, 四百六十",
        "999, 九百九十九"
    })
    void areThoseThatStatutesPrint(int number, String numeral) {
        assertEquals(numeral, ChineseNumerals.of(number));
        assertEquals(OptionalInt.of(number), ChineseNumerals.read(numeral));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "一十", "百", "一百十", "一百零", "二百五", "一百零十", "一千"})
    void haveOneFormOnly(String text) {
        assertTrue(ChineseNumerals.read(text).isEmpty(), text);
    }

    @Test
    void endAtNineHundredNinetyNine() {
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(0));
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(1000));
    }
}
