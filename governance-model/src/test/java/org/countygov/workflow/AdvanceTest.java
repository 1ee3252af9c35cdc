package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.DONE;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Micro.WORKER;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Finish;
import org.countygov.workflow.Micro.Follow;
import org.countygov.workflow.Micro.Happen;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.That;
import org.junit.jupiter.api.Test;

/** What the law does by itself. Every case here begins on 2 March 2020 at nine. */
class AdvanceTest {
    /** The last second of the third day after 2 March. */
    private static final Instant THIRD = BeijingTime.endOf(LocalDate.of(2020, 3, 5));
    /** The last second of the fifth. */
    private static final Instant FIFTH = BeijingTime.endOf(LocalDate.of(2020, 3, 7));

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Rule<Integer, State, Micro.Begin> beginning() {
        return Micro.begin().starts(Micro.THREE_DAYS, Micro.FIVE_DAYS);
    }

    private static CaseFile<Integer, State> advanced(Workflow<Integer, State> workflow, Instant at) {
        return workflow.advance(Micro.after(workflow), Micro.by(WORKER, at));
    }

    private static ImmutableList<Instant> times(CaseFile<Integer, State> file) {
        return file.history().events().stream().map(Event::at).collect(ImmutableList.toImmutableList());
    }

    @Test
    void nothingHappensUpToTheLastInstant() {
        Workflow<Integer, State> workflow = Micro.workflow(beginning());
        CaseFile<Integer, State> file = Micro.after(workflow);

        assertSame(file, workflow.advance(file, Micro.by(WORKER, THIRD)));
        assertSame(file, workflow.advance(file, Micro.by(WORKER, THIRD.plusMillis(999))), "the law counts in seconds");
    }

    @Test
    void happensAtTheLastInstantOnceItIsOver() {
        CaseFile<Integer, State> file = advanced(Micro.workflow(beginning()), THIRD.plus(SECOND));

        assertEquals(WAITING, file.state());
        Event<Integer, State> event = file.history().last();
        assertEquals(new Happen(), event.command());
        assertEquals(Actor.LAW, event.actor());
        assertEquals(THIRD, event.at());
        assertEquals(ImmutableList.of(), event.approvals());
    }

    @Test
    void oneEffectLeadsToTheNext() {
        CaseFile<Integer, State> file = advanced(Micro.workflow(beginning()), FIFTH.plus(SECOND));

        assertEquals(DONE, file.state());
        assertEquals(ImmutableList.of(NINE, THIRD, FIFTH), times(file));
    }

    @Test
    void anEffectThatWasDueBeforeTheCaseGotThereHappensOnArrival() {
        // The longer clock now leads to where the shorter one, over since two days, leads on.
        Workflow<Integer, State> workflow = Micro.workflow(
                beginning(),
                under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING).onExpiryOf(Micro.FIVE_DAYS),
                under(BASIS).byLaw(new Follow()).from(WAITING).closes(DONE).onExpiryOf(Micro.THREE_DAYS));

