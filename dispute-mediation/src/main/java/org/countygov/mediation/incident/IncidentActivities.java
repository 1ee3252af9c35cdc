package org.countygov.mediation.incident;

import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.mediation.shared.MediationRole;

/** How records of alerts are read: the facts that each activity may bring, by the names that logs give them. */
final class IncidentActivities {
    static final Activities<Incident, IncidentState> ALL = Activities.of(IncidentAlert.WORKFLOW, MediationRole.values())
            .activity(
                    Detect.class,
                    told -> new Detect(
                            told.options("signs", IncidentSign.class),
                            told.instant("detectedAt"),
                            told.cases("dispute", "registered-dispute")
                                    .flatMap(cases -> cases.stream().findFirst())))
            .activity(
                    Report.class,
                    told -> new Report(
                            told.options("recipients", Recipient.class), told.answer("verified"), Optional.empty()))
            .activity(ReportDirectly.class, told -> new ReportDirectly(told.options("recipients", Recipient.class)))
            .activity(SupplementReport.class, told -> new SupplementReport(told.text("content")))
            .activity(
                    Respond.class, told -> new Respond(told.person("commander"), told.answer("responsiblePersonSent")))
            .activity(HandOver.class, told -> new HandOver(told.unit("to")))
            .activity(StandDown.class, told -> new StandDown(told.answer("recorded")))
            .activity(FalseAlarm.class, told -> new FalseAlarm(told.answer("checked"), told.text("reason")))
            .complete();

    private IncidentActivities() {}
}
