package org.countygov.police.measure;

import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about the measures against one suspect, by the stage at which it is asked. */
public sealed interface MeasureCommand extends Command<CoerciveMeasure, MeasureState>
        permits AppearanceCommand, DetentionCommand, ArrestCommand, CustodyCommand, BailCommand, TransferCommand {
    /** The commands and the words for them. */
    Vocabulary<CoerciveMeasure, MeasureState> VOCABULARY = Vocabulary.of(MeasureCommand.class)
            .word(AppearanceCommand.IdentifySuspect.class, "确定犯罪嫌疑人", "identify the suspect")
            .word(AppearanceCommand.Summon.class, "传唤", "summon")
            .word(AppearanceCommand.RecordArrival.class, "记载到案时间", "record the arrival")
            .word(AppearanceCommand.ExtendSummons.class, "延长传唤时间", "extend the summons")
            .word(AppearanceCommand.Compel.class, "拘传", "compel appearance")
            .word(AppearanceCommand.ExtendCompelledAppearance.class, "延长拘传时间", "extend the compelled appearance")
            .word(AppearanceCommand.EndAppearance.class, "结束传唤、拘传", "end the appearance")
            .word(DetentionCommand.Detain.class, "拘留", "detain")
            .word(DetentionCommand.DetainForArrest.class, "先行拘留", "detain for arrest after a breach")
            .word(DetentionCommand.CompleteFormalities.class, "补办拘留手续", "complete the formalities")
            .word(DetentionCommand.DeliverToHouse.class, "送看守所", "bring to the detention house")
            .word(DetentionCommand.Interrogate.class, "讯问", "interrogate")
            .word(DetentionCommand.NotifyFamily.class, "通知家属", "tell the family")
            .word(DetentionCommand.DelayFamilyNotice.class, "暂不通知家属", "delay the notice to the family")
            .word(DetentionCommand.EndDelay.class, "不通知的情形消失", "note that the reason for delay has ended")
            .word(DetentionCommand.ReportForeigner.class, "报告涉外案件", "report a measure against a foreigner")
            .word(DetentionCommand.ReportToBody.class, "报告人大、通报政协", "report to the congress or conference")
            .word(DetentionCommand.LiftForDeputy.class, "因系人大代表解除", "lift because the suspect is a deputy")
            .word(DetentionCommand.ExtendDetention.class, "延长拘留一日至四日", "extend the detention by one to four days")
            .word(DetentionCommand.ExtendDetentionTo30.class, "延长拘留至三十日", "extend the detention up to thirty days")
            .word(DetentionCommand.ReleaseWronglyHeld.class, "释放不应当羁押的人", "release whoever is wrongly held")
            .word(DetentionCommand.OrderPsychiatricAppraisal.class, "决定精神病鉴定", "order a psychiatric appraisal")
            .word(DetentionCommand.ResumeAfterAppraisal.class, "恢复计算羁押期限", "resume custody after the appraisal")
            .word(ArrestCommand.RequestArrest.class, "提请批准逮捕", "request arrest")
            .word(ArrestCommand.ExtendArrestReview.class, "延长审查逮捕期限", "extend the decision on the arrest")
            .word(ArrestCommand.ApproveArrest.class, "批准逮捕", "approve the arrest")
            .word(ArrestCommand.RefuseArrest.class, "不批准逮捕", "refuse the arrest")
            .word(ArrestCommand.ExecuteArrest.class, "执行逮捕", "execute the arrest")
            .word(ArrestCommand.ReleaseAfterRefusal.class, "不批准逮捕后释放", "release after the refusal")
            .word(ArrestCommand.KeepBail.class, "继续取保候审", "keep the bail in force")
            .word(ArrestCommand.KeepSurveillance.class, "继续监视居住", "keep the surveillance in force")
            .word(ArrestCommand.RequestReconsideration.class, "要求复议", "ask for reconsideration")
            .word(ArrestCommand.RequestReview.class, "提请复核", "ask for review")
            .word(
                    ArrestCommand.ApproveAfterRemedy.class,
                    "复议复核后批准逮捕",
                    "approve the arrest on reconsideration or review")
            .word(ArrestCommand.ReturnReceipt.class, "送交执行回执", "return the receipt")
            .word(CustodyCommand.RequestCustodyExtension.class, "提请延长侦查羁押期限", "ask to extend custody")
            .word(CustodyCommand.ExtendByOneMonth.class, "批准延长一个月", "extend custody by one month")
            .word(
                    CustodyCommand.ExtendInFourCategories.class,
                    "四类案件批准延长二个月",
                    "extend custody by two months in the four categories")
            .word(
                    CustodyCommand.ExtendForTenYears.class,
                    "可能判处十年以上批准延长二个月",
                    "extend custody by two months where ten years are possible")
            .word(CustodyCommand.DiscoverOtherOffence.class, "发现另有重要罪行", "discover another serious offence")
            .word(CustodyCommand.RecalculateCustody.class, "重新计算侦查羁押期限", "count custody anew")
            .word(CustodyCommand.EstablishIdentity.class, "查清身份", "establish the identity")
            .word(CustodyCommand.WarnOfExpiry.class, "提示羁押期限即将届满", "warn of the end of custody")
            .word(CustodyCommand.ReleaseOnExpiry.class, "期满释放", "release on expiry")
            .word(CustodyCommand.ReleaseAsNeedless.class, "撤销、变更后释放", "release as custody is improper or needless")
            .word(CustodyCommand.ApplyForChange.class, "申请变更、要求解除强制措施", "apply for a change or end of the measure")
            .word(CustodyCommand.RefuseChange.class, "不同意变更强制措施", "refuse to change the measure")
            .word(CustodyCommand.SuggestRelease.class, "建议释放或者变更", "suggest release or change")
            .word(CustodyCommand.AnswerSuggestion.class, "答复检察建议", "answer the suggestion")
            .word(CustodyCommand.OpenNecessityReview.class, "受理羁押必要性审查", "open a review of the need for custody")
            .word(
                    CustodyCommand.ConcludeNecessityReview.class,
                    "办结羁押必要性审查",
                    "conclude the review of the need for custody")
            .word(BailCommand.Bail.class, "取保候审", "bail")
            .word(BailCommand.PayDeposit.class, "交纳保证金", "pay the deposit")
            .word(BailCommand.ReportToStation.class, "到派出所报到", "report to the executing station")
            .word(BailCommand.RenewGuarantee.class, "责令重新提出保证", "order a new guarantee")
            .word(BailCommand.ForfeitDeposit.class, "没收保证金", "forfeit the deposit")
            .word(BailCommand.ReadOutForfeiture.class, "宣读没收决定", "read out the forfeiture")
            .word(BailCommand.FineGuarantor.class, "对保证人罚款", "fine the guarantor")
            .word(BailCommand.WarnBailEnds.class, "提示取保候审即将期满", "warn that bail ends")
            .word(BailCommand.RecordSelfEndingCase.class, "记载自动解除情形", "record a case in which bail ends by itself")
            .word(BailCommand.EndByItself.class, "取保候审自动解除", "end of bail by itself")
            .word(BailCommand.PlaceUnderSurveillance.class, "监视居住", "place under residential surveillance")
            .word(BailCommand.Lift.class, "解除取保候审、监视居住", "lift bail or surveillance")
            .word(TransferCommand.HandOver.class, "随案移送", "hand over with the case")
            .word(TransferCommand.ExtendProsecutionReview.class, "延长审查起诉期限", "extend the review for prosecution")
            .word(TransferCommand.ReturnForSupplement.class, "退回补充侦查", "return for supplement")
            .word(TransferCommand.Resubmit.class, "补充侦查完毕移送", "resubmit")
            .word(TransferCommand.DecideAfresh.class, "检察院重新决定强制措施", "decide on the measure afresh")
            .word(TransferCommand.PassToCourt.class, "提起公诉", "pass to the court")
            .word(TransferCommand.ReleaseOnNonProsecution.class, "不起诉后释放、解除", "release on non-prosecution")
            .word(TransferCommand.EndWithCase.class, "随案件终结", "end with the case");
}
