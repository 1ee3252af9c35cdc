package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.countygov.party.PersonName.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    /** Family name and a star (grid digest 6.3). */
    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "王某某, 王*",
        "欧阳某, 欧阳*",
        "司马某某, 司马*",
        // a family name of one character with a given name that makes it look compound
        "欧阳, 欧*",
        "艾某·买某, 艾*",
        "Ann O'Nymous, A*",
        // a character outside the basic plane
        "𠮷某, 𠮷*",
    })
    void showsTheFamilyName(String text, String mask) {
        PersonName name = PersonName.of(text);

        assertEquals(mask, name.toString());
        assertEquals(text, Requests.plain(name));
        assertEquals(PersonalValue.Kind.NAME, name.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "BLANK, ''",
        "BLANK, ' '",
        "CHARACTERS, 张3",
        "CHARACTERS, 张３",
        "CHARACTERS, ' 张三'",
        "CHARACTERS, '张三 '",
        "CHARACTERS, ·张三",
        "CHARACTERS, 440524188001010014",
        "CHARACTERS, 张三（户主）",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), PersonName.parse(text).faults());
    }
}
