package org.countygov.mediation.reconsideration;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a case of administrative reconsideration. An {@link Answer} states a fact on which a rule
 * depends; who asks leaves it {@link Answer#UNKNOWN} at the price of being told that the fact is not established.
 */
public sealed interface ReconsiderationCommand extends Command<Reconsideration, ReconsiderationState> {
    /** The commands and the words for them. */
    Vocabulary<Reconsideration, ReconsiderationState> VOCABULARY = Vocabulary.of(ReconsiderationCommand.class)
            .word(Apply.class, "申请行政复议", "apply for reconsideration")
            .word(RequestCorrection.class, "通知补正", "request correction")
            .word(ExtendCorrection.class, "延长补正期限", "allow more time for correction")
            .word(Correct.class, "补正", "correct the papers")
            .word(AbandonByLapse.class, "视为放弃申请", "abandon by lapse")
            .word(Reject.class, "决定不予受理", "reject")
            .word(Accept.class, "受理", "accept")
            .word(DeemAccepted.class, "视为受理", "be accepted by silence")
            .word(ChooseSummary.class, "适用简易程序", "choose the summary procedure")
            .word(ToOrdinary.class, "转为普通程序", "turn to the ordinary procedure")
            .word(SendCopy.class, "发送申请书副本", "send the copy")
            .word(ReceiveCopy.class, "收到申请书副本", "receive the copy")
            .word(AnswerApplication.class, "书面答复", "answer the application")
            .word(HearParties.class, "听取当事人意见", "hear the parties")
            .word(NotifyHearing.class, "通知听证", "notify a hearing")
            .word(HoldHearing.class, "举行听证", "hold a hearing")
            .word(BeginInquiry.class, "开始鉴定或者勘验", "begin an inquiry")
            .word(EndInquiry.class, "结束鉴定或者勘验", "end an inquiry")
            .word(Mediate.class, "组织调解", "mediate")
            .word(Suspend.class, "中止", "suspend")
            .word(Resume.class, "恢复审理", "resume")
            .word(TerminateAfter60.class, "中止满六十日终止", "terminate after sixty days")
            .word(AgreeByMediation.class, "达成调解协议", "agree by mediation")
            .word(Sign.class, "在调解书上签名、盖章", "sign or seal the letter")
            .word(TakeEffect.class, "调解书生效", "take effect")
            .word(Regret.class, "生效前反悔", "regret before effect")
            .word(Settle.class, "达成和解", "settle")
            .word(WithdrawApplication.class, "撤回申请", "withdraw the application")
            .word(ReturnToReview.class, "和解未成，继续审理", "go back to the review")
            .word(Extend.class, "延长审理期限", "extend the review period")
            .word(Decide.class, "作出复议决定", "decide")
            .word(Dismiss.class, "决定驳回申请", "dismiss");

    /**
     * Somebody asks for an act to be reviewed.
     *
     * @param applicant who applies
     * @param respondent the organ whose act it is
     * @param thirdParties who else takes part
     * @param oral whether it was asked by word of mouth
     * @param recorded whether an oral request was recorded
     * @param dates on what the time to apply depends
     * @param excluded what stands against reconsideration of such a matter, or empty when nobody has looked
     * @param withdrawnBefore whether an application on the same facts and reasons was withdrawn before
     * @param withdrawalForced whether that withdrawal was not of free will
     * @param discretionary whether the act lay in the organ's discretion
     * @param compensation whether compensation is disputed
     */
    record Apply(
            PersonId applicant,
            PersonId respondent,
            ImmutableSet<PersonId> thirdParties,
            boolean oral,
            Answer recorded,
            ApplicationDates dates,
            Optional<ImmutableSet<ExcludedMatter>> excluded,
            Answer withdrawnBefore,
            Answer withdrawalForced,
            Answer discretionary,
            Answer compensation)
            implements ReconsiderationCommand {}

    /**
     * The papers are to be corrected.
     *
     * @param lacking whether papers are missing or unclear
     * @param allListed whether all defects are listed
     * @param within the time that the office sets; only before 2024, since when the law sets it
     */
    record RequestCorrection(Answer lacking, Answer allListed, Optional<TimeLimit> within)
            implements ReconsiderationCommand {}

    /** The organ allows more time for the correction. */
    record ExtendCorrection(Answer goodReason, Optional<TimeLimit> by) implements ReconsiderationCommand {}

    /** The applicant corrects the papers. */
    record Correct() implements ReconsiderationCommand {}

    /** The time to correct is over. Done by law. */
    record AbandonByLapse() implements ReconsiderationCommand {}

    /**
     * The organ does not accept the application.
     *
     * @param faults which conditions are missing
     * @param reasoned whether the reasons are given
     * @param competentOrganNamed whether the competent organ was named, where jurisdiction is the defect
     */
    record Reject(ImmutableSet<AdmissionFault> faults, Answer reasoned, Answer competentOrganNamed)
            implements ReconsiderationCommand {}

    /**
     * The organ accepts the application.
     *
     * @param faults which conditions are missing, or empty when nobody has looked
     */
    record Accept(Optional<ImmutableSet<AdmissionFault>> faults) implements ReconsiderationCommand {}

    /** The time for review is over without a rejection. Done by law. */
    record DeemAccepted() implements ReconsiderationCommand {}

    /**
     * The case goes the summary way.
     *
     * @param clear whether the case is clear and little disputed
     * @param kind what act is under review
     * @param yuan the sum at stake, where money is
     * @param allAgree whether all parties agree to it
     */
    record ChooseSummary(Answer clear, Optional<ActKind> kind, Optional<BigDecimal> yuan, Answer allAgree)
            implements ReconsiderationCommand {}

    /** A summary case goes the ordinary way. */
    record ToOrdinary(Answer unsuitable) implements ReconsiderationCommand {}

    /** The respondent is sent the application. */
    record SendCopy() implements ReconsiderationCommand {}

    /** The respondent has the application. */
    record ReceiveCopy() implements ReconsiderationCommand {}

    /** The respondent answers, with its evidence. */
    record AnswerApplication() implements ReconsiderationCommand {}

    /** The parties are heard, in person, by telephone or online. */
    record HearParties() implements ReconsiderationCommand {}

    /** The parties are told of a hearing. */
    record NotifyHearing(Optional<Instant> hearing) implements ReconsiderationCommand {}

    /** A hearing is held. */
    record HoldHearing() implements ReconsiderationCommand {}

    /** Something is appraised, or a site inspected. */
    record BeginInquiry(Optional<InquiryKind> kind) implements ReconsiderationCommand {}

    /** The inquiry is done. */
    record EndInquiry() implements ReconsiderationCommand {}

    /**
     * The parties are brought together.
     *
     * @param voluntary whether all want it
     * @param lawful whether it is lawful and harms neither the State, the public nor others
     */
    record Mediate(Answer voluntary, Answer lawful) implements ReconsiderationCommand {}

    /**
     * The review rests.
     *
     * @param applicantAgrees for mediation or settlement, whether the applicant agrees
     * @param respondentAgrees for mediation or settlement, whether the respondent agrees
     * @param told whether the parties are told in writing
     */
    record Suspend(Optional<SuspensionGround> ground, Answer applicantAgrees, Answer respondentAgrees, Answer told)
            implements ReconsiderationCommand {}

    /**
     * The review goes on.
     *
     * @param reasonGone whether the reason is gone
     * @param ordered whether the superior organ orders it
     * @param told whether the parties are told in writing
     */
    record Resume(Answer reasonGone, Answer ordered, Answer told) implements ReconsiderationCommand {}

    /** The case is ended because a suspension was not cured. */
    record TerminateAfter60() implements ReconsiderationCommand {}

    /** The parties agree on a letter that is then to be signed and sealed. */
    record AgreeByMediation(ImmutableSet<PersonId> agreedBy, Answer lawful) implements ReconsiderationCommand {}

    /**
     * One mark is put on the letter.
     *
     * @param party the party that it binds, or empty for the seal of the organ
     * @param at when, if not on the occasion of recording it
     */
    record Sign(Optional<PersonId> party, Optional<Instant> at) implements ReconsiderationCommand {}

    /** The last of the required marks is there. Done by law. */
    record TakeEffect() implements ReconsiderationCommand {}

    /** A party does not want the letter after all. */
    record Regret() implements ReconsiderationCommand {}

    /**
     * Applicant and respondent settle by themselves.
     *
     * @param agreed whether both agree
     * @param voluntary whether it is of their free will
     * @param lawful whether it is lawful and harms neither the State, the public nor others
     * @param written whether it is in writing
     */
    record Settle(Answer agreed, Answer voluntary, Answer lawful, Answer written) implements ReconsiderationCommand {}

    /** The applicant withdraws. */
    record WithdrawApplication(Answer reasonsStated) implements ReconsiderationCommand {}

    /** The settlement came to nothing. */
    record ReturnToReview(Answer notWithdrawn) implements ReconsiderationCommand {}

    /**
     * The review takes longer.
     *
     * @param complicated whether the case is complicated
     * @param told whether the parties are told in writing
     */
    record Extend(Answer complicated, Answer told, Optional<TimeLimit> by) implements ReconsiderationCommand {}

    /**
     * The case is decided.
     *
     * @param major whether it is a major, difficult or complex case
     * @param worse whether the applicant is made worse off
     * @param thirdPartyAsked whether a third party asked for that
     * @param servedAt when the decision was served, if not on the occasion of recording it
     */
    record Decide(Answer major, Answer worse, Answer thirdPartyAsked, Optional<Instant> servedAt)
            implements ReconsiderationCommand {}

    /** The application is dismissed after all. */
    record Dismiss(Optional<DismissalGround> ground) implements ReconsiderationCommand {}
}