        assertEquals(ImmutableList.of(NINE, FIFTH, FIFTH), times(advanced(workflow, FIFTH.plus(SECOND))));
    }

    @Test
    void theEarlierOfTwoEffectsComesFirst() {
        Rule<Integer, State, Happen> later =
                under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING).onExpiryOf(Micro.FIVE_DAYS);
        Rule<Integer, State, Follow> earlier =
                under(BASIS).byLaw(new Follow()).from(OPEN).closes(DONE).onExpiryOf(Micro.THREE_DAYS);

        CaseFile<Integer, State> file = advanced(Micro.workflow(beginning(), later, earlier), FIFTH.plus(SECOND));

        assertEquals(DONE, file.state());
        assertEquals(THIRD, file.history().last().at());
    }

    @Test
    void anEffectWhoseConditionFailsDoesNotHoldUpTheOthers() {
        Rule<Integer, State, Follow> blocked = under(BASIS)
                .byLaw(new Follow())
                .from(OPEN)
                .closes(DONE)
                .onExpiryOf(Micro.THREE_DAYS)
                .providedOnFile(That.NOTES_ARE_TAKEN, notes -> Answer.of(notes > 0));
        Rule<Integer, State, Happen> free =
                under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING).onExpiryOf(Micro.FIVE_DAYS);
        Workflow<Integer, State> workflow = Micro.workflow(beginning(), blocked, free);

        assertEquals(OPEN, advanced(workflow, THIRD.plus(SECOND)).state());
        assertEquals(WAITING, advanced(workflow, FIFTH.plus(SECOND)).state());
        CaseFile<Integer, State> noted = Micro.after(workflow, new Note(Optional.empty()));
        assertEquals(
                DONE,
                workflow.advance(noted, Micro.by(WORKER, FIFTH.plus(SECOND))).state());
    }

    @Test
    void happensAsSoonAsSomethingHasComeAbout() {
        Instant moment = NINE.plus(Duration.ofHours(5));
        Workflow<Integer, State> workflow = Micro.workflow(under(BASIS)
                .byLaw(new Happen())
                .from(OPEN)
                .to(WAITING)
                .asSoonAs(That.IT_HAS_HAPPENED, notes -> notes > 0 ? Optional.of(moment) : Optional.empty()));
        CaseFile<Integer, State> bare = Micro.after(workflow);
        CaseFile<Integer, State> noted = Micro.after(workflow, new Note(Optional.empty()));

        assertEquals(OPEN, workflow.advance(bare, Micro.by(WORKER, moment)).state());
        assertEquals(
                OPEN,
                workflow.advance(noted, Micro.by(WORKER, moment.minusNanos(1))).state());
        CaseFile<Integer, State> after = workflow.advance(noted, Micro.by(WORKER, moment.plus(SECOND)));
        assertEquals(WAITING, after.state());
        assertEquals(moment, after.history().last().at());
    }

    @Test
    void whatCameAboutBeforeTheLastActHappensAfterIt() {
        Workflow<Integer, State> workflow = Micro.workflow(under(BASIS)
                .byLaw(new Happen())
                .from(OPEN)
                .to(WAITING)
                .asSoonAs(
                        That.IT_HAS_HAPPENED,
                        notes -> notes > 0 ? Optional.of(NINE.minus(Duration.ofDays(1))) : Optional.empty()));
        CaseFile<Integer, State> noted = Micro.after(workflow, new Note(Optional.empty()));
        Instant at = noted.history().last().at();

        assertEquals(
                at,
                workflow.advance(noted, Micro.by(WORKER, at)).history().last().at());
    }

    @Test
    void rulesThatGoRoundInACircleAreFound() {
        Workflow<Integer, State> workflow = Micro.workflow(
                beginning(), under(BASIS).byLaw(new Happen()).from(OPEN).stays().onExpiryOf(Micro.THREE_DAYS));
        CaseFile<Integer, State> file = Micro.after(workflow);

        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> workflow.advance(file, Micro.by(WORKER, THIRD.plus(SECOND))))
                .getMessage());
        assertEquals("micro/1: the rules that act by law go round in a circle", message);
    }

    // ---- deciding

    @Test
    void decidingFirstDoesWhatTheLawHasDone() {
        Workflow<Integer, State> workflow = Micro.workflow(beginning());
        CaseFile<Integer, State> file = Micro.after(workflow);

        CaseFile<Integer, State> after = workflow.decide(
                        file, new Finish(), Micro.by(WORKER, THIRD.plus(Duration.ofHours(1))))
                .orElseThrow();

        assertEquals(DONE, after.state());
        assertEquals(
                ImmutableList.of(new Happen(), new Finish()),
                after.history().since(file.history().size()).stream()
                        .map(Event::command)
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(after, workflow.replay("1", after.history().events()));
    }

    @Test
    void nobodyDoesWhatTheLawDoes() {
        Workflow<Integer, State> workflow = Micro.workflow(beginning());
        CaseFile<Integer, State> file = Micro.after(workflow);
        Instant early = NINE.plus(Duration.ofHours(1));

        Decision<Integer, State> asLaw = workflow.decide(file, new Happen(), Micro.by(Actor.LAW, early));
        Decision<Integer, State> asWorker = workflow.decide(file, new Happen(), Micro.by(WORKER, early));

        assertEquals(
                ImmutableList.of("it happens by law when the time of \"period of 3 days\" ends, not by anybody's act"),
                words(asLaw));
        assertEquals(
                ImmutableList.of(
                        "it happens by law when the time of \"period of 3 days\" ends, not by anybody's act",
                        "worker is not entitled to this"),
                words(asWorker));
    }

    private static ImmutableList<String> words(Decision<Integer, State> decision) {
        return decision.fold(
                file -> ImmutableList.of(),
                no -> no.reasons().stream()
                        .map(reason -> reason.words().en())
                        .collect(ImmutableList.toImmutableList()));
    }

    // ---- editions

    private static final LocalDate NEW_LAW = LocalDate.of(2020, 3, 7);

    private static Workflow<Integer, State> twoEditions(
            RuleTable<Integer, State> old, RuleTable<Integer, State> changed) {
        return Workflow.of(
                "micro",
                Phrase.of("微", "micro"),
                0,
                Micro.ACTING,
                Edition.from(LocalDate.of(2020, 1, 1), old),
                Edition.from(NEW_LAW, changed));
    }

    @Test
    void anEffectFollowsTheLawOfItsMoment() {
        RuleTable<Integer, State> old = Micro.whole().amendedBy(beginning());
        RuleTable<Integer, State> changed = old.amendedBy(
                under(BASIS).byLaw(new Happen()).from(OPEN).to(BUSY).onExpiryOf(Micro.THREE_DAYS));
        Workflow<Integer, State> workflow = twoEditions(old, changed);

        // Over on the 5th, when the old law was in force, though noticed only under the new one.
        CaseFile<Integer, State> file = advanced(workflow, BeijingTime.startOf(LocalDate.of(2020, 3, 20)));

        Event<Integer, State> happened = file.history().events().get(1);
        assertEquals(WAITING, happened.to());
        assertEquals(LocalDate.of(2020, 1, 1), happened.edition());
        assertEquals(file, workflow.replay("1", file.history().events()));
    }

    @Test
    void anEffectThatOnlyTheNewLawKnowsHappensWhenItComesIntoForce() {
        RuleTable<Integer, State> changed = Micro.whole().amendedBy(beginning());
        RuleTable<Integer, State> old = changed.repealing(Happen.class);
        Workflow<Integer, State> workflow = twoEditions(old, changed);

        CaseFile<Integer, State> before = advanced(workflow, BeijingTime.endOf(NEW_LAW.minusDays(1)));
        CaseFile<Integer, State> after = advanced(workflow, BeijingTime.startOf(NEW_LAW));

        assertEquals(OPEN, before.state());
        assertEquals(WAITING, after.state());
        assertEquals(BeijingTime.startOf(NEW_LAW), after.history().last().at());
        assertEquals(NEW_LAW, after.history().last().edition());
        assertEquals(after, workflow.replay("1", after.history().events()));
    }

    @Test
    void anEffectThatTheNewLawRepealsHappensNoMore() {
        RuleTable<Integer, State> old = Micro.whole().amendedBy(beginning());
        // The period ends with the last second of the old law, so that it is over only under the new one.
        LocalDate newLaw = LocalDate.of(2020, 3, 6);
        Workflow<Integer, State> workflow = Workflow.of(
                "micro",
                Phrase.of("微", "micro"),
                0,
                Micro.ACTING,
                Edition.from(LocalDate.of(2020, 1, 1), old),
                Edition.from(newLaw, old.repealing(Happen.class)));

        assertEquals(OPEN, advanced(workflow, FIFTH).state());
        CaseFile<Integer, State> file = Micro.after(workflow);
        LocalSettings asOpened = LocalSettings.named("as-opened").with(Micro.ACTING, Applicability.LAW_WHEN_OPENED);
        assertEquals(
                WAITING,
                workflow.advance(file, Micro.by(WORKER, FIFTH).under(asOpened)).state());
        assertFalse(
                workflow.advance(file, Micro.by(WORKER, FIFTH).under(asOpened)).equals(file));
        assertTrue(workflow.advance(file, Micro.by(WORKER, FIFTH)).equals(file));
    }
}
