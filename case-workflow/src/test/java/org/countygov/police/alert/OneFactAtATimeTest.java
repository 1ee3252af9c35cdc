package org.countygov.police.alert;

import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.testkit.OneFact.grounds;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.testkit.Life;
import org.countygov.testkit.OneFact;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the law asks of an act on an alert, one fact at a time. With the fact the act is done; against it the act is refused; and
 * as long as nobody has said how it is, the act is refused because it is not established. Nothing else stands in the way.
 */
class OneFactAtATimeTest {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final Actor CALL_TAKER = Actor.of(PersonId.of("call-taker"), UnitId.of("county"), DISPATCHER);
    private static final Actor ZHANG = Actor.of(PersonId.of("zhang"), STATION, OFFICER);
    private static final Actor CHIEF = Actor.of(PersonId.of("chief"), STATION, STATION_HEAD);
    private static final Actor REVIEWER = Actor.of(PersonId.of("reviewer"), UnitId.of("legal"), LEGAL_DEPARTMENT);
    private static final Actor OTHER_REVIEWER = Actor.of(PersonId.of("other"), UnitId.of("legal"), LEGAL_DEPARTMENT);
    private static final Actor HEAD = Actor.of(PersonId.of("head"), UnitId.of("legal"), LEGAL_DEPARTMENT_HEAD);
    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("administrative-case", "7"));
    private static final ImmutableSet<PersonId> TWO = ImmutableSet.of(ZHANG.person(), PersonId.of("li"));

    private final Life<Alert, AlertState> received = received(AlertClass.PUBLIC_ORDER);
    private final Life<Alert, AlertState> dispatched =
            received.by(CALL_TAKER).does(new Dispatch(YES)).by(ZHANG);
    private final Life<Alert, AlertState> arrived = dispatched.does(new Arrive(TWO, YES, YES));
    private final Life<Alert, AlertState> disposed = arrived.does(dispose(NO));
    private final Life<Alert, AlertState> registered = disposed.does(register(YES, YES, YES, YES));
    private final Life<Alert, AlertState> reviewed = registered.by(REVIEWER).does(open(YES));
    private final Life<Alert, AlertState> rectified = reviewed.approvedBy(HEAD)
            .does(new OrderRectification(ImmutableSet.of(AlertDefect.NO_RECEIPT), false))
            .by(CHIEF)
            .does(new SubmitRectification(YES, CASE));

    private static Life<Alert, AlertState> received(AlertClass suspected) {
        return Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 21:40")
                .by(ZHANG)
                .does(new Receive(
                        Optional.of(Channel.WALK_IN), Optional.of(ReportKind.REPORT), Optional.of(suspected), UNKNOWN));
    }

    private static Life<Alert, AlertState> classified(AlertClass alertClass) {
        return received(alertClass).does(new Classify(Optional.of(alertClass))).by(CHIEF);
    }

    /** Nobody was hurt or brought back; what was lost is said. */
    private static Dispose dispose(Answer lost) {
        return new Dispose(YES, NO, Optional.empty(), NO, lost);
    }

    private static RegisterReport register(Answer offence, Answer own, Answer listed, Answer receipt) {
        return new RegisterReport(Optional.of(Nature.ADMINISTRATIVE), offence, own, listed, receipt, CASE);
    }

    private static OpenSubstantiveReview open(Answer offShift) {
        return new OpenSubstantiveReview(ImmutableSet.of(ReviewCause.FRAUD), Optional.empty(), offShift);
    }

    private static ReferOut refer(Answer notPolice, Answer told, Answer evidenceReturned) {
        return new ReferOut(notPolice, YES, NO, YES, told, NO, evidenceReturned, Optional.empty());
    }

    /** To a reporter who objects, a note is handed over in writing. */
    private static ReferOut referInWriting(Answer written) {
        return new ReferOut(YES, YES, YES, YES, YES, written, YES, Optional.empty());
    }

    private final ImmutableList<OneFact<Alert, AlertState>> rows = ImmutableList.of(
            new OneFact<>("RFR 8: it cannot be told whose matter it is", received, HoldUndetermined::new),
            new OneFact<>("what is not classified is sent in urgency only", received.by(CALL_TAKER), Dispatch::new),
            new OneFact<>(
                    "AR 52: two officers, or no enforcement",
                    dispatched,
                    fact -> new Arrive(ImmutableSet.of(ZHANG.person()), fact.not(), YES)),
            new OneFact<>("the camera is on", dispatched, fact -> new Arrive(TWO, YES, fact)),
            new OneFact<>(
                    "AR 61: the disposal is recorded",
                    arrived,
                    fact -> new Dispose(fact, NO, Optional.empty(), NO, NO)),
            new OneFact<>(
                    "AR 61: nobody was brought back without a measure",
                    arrived,
                    fact -> new Dispose(YES, fact.not(), Optional.empty(), NO, NO)),
            new OneFact<>(
                    "RFR 10: the reporter was contacted",
                    received,
                    fact -> new RegisterMailed(Optional.of(Nature.ADMINISTRATIVE), fact, YES, CASE)),
            new OneFact<>(
                    "AR 64: evidence that came by mail is listed",
                    received,
                    fact -> new RegisterMailed(Optional.of(Nature.ADMINISTRATIVE), YES, fact, CASE)),
            new OneFact<>("RFR 7: an offence is suspected", disposed, fact -> register(fact, YES, YES, YES)),
            new OneFact<>("AR 61: it is within the own jurisdiction", disposed, fact -> register(YES, fact, YES, YES)),
            new OneFact<>("AR 64: evidence is listed", disposed, fact -> register(YES, YES, fact, YES)),
            new OneFact<>("AR 61: the receipt is given", disposed, fact -> register(YES, YES, YES, fact)),
            new OneFact<>("OPN: the case was decided on", registered, fact -> new LinkCase(CASE, fact)),
            new OneFact<>(
                    "it is explained why there is no offence",
                    classified(AlertClass.HELP),
                    fact -> new CloseNonCase(fact, UNKNOWN, UNKNOWN)),
            new OneFact<>(
                    "a complaint goes to its channel",
                    classified(AlertClass.COMPLAINT),
                    fact -> new CloseNonCase(YES, fact, UNKNOWN)),
            new OneFact<>(
                    "CR 175: urgent measures come first",
                    received,
                    fact -> new TransferOut(Optional.of(Nature.ADMINISTRATIVE), fact, YES, Optional.empty())),
            new OneFact<>(
                    "AR 61: the reporter is told of the transfer",
                    received,
                    fact -> new TransferOut(Optional.of(Nature.ADMINISTRATIVE), YES, fact, Optional.empty())),
            new OneFact<>("CR 175: it is no business of the police", received, fact -> refer(fact, YES, YES)),
            new OneFact<>("AR 61: the reporter is told where to go", received, fact -> refer(YES, fact, YES)),
            new OneFact<>("RFR 8: evidence is given back", received, fact -> refer(YES, YES, fact)),
            new OneFact<>("AR 61: whoever objects is told in writing", received, OneFactAtATimeTest::referInWriting),
            new OneFact<>(
                    "AR 60: a duplicate brings nothing new", received, fact -> new ExplainDuplicate(CASE, fact.not())),
            new OneFact<>("the reviewer was on another shift", registered.by(REVIEWER), OneFactAtATimeTest::open),
            new OneFact<>("the content is checked", reviewed, fact -> new PassReview(fact, YES)),
            new OneFact<>("the caller is called back", reviewed, fact -> new PassReview(YES, fact)),
            new OneFact<>(
                    "what was rectified is proved",
                    reviewed.approvedBy(HEAD)
                            .does(new OrderRectification(ImmutableSet.of(AlertDefect.NO_RECEIPT), false))
                            .by(CHIEF),
                    fact -> new SubmitRectification(fact, CASE)),
            new OneFact<>("the defect is gone", rectified.by(REVIEWER), VerifyRectification::new));

    @TestFactory
    Stream<DynamicTest> facts() {
        return rows.stream().map(OneFact::decides);
    }

    /** What cannot be against the law, only left unsaid. */
    @TestFactory
    Stream<DynamicTest> unsaid() {
        return Stream.<OneFact<Alert, AlertState>>of(
                        new OneFact<>(
                                "the class",
                                received,
                                said -> new Classify(said == YES ? Optional.of(AlertClass.HELP) : Optional.empty())),
                        new OneFact<>(
                                "the nature of a report in person",
                                received,
                                said -> new RegisterWalkIn(
                                        nature(said), ImmutableSet.copyOf(OnTheSpot.values()), CASE)),
                        new OneFact<>(
                                "the nature of a report by mail",
                                received,
                                said -> new RegisterMailed(nature(said), YES, YES, CASE)),
                        new OneFact<>(
                                "the nature of what was disposed of",
                                disposed,
                                said -> new RegisterReport(nature(said), YES, YES, YES, YES, CASE)),
                        new OneFact<>(
                                "the nature of what is transferred",
                                received,
                                said -> new TransferOut(nature(said), YES, YES, Optional.empty())),
                        new OneFact<>(
                                "what was done on the spot",
                                received,
                                said -> new RegisterWalkIn(
                                        nature(YES),
                                        said == YES ? ImmutableSet.copyOf(OnTheSpot.values()) : ImmutableSet.of(),
                                        CASE)),
                        new OneFact<>(
                                "the earlier report",
                                received,
                                said -> new ExplainDuplicate(said == YES ? CASE : Optional.empty(), NO)),
                        new OneFact<>(
                                "why it is reviewed",
                                registered.by(REVIEWER),
                                said -> new OpenSubstantiveReview(
                                        said == YES ? ImmutableSet.of(ReviewCause.FRAUD) : ImmutableSet.of(),
                                        Optional.empty(),
                                        YES)))
                .map(OneFact::mustBeSaid);
    }

    private static Optional<Nature> nature(Answer said) {
        return said == YES ? Optional.of(Nature.ADMINISTRATIVE) : Optional.empty();
    }

    /** Who acts is a fact like others. */
    @TestFactory
    Stream<DynamicTest> people() {
        Actor stranger = Actor.of(PersonId.of("stranger"), UnitId.of("station-4"), OFFICER);
        Actor unstated = Actor.of(PersonId.of("zhang"), UnitId.UNSTATED, OFFICER);
        Actor nobody = Actor.of(PersonId.UNSTATED, UnitId.of("legal"), LEGAL_DEPARTMENT);
        return Stream.of(
                dynamicTest("RFR 7: the unit that disposed of it registers it", () -> {
                    assertTrue(disposed.by(ZHANG)
                            .asks(register(YES, YES, YES, YES))
                            .isAccepted());
                    assertEquals(
                            ImmutableList.of(Ground.CONDITION_NOT_MET),
                            grounds(disposed.by(stranger).asks(register(YES, YES, YES, YES))));
                    assertEquals(
                            ImmutableList.of(Ground.NOT_ESTABLISHED),
                            grounds(disposed.by(unstated).asks(register(YES, YES, YES, YES))));
                }),
                dynamicTest("whoever reviewed verifies", () -> {
                    assertEquals(
                            ImmutableList.of(Ground.CONDITION_NOT_MET),
                            grounds(rectified.by(OTHER_REVIEWER).asks(new VerifyRectification(YES))));
                    assertEquals(
                            ImmutableList.of(Ground.CONDITION_NOT_MET),
                            grounds(rectified.by(OTHER_REVIEWER).asks(new RejectRectification())));
                    assertTrue(rectified
                            .by(REVIEWER)
                            .asks(new RejectRectification())
                            .isAccepted());
                    assertEquals(
                            ImmutableList.of(Ground.NOT_ESTABLISHED),
                            grounds(rectified.by(nobody).asks(new VerifyRectification(YES))));
                }),
                dynamicTest(
                        "nobody reviews what he handled himself",
                        () -> assertEquals(
                                ImmutableList.of(Ground.CONDITION_NOT_MET),
                                grounds(registered
                                        .by(Actor.of(ZHANG.person(), UnitId.of("legal"), LEGAL_DEPARTMENT))
                                        .asks(open(YES))))),
                dynamicTest(
                        "a review finds something, or there is nothing to rectify",
                        () -> assertEquals(
                                ImmutableList.of(Ground.CONDITION_NOT_MET),
                                grounds(reviewed.approvedBy(HEAD)
                                        .asks(new OrderRectification(ImmutableSet.of(), false))))));
    }
}
