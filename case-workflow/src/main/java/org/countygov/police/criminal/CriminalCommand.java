package org.countygov.police.criminal;

import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a criminal case. An {@link org.countygov.workflow.Answer} states a fact on which a rule
 * depends; who asks leaves it unknown at the price of being told that the fact is not established.
 */
public sealed interface CriminalCommand extends Command<CriminalCase, CriminalState>
        permits FilingCommand, InvestigationCommand, OutcomeCommand {
    /** The commands and the words for them. */
    Vocabulary<CriminalCase, CriminalState> VOCABULARY = Vocabulary.of(CriminalCommand.class)
            .word(FilingCommand.ReceiveReport.class, "受理报案", "receive a report")
            .word(FilingCommand.AskForMissingPapers.class, "要求补充材料", "ask for missing papers")
            .word(FilingCommand.SupplyMissingPapers.class, "补充材料", "supply missing papers")
            .word(FilingCommand.StartFilingReview.class, "开始立案审查", "start the filing review")
            .word(FilingCommand.VerifyBeforeFiling.class, "立案前调查核实", "verify before filing")
            .word(FilingCommand.ExtendFilingReview.class, "延长立案审查期限", "extend the filing review")
            .word(FilingCommand.TakeEmergencyMeasure.class, "紧急止付或者临时冻结、扣押", "take an emergency measure")
            .word(FilingCommand.LiftEmergencyMeasure.class, "解除紧急措施", "lift the emergency measure")
            .word(FilingCommand.FileCase.class, "立案", "file the case")
            .word(FilingCommand.DeclineFiling.class, "不予立案", "decline to file")
            .word(FilingCommand.ServeNonFilingNotice.class, "送达不予立案通知书", "serve the notice of non-filing")
            .word(FilingCommand.HandOverThings.class, "移交涉案物品", "hand over things")
            .word(FilingCommand.FindLackOfJurisdiction.class, "查明无管辖权", "find a lack of jurisdiction")
            .word(FilingCommand.TransferOut.class, "移送案件", "transfer out before filing")
            .word(FilingCommand.AdvisePrivateProsecution.class, "告知向法院自诉", "advise private prosecution")
            .word(FilingCommand.OfferPrivateProsecution.class, "告知可以自诉", "tell that private prosecution is open")
            .word(FilingCommand.ConvertToAdministrative.class, "转为行政处理", "convert to administrative handling")
            .word(FilingCommand.FileOnNewFacts.class, "因新事实立案", "file on new facts")
            .word(FilingCommand.ReceiveNoticeToFile.class, "收到通知立案书", "receive a notice to file")
            .word(FilingCommand.FileOnProcuratorateNotice.class, "按检察院通知立案", "file on the procuratorate's notice")
            .word(FilingCommand.ReceiveNoticeToWithdraw.class, "收到通知撤销案件书", "receive a notice to withdraw")
            .word(FilingCommand.ObjectToNotice.class, "对通知撤案要求复议", "object to the notice to withdraw")
            .word(
                    FilingCommand.WithdrawOnProcuratorateNotice.class,
                    "按检察院通知撤销案件",
                    "withdraw on the procuratorate's notice")
            .word(InvestigationCommand.Investigate.class, "开展侦查", "investigate")
            .word(InvestigationCommand.IdentifySuspect.class, "确定犯罪嫌疑人", "identify a suspect")
            .word(InvestigationCommand.FlagWanted.class, "标注在逃", "flag as wanted")
            .word(InvestigationCommand.ApplyMeasure.class, "采取强制措施", "apply a measure")
            .word(InvestigationCommand.EndMeasure.class, "解除强制措施", "end a measure")
            .word(InvestigationCommand.Interrogate.class, "讯问", "interrogate")
            .word(InvestigationCommand.ExamineScene.class, "勘验现场", "examine the scene")
            .word(InvestigationCommand.Search.class, "搜查", "search")
            .word(InvestigationCommand.Seize.class, "扣押、查封", "seize or seal")
            .word(InvestigationCommand.Freeze.class, "查询、冻结", "query or freeze")
            .word(InvestigationCommand.UseTechnicalMeasure.class, "采取技术侦查措施", "use a technical measure")
            .word(InvestigationCommand.InvestigateCovertly.class, "隐匿身份侦查、控制下交付", "investigate covertly")
            .word(InvestigationCommand.ConductIdentification.class, "组织辨认", "conduct an identification")
            .word(InvestigationCommand.Recuse.class, "决定回避", "recuse an investigator")
            .word(InvestigationCommand.AppointLawyer.class, "委托律师", "appoint a lawyer")
            .word(InvestigationCommand.NotifyLegalAid.class, "通知法律援助", "notify legal aid")
            .word(InvestigationCommand.RequestMeeting.class, "要求会见", "request a meeting")
            .word(InvestigationCommand.ArrangeMeeting.class, "安排会见", "arrange a meeting")
            .word(InvestigationCommand.RefuseMeeting.class, "不许可会见", "refuse a meeting")
            .word(InvestigationCommand.AskToBeHeard.class, "要求听取律师意见", "ask to be heard")
            .word(InvestigationCommand.HearLawyer.class, "听取律师意见", "hear the lawyer")
            .word(OutcomeCommand.ExcludeEvidence.class, "排除非法证据", "exclude illegal evidence")
            .word(OutcomeCommand.TerminateForSuspect.class, "对嫌疑人终止侦查", "terminate for a suspect")
            .word(OutcomeCommand.ContinueForSuspect.class, "对嫌疑人继续侦查", "continue for a suspect")
            .word(OutcomeCommand.ConvertSuspect.class, "对嫌疑人转为行政处理", "convert a suspect to administrative handling")
            .word(OutcomeCommand.Withdraw.class, "撤销案件", "withdraw the case")
            .word(OutcomeCommand.WithdrawForGreatMerit.class, "因重大立功等撤销案件", "withdraw for great merit")
            .word(OutcomeCommand.ServeEndNotice.class, "告知撤销或者终止", "tell of the withdrawal or end")
            .word(OutcomeCommand.Refile.class, "重新立案", "file anew")
            .word(OutcomeCommand.TransferJurisdiction.class, "立案后移送管辖", "transfer a filed case")
            .word(OutcomeCommand.DesignateJurisdiction.class, "指定管辖", "designate jurisdiction")
            .word(OutcomeCommand.ServeTransferNotice.class, "告知移送", "tell of the transfer")
            .word(OutcomeCommand.RequestEarlyIntervention.class, "商请检察院提前介入", "request early intervention")
            .word(OutcomeCommand.RecordReconciliation.class, "记录当事人和解", "record a reconciliation")
            .word(OutcomeCommand.Conclude.class, "侦查终结", "conclude the investigation")
            .word(OutcomeCommand.SubmitExitReview.class, "提交出口审核", "submit for exit review")
            .word(OutcomeCommand.ReturnToUnit.class, "退回办案部门", "return to the unit")
            .word(OutcomeCommand.TransferForProsecution.class, "移送审查起诉", "transfer for prosecution")
            .word(OutcomeCommand.ReturnForSupplement.class, "退回补充侦查", "return for supplement")
            .word(OutcomeCommand.ReturnAgain.class, "第二次退回补充侦查", "return for supplement again")
            .word(OutcomeCommand.Resubmit.class, "重新移送", "resubmit")
            .word(OutcomeCommand.Prosecute.class, "提起公诉", "prosecute")
            .word(OutcomeCommand.DeclineProsecution.class, "不起诉", "decline prosecution")
            .word(OutcomeCommand.ReleaseAfterNonProsecution.class, "不起诉后释放", "release after non-prosecution")
            .word(OutcomeCommand.AskToReconsider.class, "对不起诉要求复议", "ask to reconsider the non-prosecution")
            .word(OutcomeCommand.PunishAdministratively.class, "不起诉后行政处罚", "punish administratively")
            .word(OutcomeCommand.ReportPenaltyResult.class, "通知处理结果", "report the result of the penalty")
            .word(OutcomeCommand.SupplyEvidence.class, "提供证据", "supply evidence")
            .word(OutcomeCommand.RecordJudgment.class, "记录生效判决", "record the judgment");
}
