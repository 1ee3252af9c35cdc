package org.countygov.grid.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.Power;
import org.countygov.grid.supervision.SupervisionCommand.Criticise;
import org.countygov.grid.supervision.SupervisionCommand.Interview;
import org.countygov.grid.supervision.SupervisionCommand.IssueYellow;
import org.countygov.grid.supervision.SupervisionCommand.Lift;
import org.countygov.grid.supervision.SupervisionCommand.PutOnList;
import org.countygov.grid.supervision.SupervisionCommand.RaiseRed;
import org.countygov.grid.supervision.SupervisionCommand.RaiseYellow;
import org.countygov.grid.supervision.SupervisionCommand.Refer;
import org.countygov.grid.supervision.SupervisionCommand.Remind;
import org.countygov.grid.supervision.SupervisionCommand.Respond;
import org.countygov.grid.supervision.SupervisionCommand.Subject;
import org.countygov.grid.supervision.SupervisionCommand.WithdrawOrder;
import org.countygov.party.Actor;
import org.countygov.party.UnitId;
import org.countygov.supervision.Rung;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a supervision order. */
@Value.Immutable
public abstract sealed class SupervisionOrder permits ImmutableSupervisionOrder {
    SupervisionOrder() {}

    /** The unit that is urged. */
    public abstract Optional<UnitId> unit();

    /** The case in which it is slow. */
    public abstract Optional<CaseRef> matter();

    /** Whether an open order had the same unit, matter and level. */
    @Value.Default
    public Answer openTwin() {
        return Answer.UNKNOWN;
    }

    /** Who issued the order at its present level. */
    public abstract Optional<Actor> issuer();

    /** Its present level, also while a response to it is looked at. */
    public abstract Optional<SupervisionState> level();

    public abstract Optional<Instant> listedAt();

    /** How long the unit has to rectify from the listing. */
    public abstract Optional<TimeLimit> rectifyWithin();

    /** The day of an especially grave case. */
    public abstract Optional<LocalDate> graveEventOn();

    /** How often its responsible people were interviewed. */
    @Value.Default
    public int interviews() {
        return 0;
    }

    static SupervisionOrder blank() {
        return ImmutableSupervisionOrder.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    static Answer levelMay(Rung rung, Situation situation) {
        return Answer.of(situation
                .setting(MeasureTable.SETTING)
                .allows(rung, situation.actor().role()));
    }

    /** Only a centre needs one of the four powers; other levels act by their own. */
    static Answer centreHolds(Power power, Situation situation) {
        return situation.actor().role() != GridRole.CENTRE_HEAD
                ? Answer.YES
                : Answer.of(situation.setting(GridSettings.CENTRE_POWERS).include(power));
    }

    static Answer stated(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer hasNoOpenTwin() {
        return openTwin().not();
    }

    /** A matter that is no grid event knows no approved suspension. */
    Answer isNotSuspended(Command<SupervisionOrder, SupervisionState> command, Situation situation) {
        return matter().map(ref -> ref.workflow().equals(GridEvents.WORKFLOW.name())
                        ? situation.isIn(ref, GridEventState.SUSPENDED).not()
                        : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    static Answer hasMissed(Clock clock, Situation situation) {
        return situation.hasRunOut(clock);
    }

    Answer hasNoGoodReason(RaiseYellow raise) {
        return raise.goodReason().not();
    }

    Answer hasNoGoodReason(RaiseRed raise) {
        return raise.goodReason().not();
    }

    Answer hasStatutoryGround(PutOnList list) {
        return list.statutoryGround();
    }

    Answer isTimeSet(PutOnList list) {
        return stated(list.rectifyWithin());
    }

    Answer isLimitPassedIfRequired(Criticise criticise, Situation situation) {
        if (!situation.setting(MeasureTable.SETTING).criticismAfterLimit()) {
            return Answer.YES;
        }
        return situation
                .hasRunOut(GridClocks.RECTIFICATION)
                .or(situation.hasRunOut(GridClocks.RED_REPLY))
                .or(situation.hasRunOut(GridClocks.YELLOW_REPLY))
                .or(situation.hasRunOut(GridClocks.REMINDER_REPLY));
    }

    Answer hasGroundToInterview(Interview interview, Situation situation) {
        return interview
                .otherGround()
                .or(Answer.of(interview.redCardsInARow() >= situation.setting(GridSettings.RED_CARDS_TO_INTERVIEW)));
    }

    Answer isByUnit(Respond respond, Situation situation) {
        UnitId actor = situation.actor().unit();
        return actor.isStated() ? Answer.of(unit().map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer isExplained(Respond respond) {
        return respond.explained();
    }

    Answer hasEvidence(Respond respond) {
        return respond.evidence();
    }

    /** The same capacity of the same unit; the person may change. */
    Answer isByIssuer(Command<SupervisionOrder, SupervisionState> command, Situation situation) {
        Actor actor = situation.actor();
        return actor.unit().isStated()
                ? Answer.of(issuer().map(issued ->
                        issued.role().equals(actor.role()) && issued.unit().equals(actor.unit())))
                : Answer.UNKNOWN;
    }

    Answer isVerifiedFromOutside(Lift lift) {
        return Answer.of(lift.verifiedBy().flatMap(verifier -> unit().map(urged -> !urged.equals(verifier))));
    }

    /** Whether the response on file answered the level. */
    Answer hasAnswered(SupervisionState answered) {
        return Answer.of(level().map(answered::equals));
    }

    Answer isUnrectifiedOrFalsified(Refer refer) {
        return refer.stillUnrectified().or(refer.falsified());
    }

    Answer isMistaken(WithdrawOrder withdraw) {
        return withdraw.mistaken();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    SupervisionOrder reminded(Remind remind, Event<SupervisionOrder, SupervisionState> event) {
        return against(remind.subject()).withIssuer(event.actor()).withLevel(event.to());
    }

    SupervisionOrder yellow(IssueYellow issue, Event<SupervisionOrder, SupervisionState> event) {
        return against(issue.subject()).withIssuer(event.actor()).withLevel(event.to());
    }

    private ImmutableSupervisionOrder against(Subject subject) {
        return edit().withUnit(subject.unit()).withMatter(subject.matter()).withOpenTwin(subject.openTwin());
    }

    SupervisionOrder raised(
            Command<SupervisionOrder, SupervisionState> raise, Event<SupervisionOrder, SupervisionState> event) {
        return edit().withIssuer(event.actor()).withLevel(event.to());
    }

    SupervisionOrder listed(PutOnList list, Event<SupervisionOrder, SupervisionState> event) {
        return (unit().isPresent() || list.subject().isEmpty()
                        ? edit()
                        : against(list.subject().get()))
                .withIssuer(event.actor())
                .withLevel(event.to())
                .withListedAt(event.at())
                .withRectifyWithin(list.rectifyWithin())
                .withGraveEventOn(list.graveEventOn());
    }

    SupervisionOrder interviewed(Interview interview) {
        return edit().withInterviews(interviews() + 1);
    }

    private ImmutableSupervisionOrder edit() {
        return (ImmutableSupervisionOrder) this;
    }
}
