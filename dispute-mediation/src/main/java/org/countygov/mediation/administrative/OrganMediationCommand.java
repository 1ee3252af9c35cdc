package org.countygov.mediation.administrative;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.referral.TakesUp;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a mediation by an administrative organ. An {@link Answer} states a fact on which a rule
 * depends; who asks leaves it {@link Answer#UNKNOWN} at the price of being told that the fact is not established.
 */
public sealed interface OrganMediationCommand extends Command<OrganMediation, OrganMediationState> {
    /** The commands and the words for them. */
    Vocabulary<OrganMediation, OrganMediationState> VOCABULARY = Vocabulary.of(OrganMediationCommand.class)
            .word(Apply.class, "申请行政调解", "apply for mediation")
            .word(ActExOfficio.class, "主动调解", "begin by itself")
            .word(ReceiveReferral.class, "接收移送", "receive a referral")
            .word(ExtendIntake.class, "延长受理决定期限", "take longer over intake")
            .word(Transfer.class, "移送有权机关", "transfer")
            .word(Accept.class, "受理", "accept")
            .word(Refuse.class, "不予受理", "refuse")
            .word(FixHarm.class, "记录损害确定之日", "record when the harm was fixed")
            .word(BeginPeriod.class, "调解期限开始", "begin the period")
            .word(NotifySession.class, "通知调解时间", "notify a session")
            .word(Start.class, "开始调解", "start the mediation")
            .word(CommissionTest.class, "委托鉴定、检测", "commission an appraisal or test")
            .word(ReceiveTest.class, "收到鉴定、检测结论", "receive the appraisal or test")
            .word(Entrust.class, "委托调解组织调解", "entrust a mediation body")
            .word(Extend.class, "延长调解期限", "extend the period")
            .word(EndRound.class, "结束首次调解", "end the first round")
            .word(MediateAgain.class, "再次调解", "mediate a second time")
            .word(Agree.class, "达成协议", "agree")
            .word(DecideToEnd.class, "决定终止调解", "decide to end")
            .word(Terminate.class, "终止调解", "terminate")
            .word(Close.class, "结案", "close")
            .word(CloseWithoutPenalty.class, "履行后不予处罚结案", "close without a penalty")
            .word(CloseOnOwnSettlement.class, "自行和解履行后不予处罚结案", "close on the parties' own settlement")
            .word(ReturnForPenalty.class, "未履行，依法处罚", "go on to a penalty");

    /**
     * A party asks the organ to mediate.
     *
     * @param parties all parties to the dispute
     * @param applicants who applies
     * @param othersAgree whether those who do not apply agree
     * @param inCatalogue whether the organ's catalogue lists the matter
     * @param oral whether it was asked by word of mouth
     * @param recorded whether an oral request was recorded
     * @param determinedAt after a traffic accident, when the determination, certificate or upheld review was received
     * @param failedMediation the people's mediation that failed before, if there was one
     * @param failedAt when it ended
     */
    record Apply(
            Regime regime,
            ImmutableSet<PersonId> parties,
            ImmutableSet<PersonId> applicants,
            Answer othersAgree,
            Answer inCatalogue,
            boolean oral,
            Answer recorded,
            Optional<Instant> determinedAt,
            Optional<CaseRef> failedMediation,
            Optional<Instant> failedAt)
            implements OrganMediationCommand {}

    /**
     * The organ begins by itself.
     *
     * @param manyConcerned whether many people, wide effect or stability are at stake
     */
    record ActExOfficio(Regime regime, ImmutableSet<PersonId> parties, Answer manyConcerned)
            implements OrganMediationCommand {}

    /**
     * Another body points the parties to the organ.
     *
     * @param from its case, if it has one
     * @param partiesAgree whether the parties agree
     */
    record ReceiveReferral(
            Regime regime,
            ImmutableSet<PersonId> parties,
            ReferringBody body,
            Optional<CaseRef> from,
            Answer inCatalogue,
            Answer partiesAgree)
            implements OrganMediationCommand, TakesUp {
        @Override
        public Optional<CaseRef> handedOnBy() {
            return from;
        }
    }

    /** The organ takes the longer time for a complex case. */
    record ExtendIntake(Answer complex, Optional<TimeLimit> to) implements OrganMediationCommand {}

    /**
     * The organ hands on what is not its function, or what belongs before a court or committee.
     *
     * @param notItsFunction whether the matter is not its function
     */
    record Transfer(Answer notItsFunction, Optional<Referral> referral) implements OrganMediationCommand, Refers {}

    /**
     * The organ takes the case.
     *
     * @param bars what stands against it, or empty when nobody has looked
     */
    record Accept(Optional<ImmutableSet<Bar>> bars) implements OrganMediationCommand {}

    /**
     * The organ does not take the case.
     *
     * @param bars why not
     * @param reasoned whether the reasons were given in writing
     */
    record Refuse(ImmutableSet<Bar> bars, Answer reasoned) implements OrganMediationCommand {}

    /**
     * The harm of a traffic accident is fixed.
     *
     * @param harm what had to be settled, or empty when nobody has said
     * @param on when it was, if not on the day of recording it
     */
    record FixHarm(Optional<HarmFixed> harm, Optional<LocalDate> on) implements OrganMediationCommand {}

    /** The time to mediate begins to run. Done by law. */
    record BeginPeriod() implements OrganMediationCommand {}

    /**
     * The parties are told when they meet.
     *
     * @param session when they meet
     */
    record NotifySession(Optional<Instant> session) implements OrganMediationCommand {}

    /**
     * The mediation starts.
     *
     * @param agreedBy the parties who agree to it
     * @param noneUnwilling whether no party declares itself unwilling
     * @param attendants how many attend for the larger side
     * @param inPerson whether the side that is accused attends in person
     * @param open whether outsiders attend
     * @param allAgreeToOpen whether all parties agree that they do
     * @param closureAsked whether a party asked for a closed session
     */
    record Start(
            ImmutableSet<PersonId> agreedBy,
            Answer noneUnwilling,
            Optional<Integer> attendants,
            Answer inPerson,
            Answer open,
            Answer allAgreeToOpen,
            Answer closureAsked)
            implements OrganMediationCommand {}

    /** Something is appraised or tested. */
    record CommissionTest(Answer bodyAndCostsAgreed) implements OrganMediationCommand {}

    /** The result is there. */
    record ReceiveTest() implements OrganMediationCommand {}

    /** The organ has an association or mediation body mediate for it. */
    record Entrust(Optional<Referral> referral) implements OrganMediationCommand, Refers {}

    /** The mediation goes on beyond its period. */
    record Extend(Optional<TimeLimit> by) implements OrganMediationCommand {}

    /** The first round ends without agreement. */
    record EndRound() implements OrganMediationCommand {}

    /** A second round is held. */
    record MediateAgain(Answer noneUnwilling) implements OrganMediationCommand {}

    /**
     * The parties agree.
     *
     * @param agreedBy the parties who agree
     * @param lawful whether the content is lawful
     * @param documented whether the document of the regime was made
     * @param performedAtOnce whether it was performed at once
     * @param waivedByAll whether all parties waive the document
     * @param recordedOnTheSpot whether it was mediated on the spot and recorded on video
     * @param contents what the document states, or empty when nobody has said
     */
    record Agree(
            ImmutableSet<PersonId> agreedBy,
            Answer lawful,
            Answer documented,
            Answer performedAtOnce,
            Answer waivedByAll,
            Answer recordedOnTheSpot,
            Optional<ImmutableSet<AgreementContent>> contents)
            implements OrganMediationCommand, Acknowledges {
        /** Whoever mediated for the organ has answered. */
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** The organ decides to end the mediation; the parties are still to be told. */
    record DecideToEnd(Optional<TerminationGround> ground) implements OrganMediationCommand {}

    /**
     * The mediation ends without agreement.
     *
     * @param documented whether the ending is documented
     * @param routesExplained whether the parties were told of committees, courts and other routes
     * @param referral where the parties are pointed to, such as a committee
     */
    record Terminate(
            Optional<TerminationGround> ground, Answer documented, Answer routesExplained, Optional<Referral> referral)
            implements OrganMediationCommand, Refers, Acknowledges {
        /** Parties need not be pointed anywhere. */
        @Override
        public boolean handsOn() {
            return referral.isPresent();
        }

        /** Whoever mediated for the organ has answered. */
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** The file is closed on the agreement. */
    record Close() implements OrganMediationCommand {}

    /** The police close the case because the agreement is performed. */
    record CloseWithoutPenalty(Answer performed) implements OrganMediationCommand {}

    /**
     * The police close the case because the parties have settled it elsewhere and performed the settlement.
     *
     * @param settlement how they settled, or empty when nobody has said
     * @param mediation the people's mediation, if it was one
     * @param requestedInWriting whether both ask in writing
     * @param undecided whether no decision has been made yet
     */
    record CloseOnOwnSettlement(
            Optional<OwnSettlement> settlement,
            Optional<CaseRef> mediation,
            Answer performed,
            Answer requestedInWriting,
            Answer undecided)
            implements OrganMediationCommand {}

    /** The agreement is not performed, and the police case goes on; its period starts to run. */
    record ReturnForPenalty(Answer unperformed, Optional<Referral> referral) implements OrganMediationCommand, Refers {}
}
