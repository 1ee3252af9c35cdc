package org.countygov.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Act;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary<Integer, State> ONE =
            Vocabulary.<Integer, State>of(Act.class).word(Begin.class, "开始", "begin");

    @Test
    void knowsEveryMemberOfTheFamily() {
        assertEquals(
                ImmutableList.of("Begin", "Work", "Rest", "Note", "Finish", "Happen", "Follow"),
                ONE.commands().stream().map(Class::getSimpleName).collect(ImmutableList.toImmutableList()));
        assertEquals(6, ONE.wordless().size());
        assertEquals(ImmutableList.of(), Micro.VOCABULARY.wordless());
    }

    @Test
    void givesTheWords() {
        assertEquals(Phrase.of("开始", "begin"), ONE.words(Begin.class));
        assertThrows(IllegalArgumentException.class, () -> ONE.words(Work.class));
    }

    @Test
    void refusesSecondWords() {
        assertEquals(
                "Begin has words already",
                assertThrows(IllegalArgumentException.class, () -> ONE.word(Begin.class, "始", "start"))
                        .getMessage());
    }
}
