package org.countygov.mediation.incident;

import static org.countygov.mediation.incident.IncidentFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.mediation.shared.RiskSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;

/** Alerts keep the laws of the kernel, and every rule of every edition is seen from all sides. */
class IncidentAlertWorkflowTest extends WorkflowContract<Incident, IncidentState> {
    private static final LocalSettings TWO_HOURS =
            LocalSettings.named("two hours").with(RiskSettings.INCIDENT_REPORT, TimeLimit.hours(2));

    @Override
    protected Plan<Incident, IncidentState> plan() {
        return Plan.of(IncidentAlert.WORKFLOW)
                .acting(WITNESS, HEAD, PETITIONS, LEADER, GOVERNMENT, BODY)
                .asking(
                        detect(IncidentSign.SUICIDE),
                        detect(IncidentSign.CRIME, IncidentSign.OWN_PEOPLE, IncidentSign.MAJOR_PETITION),
                        detect())
                .asking(
                        report(Recipient.values()),
                        report(Recipient.COMMITTEE_HEAD),
                        new ReportDirectly(Optional.of(ImmutableSet.of(Recipient.GOVERNMENT))),
                        new ReportDirectly(Optional.of(ImmutableSet.of(Recipient.COMMITTEE_HEAD))),
                        new SupplementReport(Optional.of(FreeText.of("forty people at the gate"))),
                        new Respond(Optional.of(PersonId.of("commander-5010")), YES),
                        new Respond(Optional.empty(), NO),
                        new HandOver(Optional.of(UnitId.of("city-government"))),
                        new HandOver(Optional.empty()),
                        new StandDown(YES),
                        new StandDown(NO),
                        new FalseAlarm(YES, Optional.of(FreeText.of("a village fair"))),
                        new FalseAlarm(NO, Optional.empty()))
                .under(LocalSettings.DEFAULTS, TWO_HOURS)
                .hiding("forty people at the gate", "a village fair", "commander-5010")
                .accepting("condition COMMANDER_NAMED of Respond never fails", "one is named or not known")
                .accepting("condition TAKEN_OVER of HandOver never fails", "it is named or not known")
                .accepting("condition REASON_KEPT of FalseAlarm never fails", "it is kept or not known");
    }
}
