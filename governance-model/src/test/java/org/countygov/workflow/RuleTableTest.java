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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.workflow.Micro.Begin;
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

class RuleTableTest {
    private static void assertDefect(String defect, Executable building) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, building).getMessage());
        assertTrue(message.contains(defect), message);
    }

    // ---- defects

    @Test
    void refusesTwoRulesForOneCommandInOneState() {
        assertDefect(
                "two rules for Work in OPEN",
                () -> Micro.table(
                        Micro.begin(),
                        Micro.work(),
                        under(BASIS)
                                .may(Someone.BOSS, Work.class)
                                .from(OPEN, BUSY)
                                .to(WAITING)));
    }

    @Test
    void refusesTwoRulesThatOpenByOneCommand() {
        assertDefect(
                "two rules open a case by Begin",
                () -> Micro.table(
                        Micro.begin(),
                        under(BASIS).may(Someone.BOSS, Begin.class).opens(BUSY)));
    }

    @Test
    void refusesARuleThatLeavesAClosedState() {
        assertDefect(
                "DONE is closed, yet Work leaves it",
                () -> Micro.table(
                        Micro.finish(),
                        under(BASIS).may(Someone.BOSS, Work.class).from(DONE).to(BUSY)));
    }

    @Test
    void refusesAnActInAClosedStateEvenIfItStaysThere() {
        assertDefect(
                "DONE is closed, yet Note leaves it",
                () -> Micro.table(
                        Micro.finish(),
                        under(BASIS).may(Someone.BOSS, Note.class).from(DONE).stays()));
    }

    @Test
    void refusesAnEffectByLawWithoutATime() {
        assertDefect(
                "Happen [OPEN] → WAITING: what happens by law, and only that, says when",
                () -> Micro.table(under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING)));
    }

    @Test
    void refusesATimeForWhatSomebodyDoes() {
        assertDefect(
                "Work [OPEN] → BUSY: what happens by law, and only that, says when",
                () -> Micro.table(Micro.work().onExpiryOf(Micro.THREE_DAYS)));
    }

    @Test
    void refusesACaseThatTheLawOpens() {
        assertDefect(
                "no case is opened by law",
                () -> Micro.table(under(BASIS).byLaw(new Happen()).opens(OPEN).onExpiryOf(Micro.THREE_DAYS)));
    }

    @Test
    void refusesACommandWithoutWords() {
        Vocabulary<Integer, State> mute =
                Vocabulary.<Integer, State>of(Micro.Act.class).word(Begin.class, "开始", "begin");

        assertDefect("no words for the commands", () -> RuleTable.of(State.class, mute, Micro.begin()));
        assertDefect("Follow", () -> RuleTable.of(State.class, mute, Micro.begin()));
    }

    @Test
    void listsEveryDefectAtOnce() {
        Executable building = () -> Micro.table(
                Micro.work(),
                Micro.work(),
                Micro.finish(),
                under(BASIS).may(Someone.BOSS, Rest.class).from(DONE).to(WAITING),
                under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING));

        assertDefect("two rules for Work in OPEN", building);
        assertDefect("DONE is closed, yet Rest leaves it", building);
        assertDefect("says when", building);
    }

    // ---- reading

    @Test
    void findsTheRuleForACommandInAState() {
        RuleTable<Integer, State> table = Micro.whole();

        assertEquals(BUSY, table.rule(OPEN, Work.class).orElseThrow().to().orElseThrow());
        assertEquals(Optional.empty(), table.rule(BUSY, Work.class));
        assertEquals(Optional.empty(), table.rule(OPEN, Begin.class), "it opens a case only");
        assertEquals(1, table.openings().size());
    }

    @Test
    void tellsActsFromEffectsByLaw() {
        RuleTable<Integer, State> table = Micro.whole();

        assertEquals(ImmutableList.of(Work.class, Note.class), commands(table.actsFrom(OPEN)), "in the table's order");
        assertEquals(ImmutableList.of(Happen.class), commands(table.lawsFrom(OPEN)));
        assertEquals(ImmutableList.of(), commands(table.actsFrom(DONE)));
        assertEquals(ImmutableSet.of(DONE), table.closedStates());
    }

    @Test
    void amendsEveryRuleForACommand() {
        RuleTable<Integer, State> amended = Micro.whole()
                .amendedBy(
                        under(BASIS).may(Someone.BOSS, Note.class).from(WAITING).stays());

        assertEquals(Optional.empty(), amended.rule(OPEN, Note.class));
        assertTrue(amended.rule(WAITING, Note.class).isPresent());
        assertTrue(amended.rule(OPEN, Work.class).isPresent());
        assertEquals(
                "take notes",
                amended.rule(WAITING, Note.class).orElseThrow().words().en());
    }

    @Test
    void repealsEveryRuleForACommand() {
        RuleTable<Integer, State> repealed = Micro.whole().repealing(Note.class, Happen.class);

        assertEquals(ImmutableList.of(), repealed.rulesFor(Note.class));
        assertEquals(ImmutableList.of(), repealed.lawsFrom(OPEN));
        assertEquals(Micro.whole().rules().size() - 2, repealed.rules().size());
    }

    @Test
    void findsTheShortestWay() {
        RuleTable<Integer, State> table = Micro.whole();

        assertEquals(
                ImmutableList.of(), commands(table.way(BUSY, Finish.class).orElseThrow()), "it is possible at once");
        assertEquals(
                ImmutableList.of(Work.class),
                commands(table.way(OPEN, Finish.class).orElseThrow()));
        assertEquals(
                ImmutableList.of(Begin.class, Happen.class),
                commands(table.wayFromNothing(Follow.class).orElseThrow()),
                "two steps, where working and resting are three");
        assertEquals(Optional.empty(), table.way(DONE, Finish.class));
    }

    private static ImmutableList<Class<?>> commands(ImmutableList<Rule<Integer, State, ?>> rules) {
        return rules.stream().map(Rule::command).collect(ImmutableList.toImmutableList());
    }
}
