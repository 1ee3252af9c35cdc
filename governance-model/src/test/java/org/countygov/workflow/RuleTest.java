package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.DONE;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.Finish;
import org.countygov.workflow.Micro.Happen;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.Someone;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.That;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Convention OTHER = Convention.of("又一虚构", "invented too");

    @Test
    void saysWhoMayDoWhatFromWhereToWhere() {
        Rule<Integer, State, Work> rule = under(BASIS, OTHER)
                .may(Someone.WORKER, Work.class)
                .from(OPEN, WAITING)
                .to(BUSY);

        assertEquals(ImmutableList.of(BASIS, OTHER), rule.bases());
        assertEquals(Modality.MAY, rule.modality());
        assertEquals(ImmutableSet.of(Someone.WORKER), rule.roles());
        assertEquals(Work.class, rule.command());
        assertEquals(ImmutableSet.of(OPEN, WAITING), rule.from());
        assertEquals(Optional.of(BUSY), rule.to());
        assertEquals(BUSY, rule.toFrom(WAITING));
        assertFalse(rule.isOpening());
        assertFalse(rule.isClosing());
        assertEquals(Optional.empty(), rule.effect());
        assertEquals(Optional.empty(), rule.timing());
        assertEquals("Work [OPEN, WAITING] → BUSY", rule.toString());
    }

    @Test
    void opens() {
        Rule<Integer, State, Begin> rule =
                under(BASIS).may(Someone.WORKER, Begin.class).opens(OPEN);

        assertTrue(rule.isOpening());
        assertEquals(ImmutableSet.of(), rule.from());
        assertEquals(Optional.of(OPEN), rule.to());
    }

    @Test
    void closes() {
        Rule<Integer, State, Finish> rule = under(BASIS)
                .shall(either(Someone.WORKER, Someone.BOSS), Finish.class)
                .from(BUSY)
                .closes(DONE);

        assertTrue(rule.isClosing());
        assertEquals(Modality.SHALL, rule.modality());
        assertEquals(ImmutableSet.of(Someone.WORKER, Someone.BOSS), rule.roles());
    }

    @Test
    void stays() {
        Rule<Integer, State, Note> rule =
                under(BASIS).may(Someone.WORKER, Note.class).from(OPEN, BUSY).stays();

        assertEquals(Optional.empty(), rule.to());
        assertEquals(OPEN, rule.toFrom(OPEN));
        assertEquals(BUSY, rule.toFrom(BUSY));
        assertEquals("Note [OPEN, BUSY] → same", rule.toString());
    }

    @Test
    void saysWhatTheLawDoesByItself() {
        Rule<Integer, State, Happen> rule = Micro.happen();

        assertEquals(Modality.BY_LAW, rule.modality());
        assertEquals(ImmutableSet.of(CommonRole.LAW), rule.roles());
        assertEquals(Optional.of(new Happen()), rule.effect());
        assertEquals(
                "when the time of \"period of 3 days\" ends",
                rule.timing().orElseThrow().words().en());
    }

    @Test
    void isRefinedIntoAnotherRule() {
        Rule<Integer, State, Work> bare = Micro.work();
        Rule<Integer, State, Work> full = bare.providedOnFile(That.NOTES_ARE_TAKEN, notes -> Answer.of(notes > 0))
                .provided(That.IT_IS_SAID, (notes, work) -> Answer.YES, OTHER)
                .within(Micro.FIVE_DAYS)
                .approvedByAnother(Someone.BOSS)
                .starts(Micro.THREE_DAYS)
                .stops(Micro.FIVE_DAYS);

        assertEquals(ImmutableList.of(), bare.conditions());
        assertEquals(Optional.empty(), bare.limit());
        assertEquals(ImmutableList.of(), bare.approvals());
        assertEquals(ImmutableList.of(), bare.clockActs());

        assertEquals(
                ImmutableList.of("NOTES_ARE_TAKEN", "IT_IS_SAID"),
                full.conditions().stream().map(Condition::key).collect(ImmutableList.toImmutableList()));
        assertEquals(ImmutableList.of(BASIS), full.conditions().get(0).bases(), "the rule's own say it");
        assertEquals(ImmutableList.of(OTHER), full.conditions().get(1).bases());
        assertEquals(Optional.of(Micro.FIVE_DAYS), full.limit());
        assertTrue(full.approvals().get(0).another());
        assertEquals(
                ImmutableList.of(ClockAct.Kind.STARTS, ClockAct.Kind.STOPS),
                full.clockActs().stream().map(ClockAct::kind).collect(ImmutableList.toImmutableList()));
        assertEquals(ImmutableList.of(Micro.THREE_DAYS), full.clockActs().get(0).clocks());
    }

    @Test
    void isOneSentenceOnceItsTableHasTheWords() {
        RuleTable<Integer, State> table = Micro.whole();

        assertEquals(
                "worker may work (invented)",
                table.rule(OPEN, Work.class).orElseThrow().in(Language.EN));
        assertEquals("工应当完成（虚构）", table.rule(BUSY, Finish.class).orElseThrow().in(Language.ZH));
        assertEquals("Work", Micro.work().words().en(), "no table, no words");
    }

    @Test
    void startsTheClockThatTheCaseCallsForFromTheMomentThatItNames() {
        Instant before = Micro.NINE.minus(Duration.ofDays(2));
        Rule<Integer, State, Begin> rule = Micro.begin()
                .startsOneOf(
                        ImmutableList.of(Micro.THREE_DAYS, Micro.FIVE_DAYS),
                        (notes, begin) -> Optional.of(Micro.FIVE_DAYS),
                        (notes, begin) -> Optional.of(before));

        CaseFile<Integer, State> file = Micro.after(Micro.workflow(rule));

        assertEquals(Optional.empty(), file.clock(Micro.THREE_DAYS));
        assertEquals(before, file.clock(Micro.FIVE_DAYS).orElseThrow().trigger());
    }

    @Test
    void namesSeveralCapacitiesAndBasesInOneSentence() {
        Rule<Integer, State, Work> rule = under(BASIS, OTHER)
                .may(either(Someone.WORKER, Someone.BOSS), Work.class)
                .from(OPEN)
                .to(BUSY);
        Rule<Integer, State, ?> worded =
                Micro.whole().amendedBy(rule).rule(OPEN, Work.class).orElseThrow();

        assertEquals(ImmutableSet.of(Someone.WORKER, Someone.BOSS), rule.roles());
        assertEquals("worker, boss may work (invented; invented too)", worded.in(Language.EN));
        assertEquals("工、头可以工作（虚构、又一虚构）", worded.in(Language.ZH));
    }

    @Test
    void saysWhoMustApprove() {
        Rule<Integer, State, Work> plain = Micro.work().approvedBy(Someone.BOSS);
        Rule<Integer, State, Work> bySize = Micro.work()
                .approvedAtLevel(
                        ImmutableSet.of(Someone.BOSS),
                        (notes, work) -> notes > 0 ? ImmutableSet.of(Someone.BOSS) : ImmutableSet.of());

        assertEquals(ImmutableSet.of(Someone.BOSS), plain.approvals().get(0).levels());
        assertFalse(plain.approvals().get(0).another(), "whoever acts may approve");
        assertEquals(
                ImmutableSet.of(Someone.BOSS),
                plain.approvals().get(0).required().apply(0, new Work()));
        assertEquals(ImmutableSet.of(), bySize.approvals().get(0).required().apply(0, new Work()));
        assertEquals(
                ImmutableSet.of(Someone.BOSS),
                bySize.approvals().get(0).required().apply(1, new Work()));
    }

    @Test
    void whatSomebodyDoesIsNotDoneByLaw() {
        assertThrows(IllegalArgumentException.class, () -> Micro.work().byLaw());
    }

    @Test
    void aConditionAnswersThroughItsTest() {
        Condition<Integer, Work> condition = Micro.work()
                .provided(That.NOTES_ARE_TAKEN, (notes, work) -> Answer.of(notes > 0))
                .conditions()
                .get(0);
        Situation situation = new Situation(Micro.by(Micro.WORKER, Micro.NINE), null);

        assertEquals(Answer.YES, condition.test().answer(1, new Work(), situation));
        assertEquals(Answer.NO, condition.test().answer(0, new Work(), situation));
    }

    /** A capacity that is no constant: equal to another of the same name, and not the same. */
    private record Guild(String name) implements Role {
        @Override
        public Phrase words() {
            return Phrase.of("行会", "guild");
        }
    }

    @Test
    void entitlesWhoeverHoldsAnEqualCapacity() {
        Workflow<Integer, State> workflow = Micro.workflow(
                under(BASIS).may(new Guild("smiths"), Work.class).from(OPEN).to(BUSY));
        Actor smith = Actor.of(PersonId.of("smith-1"), UnitId.of("unit-1"), new Guild("smiths"));
        Actor baker = Actor.of(PersonId.of("baker-1"), UnitId.of("unit-1"), new Guild("bakers"));
        CaseFile<Integer, State> file = Micro.after(workflow);

        assertTrue(
                workflow.decide(file, new Work(), Micro.by(smith, Micro.NINE)).isAccepted());
        assertFalse(
                workflow.decide(file, new Work(), Micro.by(baker, Micro.NINE)).isAccepted());
    }
}
