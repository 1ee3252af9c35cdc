package org.countygov.police.property;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about an item of property. */
public sealed interface PropertyCommand extends Command<PropertyItem, PropertyState> {
    /** The commands and the words for them. */
    Vocabulary<PropertyItem, PropertyState> VOCABULARY = Vocabulary.of(PropertyCommand.class)
            .word(Identify.class, "查明财物", "identify")
            .word(Seize.class, "刑事扣押", "seize")
            .word(Seal.class, "刑事查封", "seal")
            .word(LeaveWithHolder.class, "登记后交持有人保管", "leave with the holder")
            .word(Freeze.class, "冻结", "freeze")
            .word(Renew.class, "续冻", "renew the freeze")
            .word(LapseFundsFreeze.class, "资金冻结自动解除", "let the freeze of funds lapse")
            .word(LapseSecuritiesFreeze.class, "证券冻结自动解除", "let the freeze of securities lapse")
            .word(LapseInterestsFreeze.class, "股权冻结自动解除", "let the freeze of interests lapse")
            .word(Unfreeze.class, "解除冻结", "lift the freeze")
            .word(PermitSale.class, "准许出售、变现", "permit a sale")
            .word(SecureBeforeFiling.class, "立案前紧急措施", "secure before filing")
            .word(SeizeAdministratively.class, "行政扣押", "seize administratively")
            .word(SealAdministratively.class, "行政查封", "seal administratively")
            .word(Preserve.class, "先行登记保存", "register and preserve")
            .word(LapsePreservation.class, "先行登记保存自动解除", "let the preservation lapse")
            .word(ApproveAfterwards.class, "补办批准", "approve afterwards")
            .word(ExtendMeasure.class, "延长查封、扣押", "extend the measure")
            .word(CommissionAppraisal.class, "委托鉴定", "commission an appraisal")
            .word(ReceiveAppraisal.class, "收到鉴定意见", "receive the appraisal")
            .word(TakeOverCase.class, "接收移送案件", "take over the case")
            .word(RegisterPapers.class, "登记权属文书", "register the papers")
            .word(HandOver.class, "移交保管", "hand over to the custodian")
            .word(DeferHandover.class, "暂缓移交", "defer the hand-over")
            .word(FinishUrgentWork.class, "紧急工作完成", "finish the urgent work")
            .word(Lend.class, "调用", "lend")
            .word(TakeBack.class, "归还入库", "take back")
            .word(FindUnrelated.class, "查明无关", "find it unrelated")
            .word(ReleaseUnrelated.class, "退还无关财物", "release the unrelated thing")
            .word(ReturnToVictim.class, "返还被害人", "return to the victim")
            .word(DisposeEarly.class, "先行变卖", "dispose of early")
            .word(HoldProceeds.class, "保管价款", "hold the proceeds")
            .word(TransferWithCase.class, "随案移送", "transfer with the case")
            .word(ForfeitByJudgment.class, "依判决上缴国库", "forfeit under the judgment")
            .word(ReturnByJudgment.class, "依判决返还", "return under the judgment")
            .word(DestroyByJudgment.class, "依判决销毁", "destroy under the judgment")
            .word(OrderDisposition.class, "决定收缴、追缴、没收", "order the disposition")
            .word(Destroy.class, "销毁", "destroy")
            .word(Auction.class, "拍卖、变卖", "auction")
            .word(PayTreasury.class, "上缴国库", "pay to the treasury")
            .word(ReturnAsOrdered.class, "依决定返还", "return as ordered")
            .word(AnnounceForClaim.class, "公告认领", "announce for claim")
            .word(ExtendClaimPeriod.class, "延长认领期限", "extend the time to claim")
            .word(ReturnToClaimant.class, "认领发还", "return to the claimant")
            .word(PayUnclaimed.class, "无人认领上缴国库", "pay what is unclaimed to the treasury")
            .word(ReleaseOnCaseEnd.class, "结案解除措施", "release at the end");

    /**
     * An item of property is found that may matter.
     *
     * @param caseRef the case it belongs to
     * @param publicOrder whether an administrative case is one of public order
     */
    record Identify(
            Procedure procedure, PropertyClass thing, UnitId caseUnit, Optional<CaseRef> caseRef, Answer publicOrder)
            implements PropertyCommand {}

    // ---- measures of criminal cases

