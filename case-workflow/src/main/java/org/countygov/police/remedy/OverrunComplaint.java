package org.countygov.police.remedy;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.remedy.ComplaintState.ANSWERED;
import static org.countygov.police.remedy.ComplaintState.FILED;
import static org.countygov.police.remedy.ComplaintState.WITH_PROCURATORATE;
import static org.countygov.police.remedy.RemedyCondition.ANSWER_DUE_OR_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.ASKED_BY_REQUESTER;
import static org.countygov.police.remedy.RemedyCondition.REASONS_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.SUBJECT_STATED;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.FAMILY;
import static org.countygov.police.shared.PoliceRole.GUARANTOR;
import static org.countygov.police.shared.PoliceRole.INTERESTED_PERSON;
import static org.countygov.police.shared.PoliceRole.LAWYER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.police.shared.RemedyClocks.COMPLAINT_ANSWER;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.party.Role;
import org.countygov.police.remedy.ComplaintCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** Complaints about overdue custody, kept deposits and unlawful holds on property (申诉、控告) as a workflow. */
public final class OverrunComplaint {
    private static final ImmutableSet<Role> CONCERNED = either(SUSPECT, LAWYER, FAMILY, GUARANTOR, INTERESTED_PERSON);

    static final RuleTable<Complaint, ComplaintState> RULES = RuleTable.of(
            ComplaintState.class,
            ComplaintCommand.VOCABULARY,
            under(CR.article(196), CRIMINAL_PL_2018.article(117))
                    .may(CONCERNED, Complain.class)
                    .opens(FILED)
                    .provided(
                            SUBJECT_STATED,
                            (item, complain) -> complain.subject().isPresent() ? Answer.YES : Answer.UNKNOWN)
                    .starts(COMPLAINT_ANSWER)
                    .recording(Complaint::filed),
            under(CR.article(196), CRIMINAL_PL_2018.article(117))
                    .shall(either(COUNTY_ORGAN, LEGAL_DEPARTMENT), AnswerComplaint.class)
                    .from(FILED)
                    .to(ANSWERED)
                    .provided(REASONS_GIVEN, (item, answer) -> answer.reasoned())
                    .stops(COMPLAINT_ANSWER),
            under(CR.article(196), CRIMINAL_PL_2018.article(117))
                    .may(CONCERNED, GoToProcuratorate.class)
                    .from(FILED, ANSWERED)
                    .closes(WITH_PROCURATORATE)
                    .providedInSituation(
                            ASKED_BY_REQUESTER, (item, go, situation) -> item.isAskedByComplainant(situation))
                    .providedInSituation(
                            ANSWER_DUE_OR_GIVEN, (item, go, situation) -> item.isAnswerDueOrGiven(situation)));

    /** The workflow, from the first day of the criminal-case rule as it was read. */
    public static final Workflow<Complaint, ComplaintState> WORKFLOW = Workflow.of(
            "overrun-complaint",
            Phrase.of("对超期羁押和违法查封扣押等的申诉、控告", "complaints of overrun and unlawful measures"),
            Complaint.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), RULES));

    private OverrunComplaint() {}

    /** How records of complaints are read. */
    public static Activities<Complaint, ComplaintState> activities() {
        return Activities.of(WORKFLOW, PoliceRole.values())
                .activity(Complain.class, told -> new Complain(told.option("subject", ComplaintSubject.class)))
                .activity(AnswerComplaint.class, told -> new AnswerComplaint(told.answer("reasoned")))
                .activity(GoToProcuratorate.class, told -> new GoToProcuratorate())
                .complete();
    }
}
