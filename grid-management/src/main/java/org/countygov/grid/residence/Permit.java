package org.countygov.grid.residence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.countygov.grid.residence.PermitCommand.Apply;
import org.countygov.grid.residence.PermitCommand.Endorse;
import org.countygov.grid.residence.PermitCommand.EndorseLate;
import org.countygov.grid.residence.PermitCommand.Issue;
import org.countygov.grid.residence.PermitCommand.MissEndorsement;
import org.countygov.grid.residence.PermitCommand.RequestMaterial;
import org.countygov.grid.residence.PermitCommand.Supplement;
import org.countygov.grid.residence.PermitCommand.Terminate;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a residence permit. */
@Value.Immutable
public abstract sealed class Permit permits ImmutablePermit {
    Permit() {}

    /** The case of residence registration. */
    public abstract Optional<CaseRef> registration();

    /** Whether missing papers were told once already. */
    @Value.Default
    public boolean materialRequested() {
        return false;
    }

    /** From when the years of residence are counted: issue, or the latest late endorsement. */
    public abstract Optional<LocalDate> yearsCountedFrom();

    /** When the year began that was last issued or endorsed. */
    public abstract Optional<LocalDate> yearBegan();

    /** Since when the functions are suspended or terminated. */
    public abstract Optional<LocalDate> suspendedSince();

    static Permit blank() {
        return ImmutablePermit.builder().build();
    }

    /**
     * The full years of residence on a day. Counted anew from a late endorsement, and standing still while the functions are
     * suspended; 0 before the permit is issued.
     */
    public final int fullYearsOn(LocalDate day) {
        LocalDate until = suspendedSince().filter(since -> since.isBefore(day)).orElse(day);
        return yearsCountedFrom()
                .filter(from -> !until.isBefore(from))
                .map(from -> Period.between(from, until).getYears())
                .orElse(0);
    }

    /** The day on which the year ends that was last issued or endorsed; its endorsement is due in the month before. */
    public final Optional<LocalDate> yearEnds() {
        return yearBegan().map(began -> began.plusYears(1));
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    /** Counted from the beginning of residence, or from its declaration where the county says so. */
    Answer hasHalfAYear(Apply apply, Situation situation) {
        Optional<LocalDate> since = situation.setting(CommunitySettings.HALF_YEAR_FROM_DECLARATION)
                ? apply.registration().flatMap(situation::related).flatMap(Permit::declaredOn)
                : apply.residentSince();
        return since.map(BeijingTime::startOf)
                .map(start ->
                        situation.isInTime(CommunityClocks.HALF_YEAR, start).not())
                .orElse(Answer.UNKNOWN);
    }

    private static Optional<LocalDate> declaredOn(CaseFile<?, ?> file) {
        return file.content() instanceof Residence residence ? residence.declaredOn() : Optional.empty();
    }

    Answer hasStableTie(Apply apply) {
        return Answer.of(apply.grounds().map(grounds -> !grounds.isEmpty()));
    }

    Answer areAllTold(RequestMaterial request) {
        return request.allTold();
    }

    Answer isFirstRequest() {
        return Answer.of(!materialRequested());
    }

    Answer isComplete(Supplement supplement) {
        return supplement.complete();
    }

    Answer meetsConditions(Issue issue) {
        return issue.conditionsMet();
    }

    Answer meetsConditions(EndorseLate endorse) {
        return endorse.conditionsMet();
    }

    Answer isWindowOpen(Endorse endorse, Situation situation) {
        return Answer.of(yearEnds().map(end -> !situation.date().isBefore(end.minusMonths(1))));
    }

    Answer hasGround(Terminate terminate) {
        return terminate.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Permit applied(Apply apply) {
        return edit().withRegistration(apply.registration());
    }

    Permit asked(RequestMaterial request) {
        return edit().withMaterialRequested(true);
    }

    Permit issued(Issue issue, Event<Permit, PermitState> event) {
        return countedFrom(BeijingTime.date(event.at()));
    }

    /** The next year begins where the last one ends, however early in the month it was endorsed. */
    Permit endorsed(Endorse endorse) {
        return edit().withYearBegan(yearEnds());
    }

    Permit suspended(MissEndorsement miss, Event<Permit, PermitState> event) {
        return edit().withSuspendedSince(BeijingTime.date(event.at()));
    }

    Permit endorsedLate(EndorseLate endorse, Event<Permit, PermitState> event) {
        return countedFrom(BeijingTime.date(event.at()));
    }

    Permit terminated(Terminate terminate, Event<Permit, PermitState> event) {
        return edit().withSuspendedSince(suspendedSince().or(() -> Optional.of(BeijingTime.date(event.at()))));
    }

    private Permit countedFrom(LocalDate day) {
        return edit().withYearsCountedFrom(day).withYearBegan(day).withSuspendedSince(Optional.empty());
    }

    // ---- what clocks are counted from
    // ----------------------------------------------------------------------------------

    Optional<Instant> yearBeganAt() {
        return yearBegan().map(BeijingTime::startOf);
    }

    private ImmutablePermit edit() {
        return (ImmutablePermit) this;
    }
}
