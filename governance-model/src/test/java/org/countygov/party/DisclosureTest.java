package org.countygov.party;

import static org.countygov.party.Requests.NOON;
import static org.countygov.party.Requests.OFFICER;
import static org.countygov.party.Requests.REQUEST;
import static org.countygov.party.Requests.VERIFICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** Every read of protected data leaves a record of who, for what purpose, which record, and when (grid digest 6.3). */
class DisclosureTest {
    private static final String PLAIN = "440524188001010014";
    private static final CitizenNumber NUMBER = CitizenNumber.of(PLAIN);

    @Test
    void handsOutTheValueOnceItsRecordIsStored() {
        List<AccessRecord> log = new ArrayList<>();

        assertEquals(PLAIN, NUMBER.reveal(REQUEST).valueAfter(log::add));

        assertEquals(List.of(new AccessRecord(PersonalValue.Kind.CITIZEN_NUMBER, REQUEST)), log);
        assertEquals(OFFICER, log.get(0).request().actor());
        assertEquals(VERIFICATION, log.get(0).request().purpose());
        assertEquals(NOON, log.get(0).request().at());
        assertEquals("case-17", log.get(0).request().reference());
    }

    @Test
    void handsOutNothingWhenTheStoreFails() {
        Disclosure<String> disclosure = NUMBER.reveal(REQUEST);

        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> disclosure.valueAfter(record -> {
                    throw new IllegalStateException("disk full");
                }));

        assertEquals("disk full", failure.getMessage());
    }

    @Test
    void printsTheRecordAndNotTheValue() {
        Disclosure<String> disclosure = NUMBER.reveal(REQUEST);

        assertEquals(disclosure.accessRecord().toString(), disclosure.toString());
        assertFalse(disclosure.toString().contains(PLAIN));
        assertFalse(disclosure.toString().contains("officer-4711"), "the officer is a person too");
        assertTrue(disclosure.toString().contains("verification-of-identity"));
        assertTrue(disclosure.toString().contains("CITIZEN_NUMBER"));
    }

    @Test
    void refusesAReferenceThatRepeatsTheValue() {
        AccessRequest careless = AccessRequest.of(VERIFICATION, OFFICER, NOON, "person " + PLAIN);

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> NUMBER.reveal(careless));
        assertFalse(refused.toString().contains(PLAIN));
        assertThrows(IllegalArgumentException.class, () -> NUMBER.revealSex(careless));
        assertThrows(IllegalArgumentException.class, () -> NUMBER.revealBirthDate(careless));
    }

    @Test
    void needsSomebodyInACapacityAndARecord() {
        Actor nobody = Actor.of(PersonId.UNSTATED, OFFICER.unit(), OFFICER.role());
        Actor inNoCapacity = Actor.of(OFFICER.person(), OFFICER.unit(), CommonRole.UNSTATED);
        Actor law = Actor.of(OFFICER.person(), OFFICER.unit(), CommonRole.LAW);

        assertThrows(IllegalArgumentException.class, () -> AccessRequest.of(VERIFICATION, nobody, NOON, "case-17"));
        assertThrows(
                IllegalArgumentException.class, () -> AccessRequest.of(VERIFICATION, inNoCapacity, NOON, "case-17"));
        assertThrows(IllegalArgumentException.class, () -> AccessRequest.of(VERIFICATION, law, NOON, "case-17"));
        assertThrows(IllegalArgumentException.class, () -> AccessRequest.of(VERIFICATION, OFFICER, NOON, " "));
    }

    @Test
    @SuppressWarnings("NullAway") // what a programmer may get wrong
    void needsAPurposeAndATime() {
        assertThrows(NullPointerException.class, () -> AccessRequest.of(null, OFFICER, NOON, "case-17"));
        assertThrows(NullPointerException.class, () -> AccessRequest.of(VERIFICATION, OFFICER, null, "case-17"));
        assertThrows(NullPointerException.class, () -> Purpose.of("x", VERIFICATION.words(), null));
    }

    @Test
    void aPurposeHasAStableKeyAndAProvision() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Purpose.of("Just Curious", Phrase.of("好奇", "curiosity"), VERIFICATION.basis()));
        assertEquals("IDCARD art. 15", VERIFICATION.basis().toString());
        assertEquals("verification-of-identity", VERIFICATION.toString());
    }
}