    /**
     * A thing is taken.
     *
     * @param highValueOrProduction whether its value is high, or taking it seriously affects production
     */
    record Seize(Taking taking, SeizureOccasion occasion, Answer highValueOrProduction) implements PropertyCommand {}

    /** Something that stays where it is gets sealed. */
    record Seal(Taking taking) implements PropertyCommand {}

    /**
     * A thing is registered and stays with its holder.
     *
     * @param unfit whether taking it as evidence is not worth while or not fit
     */
    record LeaveWithHolder(Taking taking, Answer unfit) implements PropertyCommand {}

    /**
     * A financial institution may not pay out.
     *
     * @param period how long
     * @param statedInFull whether account, amount, period and interest are stated
     * @param frozenAlready whether another organ has frozen it
     * @param major whether the case is major or complicated
     */
    record Freeze(Taking taking, Optional<TimeLimit> period, Answer statedInFull, Answer frozenAlready, Answer major)
            implements PropertyCommand {}

    /**
     * The freeze goes on.
     *
     * @param by how much longer, or empty when nobody has said
     */
    record Renew(Optional<TimeLimit> by) implements PropertyCommand {}

    /** A freeze of funds was not renewed. Done by law. */
    record LapseFundsFreeze() implements PropertyCommand {}

    /** A freeze of bonds, shares or fund units was not renewed. Done by law. */
    record LapseSecuritiesFreeze() implements PropertyCommand {}

    /** A freeze of equity, policy or investment interests was not renewed. Done by law. */
    record LapseInterestsFreeze() implements PropertyCommand {}

    /**
     * The freeze ends before its time.
     *
     * @param notNeeded whether it is not needed any more
     * @param ownerTold whether the owner is told
     */
    record Unfreeze(Answer notNeeded, Answer ownerTold) implements PropertyCommand {}

    /**
     * Frozen property may be sold.
     *
     * @param ownerAsks whether the owner asked in writing
     * @param nobodyHarmed whether neither State, victim nor others are harmed and the case goes on undisturbed
     * @param billExpires whether a bill is about to expire
     * @param proceedsSecured whether the proceeds stay frozen or in the special account
     */
    record PermitSale(
            Answer ownerAsks, Answer nobodyHarmed, Answer billExpires, Answer proceedsSecured, Answer partyTold)
            implements PropertyCommand {}

    /**
     * Property of a mafia-type organisation is secured for 48 hours, although no case is filed yet.
     *
     * @param clue whether a clue of such an organisation is being checked
     * @param vanishing whether the property is about to vanish
     */
    record SecureBeforeFiling(Answer clue, Answer vanishing) implements PropertyCommand {}

    // ---- measures of administrative cases

    /**
     * A thing is taken in an administrative case.
     *
     * @param lawfullyHeldByOthers whether a victim or bona-fide third party lawfully holds it
     * @param urgent whether it is done on the spot before approval
     */
    record SeizeAdministratively(Taking taking, Answer lawfullyHeldByOthers, boolean urgent)
            implements PropertyCommand {}

    /** A place or thing is sealed in an administrative case; the parts are those of {@link SeizeAdministratively}. */
    record SealAdministratively(Taking taking, Answer lawfullyHeldByOthers, boolean urgent)
            implements PropertyCommand {}

    /** Evidence that may be lost is registered and preserved. */
    record Preserve(Taking taking) implements PropertyCommand {}

    /** The seven days of a preservation are over. Done by law. */
    record LapsePreservation() implements PropertyCommand {}

    /** An urgent measure is approved after the fact. */
    record ApproveAfterwards() implements PropertyCommand {}

    /** A seizure or sealing goes on for thirty days. */
    record ExtendMeasure(Answer complicated, Answer partyTold) implements PropertyCommand {}

    /** An appraisal begins; its time does not count. */
    record CommissionAppraisal(Answer partyTold) implements PropertyCommand {}

    /** The appraisal is there. */
    record ReceiveAppraisal() implements PropertyCommand {}

    /** Another police unit takes the case over; the time of the measure begins anew. */
    record TakeOverCase() implements PropertyCommand {}

    // ---- custody

    /** The papers of what is sealed are registered. */
    record RegisterPapers() implements PropertyCommand {}

    /**
     * The custodian receives the thing.
     *
     * @param unit the unit of the custodian
     * @param labelled whether it is numbered, labelled, photographed and in the electronic ledger
     */
    record HandOver(PersonId custodian, UnitId unit, Answer labelled) implements PropertyCommand {}

