package org.countygov.mediation.incident;

import static org.countygov.mediation.incident.IncidentState.FALSE_ALARM;
import static org.countygov.mediation.incident.IncidentState.HANDED_OVER;
import static org.countygov.mediation.incident.IncidentState.STOOD_DOWN;

import org.countygov.mediation.incident.IncidentCommand.Report;
import org.countygov.mediation.incident.IncidentCommand.ReportDirectly;
import org.countygov.testkit.DigestRows;
import org.countygov.workflow.Edition;
import org.junit.jupiter.api.Test;

/** Every move of an alert, written down a second time. */
class IncidentStateTableTest {
    @Test
    void everyEditionHasTheseMovesAndNoOther() {
        DigestRows<Incident, IncidentState> rows = DigestRows.<Incident, IncidentState>of(IncidentState.class)
                .rows("""
                      –                  | detect           | DETECTED
                      DETECTED           | report           | REPORTED
                      REPORTED           | supplementReport | REPORTED
                      REPORTED           | respond          | RESPONDING
                      RESPONDING         | handOver         | HANDED_OVER
                      RESPONDING         | standDown        | STOOD_DOWN
                      DETECTED, REPORTED | falseAlarm       | FALSE_ALARM
                      """)
                .action("report", Report.class, ReportDirectly.class)
                .closed(HANDED_OVER, STOOD_DOWN, FALSE_ALARM)
                .added("RESPONDING | supplementReport | same", "what is learned during the response is reported too");
        for (Edition<Incident, IncidentState> edition : IncidentAlert.WORKFLOW.editions()) {
            rows.check(edition.table());
        }
    }
}
