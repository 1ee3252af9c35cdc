package org.countygov.grid.centre;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a request to the governance centre. */
public sealed interface CentreRequestCommand extends Command<CentreRequest, CentreRequestState> {
    /** The commands and the words for them. */
    Vocabulary<CentreRequest, CentreRequestState> VOCABULARY = Vocabulary.of(CentreRequestCommand.class)
            .word(Register.class, "首问登记", "register")
            .word(Accept.class, "受理", "accept")
            .word(AnswerOnSpot.class, "即时答复", "answer at once")
            .word(Redirect.class, "告知法定途径", "point to another channel")
            .word(DeclineWithReason.class, "不予受理", "decline with the reason")
            .word(Route.class, "分流", "route")
            .word(ObjectToRouting.class, "提出派单异议", "object to the routing")
            .word(UpholdRouting.class, "维持派单", "uphold the routing")
            .word(Reroute.class, "改派", "route elsewhere")
            .word(Acknowledge.class, "签收", "acknowledge")
            .word(Convene.class, "提请会商", "convene a consultation")
            .word(Decide.class, "会商决定", "decide in consultation")
            .word(Extend.class, "延期", "extend")
            .word(Reply.class, "答复", "reply")
            .word(CallBack.class, "回访", "call back")
            .word(SendBack.class, "退回重办", "send back")
            .word(Close.class, "办结", "close")
            .word(Withdraw.class, "撤回", "withdraw");

    /**
     * Whoever is asked first registers the request.
     *
     * @param person who asks, an opaque reference; empty when nobody has said
     * @param codeIssued whether a case code was issued
     * @param mandatory what makes it a mandatory report; an empty set for nothing; empty when nobody has looked
     * @param complainedOf the units complained of; an empty set for none; empty when nobody has said
     */
    record Register(
            Optional<PersonId> person,
            Answer codeIssued,
            Optional<ImmutableSet<MandatoryReport>> mandatory,
            Optional<ImmutableSet<UnitId>> complainedOf)
            implements CentreRequestCommand {}

    /**
     * The centre takes it.
     *
     * @param withinScope whether it is within the centre's scope
     * @param inAnotherChannel whether a court, an arbitration body, a review body or the petition system has it
     * @param asksHeldMaterial whether material is asked for that the centre already holds
     */
    record Accept(Answer withinScope, Answer inAnotherChannel, Answer asksHeldMaterial)
            implements CentreRequestCommand {}

    /**
     * A question is answered on the spot.
     *
     * @param answerable whether it can be answered at once
     * @param answered whether it was
     */
    record AnswerOnSpot(Answer answerable, Answer answered) implements CentreRequestCommand {}

    /**
     * The person is pointed to a statutory channel.
     *
     * @param channel which one is open or pending
     * @param told whether the person was told which, where and how
     * @param emergency whether it is an emergency
     * @param connected whether an emergency was connected at once
     */
    record Redirect(Optional<LegalChannel> channel, Answer told, Answer emergency, Answer connected)
            implements CentreRequestCommand {}

    /**
     * The centre declines.
     *
     * @param reasonGiven whether the person was given the reason
     * @param channelNamed where another channel is the right one, whether it was named
     */
    record DeclineWithReason(Optional<RefusalGround> ground, Answer reasonGiven, Answer channelNamed)
            implements CentreRequestCommand {}

    /**
     * The request goes to departments.
     *
     * @param inAnotherChannel whether a court, an arbitration body, a review body or the petition system has it
     */
    record Route(RoutingOrder order, Optional<Complexity> complexity, Answer inAnotherChannel)
            implements CentreRequestCommand {}

    /** The department says it is not its duty. */
    record ObjectToRouting(Optional<FreeText> reason) implements CentreRequestCommand {}

    /** The routing stands, for good. */
    record UpholdRouting() implements CentreRequestCommand {}

    /** The request goes elsewhere. */
    record Reroute(RoutingOrder order) implements CentreRequestCommand {}

    /**
     * The department takes it.
     *
     * @param personContacted whether it has contacted the person
     */
    record Acknowledge(Answer personContacted) implements CentreRequestCommand {}

    /**
     * The stationed departments meet.
     *
     * @param severalOrStuck whether several departments are concerned, or it is stuck
     */
    record Convene(Answer severalOrStuck) implements CentreRequestCommand {}

    /**
     * The meeting decides.
     *
     * @param minutesKept whether there are minutes
     * @param order who leads, and who helps
     * @param doneBy the date
     * @param replacesChannel whether the decision would take the place of a court, review or arbitration
     */
    record Decide(Answer minutesKept, RoutingOrder order, Optional<LocalDate> doneBy, Answer replacesChannel)
            implements CentreRequestCommand {}

    /**
     * The time to handle is lengthened.
     *
     * @param reasonTold whether the person was told the reason
     */
    record Extend(Optional<TimeLimit> by, Answer reasonTold) implements CentreRequestCommand {}

    /**
     * The lead department answers.
     *
     * @param onSubstance whether it answers on the substance
     * @param helpersParts whether the parts of the helpers are attached
     */
    record Reply(Answer onSubstance, Answer helpersParts) implements CentreRequestCommand {}

    record CallBack(CallbackAnswers answers) implements CentreRequestCommand {}

    /**
     * It is to be handled again.
     *
     * @param leftUndone whether it should have been done and was not
     * @param dissatisfiedWithReason whether the person is dissatisfied for a good reason
     */
    record SendBack(Answer leftUndone, Answer dissatisfiedWithReason) implements CentreRequestCommand {}

    record Close() implements CentreRequestCommand {}

    /**
     * The person wants nothing more.
     *
     * @param freely whether of free will
     */
    record Withdraw(Answer freely) implements CentreRequestCommand {}
}
