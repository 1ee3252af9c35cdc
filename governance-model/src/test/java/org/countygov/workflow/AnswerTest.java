package org.countygov.workflow;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    /** The strong logic of three values (Kleene): what is unknown decides nothing, unless the other side decides alone. */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void joinsTwoAnswers(Answer one, Answer other, Answer both, Answer either) {
        assertEquals(both, one.and(other));
        assertEquals(either, one.or(other));
    }

    @Test
    void negatesWhatIsKnown() {
        assertEquals(NO, YES.not());
        assertEquals(YES, NO.not());
        assertEquals(UNKNOWN, UNKNOWN.not());
    }

    @Test
    void isUnknownWhenNobodyHasSaid() {
        assertEquals(YES, Answer.of(true));
        assertEquals(NO, Answer.of(false));
        assertEquals(YES, Answer.of(Optional.of(true)));
        assertEquals(NO, Answer.of(Optional.of(false)));
        assertEquals(UNKNOWN, Answer.of(Optional.empty()));
    }

    @Test
    void hasWordsOfItsOwn() {
        assertEquals("not known", UNKNOWN.words().en());
        assertEquals(
                3, Arrays.stream(Answer.values()).map(Answer::words).distinct().count());
        assertEquals(
                2,
                Arrays.stream(Applicability.values())
                        .map(Applicability::words)
                        .distinct()
                        .count());
    }
}
