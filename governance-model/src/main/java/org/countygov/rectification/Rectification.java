package org.countygov.rectification;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Ladder;
import org.countygov.supervision.Rung;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an entry of the ledger. */
@Value.Immutable
public abstract sealed class Rectification permits ImmutableRectification {
    Rectification() {}

    /** How far an appeal has got. */
    enum AppealStage {
        NONE,
        PENDING,
        REJECTED
    }

    /** What was found. */
    @Value.Default
    public Entry entry() {
        return Entry.UNTOLD;
    }

    /** Who put it on the ledger. */
    public abstract Optional<Actor> finder();

    /** The unit that has to rectify. */
    public abstract Optional<UnitId> owner();

    /** Whoever was responsible, or has submitted for the unit: none of them verifies. */
    public abstract ImmutableSet<PersonId> owners();

    /** Who has verified. */
    public abstract Optional<PersonId> verifier();

    /** The highest measure that was taken. */
    @Value.Default
    public Rung rung() {
        return Rung.RECTIFICATION_NOTICE;
    }

    /** Whether the one extension was given. */
    @Value.Default
    public boolean extended() {
        return false;
    }

    @Value.Default
    AppealStage appeal() {
        return AppealStage.NONE;
    }

    /** The findings that brought it back. */
    public abstract ImmutableSet<FindingId> recurrences();

    static Rectification blank() {
        return ImmutableRectification.builder().build();
    }

    /** Whether an appeal waits to be decided. */
    public boolean isAppealPending() {
        return appeal() == AppealStage.PENDING;
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isFindingStated() {
        return stated(entry().finding().isPresent()
                && entry().matter().isPresent()
                && entry().defect().isPresent());
    }

    Answer isGravityStated() {
        return stated(entry().gravity().isPresent());
    }

    Answer isOwnerNamed(Assign assign) {
        return stated(assign.unit().filter(UnitId::isStated).isPresent()
                && assign.responsible().filter(PersonId::isStated).isPresent());
    }

    private static Answer stated(boolean is) {
        return is ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isNotExtendedBefore() {
        return Answer.of(!extended());
    }

    Answer isByOwner(Command<Rectification, RectificationState> command, Situation situation) {
        return isOfOwner(situation);
    }

    private Answer isOfOwner(Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(owner().map(unit::equals)) : Answer.UNKNOWN;
    }

    Answer isOfAnotherUnit(Command<Rectification, RectificationState> command, Situation situation) {
        return isOfOwner(situation).not();
    }

    Answer isNoOwner(Command<Rectification, RectificationState> command, Situation situation) {
        PersonId person = situation.actor().person();
        return person.isStated() && !owners().isEmpty() ? Answer.of(!owners().contains(person)) : Answer.UNKNOWN;
    }

    Answer isByWhoVerified(Cancel cancel, Situation situation) {
        PersonId person = situation.actor().person();
        return person.isStated() ? Answer.of(verifier().map(person::equals)) : Answer.UNKNOWN;
    }

    /** One rung after the other; a fatal finding may go further up, never down. */
    Answer isNextRung(Escalate escalate, Situation situation) {
        Ladder ladder = situation.setting(LedgerSettings.LADDER);
        return Answer.of(escalate.rung()
                .map(next -> isFatal()
                        ? next.compareTo(rung()) > 0
                        : ladder.above(rung()).filter(next::equals).isPresent()));
    }

    private boolean isFatal() {
        return entry().gravity().filter(FindingGravity.FATAL::equals).isPresent();
    }

    static Answer mayUse(Escalate escalate, Situation situation) {
        return Answer.of(escalate.rung()
                .map(rung -> situation
                        .setting(LedgerSettings.LADDER)
                        .allows(rung, situation.actor().role())));
    }

    Answer isNotAppealedBefore() {
        return Answer.of(appeal() == AppealStage.NONE);
    }

    Answer isAppealWaiting() {
        return Answer.of(isAppealPending());
    }

    Answer isReasoned(Appeal appeal) {
        return stated(appeal.reasons().isPresent());
    }

    Answer didNotFind(Command<Rectification, RectificationState> command, Situation situation) {
        PersonId person = situation.actor().person();
        return person.isStated()
                ? Answer.of(
                        finder().map(Actor::person).filter(PersonId::isStated).map(found -> !found.equals(person)))
                : Answer.UNKNOWN;
    }

    Answer isRecurrenceNamed(Reopen reopen) {
        return stated(reopen.recurrence().isPresent());
    }

    /** The time by which it is to be rectified. */
    Clock clock() {
        return entry().gravity().filter(FindingGravity.ORDINARY::equals).isPresent()
                ? LedgerClocks.RECTIFICATION
                : LedgerClocks.MAJOR_RECTIFICATION;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Rectification opened(Open open, Event<Rectification, RectificationState> event) {
        return edit().withEntry(open.entry()).withFinder(event.actor());
    }

    Rectification assigned(Assign assign) {
        return edit().withOwner(assign.unit())
                .withOwners(assign.responsible().stream().toList());
    }

    Rectification extended(Extend extend) {
        return edit().withExtended(true);
    }

    Rectification escalated(Escalate escalate) {
        return edit().withRung(escalate.rung().orElse(rung()));
    }

    Rectification submitted(Submit submit, Event<Rectification, RectificationState> event) {
        PersonId person = event.actor().person();
        return person.isStated()
                ? edit().withOwners(ImmutableSet.<PersonId>builder()
                        .addAll(owners())
                        .add(person)
                        .build())
                : this;
    }

    Rectification verified(Verify verify, Event<Rectification, RectificationState> event) {
        return edit().withVerifier(event.actor().person());
    }

    Rectification appealed(Appeal appeal) {
        return edit().withAppeal(AppealStage.PENDING);
    }

    Rectification appealRejected(RejectAppeal reject) {
        return edit().withAppeal(AppealStage.REJECTED);
    }

    Rectification reopened(Reopen reopen) {
        return edit().withExtended(false)
                .withRecurrences(ImmutableSet.<FindingId>builder()
                        .addAll(recurrences())
                        .addAll(reopen.recurrence().stream().toList())
                        .build());
    }

    private ImmutableRectification edit() {
        return (ImmutableRectification) this;
    }
}
