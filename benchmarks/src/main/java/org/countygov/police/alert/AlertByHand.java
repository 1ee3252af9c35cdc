package org.countygov.police.alert;

import static org.countygov.police.alert.AlertState.DISPATCHED;
import static org.countygov.police.alert.AlertState.DISPOSED;
import static org.countygov.police.alert.AlertState.ON_SCENE;
import static org.countygov.police.alert.AlertState.RECEIVED;
import static org.countygov.police.alert.AlertState.REPORT_REGISTERED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.benchmarks.Course;
import org.countygov.law.Basis;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.Arrive;
import org.countygov.police.alert.AlertCommand.Dispatch;
import org.countygov.police.alert.AlertCommand.Dispose;
import org.countygov.police.alert.AlertCommand.Receive;
import org.countygov.police.alert.AlertCommand.RegisterReport;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.ByHand;
import org.countygov.workflow.ByHand.Row;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** A police alert from sending police to the registered report, by a switch. */
public final class AlertByHand implements ByHand.Switch<Alert, AlertState> {
    private static final LocalDate EDITION = LocalDate.of(2024, 1, 1);
    private static final RuleTable<Alert, AlertState> TABLE = AlertRules.OF_2024;

    private static final Row<Alert, AlertState> DISPATCH = Row.of(TABLE, RECEIVED, Dispatch.class);
    private static final Row<Alert, AlertState> ARRIVE = Row.of(TABLE, DISPATCHED, Arrive.class);
    private static final Row<Alert, AlertState> DISPOSE = Row.of(TABLE, ON_SCENE, Dispose.class);
    private static final Row<Alert, AlertState> REGISTER = Row.of(TABLE, DISPOSED, RegisterReport.class);

    private static final Phrase REGISTER_WORDS = TABLE.vocabulary().words(RegisterReport.class);
    private static final ImmutableList<Phrase> REGISTER_IN = ImmutableList.of(DISPOSED.words());
    private static final ImmutableList<Basis> REGISTER_BASES = REGISTER.rule().bases();

