package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Micro.WORKER;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.Finish;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.Rest;
import org.countygov.workflow.Micro.Someone;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

/** Records that are followed and replayed, across a change of the law from 2024 on. */
class FollowTest {
    private static final Note NOTE = new Note(Optional.empty());
    private static final Instant LATER = NINE.plus(Duration.ofHours(9));
    private static final Instant UNDER_NEW_LAW = NINE.plus(Duration.ofDays(5 * 365));

    /** From 2024 on work leads to waiting, notes are no longer taken, and rest is had anywhere. */
    private static final RuleTable<Integer, State> NEW = Micro.whole()
            .repealing(Note.class)
            .amendedBy(
                    under(BASIS).may(Someone.WORKER, Work.class).from(OPEN).to(WAITING),
                    under(BASIS).may(Someone.WORKER, Rest.class).from(OPEN).to(BUSY));

    private static final Workflow<Integer, State> AMENDED = Workflow.of(
            "micro",
            Phrase.of("微", "micro"),
            0,
            Micro.ACTING,
            Edition.from(LocalDate.of(2020, 1, 1), Micro.whole()),
            Edition.from(LocalDate.of(2024, 1, 1), NEW));

    private static CaseFile<Integer, State> follow(
            CaseFile<Integer, State> before, Command<Integer, State> command, Instant at) {
        return AMENDED.follow(Optional.of(before), "1", command, Micro.by(WORKER, at))
                .orElseThrow();
    }

    @Test
    void anActIsFollowedUnderTheLawOfItsDay() {
        CaseFile<Integer, State> open = Micro.after(AMENDED);

        assertEquals(BUSY, follow(open, new Work(), LATER).state());
        assertEquals(WAITING, follow(open, new Work(), UNDER_NEW_LAW).state());
    }

    @Test
    void whatOnlyTheOldLawKnowsIsFollowedUnderIt() {
        CaseFile<Integer, State> noted = follow(Micro.after(AMENDED), NOTE, UNDER_NEW_LAW);

        assertEquals(1, noted.content());
        assertEquals(LocalDate.of(2020, 1, 1), noted.history().last().edition());
    }

    @Test
    void anActThatStaysIsTakenToHaveBeenDoneWhereItCouldBe() {
        CaseFile<Integer, State> busy = Micro.after(AMENDED, new Work());
        CaseFile<Integer, State> waiting = Micro.after(AMENDED, new Work(), new Rest());

        assertEquals(BUSY, follow(busy, NOTE, LATER).state(), "notes are taken there");
        assertEquals(OPEN, follow(waiting, NOTE, LATER).state(), "the first state in which notes are taken");
    }

    @Test
    void aRecordMayBeginWhereNoCaseBegins() {
        Workflow<Integer, State> workflow = Micro.workflow();

        assertTrue(workflow.follow(Optional.empty(), "1", new Finish(), Micro.by(WORKER, NINE))
                .isPresent());
        assertEquals("micro", workflow.name());
        assertEquals(Phrase.of("微", "micro"), workflow.words());
        assertEquals(Micro.ACTING, workflow.transition());
    }

    @Test
    void anOpeningThatLeadsElsewhereIsNotReplayed() {
        Event<Integer, State> opening = Micro.after(AMENDED).history().last();
        Event<Integer, State> damaged = new Event<>(
                opening.command(),
                opening.actor(),
                opening.at(),
                opening.approvals(),
                WAITING,
                opening.edition(),
                opening.calendar(),
                opening.settings());

        assertEquals(OPEN, AMENDED.replay("1", ImmutableList.of(opening)).state());
        assertThrows(IllegalArgumentException.class, () -> AMENDED.replay("1", ImmutableList.of(damaged)));
    }

    @Test
    void aCommandOutOfPlaceIsToldWhereItHasOne() {
        CaseFile<Integer, State> open = Micro.after(AMENDED);

        assertEquals("it is provided for in: not yet open", cure(open, new Begin()));
        assertEquals("it is provided for in: busy, waiting", cure(open, new Finish()));
    }

    private static String cure(CaseFile<Integer, State> file, Command<Integer, State> command) {
        return AMENDED.decide(file, command, Micro.by(WORKER, LATER))
                .fold(
                        accepted -> "",
                        rejected -> rejected.reasons().get(0).cure().en());
    }

    private record Foreign() implements Command<Integer, State> {}

    @Test
    void aCommandOfAnotherFamilyIsRefusedByName() {
        CaseFile<Integer, State> open = Micro.after(AMENDED);

        assertEquals(
                "no words for Foreign",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AMENDED.decide(open, new Foreign(), Micro.by(WORKER, LATER))
                                        .isAccepted())
                        .getMessage());
    }
}
