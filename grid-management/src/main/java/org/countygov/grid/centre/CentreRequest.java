package org.countygov.grid.centre;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.countygov.grid.centre.CentreRequestCommand.Accept;
import org.countygov.grid.centre.CentreRequestCommand.Acknowledge;
import org.countygov.grid.centre.CentreRequestCommand.AnswerOnSpot;
import org.countygov.grid.centre.CentreRequestCommand.CallBack;
import org.countygov.grid.centre.CentreRequestCommand.Convene;
import org.countygov.grid.centre.CentreRequestCommand.Decide;
import org.countygov.grid.centre.CentreRequestCommand.DeclineWithReason;
import org.countygov.grid.centre.CentreRequestCommand.Extend;
import org.countygov.grid.centre.CentreRequestCommand.ObjectToRouting;
import org.countygov.grid.centre.CentreRequestCommand.Redirect;
import org.countygov.grid.centre.CentreRequestCommand.Register;
import org.countygov.grid.centre.CentreRequestCommand.Reply;
import org.countygov.grid.centre.CentreRequestCommand.Reroute;
import org.countygov.grid.centre.CentreRequestCommand.Route;
import org.countygov.grid.centre.CentreRequestCommand.SendBack;
import org.countygov.grid.centre.CentreRequestCommand.UpholdRouting;
import org.countygov.grid.centre.CentreRequestCommand.Withdraw;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.Power;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a request to the governance centre. Its story stays in the embedding system. */
@Value.Immutable
public abstract sealed class CentreRequest permits ImmutableCentreRequest {
    CentreRequest() {}

    /** Who asks; empty when nobody has said. */
    public abstract Optional<PersonId> person();

    /** What makes it a mandatory report; an empty set for nothing; empty when nobody has looked. */
    public abstract Optional<ImmutableSet<MandatoryReport>> mandatory();

    /** The units complained of, to which the file never goes; empty when nobody has said. */
    public abstract Optional<ImmutableSet<UnitId>> complainedOf();

    public abstract Optional<Complexity> complexity();

    /** The department that answers for it; empty before it is routed. */
    public abstract Optional<UnitId> lead();

    public abstract ImmutableSet<UnitId> helpers();

    /** Whether the routing was upheld after an objection, so that it is final. */
    @Value.Default
    public boolean routedFinally() {
        return false;
    }

    /** What the last callback brought. */
    public abstract Optional<CallbackAnswers> callback();

    /** How often it was sent back. */
    @Value.Default
    public int sentBackCount() {
        return 0;
    }

    static CentreRequest blank() {
        return ImmutableCentreRequest.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isCodeIssued(Register register) {
        return register.codeIssued();
    }

    Answer isWithinScope(Accept accept) {
        return accept.withinScope();
    }

    Answer isInNoOtherChannel(Accept accept) {
        return accept.inAnotherChannel().not();
    }

    Answer asksNothingHeld(Accept accept) {
        return accept.asksHeldMaterial().not();
    }

    Answer isAnswerable(AnswerOnSpot answer) {
        return answer.answerable();
    }

    Answer isAnswered(AnswerOnSpot answer) {
        return answer.answered();
    }

    Answer isChannelOpen(Redirect redirect) {
        return stated(redirect.channel()).or(redirect.emergency());
    }

    Answer isToldHow(Redirect redirect) {
        return redirect.told();
    }

    Answer isConnectedIfEmergency(Redirect redirect) {
        return redirect.emergency().not().or(redirect.connected());
    }

    Answer hasGround(DeclineWithReason decline) {
        return Answer.of(decline.ground().isPresent());
    }

    Answer isReasonGiven(DeclineWithReason decline) {
        return decline.reasonGiven();
    }

    Answer isChannelNamed(DeclineWithReason decline) {
        return decline.ground().equals(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL))
                ? decline.channelNamed()
                : Answer.YES;
    }

    /** Whether nothing makes it a mandatory report. */
    Answer isOrdinary() {
        return Answer.of(mandatory().map(ImmutableSet::isEmpty));
    }

    Answer isInNoOtherChannel(Route route) {
        return route.inAnotherChannel().not();
    }

    Answer hasComplexity(Route route) {
        return stated(route.complexity());
    }

