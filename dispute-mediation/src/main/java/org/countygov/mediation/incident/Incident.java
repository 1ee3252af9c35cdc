package org.countygov.mediation.incident;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an alert. When it was detected is written once. */
@Value.Immutable
public abstract sealed class Incident permits ImmutableIncident {
    Incident() {}

    public abstract ImmutableSet<IncidentSign> signs();

    /** When the danger was seen. */
    public abstract Optional<Instant> detectedAt();

    /** The registered dispute it comes from. */
    public abstract Optional<CaseRef> dispute();

    /** Everybody who was told. */
    public abstract ImmutableSet<Recipient> told();

    /** What was added to the first report, in order. */
    public abstract ImmutableList<FreeText> supplements();

    public abstract Optional<PersonId> commander();

    /** Why it was found to be a false alarm. */
    public abstract Optional<FreeText> falseAlarmReason();

    static Incident blank() {
        return ImmutableIncident.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer hasSign(Detect detect) {
        return Answer.of(detect.signs().map(signs -> !signs.isEmpty()));
    }

    Answer isToldAtItsLevel(Report report) {
        return areTold(report, Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT);
    }

    Answer isPoliceTold(Report report) {
        return signs().stream().anyMatch(IncidentSign::concernsPolice) ? areTold(report, Recipient.POLICE) : Answer.YES;
    }

    Answer arePetitionBodiesTold(Report report) {
        return isMajorPetition()
                ? areTold(report, Recipient.COMPETENT_DEPARTMENT, Recipient.JOINT_CONFERENCE_OFFICE)
                : Answer.YES;
    }

    Answer areHigherPetitionBodiesTold(Report report, Situation situation) {
        return isMajorPetition() && situation.actor().role() == MediationRole.PETITION_OFFICE
                ? areTold(report, Recipient.HIGHER_PETITION_OFFICE, Recipient.NATIONAL_PETITION_ADMINISTRATION)
                : Answer.YES;
    }

    private static Answer areTold(Report report, Recipient... needed) {
        return Answer.of(report.recipients().map(told -> told.containsAll(ImmutableSet.copyOf(needed))));
    }

    private static final ImmutableSet<Recipient> COMPETENT = ImmutableSet.of(
            Recipient.GOVERNMENT, Recipient.HIGHER_GOVERNMENT, Recipient.COMPETENT_DEPARTMENT, Recipient.POLICE);

    Answer isSomebodyCompetentTold(ReportDirectly report) {
        return Answer.of(report.recipients().map(told -> told.stream().anyMatch(COMPETENT::contains)));
    }

    Answer hasCommander(Respond respond) {
        return respond.commander().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isResponsiblePersonSent(Respond respond) {
        return signs().contains(IncidentSign.OWN_PEOPLE) ? respond.responsiblePersonSent() : Answer.YES;
    }

    Answer isTakenOver(HandOver handOver) {
        return handOver.to().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isRecorded(StandDown standDown) {
        return standDown.recorded();
    }

    Answer isChecked(FalseAlarm falseAlarm) {
        return falseAlarm.checked();
    }

    Answer hasReason(FalseAlarm falseAlarm) {
        return falseAlarm.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    boolean isMajorPetition() {
        return signs().contains(IncidentSign.MAJOR_PETITION);
    }

    boolean mayBecomeOffence() {
        return signs().contains(IncidentSign.PUBLIC_ORDER) || signs().contains(IncidentSign.CRIME);
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Incident detected(Detect detect, Event<Incident, IncidentState> event) {
        return edit().withSigns(detect.signs().orElse(ImmutableSet.of()))
                .withDetectedAt(detect.detectedAt().orElse(event.at()))
                .withDispute(detect.dispute());
    }

    Incident reported(Report report) {
        return told(report.recipients());
    }

    Incident reportedDirectly(ReportDirectly report) {
        return told(report.recipients());
    }

    private Incident told(Optional<ImmutableSet<Recipient>> recipients) {
        return edit().withTold(ImmutableSet.<Recipient>builder()
                .addAll(told())
                .addAll(recipients.orElse(ImmutableSet.of()))
                .build());
    }

    Incident supplemented(SupplementReport supplement) {
        return edit().withSupplements(ImmutableList.<FreeText>builder()
                .addAll(supplements())
                .addAll(supplement.content().stream().iterator())
                .build());
    }

    Incident commanded(Respond respond) {
        return edit().withCommander(respond.commander());
    }

    Incident foundFalse(FalseAlarm falseAlarm) {
        return edit().withFalseAlarmReason(falseAlarm.reason());
    }

    private ImmutableIncident edit() {
        return (ImmutableIncident) this;
    }
}
