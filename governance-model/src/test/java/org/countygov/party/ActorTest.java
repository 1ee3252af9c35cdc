package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActorTest {
    private static final PersonId ZHANG = PersonId.of("staff-4711");
    private static final UnitId STATION = UnitId.of("131102-station-3");

    @Test
    void printsTheUnitAndTheRoleButNotThePerson() {
        String printed = Actor.of(ZHANG, STATION, CommonRole.UNSTATED).toString();

        assertFalse(printed.contains("4711"), printed);
        assertTrue(printed.contains("131102-station-3"), printed);
        assertTrue(printed.contains("UNSTATED"), printed);
    }

    @Test
    void masksEveryPersonAlike() {
        assertEquals("…", PersonId.of("a").toString());
        assertEquals("…", ZHANG.toString());
        assertEquals("unstated", PersonId.UNSTATED.toString(), "that is nobody");
        assertEquals("staff-4711", ZHANG.value());
    }

    @Test
    void knowsWhatARecordDoesNotSay() {
        assertFalse(PersonId.UNSTATED.isStated());
        assertFalse(UnitId.UNSTATED.isStated());
        assertTrue(ZHANG.isStated());
        assertTrue(STATION.isStated());
        assertEquals(PersonId.UNSTATED, PersonId.of(PersonId.UNSTATED.value()), "survives storage");
        assertEquals(UnitId.UNSTATED, UnitId.of(UnitId.UNSTATED.value()), "survives storage");
    }

    @Test
    void theLawIsNobody() {
        assertFalse(Actor.LAW.person().isStated());
        assertFalse(Actor.LAW.unit().isStated());
        assertEquals(CommonRole.LAW, Actor.LAW.role());
        assertEquals("法律规定", Actor.LAW.role().words().zh());
    }

    @Test
    @SuppressWarnings("NullAway") // what a programmer may get wrong
    void hasEveryPart() {
        assertThrows(NullPointerException.class, () -> Actor.of(null, STATION, CommonRole.UNSTATED));
        assertThrows(NullPointerException.class, () -> Actor.of(ZHANG, null, CommonRole.UNSTATED));
        assertThrows(NullPointerException.class, () -> Actor.of(ZHANG, STATION, null));
    }

    @Test
    void refusesBlankIdentifiers() {
        assertThrows(IllegalArgumentException.class, () -> PersonId.of(" "));
        assertThrows(IllegalArgumentException.class, () -> UnitId.of(""));
    }
}