    static Answer hasOneLead(RoutingOrder order) {
        return Answer.of(order.leads().map(leads -> leads.size() == 1));
    }

    Answer keepsOutComplainedOf(RoutingOrder order) {
        return Answer.of(complainedOf()
                .map(units -> Sets.intersection(units, order.everybody()).isEmpty()));
    }

    static Answer centreHolds(Power power, Situation situation) {
        return Answer.of(situation.setting(GridSettings.CENTRE_POWERS).include(power));
    }

    Answer isByLead(Command<CentreRequest, CentreRequestState> command, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(lead().map(unit::equals)) : Answer.UNKNOWN;
    }

    Answer isReasoned(ObjectToRouting objection) {
        return stated(objection.reason());
    }

    Answer isNotRoutedFinally() {
        return Answer.of(!routedFinally());
    }

    Answer isPersonContacted(Acknowledge acknowledge) {
        return acknowledge.personContacted();
    }

    Answer isSeveralOrStuck(Convene convene) {
        return convene.severalOrStuck();
    }

    Answer areMinutesKept(Decide decide) {
        return decide.minutesKept();
    }

    Answer isDateSet(Decide decide) {
        return stated(decide.doneBy());
    }

    Answer replacesNoChannel(Decide decide) {
        return decide.replacesChannel().not();
    }

    /** The time to handle that runs in this case, if it has run out. */
    Answer isTimeStillRunning(Extend extend, Situation situation) {
        return situation
                .hasRunOut(GridClocks.SIMPLE_REQUEST)
                .or(situation.hasRunOut(GridClocks.ORDINARY_REQUEST))
                .or(situation.hasRunOut(GridClocks.COMPLEX_REQUEST))
                .not();
    }

    Answer isReasonTold(Extend extend) {
        return extend.reasonTold();
    }

    Answer isOnSubstance(Reply reply) {
        return reply.onSubstance();
    }

    Answer hasHelpersParts(Reply reply) {
        return helpers().isEmpty() ? Answer.YES : reply.helpersParts();
    }

    Answer isAttemptRecorded(CallBack callBack) {
        return stated(callBack.answers().contact());
    }

    Answer isNotByUnit(CallBack callBack, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated()
                ? Answer.of(lead().map(lead -> !lead.equals(unit) && !helpers().contains(unit)))
                : Answer.UNKNOWN;
    }

    Answer isHonest(CallBack callBack) {
        return callBack.answers().areHonest();
    }

    Answer shouldBeDoneAgain(SendBack sendBack) {
        return sendBack.leftUndone().or(sendBack.dissatisfiedWithReason());
    }

    Answer isFree(Withdraw withdraw) {
        return withdraw.freely();
    }

    Answer isByPerson(Withdraw withdraw, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(person().map(actor::equals)) : Answer.UNKNOWN;
    }

    private static Answer stated(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** The clock that handling runs under. */
    Optional<Clock> handlingClock() {
        return complexity().map(how -> switch (how) {
            case SIMPLE -> GridClocks.SIMPLE_REQUEST;
            case ORDINARY -> GridClocks.ORDINARY_REQUEST;
            case COMPLEX -> GridClocks.COMPLEX_REQUEST;
        });
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    CentreRequest registered(Register register) {
        return edit().withPerson(register.person())
                .withMandatory(register.mandatory())
                .withComplainedOf(register.complainedOf());
    }

    CentreRequest routed(Route route) {
        return routed(route.order()).withComplexity(route.complexity()).withRoutedFinally(false);
    }

    CentreRequest rerouted(Reroute reroute) {
        return routed(reroute.order());
    }

    CentreRequest decided(Decide decide) {
        return routed(decide.order());
    }

    private ImmutableCentreRequest routed(RoutingOrder order) {
        return edit().withLead(order.lead()).withHelpers(order.helpers());
    }

    CentreRequest upheld(UpholdRouting uphold) {
        return edit().withRoutedFinally(true);
    }

    CentreRequest calledBack(CallBack callBack) {
        return edit().withCallback(callBack.answers());
    }

    CentreRequest sentBack(SendBack sendBack) {
        return edit().withSentBackCount(sentBackCount() + 1);
    }

    private ImmutableCentreRequest edit() {
        return (ImmutableCentreRequest) this;
    }
}
