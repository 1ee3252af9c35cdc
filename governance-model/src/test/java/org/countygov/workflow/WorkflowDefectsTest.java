package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.DONE;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Finish;
import org.countygov.workflow.Micro.Follow;
import org.countygov.workflow.Micro.Happen;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.Rest;
import org.countygov.workflow.Micro.Someone;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is wrong with a workflow is found when it is built, all of it at once. */
class WorkflowDefectsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    private static Workflow<Integer, State> workflow(
            RuleTable<Integer, State> table, Edition<Integer, State>... later) {
        return Workflow.of("micro", Phrase.of("微", "micro"), 0, Micro.ACTING, Edition.from(FIRST, table), later);
    }

    private static void assertDefect(String defect, Executable building) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, building).getMessage());
        assertTrue(message.startsWith("defective workflow micro: "), message);
        assertTrue(message.contains(defect), message);
    }

    @Test
    void acceptsAWholeTable() {
        assertEquals("micro", workflow(Micro.whole()).toString());
    }

    @Test
    void refusesAStateThatIsNeverReached() {
        RuleTable<Integer, State> table = Micro.whole()
                .repealing(Rest.class)
                .amendedBy(under(BASIS).byLaw(new Happen()).from(OPEN).to(BUSY).onExpiryOf(Micro.THREE_DAYS));

        assertDefect("WAITING is never reached", () -> workflow(table));
    }

    @Test
    void refusesAStateReachedOnlyFromWhereNobodyGets() {
        RuleTable<Integer, State> table = Micro.whole()
                .amendedBy(
                        under(BASIS)
                                .may(Someone.WORKER, Work.class)
                                .from(WAITING)
                                .to(BUSY),
                        under(BASIS).byLaw(new Happen()).from(OPEN).closes(DONE).onExpiryOf(Micro.THREE_DAYS));

        assertDefect("BUSY is never reached", () -> workflow(table));
        assertDefect("WAITING is never reached", () -> workflow(table));
    }

    @Test
    void refusesAnOpenStateWithoutAWayOut() {
        RuleTable<Integer, State> table = Micro.whole()
                .amendedBy(
                        under(BASIS)
                                .shall(Someone.WORKER, Finish.class)
                                .from(BUSY)
                                .closes(DONE),
                        under(BASIS).byLaw(new Follow()).from(BUSY).closes(DONE).onExpiryOf(Micro.FIVE_DAYS));

        assertDefect("no way out of WAITING from 2020-01-01", () -> workflow(table));
    }

    @Test
    void anActThatStaysIsNoWayOut() {
        RuleTable<Integer, State> table = Micro.whole()
                .amendedBy(
                        under(BASIS)
                                .shall(Someone.WORKER, Finish.class)
                                .from(BUSY)
                                .closes(DONE),
                        under(BASIS).byLaw(new Follow()).from(BUSY).closes(DONE).onExpiryOf(Micro.FIVE_DAYS),
                        under(BASIS)
                                .may(Someone.WORKER, Note.class)
                                .from(WAITING)
                                .stays());

        assertDefect("no way out of WAITING", () -> workflow(table));
    }

    @Test
    void refusesACommandWithoutARule() {
        assertDefect("Note has no rule", () -> workflow(Micro.whole().repealing(Note.class)));
    }

    @Test
    void aRuleInAnyEditionIsEnough() {
        Workflow<Integer, State> workflow =
                workflow(Micro.whole(), Edition.from(SECOND, Micro.whole().repealing(Note.class)));

        assertEquals(2, workflow.editions().size());
    }

    @Test
    void refusesEditionsOutOfOrder() {
        assertDefect(
                "the edition of 2020-01-01 is not later than the one before",
                () -> workflow(Micro.whole(), Edition.from(FIRST, Micro.whole())));
    }

    @Test
    void refusesANewEditionThatStrandsOpenCases() {
        RuleTable<Integer, State> stranding = Micro.whole()
                .repealing(Rest.class, Happen.class, Follow.class)
                .amendedBy(under(BASIS)
                        .shall(Someone.WORKER, Finish.class)
                        .from(BUSY)
                        .closes(DONE));

        assertDefect(
                "no way out of WAITING from 2024-01-01",
                () -> workflow(Micro.whole(), Edition.from(SECOND, stranding)));
    }

    @Test
    void listsEveryDefectAtOnce() {
        Executable building = () -> workflow(
                Micro.whole().repealing(Note.class, Rest.class, Happen.class),
                Edition.from(FIRST, Micro.whole().repealing(Note.class, Rest.class, Happen.class)));

        assertDefect("Note has no rule", building);
        assertDefect("WAITING is never reached", building);
        assertDefect("is not later", building);
    }

    @Test
    void theOrderOfTheRulesDoesNotMatter() {
        RuleTable<Integer, State> backwards = Micro.table(
                Micro.follow(),
                Micro.finish(),
                Micro.rest(),
                Micro.note(),
                Micro.work(),
                Micro.happen(),
                Micro.begin());

        assertEquals(1, workflow(backwards).editions().size());
    }
}