    @Override
    public Decision<Alert, AlertState> decide(
            CaseFile<Alert, AlertState> file, Command<Alert, AlertState> command, Occasion occasion) {
        ByHand.checkSequence(file, occasion);
        switch (file.state()) {
            case RECEIVED -> {
                if (command instanceof Dispatch dispatch) {
                    return dispatch(file, dispatch, occasion);
                }
            }
            case DISPATCHED -> {
                if (command instanceof Arrive arrive) {
                    return arrive(file, arrive, occasion);
                }
            }
            case ON_SCENE -> {
                if (command instanceof Dispose dispose) {
                    return dispose(file, dispose, occasion);
                }
                if (command instanceof RegisterReport register) {
                    return misplaced(file, register, occasion);
                }
            }
            case DISPOSED -> {
                if (command instanceof RegisterReport register) {
                    return register(file, register, occasion);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, command);
    }

    private static Decision<Alert, AlertState> dispatch(
            CaseFile<Alert, AlertState> file, Dispatch dispatch, Occasion occasion) {
        Alert alert = file.content();
        var reasons = DISPATCH.entitled(occasion.actor().role() == PoliceRole.DISPATCHER, occasion);
        reasons = DISPATCH.meets(reasons, 0, alert.isClassifiedOrUrgent(dispatch, ByHand.situation(file, occasion)));
        return reasons == null
                ? new Decision.Accepted<>(ByHand.after(
                        file, alert.dispatched(dispatch), ByHand.event(dispatch, occasion, DISPATCHED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(RECEIVED));
    }

    private static Decision<Alert, AlertState> arrive(
            CaseFile<Alert, AlertState> file, Arrive arrive, Occasion occasion) {
        Alert alert = file.content();
        var reasons = ARRIVE.entitled(occasion.actor().role() == PoliceRole.OFFICER, occasion);
        reasons = ARRIVE.meets(reasons, 0, alert.areTwoForEnforcement(arrive));
        reasons = ARRIVE.meets(reasons, 1, alert.isRecorded(arrive));
        return reasons == null
                ? new Decision.Accepted<>(
                        ByHand.after(file, alert.arrived(arrive), ByHand.event(arrive, occasion, ON_SCENE, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(DISPATCHED));
    }

    private static Decision<Alert, AlertState> dispose(
            CaseFile<Alert, AlertState> file, Dispose dispose, Occasion occasion) {
        Alert alert = file.content();
        var reasons = DISPOSE.entitled(occasion.actor().role() == PoliceRole.OFFICER, occasion);
        reasons = DISPOSE.meets(reasons, 0, alert.isRecorded(dispose));
        reasons = DISPOSE.meets(reasons, 1, alert.isPersonLinked(dispose));
        return reasons == null
                ? new Decision.Accepted<>(disposed(file, dispose, ByHand.event(dispose, occasion, DISPOSED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(ON_SCENE));
    }

    private static CaseFile<Alert, AlertState> disposed(
            CaseFile<Alert, AlertState> file, Dispose dispose, Event<Alert, AlertState> event) {
        Alert alert = file.content().disposed(dispose, event);
        ImmutableList<ClockRun> clocks =
                ByHand.plus(file.clocks(), ClockRun.start(IntakeClocks.RECORDING_KEPT, event.at()));
        if (alert.sentInUrgency()) {
            clocks = ByHand.plus(clocks, ClockRun.start(IntakeClocks.REGISTRATION_AFTER_EMERGENCY, event.at()));
        }
        return ByHand.after(file, alert, event, clocks);
    }

    private static Decision<Alert, AlertState> register(
            CaseFile<Alert, AlertState> file, RegisterReport register, Occasion occasion) {
        var reasons = registering(file, register, occasion);
        return reasons == null
                ? new Decision.Accepted<>(
                        registered(file, register, ByHand.event(register, occasion, REPORT_REGISTERED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(DISPOSED));
    }

    @Nullable
    private static ImmutableList.Builder<Reason> registering(
            CaseFile<Alert, AlertState> file, RegisterReport register, Occasion occasion) {
        Alert alert = file.content();
        Situation situation = ByHand.situation(file, occasion);
        var reasons = REGISTER.entitled(occasion.actor().role() == PoliceRole.OFFICER, occasion);
        reasons = REGISTER.meets(reasons, 0, alert.isByDisposingUnit(register, situation));
        reasons = REGISTER.meets(reasons, 1, alert.isNatureStated(register));
        reasons = REGISTER.meets(reasons, 2, alert.isOffenceSuspected(register));
        reasons = REGISTER.meets(reasons, 3, alert.isOwnJurisdiction(register));
        reasons = REGISTER.meets(reasons, 4, alert.isEvidenceListed(register));
        return REGISTER.meets(reasons, 5, alert.isReceiptGiven(register));
    }

    private static CaseFile<Alert, AlertState> registered(
            CaseFile<Alert, AlertState> file, RegisterReport register, Event<Alert, AlertState> event) {
        Alert alert = file.content().registered(register, event);
        ImmutableList<ClockRun> clocks = file.clocks();
        clocks = ByHand.stop(clocks, IntakeClocks.UNDETERMINED_REMIT, event);
        clocks = ByHand.stop(clocks, IntakeClocks.MAILED_REPORT, event);
        clocks = ByHand.stop(clocks, IntakeClocks.REGISTRATION_AFTER_EMERGENCY, event);
        clocks = ByHand.stop(clocks, IntakeClocks.REVIEW_BEFORE_ACCEPTANCE, event);
        clocks = ByHand.stop(clocks, FilingClocks.REVIEW_BEFORE_FILING, event);
        if (register.nature().isPresent()) {
            Clock review = register.nature().get() == Nature.CRIMINAL
                    ? FilingClocks.REVIEW_BEFORE_FILING
                    : IntakeClocks.REVIEW_BEFORE_ACCEPTANCE;
            Instant since = alert.caseTypeSince().orElse(event.at());
            clocks = ByHand.restart(clocks, ClockRun.start(review, since));
        }
        return ByHand.after(file, alert, event, clocks);
    }

    /** A report that is registered before anything was done at the scene: no place for it, and what else fails. */
    private static Decision<Alert, AlertState> misplaced(
            CaseFile<Alert, AlertState> file, RegisterReport register, Occasion occasion) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(new Reason.NotProvidedFor(REGISTER_WORDS, file.state().words(), REGISTER_IN, REGISTER_BASES));
        var further = registering(file, register, occasion);
        if (further != null) {
            for (Reason reason : further.build()) {
                if (!(reason instanceof Reason.NotEstablished)) {
                    reasons.add(reason);
                }
            }
        }
        return ByHand.rejected(reasons, TABLE.actsFrom(ON_SCENE));
    }

    @Override
    public CaseFile<Alert, AlertState> open(CaseRef ref, Event<Alert, AlertState> event) {
        Receive receive = (Receive) event.command();
        Alert alert = Alert.blank().received(receive, event);
        Optional<AlertClass> suspected = receive.suspected();
        if (suspected.equals(Optional.of(AlertClass.CRIMINAL))) {
            return ByHand.opened(ref, alert, event, started(FilingClocks.REVIEW_BEFORE_FILING, event));
        }
        return suspected.filter(AlertClass::isCaseType).isPresent()
                ? ByHand.opened(ref, alert, event, started(IntakeClocks.REVIEW_BEFORE_ACCEPTANCE, event))
                : ByHand.opened(ref, alert, event, ImmutableList.of());
    }

    private static ImmutableList<ClockRun> started(Clock clock, Event<Alert, AlertState> event) {
        return ImmutableList.of(ClockRun.start(clock, event.at()));
    }

    @Override
    public CaseFile<Alert, AlertState> evolve(CaseFile<Alert, AlertState> file, Event<Alert, AlertState> event) {
        Alert alert = file.content();
        switch (file.state()) {
            case RECEIVED -> {
                if (event.command() instanceof Dispatch dispatch) {
                    return ByHand.after(file, alert.dispatched(dispatch), event);
                }
            }
            case DISPATCHED -> {
                if (event.command() instanceof Arrive arrive) {
                    return ByHand.after(file, alert.arrived(arrive), event);
                }
            }
            case ON_SCENE -> {
                if (event.command() instanceof Dispose dispose) {
                    return disposed(file, dispose, event);
                }
            }
            case DISPOSED -> {
                if (event.command() instanceof RegisterReport register) {
                    return registered(file, register, event);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, event.command());
    }

    // ---- the course
    // ----------------------------------------------------------------------------------------------------

    /** A brawl, from the call at night to the registered report. */
    public static Course<Alert, AlertState> course() {
        Actor callTaker = actor("call-taker", PoliceRole.DISPATCHER);
        Actor zhang = actor("zhang", PoliceRole.OFFICER);
        ImmutableSet<PersonId> officers = ImmutableSet.of(zhang.person(), PersonId.of("li"));
        RegisterReport complete = new RegisterReport(
                Optional.of(Nature.ADMINISTRATIVE),
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Optional.of(new CaseRef("administrative-case", "2026-88")));
        RegisterReport faulty = new RegisterReport(
                Optional.of(Nature.ADMINISTRATIVE), Answer.NO, Answer.NO, Answer.UNKNOWN, Answer.NO, Optional.empty());
        return Course.of(PoliceAlert.WORKFLOW, new AlertByHand())
                .opening(
                        at("21:40", callTaker),
                        new Receive(
                                Optional.of(Channel.HOTLINE_110),
                                Optional.of(ReportKind.REPORT),
                                Optional.of(AlertClass.PUBLIC_ORDER),
                                Answer.UNKNOWN))
                .refusing(at("21:40", zhang), new Dispatch(Answer.NO))
                .doing(at("21:40", callTaker), new Dispatch(Answer.YES))
                .refusing(at("21:55", callTaker), new Arrive(ImmutableSet.of(zhang.person()), Answer.YES, Answer.NO))
                .doing(at("21:55", zhang), new Arrive(officers, Answer.YES, Answer.YES))
                .refusing(at("22:00", callTaker), faulty)
                .doing(
                        at("22:30", zhang),
                        new Dispose(
                                Answer.YES,
                                Answer.YES,
                                Optional.of(new CaseRef("coercive-measure", "5")),
                                Answer.YES,
                                Answer.NO))
                .refusing(at("22:40", callTaker), faulty)
                .doing(at("22:50", zhang), complete)
                .checked();
    }

    private static Actor actor(String person, Role role) {
        return Actor.of(PersonId.of(person), UnitId.of("station-3"), role);
    }

    private static Occasion at(String time, Actor actor) {
        return Occasion.of(actor, BeijingTime.parse("2026-03-05T" + time), WorkCalendar.ofStateCouncil());
    }
}
