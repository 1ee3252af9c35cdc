package org.countygov.police.administrative;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.administrative.DecisionAct.ConcludeHearing;
import org.countygov.police.administrative.DecisionAct.Decide;
import org.countygov.police.administrative.DecisionAct.DecideSummarily;
import org.countygov.police.administrative.DecisionAct.GiveNotice;
import org.countygov.police.administrative.ExecutionAct.Execute;
import org.countygov.police.administrative.ExecutionAct.ReopenOnNewEvidence;
import org.countygov.police.administrative.IntakeAct.RegisterReport;
import org.countygov.police.administrative.InvestigationAct.ConvertToCriminal;
import org.countygov.police.administrative.InvestigationAct.DecideFast;
import org.countygov.police.administrative.InvestigationAct.Investigate;
import org.countygov.police.administrative.InvestigationAct.RecordArrival;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an administrative case. Names, addresses and evidence stay in the embedding system. */
@Value.Immutable
public abstract sealed class AdministrativeCase implements WithAdministrativeCase permits ImmutableAdministrativeCase {
    AdministrativeCase() {}

    public abstract Optional<CaseKind> kind();

    /** The alert it came from. */
    public abstract Optional<CaseRef> alert();

    /** The criminal case that turned administrative, or into which this one was converted. */
    public abstract Optional<CaseRef> criminalCase();

    /** Whether a station handles it. */
    @Value.Default
    public Answer stationCase() {
        return Answer.UNKNOWN;
    }

    public abstract Optional<Instant> registeredAt();

    /** When the act was done, or a continuing act ended. */
    public abstract Optional<Instant> actAt();

    /** Whether life, health or financial safety was harmed. */
    @Value.Default
    public Answer grave() {
        return Answer.UNKNOWN;
    }

    /** Whether somebody was injured. */
    @Value.Default
    public Answer injury() {
        return Answer.UNKNOWN;
    }

    /** Whether there is a victim. */
    @Value.Default
    public Answer victim() {
        return Answer.UNKNOWN;
    }

    public abstract Optional<Offender> offender();

    /** Who investigates. */
    public abstract ImmutableSet<PersonId> investigators();

    /** Whether the suspect was summoned in writing. */
    @Value.Default
    public boolean summoned() {
        return false;
    }

    /** When the suspect arrived. */
    public abstract Optional<Instant> arrivedAt();

    /** Whether a second appraisal was granted. */
    @Value.Default
    public boolean reappraised() {
        return false;
    }

    /** Whether the legal review agrees with the case as it stands. */
    @Value.Default
    public boolean reviewPassed() {
        return false;
    }

    /** The penalty of which the suspect was told. */
    public abstract Optional<Penalty> proposed();

    /** Whether the suspect was told by public notice. */
    @Value.Default
    public boolean announced() {
        return false;
    }

    /** Whether the request for a hearing is accepted. */
    @Value.Default
    public boolean hearingAccepted() {
        return false;
    }

    /** Whether a hearing was held. */
    @Value.Default
    public boolean heard() {
        return false;
    }

    public abstract Optional<Ruling> ruling();

    /** The penalty decided. */
    public abstract Optional<Penalty> penalty();

    /** When a decision on the spot was handed over. */
    public abstract Optional<Instant> handedOverAt();

    /** Whether the victim has the decision. */
    @Value.Default
    public boolean victimServed() {
        return false;
    }

    /** The days of detention still to be served when it is executed, after what is offset. */
    @Value.Default
    public int daysToServe() {
        return 0;
    }

    /** Whether the detention has begun. */
    @Value.Default
    public boolean detained() {
        return false;
    }

    static AdministrativeCase blank() {
        return ImmutableAdministrativeCase.builder().build();
    }

    // ---- what several rules ask
    // ----------------------------------------------------------------------------------------

    Answer isPublicOrder() {
        return Answer.of(kind().map(CaseKind.PUBLIC_ORDER::equals));
    }

    /** Whether the offender is a minor; unknown while the offender is. */
    Answer isMinor() {
        return offender().map(Offender::isMinor).orElse(Answer.UNKNOWN);
    }

    /** Whether the acting person investigates this case. */
    Answer isInvestigator(Situation situation) {
        PersonId actor = situation.actor().person();
        return investigators().isEmpty() || !actor.isStated()
                ? Answer.UNKNOWN
                : Answer.of(investigators().contains(actor));
    }

    /** Whether the penalty decided is of the kind; a case without penalty has none. */
    Answer isPunishedBy(PenaltyKind kind) {
        if (ruling().isPresent() && ruling().get() != Ruling.PENALTY) {
            return Answer.NO;
        }
        return penalty().map(decided -> decided.has(kind)).orElse(Answer.UNKNOWN);
    }

    // ---- what the acts write
    // -------------------------------------------------------------------------------------------

    AdministrativeCase registered(RegisterReport register, Event<AdministrativeCase, AdministrativeState> event) {
        return ImmutableAdministrativeCase.builder()
                .kind(register.kind())
                .alert(register.alert())
                .criminalCase(register.criminalCase())
                .stationCase(register.stationCase())
                .registeredAt(event.at())
                .actAt(register.actAt())
                .grave(register.grave())
                .injury(register.injury())
                .victim(register.victim())
                .build();
    }

    AdministrativeCase investigated(Investigate investigate) {
        return withInvestigators(investigate.officers());
    }

    AdministrativeCase arrived(RecordArrival arrival, Event<AdministrativeCase, AdministrativeState> event) {
        return withArrivedAt(arrival.arrivedAt().orElse(event.at()));
    }

    AdministrativeCase converted(ConvertToCriminal convert) {
        return withCriminalCase(convert.criminalCase().or(this::criminalCase));
    }

    AdministrativeCase noticed(GiveNotice notice) {
        return withProposed(notice.proposed()).withAnnounced(notice.announced());
    }

    /** The case as the hearing leaves it: to be reviewed a second time. */
    AdministrativeCase heard(ConcludeHearing conclude) {
        return withHeard(true).withReviewPassed(false);
    }

    AdministrativeCase decided(Decide decide) {
        return withRuling(decide.ruling()).withPenalty(decide.penalty());
    }

    AdministrativeCase decidedFast(DecideFast decide) {
        return withRuling(Ruling.PENALTY).withPenalty(decide.penalty());
    }

    /** On the spot the kind and the offender come with the act, where no case was open. */
    AdministrativeCase decidedSummarily(DecideSummarily decide, Event<AdministrativeCase, AdministrativeState> event) {
        Offender seen = offender()
                .orElseGet(() -> ImmutableOffender.builder().unit(decide.unit()).build());
        return withKind(kind().or(decide::kind))
                .withOffender(seen)
                .withRuling(Ruling.PENALTY)
                .withPenalty(decide.penalty())
                .withHandedOverAt(decide.handedOver() == Answer.YES ? Optional.of(event.at()) : Optional.empty());
    }

    AdministrativeCase executed(Execute execute) {
        int days = penalty().flatMap(Penalty::days).orElse(0);
        return execute.detaining()
                ? withDaysToServe(Math.max(0, days - execute.offset())).withDetained(true)
                : this;
    }

    /** The case as it is investigated anew: what was reviewed, told and decided no longer counts. */
    AdministrativeCase reopened(ReopenOnNewEvidence reopen) {
        return withRuling(Optional.empty())
                .withPenalty(Optional.empty())
                .withProposed(Optional.empty())
                .withReviewPassed(false)
                .withAnnounced(false)
                .withHearingAccepted(false)
                .withHeard(false)
                .withVictimServed(false);
    }
}
