package org.countygov.mediation.incident;

import static org.countygov.law.Instruments.ERL_2007;
import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.incident.IncidentCondition.*;
import static org.countygov.mediation.incident.IncidentState.*;
import static org.countygov.mediation.shared.LegalServiceClocks.EMERGENCY_REPORT;
import static org.countygov.mediation.shared.MediationClocks.POLICE_REPORT;
import static org.countygov.mediation.shared.MediationRole.ANYONE;
import static org.countygov.mediation.shared.MediationRole.GOVERNMENT_IN_CHARGE;
import static org.countygov.mediation.shared.MediationRole.LEADER_ON_SITE;
import static org.countygov.mediation.shared.MediationRole.PETITION_OFFICE;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_BODY;
import static org.countygov.mediation.shared.MediationRole.UNIT_HEAD;
import static org.countygov.mediation.shared.ReconsiderationClocks.URGENT_PETITION;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.time.Clock;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * Alert and escalation, rule by rule, in the course of an alert: under the emergency law of 2007, with the petition regulation of
 * 2022, and under the emergency law of 2024.
 */
final class IncidentAlertRules {
    /**
     * Where one emergency law has the rules.
     *
     * @param learned whoever learns of a danger reports it, and the receiver checks
     * @param reported how a danger to society is reported, skipping a level if need be
     * @param truthful reports are timely and true
     * @param handled what the government in charge does
     * @param ownPeople what a unit does whose own people it is
     */
    private record Law(Basis learned, Basis reported, Basis truthful, Basis handled, Basis ownPeople) {}

    private static final Convention NOT_AT_HAND = Convention.of(
            "2007年法的相应条文未见于所据资料，依职责处理", "the article of the law of 2007 is not in the sources; by function");

    private static final Law LAW_OF_2007 =
            new Law(ERL_2007.article(38), ERL_2007.article(46), ERL_2007.article(38), NOT_AT_HAND, NOT_AT_HAND);

    private static final Law LAW_OF_2024 = new Law(
            ERL_2024.article(60),
            ERL_2024.article(69),
            ERL_2024.article(61),
            ERL_2024.article(74),
            ERL_2024.article(78));

    static final RuleTable<Incident, IncidentState> OF_2011 = rules(LAW_OF_2007);

    static final RuleTable<Incident, IncidentState> OF_2022 = withPetitions(LAW_OF_2007);

    static final RuleTable<Incident, IncidentState> OF_2024 = withPetitions(LAW_OF_2024);

    private IncidentAlertRules() {}

    private static RuleTable<Incident, IncidentState> rules(Law law) {
        return RuleTable.of(
                IncidentState.class,
                IncidentCommand.VOCABULARY,

                // Seen, and reported at once
                detection(law),
                report(law),
                under(law.learned(), law.reported())
                        .may(ANYONE, ReportDirectly.class)
                        .from(DETECTED)
                        .to(REPORTED)
                        .provided(SOMEBODY_COMPETENT_TOLD, Incident::isSomebodyCompetentTold, law.learned())
                        .stops(EMERGENCY_REPORT, POLICE_REPORT)
                        .recording(Incident::reportedDirectly),
                under(law.truthful())
                        .shall(either(UNIT_HEAD, PETITION_OFFICE), SupplementReport.class)
                        .from(REPORTED, RESPONDING)
                        .stays()
                        .recording(Incident::supplemented),

                // The response
                under(law.ownPeople(), law.handled())
                        .shall(LEADER_ON_SITE, Respond.class)
                        .from(REPORTED)
                        .to(RESPONDING)
                        .provided(COMMANDER_NAMED, Incident::hasCommander, law.handled())
                        .provided(RESPONSIBLE_PERSON_SENT, Incident::isResponsiblePersonSent, law.ownPeople())
                        .recording(Incident::commanded),
                under(law.handled())
                        .may(GOVERNMENT_IN_CHARGE, HandOver.class)
                        .from(RESPONDING)
                        .closes(HANDED_OVER)
                        .provided(TAKEN_OVER, Incident::isTakenOver),
                under(law.handled())
                        .may(GOVERNMENT_IN_CHARGE, StandDown.class)
                        .from(RESPONDING)
                        .closes(STOOD_DOWN)
                        .provided(END_RECORDED, Incident::isRecorded),
                under(law.learned())
                        .may(RECEIVING_BODY, FalseAlarm.class)
                        .from(DETECTED, REPORTED)
                        .closes(FALSE_ALARM)
                        .provided(CHECKED, Incident::isChecked)
                        .provided(REASON_KEPT, Incident::hasReason)
                        .stops(EMERGENCY_REPORT, POLICE_REPORT)
                        .recording(Incident::foundFalse));
    }

    private static RuleTable<Incident, IncidentState> withPetitions(Law law) {
        return rules(law)
                .amendedBy(
                        detection(law)
                                .startsOneOf(ImmutableList.of(URGENT_PETITION), IncidentAlertRules::petitionReport),
                        report(law)
                                .provided(PETITION_BODIES_TOLD, Incident::arePetitionBodiesTold, PET.article(25))
                                .providedInSituation(
                                        HIGHER_PETITION_BODIES_TOLD,
                                        Incident::areHigherPetitionBodiesTold,
                                        PET.article(25).paragraph(2))
                                .stops(URGENT_PETITION));
    }

    private static Rule<Incident, IncidentState, Detect> detection(Law law) {
        return under(PML.article(25), law.learned())
                .may(ANYONE, Detect.class)
                .opens(DETECTED)
                .provided(SIGN_SEEN, Incident::hasSign)
                .starts(EMERGENCY_REPORT, (incident, detect) -> incident.detectedAt())
                .startsOneOf(ImmutableList.of(POLICE_REPORT), IncidentAlertRules::policeReport)
                .recording(Incident::detected);
    }

    private static Rule<Incident, IncidentState, Report> report(Law law) {
        return under(law.learned(), law.reported(), law.truthful(), PML.article(25))
                .shall(either(UNIT_HEAD, PETITION_OFFICE), Report.class)
                .from(DETECTED)
                .to(REPORTED)
                .provided(PARTY_AND_GOVERNMENT_TOLD, Incident::isToldAtItsLevel, law.learned(), law.reported())
                .provided(POLICE_TOLD, Incident::isPoliceTold, PML.article(25))
                .within(EMERGENCY_REPORT)
                .stops(EMERGENCY_REPORT, POLICE_REPORT)
                .recording(Incident::reported);
    }

    private static Optional<Clock> policeReport(Incident incident, Detect detect) {
        return incident.mayBecomeOffence() ? Optional.of(POLICE_REPORT) : Optional.empty();
    }

    private static Optional<Clock> petitionReport(Incident incident, Detect detect) {
        return incident.isMajorPetition() ? Optional.of(URGENT_PETITION) : Optional.empty();
    }
}
