package org.countygov.police.remedy;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.remedy.RemedyCondition.ABOUT_A_FILING;
import static org.countygov.police.remedy.RemedyCondition.ABOUT_A_WITHDRAWAL;
import static org.countygov.police.remedy.RemedyCondition.EXPLAINED_OR_OVERDUE;
import static org.countygov.police.remedy.RemedyCondition.NOTICE_DISOBEYED;
import static org.countygov.police.remedy.RemedyCondition.REASONS_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.SHOULD_BE_FILED;
import static org.countygov.police.remedy.RemedyCondition.SHOULD_BE_WITHDRAWN;
import static org.countygov.police.remedy.RemedyCondition.SUBJECT_STATED;
import static org.countygov.police.remedy.RemedyCondition.THREE_MONTHS_OVER;
import static org.countygov.police.remedy.RemedyCondition.WITH_EVIDENCE;
import static org.countygov.police.remedy.SupervisionState.*;
import static org.countygov.police.shared.FilingClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.police.shared.RemedyClocks.WITHDRAWAL_RECONSIDERED;
import static org.countygov.police.shared.RemedyClocks.WITHDRAWAL_REVIEWED;
import static org.countygov.workflow.Rule.under;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.police.remedy.SupervisionCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** Supervision of filing by the procuratorate (立案监督) as a workflow. */
public final class FilingSupervision {
    static final RuleTable<Supervision, SupervisionState> RULES = RuleTable.of(
            SupervisionState.class,
            SupervisionCommand.VOCABULARY,

            // The question
            under(PRR.article(557), PRR.article(560), PRR.article(562), CRIMINAL_PL_2018.article(113))
                    .may(PEER_PROCURATORATE, RequestExplanation.class)
                    .opens(EXPLANATION_REQUESTED)
                    .provided(
                            SUBJECT_STATED,
                            (item, request) -> request.subject().isPresent() ? Answer.YES : Answer.UNKNOWN)
                    .starts(EXPLAIN_TO_PROCURATORATE)
                    .recording(Supervision::requested),
            under(CR.article(182), PRR.article(560))
                    .shall(LEGAL_DEPARTMENT, Explain.class)
                    .from(EXPLANATION_REQUESTED)
                    .to(EXPLAINED)
                    .provided(REASONS_GIVEN, (item, explain) -> explain.reasoned())
                    .provided(WITH_EVIDENCE, (item, explain) -> explain.withEvidence())
                    .stops(EXPLAIN_TO_PROCURATORATE),
            under(CR.article(178), CR.article(182))
                    .may(COUNTY_ORGAN, FileMeanwhile.class)
                    .from(EXPLANATION_REQUESTED)
                    .to(FILED)
                    .providedOnFile(ABOUT_A_FILING, Supervision::isAboutFiling)
                    .approvedBy(COUNTY_HEAD)
                    .stops(EXPLAIN_TO_PROCURATORATE),
            under(CR.article(186), CR.article(187), CR.article(183))
                    .may(COUNTY_ORGAN, WithdrawMeanwhile.class)
                    .from(EXPLANATION_REQUESTED)
                    .closes(WITHDRAWN)
                    .providedOnFile(ABOUT_A_WITHDRAWAL, Supervision::isAboutWithdrawal)
                    .approvedBy(COUNTY_HEAD)
                    .stops(EXPLAIN_TO_PROCURATORATE),
            under(PRR.article(561))
                    .may(PEER_PROCURATORATE, AcceptReasons.class)
                    .from(EXPLAINED)
                    .closes(REASONS_STAND)
                    .starts(PROCURATORATE_TELLS_COMPLAINANT),

            // To file
            under(PRR.article(561), PRR.article(563), CRIMINAL_PL_2018.article(113))
                    .may(PEER_PROCURATORATE, NotifyToFile.class)
                    .from(EXPLAINED, EXPLANATION_REQUESTED)
                    .to(NOTICE_TO_FILE)
                    .providedOnFile(ABOUT_A_FILING, Supervision::isAboutFiling)
                    .providedInSituation(
                            EXPLAINED_OR_OVERDUE, (item, notify, situation) -> item.isExplainedOrOverdue(situation))
                    .provided(SHOULD_BE_FILED, (item, notify) -> notify.reasonsFail())
                    .stops(EXPLAIN_TO_PROCURATORATE)
                    .starts(FILE_ON_NOTICE),
            under(CR.article(182), PRR.article(563), PRR.article(564), CRIMINAL_PL_2018.article(113))
                    .shall(COUNTY_ORGAN, FileOnNotice.class)
                    .from(NOTICE_TO_FILE, CORRECTION_NOTICE, WITH_SUPERIOR)
                    .to(FILED)
                    .providedOnFile(ABOUT_A_FILING, Supervision::isAboutFiling)
                    .approvedBy(COUNTY_HEAD)
                    .stops(FILE_ON_NOTICE)
                    .starts(URGING_LETTER),
            under(PRR.article(564))
                    .may(PEER_PROCURATORATE, SendUrgingLetter.class)
                    .from(FILED)
                    .to(URGED)
                    .providedInSituation(
                            THREE_MONTHS_OVER, (item, urge, situation) -> item.areThreeMonthsOver(situation)),
            under(PRR.article(564))
                    .shall(COUNTY_ORGAN, RecordConclusion.class)
                    .from(FILED, URGED)
                    .closes(CONCLUDED)
                    .stops(URGING_LETTER),

            // To withdraw
            under(PRR.article(561), PRR.article(563))
                    .may(PEER_PROCURATORATE, NotifyToWithdraw.class)
                    .from(EXPLAINED, EXPLANATION_REQUESTED)
                    .to(NOTICE_TO_WITHDRAW)
                    .providedOnFile(ABOUT_A_WITHDRAWAL, Supervision::isAboutWithdrawal)
                    .providedInSituation(
                            EXPLAINED_OR_OVERDUE, (item, notify, situation) -> item.isExplainedOrOverdue(situation))
                    .provided(SHOULD_BE_WITHDRAWN, (item, notify) -> notify.reasonsFail())
                    .stops(EXPLAIN_TO_PROCURATORATE)
                    .starts(OBJECT_TO_NOTICE),
            under(CR.article(183), PRR.article(564))
                    .shall(COUNTY_ORGAN, WithdrawOnNotice.class)
                    .from(NOTICE_TO_WITHDRAW, NOTICE_UPHELD, NOTICE_FINAL, CORRECTION_NOTICE, WITH_SUPERIOR)
                    .closes(WITHDRAWN)
                    .providedOnFile(ABOUT_A_WITHDRAWAL, Supervision::isAboutWithdrawal)
                    .approvedBy(COUNTY_HEAD)
                    .stops(OBJECT_TO_NOTICE),
            under(CR.article(183), PRR.article(565))
                    .may(LEGAL_DEPARTMENT, AskReconsideration.class)
                    .from(NOTICE_TO_WITHDRAW)
                    .to(POLICE_RECONSIDERATION)
                    .approvedBy(COUNTY_HEAD)
                    .within(OBJECT_TO_NOTICE)
                    .stops(OBJECT_TO_NOTICE)
                    .starts(WITHDRAWAL_RECONSIDERED),
            under(PRR.article(565))
                    .may(PEER_PROCURATORATE, UpholdNotice.class)
                    .from(POLICE_RECONSIDERATION)
                    .to(NOTICE_UPHELD)
                    .stops(WITHDRAWAL_RECONSIDERED),
            under(PRR.article(565))
                    .may(PEER_PROCURATORATE, RevokeNotice.class)
                    .from(POLICE_RECONSIDERATION)
                    .closes(NOTICE_REVOKED)
                    .stops(WITHDRAWAL_RECONSIDERED),
            under(CR.article(183), PRR.article(565))
                    .may(LEGAL_DEPARTMENT, AskReview.class)
                    .from(NOTICE_UPHELD)
                    .to(POLICE_REVIEW)
                    .approvedBy(COUNTY_HEAD)
                    .starts(WITHDRAWAL_REVIEWED),
            under(PRR.article(565))
                    .may(SUPERIOR_PROCURATORATE, UpholdOnReview.class)
                    .from(POLICE_REVIEW)
                    .to(NOTICE_FINAL)
                    .stops(WITHDRAWAL_REVIEWED),
            under(PRR.article(565))
                    .may(SUPERIOR_PROCURATORATE, RevokeOnReview.class)
                    .from(POLICE_REVIEW)
                    .closes(NOTICE_REVOKED)
                    .stops(WITHDRAWAL_REVIEWED),

            // Disobedience
            under(PRR.article(564), PRR.article(565))
                    .may(PEER_PROCURATORATE, GiveCorrectionNotice.class)
                    .from(NOTICE_TO_FILE, NOTICE_TO_WITHDRAW, NOTICE_UPHELD, NOTICE_FINAL)
                    .to(CORRECTION_NOTICE)
                    .providedInSituation(
                            NOTICE_DISOBEYED, (item, give, situation) -> item.isNoticeDisobeyed(situation)),
            under(PRR.article(565))
                    .may(PEER_PROCURATORATE, ConsultSuperior.class)
                    .from(CORRECTION_NOTICE)
                    .to(WITH_SUPERIOR));

