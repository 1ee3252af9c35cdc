package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.countygov.place.DivisionCode;
import org.countygov.place.DivisionLevel;
import org.countygov.place.DivisionTable;
import org.countygov.place.GridCode;
import org.countygov.place.ServiceGridCode;
import org.countygov.words.Language;
import org.countygov.words.Worded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of identifiers: Chinese in Chinese, English in English, and no two constants in the same words. */
class WordsTest {
    static Stream<ImmutableList<Worded>> enums() {
        return Stream.<Worded[]>of(
                        CommonRole.values(),
                        Sex.values(),
                        PersonalValue.Kind.values(),
                        RegisteringAuthority.values(),
                        CreditCode.Doubt.values(),
                        CreditCode.Fault.values(),
                        CitizenNumber.Fault.values(),
                        LegacyCitizenNumber.Fault.values(),
                        PhoneNumber.Fault.values(),
                        PersonName.Fault.values(),
                        Address.Fault.values(),
                        DivisionCode.Fault.values(),
                        DivisionCode.TownshipKind.values(),
                        DivisionCode.CommitteeKind.values(),
                        DivisionLevel.values(),
                        DivisionTable.Status.values(),
                        GridCode.Fault.values(),
                        ServiceGridCode.Fault.values())
                .map(ImmutableList::copyOf);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantHasItsOwnWordsInBothLanguages(ImmutableList<Worded> constants) {
        for (Language language : Language.values()) {
            assertEquals(
                    constants.size(),
                    constants.stream()
                            .map(constant -> constant.words().in(language))
                            .distinct()
                            .count());
        }
        for (Worded constant : constants) {
            assertTrue(constant.words().zh().codePoints().anyMatch(Character::isIdeographic), constant::toString);
            assertTrue(constant.words().en().codePoints().noneMatch(Character::isIdeographic), constant::toString);
        }
    }
}