    /**
     * The hand-over waits.
     *
     * @param urgentWork whether an urgent appraisal, identification or test is needed
     */
    record DeferHandover(Answer urgentWork) implements PropertyCommand {}

    /** The urgent work is done; the hand-over is due. */
    record FinishUrgentWork() implements PropertyCommand {}

    /** The case unit gets the thing for a while. */
    record Lend(Answer wanted) implements PropertyCommand {}

    /** It is back. */
    record TakeBack() implements PropertyCommand {}

    // ---- the way back

    /** The thing has nothing to do with the case. */
    record FindUnrelated(Answer verified) implements PropertyCommand {}

    /** What is unrelated goes back. */
    record ReleaseUnrelated() implements PropertyCommand {}

    /**
     * The victim gets it back before the case ends.
     *
     * @param factsVerified whether the offence is verified
     * @param titleClear whether the title is clear and undisputed
     * @param nobodyHarmed whether nobody else is harmed
     * @param caseNotHindered whether the case is not hindered
     * @param documented whether it was registered, photographed and valued
     * @param collector who collects it
     * @param entitled whether that is the right-holder, or an agent with power of attorney
     */
    record ReturnToVictim(
            Answer factsVerified,
            Answer titleClear,
            Answer nobodyHarmed,
            Answer caseNotHindered,
            Answer documented,
            PersonId collector,
            Answer entitled)
            implements PropertyCommand {}

    // ---- early sale, transfer, judgment

    /** What does not keep is sold before the case ends. */
    record DisposeEarly(Answer perishable, Answer saleEntrusted) implements PropertyCommand {}

    /** The price is in the account. */
    record HoldProceeds() implements PropertyCommand {}

    /** It goes with the case. */
    record TransferWithCase(Answer caseTransferred, Answer listAndProposal) implements PropertyCommand {}

    /**
     * The court forfeits it.
     *
     * @param inForce whether the judgment is in force
     * @param covered whether it says what becomes of the thing, or the court was asked
     */
    record ForfeitByJudgment(Answer inForce, Answer covered) implements PropertyCommand {}

    /** The court gives it back; the parts are those of {@link ForfeitByJudgment}. */
    record ReturnByJudgment(Answer inForce, Answer covered) implements PropertyCommand {}

    /** The court has it destroyed; the parts are those of {@link ForfeitByJudgment}. */
    record DestroyByJudgment(Answer inForce, Answer covered) implements PropertyCommand {}

    // ---- disposition by an administrative decision

    /**
     * The decision in an administrative case says what becomes of it.
     *
     * @param withDecision whether it is part of the decision, with a list
     * @param value in yuan
     * @param undisputed whether the value is undisputed
     * @param dueToVictim whether it goes back to a victim
     */
    record OrderDisposition(
            Optional<DispositionKind> kind,
            Answer withDecision,
            Optional<BigDecimal> value,
            Answer undisputed,
            Answer dueToVictim)
            implements PropertyCommand {}

    /**
     * It is destroyed.
     *
     * @param worthless whether it is worthless
     * @param listed whether it was listed before
     * @param present who is present
     */
    record Destroy(Answer worthless, Answer listed, ImmutableSet<PersonId> present) implements PropertyCommand {}

    /** It is sold. */
    record Auction() implements PropertyCommand {}

    /** The money goes to the treasury. */
    record PayTreasury() implements PropertyCommand {}

    /** The victim gets it as the decision says. */
    record ReturnAsOrdered(PersonId collector, Answer entitled) implements PropertyCommand {}

    // ---- unclaimed property

    /**
     * The owner is asked to come.
     *
     * @param ownerUnknownOrAbsent whether the owner is unknown, or was asked and does not come
     * @param announced whether notice was given or announced
     */
    record AnnounceForClaim(Answer ownerUnknownOrAbsent, Answer announced) implements PropertyCommand {}

    /** The owner of property in an administrative case gets more time. */
    record ExtendClaimPeriod(Optional<TimeLimit> by) implements PropertyCommand {}

    /** The owner has come. */
    record ReturnToClaimant(PersonId collector, Answer entitled) implements PropertyCommand {}

    /** Nobody has come. */
    record PayUnclaimed(Answer registered) implements PropertyCommand {}

    /** The case or the measure is over, and so is every hold on the thing. */
    record ReleaseOnCaseEnd(Optional<ReleaseGround> ground) implements PropertyCommand {}
}
