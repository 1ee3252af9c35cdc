package org.countygov.grid.handoff;

import static org.countygov.grid.handoff.HandoffCondition.*;
import static org.countygov.grid.handoff.HandoffState.HANDED_TO_TEAM;
import static org.countygov.grid.handoff.HandoffState.NOTIFIED;
import static org.countygov.grid.handoff.HandoffState.REPORTED;
import static org.countygov.grid.handoff.HandoffState.RESULT_RETURNED;
import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.DEPARTMENT;
import static org.countygov.grid.shared.GridRole.ENFORCEMENT_TEAM;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.grid.shared.GridRole.TRIAGE_OFFICER;
import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.handoff.HandoffCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** The hand-off to enforcement, rule by rule. */
final class HandoffRules {
    private static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");

    static final RuleTable<Handoff, HandoffState> OF_2022 = RuleTable.of(
            HandoffState.class,
            HandoffCommand.VOCABULARY,
            under(BZ.article(11))
                    .shall(either(GRID_WORKER, TRIAGE_OFFICER), ReportBreach.class)
                    .opens(REPORTED)
                    .provided(EVENT_LINKED, Handoff::isEventLinked)
                    .provided(EVIDENCE_PRESERVED, Handoff::isEvidencePreserved, BZ.article(14))
                    .recording(Handoff::reported),
            under(BJ_JD.article(11), BJ_JD.article(25), SD_XZ.article(7), SD_XZ.article(8))
                    .may(either(CENTRE_HEAD, TOWNSHIP), HandToTeam.class)
                    .from(REPORTED)
                    .to(HANDED_TO_TEAM)
                    .provided(TEAM_HAS_POWER, Handoff::hasPower)
                    .provided(DELEGATED_ACT_ONLY, Handoff::isDelegableAct, SD_XZ.article(8))
                    .provided(DELEGATOR_NAMED, Handoff::isDelegatorNamed, SD_XZ.article(8))
                    .recording(Handoff::handed),
            under(BJ_JD.article(26))
                    .shall(TOWNSHIP, StopAndNotify.class)
                    .from(REPORTED)
                    .to(NOTIFIED)
                    .provided(TEAM_HAS_NO_POWER, Handoff::hasNoPower)
                    .provided(STOPPED_OR_PERSUADED, Handoff::isStopped)
                    .provided(DEPARTMENT_TOLD, Handoff::isDepartmentTold)
                    .recording(Handoff::notified),
            under(BZ.article(14), CHOICE)
                    .shall(either(ENFORCEMENT_TEAM, DEPARTMENT), ReturnResult.class)
                    .from(HANDED_TO_TEAM, NOTIFIED)
                    .closes(RESULT_RETURNED)
                    .providedInSituation(BY_THE_RECEIVER, Handoff::isByReceiver)
                    .provided(RESULT_STATED, Handoff::isResultStated));

    private HandoffRules() {}
}
