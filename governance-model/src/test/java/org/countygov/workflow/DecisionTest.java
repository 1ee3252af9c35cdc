package org.countygov.workflow;

import static org.countygov.workflow.Micro.BOSS;
import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countygov.words.Language;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Workflow<Integer, State> WORKFLOW = Micro.workflow();
    private static final Decision<Integer, State> YES = WORKFLOW.open("1", new Begin(), Micro.by(WORKER, NINE));
    private static final Decision<Integer, State> NO =
            WORKFLOW.decide(YES.orElseThrow(), new Work(), Micro.by(BOSS, NINE));

    @Test
    void isTakenApart() {
        assertTrue(YES.isAccepted());
        assertFalse(NO.isAccepted());
        assertEquals("OPEN", YES.fold(file -> file.state().name(), rejected -> "no"));
        assertEquals("no", NO.fold(file -> file.state().name(), rejected -> "no"));
    }

    @Test
    void givesTheFileToWhoKnowsBetter() {
        assertEquals(State.OPEN, YES.orElseThrow().state());
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, NO::orElseThrow).getMessage());
        assertTrue(message.startsWith("rejected: not entitled: boss is not entitled to this (invented)."), message);
    }

    @Test
    void saysWhyNotAndWhatIsPossibleInstead() {
        assertEquals("""
                not entitled: boss is not entitled to this (invented). it is for: worker.
                Possible now:
                  worker may work (invented)
                  worker may take notes (invented)""", NO.fold(file -> "", rejected -> rejected.in(Language.EN)));
        assertEquals("""
                主体不适格：“头”无权为此行为（虚构）。应由工为之。
                目前可以：
                  工可以工作（虚构）
                  工可以记录（虚构）""", NO.fold(file -> "", rejected -> rejected.in(Language.ZH)));
    }
}
