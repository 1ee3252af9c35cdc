package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.DynamicTest;

/**
 * An act of which the law asks one fact, told with nothing else in its way.
 *
 * @param fact the fact, under its law
 * @param life the case, and whoever acts where it stands
 * @param act what the act says of the fact
 */
public record OneFact<C, S extends Enum<S> & Worded>(
        String fact, Life<C, S> life, Function<Answer, ? extends Command<C, S>> act) {

    /** With the fact it is done, against it it is refused, and unsaid it is not established; each for no other reason. */
    public DynamicTest decides() {
        return DynamicTest.dynamicTest(fact, () -> {
            withTheFact();
            assertEquals(ImmutableList.of(Ground.CONDITION_NOT_MET), grounds(Answer.NO), "against it");
            assertEquals(ImmutableList.of(Ground.NOT_ESTABLISHED), grounds(Answer.UNKNOWN), "not known");
        });
    }

    /** The same of what cannot be against the law, only left unsaid. */
    public DynamicTest mustBeSaid() {
        return DynamicTest.dynamicTest(fact, () -> {
            withTheFact();
            assertEquals(ImmutableList.of(Ground.NOT_ESTABLISHED), grounds(Answer.UNKNOWN), "not known");
        });
    }

    private void withTheFact() {
        assertTrue(life.asks(act.apply(Answer.YES)).isAccepted(), "with the fact");
    }

    private ImmutableList<Ground> grounds(Answer answer) {
        return grounds(life.asks(act.apply(answer)));
    }

    /** What stands in the way, in the order of the reasons; nothing when the act is done. */
    public static <C, S extends Enum<S>> ImmutableList<Ground> grounds(Decision<C, S> decision) {
        return decision.fold(
                file -> ImmutableList.of(),
                rejected -> rejected.reasons().stream().map(Reason::ground).collect(ImmutableList.toImmutableList()));
    }
}