    /** The workflow, from the first day of the criminal-case rule as it was read. */
    public static final Workflow<Supervision, SupervisionState> WORKFLOW = Workflow.of(
            "filing-supervision",
            Phrase.of("立案监督", "supervision of filing"),
            Supervision.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), RULES));

    private FilingSupervision() {}

    /** How records of supervision of filing are read. */
    public static Activities<Supervision, SupervisionState> activities() {
        return Activities.of(WORKFLOW, PoliceRole.values())
                .activity(
                        RequestExplanation.class,
                        told -> new RequestExplanation(told.option("subject", SupervisionSubject.class)))
                .activity(Explain.class, told -> new Explain(told.answer("reasoned"), told.answer("withEvidence")))
                .activity(FileMeanwhile.class, told -> new FileMeanwhile())
                .activity(WithdrawMeanwhile.class, told -> new WithdrawMeanwhile())
                .activity(AcceptReasons.class, told -> new AcceptReasons())
                .activity(NotifyToFile.class, told -> new NotifyToFile(told.answer("reasonsFail")))
                .activity(FileOnNotice.class, told -> new FileOnNotice())
                .activity(SendUrgingLetter.class, told -> new SendUrgingLetter())
                .activity(RecordConclusion.class, told -> new RecordConclusion())
                .activity(NotifyToWithdraw.class, told -> new NotifyToWithdraw(told.answer("reasonsFail")))
                .activity(WithdrawOnNotice.class, told -> new WithdrawOnNotice())
                .activity(AskReconsideration.class, told -> new AskReconsideration())
                .activity(UpholdNotice.class, told -> new UpholdNotice())
                .activity(RevokeNotice.class, told -> new RevokeNotice())
                .activity(AskReview.class, told -> new AskReview())
                .activity(UpholdOnReview.class, told -> new UpholdOnReview())
                .activity(RevokeOnReview.class, told -> new RevokeOnReview())
                .activity(GiveCorrectionNotice.class, told -> new GiveCorrectionNotice())
                .activity(ConsultSuperior.class, told -> new ConsultSuperior())
                .complete();
    }
}
