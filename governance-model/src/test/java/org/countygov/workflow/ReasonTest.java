package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.party.Role;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Someone;
import org.countygov.workflow.Micro.That;
import org.junit.jupiter.api.Test;

/** Reasons as people read them. */
class ReasonTest {
    private static final ImmutableList<Basis> BASES = ImmutableList.of(BASIS);

    private static void assertReads(Ground ground, String zh, String en, Reason reason) {
        assertEquals(ground, reason.ground());
        assertEquals(zh, reason.in(Language.ZH));
        assertEquals(en, reason.in(Language.EN));
    }

    @Test
    void notProvidedFor() {
        Phrase work = Phrase.of("工作", "work");
        assertReads(
                Ground.NOT_PROVIDED_FOR,
                "此状态下无此程序：案件处于“等”，不能“工作”（虚构）。仅在下列状态可以：开、忙。",
                "not provided for in this state: \"work\" is not provided for while the case is \"waiting\" (invented). "
                        + "it is provided for in: open, busy.",
                new Reason.NotProvidedFor(
                        work,
                        Micro.State.WAITING.words(),
                        ImmutableList.of(Micro.State.OPEN.words(), Micro.State.BUSY.words()),
                        BASES));
        assertEquals(
                "no rule in force provides for it",
                new Reason.NotProvidedFor(work, Micro.State.DONE.words(), ImmutableList.of(), ImmutableList.of())
                        .cure()
                        .en());
    }

    @Test
    void notEntitled() {
        assertReads(
                Ground.NOT_ENTITLED,
                "主体不适格：“头”无权为此行为（虚构）。应由工为之。",
                "not entitled: boss is not entitled to this (invented). it is for: worker.",
                new Reason.NotEntitled(Someone.BOSS, ImmutableSet.of(Someone.WORKER), BASES));
    }

    @Test
    void byLawOnly() {
        assertReads(
                Ground.NOT_ENTITLED,
                "主体不适格：“3日期间”届满时依法当然发生，不由人作出（虚构）。无须作出，届时自动发生。",
                "not entitled: it happens by law when the time of \"period of 3 days\" ends, not by anybody's act (invented). "
                        + "nothing need be done: it happens by itself at its time.",
                new Reason.ByLawOnly(new Timing.OnExpiry<Integer>(Micro.THREE_DAYS), BASES));
    }

    @Test
    void unmet() {
        Condition<Integer, Micro.Work> condition = new Condition<>(
                "NOTES_ARE_TAKEN", That.NOTES_ARE_TAKEN.words(), BASES, (notes, work, situation) -> Answer.NO);
        assertReads(
                Ground.CONDITION_NOT_MET,
                "条件不具备：不符合：已作记录（虚构）。须先做到：已作记录。",
                "condition not met: it does not hold that notes are taken (invented). first see to it that notes are taken.",
                new Reason.Unmet(condition));
    }

    @Test
    void notEstablished() {
        assertReads(
                Ground.NOT_ESTABLISHED,
                "情况未查明：记录未载明：已说明（虚构）。查明并记录：已说明。",
                "not established: nothing on file shows that it is said (invented). establish and record that it is said.",
                new Reason.NotEstablished(That.IT_IS_SAID.words(), BASES));
    }

    @Test
    void outOfTime() {
        Deadline deadline =
                ClockRun.start(Micro.THREE_DAYS, Micro.NINE).deadline(Micro.CALENDAR, LocalSettings.DEFAULTS);
        assertReads(
                Ground.OUT_OF_TIME,
                "超过期限：3日期间已届满，最后时刻为2020-03-05 23:59:59（虚构）。逾期不得再行使，另寻其他途径。",
                "out of time: the time of \"period of 3 days\" ended on 2020-03-05 23:59:59 (invented). "
                        + "the right has lapsed; another route is needed.",
                new Reason.OutOfTime(Micro.THREE_DAYS, deadline, BASES));
    }

    @Test
    void notApproved() {
        ImmutableSet<Role> levels = ImmutableSet.of(Someone.BOSS, Someone.WORKER);
        assertReads(
                Ground.NOT_APPROVED,
                "未经批准：未经头、工批准（虚构）。事先报头、工批准。",
                "not approved: no approval by boss, worker (invented). first obtain the approval of boss, worker.",
                new Reason.NotApproved(levels, false, BASES));
        assertEquals(
                "no approval by boss, worker other than the actor",
                new Reason.NotApproved(levels, true, BASES).words().en());
    }

    @Test
    void outOfSequence() {
        assertReads(
                Ground.OUT_OF_SEQUENCE,
                "时间倒置：行为时间2020-03-02 08:00:00早于卷内最后一次行为2020-03-02 09:00:00。核对时间。",
                "earlier than the last act on file: the act at 2020-03-02 08:00:00 is earlier than the last one on file at "
                        + "2020-03-02 09:00:00. check the time.",
                new Reason.OutOfSequence(Micro.NINE, Micro.NINE.minusSeconds(3600)));
    }

    @Test
    void noLawInForce() {
        assertReads(
                Ground.NO_LAW_IN_FORCE,
                "尚无施行的规定：“微”的规定自2020-01-01起施行。核对时间。",
                "no law in force: the rules of micro are in force from 2020-01-01. check the time.",
                new Reason.NoLawInForce(Phrase.of("微", "micro"), LocalDate.of(2020, 1, 1)));
    }

    @Test
    void namesEveryProvision() {
        Reason reason = new Reason.NotEstablished(
                That.IT_IS_SAID.words(), ImmutableList.of(BASIS, Convention.of("又一虚构", "invented too")));

        assertEquals("情况未查明：记录未载明：已说明（虚构、又一虚构）。查明并记录：已说明。", reason.in(Language.ZH));
        assertEquals(
                "not established: nothing on file shows that it is said (invented; invented too). establish and record that"
                        + " it is said.",
                reason.in(Language.EN));
    }

    @Test
    void saysWhenTheLawActs() {
        Timing<Integer> timing =
                new Timing.AsSoonAs<>("IT_HAS_HAPPENED", That.IT_HAS_HAPPENED.words(), notes -> Optional.empty());

        assertEquals(Phrase.of("一旦已发生", "as soon as it has happened"), timing.words());
    }
}
