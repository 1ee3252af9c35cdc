package org.countygov.police.alert;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must not happen to an alert, entry by entry. */
class ForbiddenAlertMovesTest {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final Actor CALL_TAKER = Actor.of(PersonId.of("call-taker"), UnitId.of("county"), DISPATCHER);
    private static final Actor ZHANG = Actor.of(PersonId.of("zhang"), STATION, OFFICER);
    private static final Actor COLLEAGUE = Actor.of(PersonId.of("colleague"), STATION, LEGAL_DEPARTMENT);
    private static final Actor REVIEWER = Actor.of(PersonId.of("reviewer"), UnitId.of("legal"), LEGAL_DEPARTMENT);
    private static final Actor CHIEF = Actor.of(PersonId.of("chief"), STATION, STATION_HEAD);
    private static final Optional<CaseRef> EARLIER = Optional.of(new CaseRef("police-alert", "7"));

    private final Life<Alert, AlertState> received = received(AlertClass.HELP);
    private final Life<Alert, AlertState> dispatched =
            received.by(CALL_TAKER).does(new Dispatch(YES)).by(ZHANG);
    private final Life<Alert, AlertState> harmed = dispatched
            .does(new Arrive(ImmutableSet.of(ZHANG.person(), CHIEF.person()), YES, YES))
            .does(new Dispose(YES, NO, Optional.empty(), YES, NO));
    private final Life<Alert, AlertState> explained = received.by(ZHANG).does(new ExplainDuplicate(EARLIER, NO));

    private static Life<Alert, AlertState> received(AlertClass suspected) {
        return Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 21:40")
                .by(ZHANG)
                .does(new Receive(
                        Optional.of(Channel.WALK_IN), Optional.of(ReportKind.REPORT), Optional.of(suspected), UNKNOWN));
    }

    private static RegisterReport register(Answer listed) {
        return new RegisterReport(Optional.of(Nature.ADMINISTRATIVE), YES, YES, listed, YES, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(PoliceAlert.WORKFLOW)
                .neverAsked(
                        "1 refusing to register what is small, late, hard, unproven or elsewhere",
                        "refuse|decline|不予登记|不予受理|拒绝",
                        CR.article(169))
                .refused(
                        "2 closing as no case where somebody was injured, without a reviewer's consent",
                        harmed.by(CHIEF),
                        new CloseNonCase(YES, YES, NO),
                        CONDITION_NOT_MET,
                        AlertRules.MODEL)
                .refused(
                        "2 closing a suspected offence as no case",
                        received(AlertClass.PUBLIC_ORDER)
                                .does(new Classify(Optional.of(AlertClass.PUBLIC_ORDER)))
                                .by(CHIEF),
                        new CloseNonCase(YES, YES, YES),
                        CONDITION_NOT_MET,
                        RFR_2023.article(2))
                .neverAsked(
                        "3 deleting or re-typing an alert", "delete|erase|overwrite|re-?type|删除|覆盖|重录", AR.article(60))
                .refused(
                        "4 marking as a duplicate what brings new facts",
                        received.by(ZHANG),
                        new ExplainDuplicate(EARLIER, YES),
                        CONDITION_NOT_MET,
                        AR.article(60))
                .refused("5 leaving evidence unlisted", harmed, register(NO), CONDITION_NOT_MET, AR.article(64))
                .refused(
                        "5 sending away without the receipt",
                        received,
                        new RegisterWalkIn(
                                Optional.of(Nature.CRIMINAL),
                                ImmutableSet.of(OnTheSpot.REGISTERED_ONLINE, OnTheSpot.EVIDENCE_TAKEN_AND_LISTED),
                                Optional.empty()),
                        CONDITION_NOT_MET,
                        RFR_2023.article(4))
                .neverAsked("6 stopping to handle a matter over a dispute", "suspend|pause|中止|停止", RFR_2023.article(12))
                .refused(
                        "7 reviewing one's own unit",
                        explained.by(COLLEAGUE),
                        new OpenSubstantiveReview(ImmutableSet.of(ReviewCause.FRAUD), Optional.empty(), YES),
                        CONDITION_NOT_MET,
                        AlertRules.MODEL)
                .refused(
                        "7 a sample that cannot be drawn again",
                        explained.by(REVIEWER),
                        new OpenSubstantiveReview(ImmutableSet.of(ReviewCause.SAMPLE), Optional.empty(), YES),
                        CONDITION_NOT_MET,
                        AlertRules.MODEL)
                .neverBy("8 the unit cancelling its own entry in the ledger", OFFICER, VerifyRectification.class)
                .neverBy("8 the unit's head cancelling it", CASE_UNIT_HEAD, VerifyRectification.class)
                .neverLeads(
                        "8 an entry cancelled by lapse of time",
                        AlertState.RECTIFICATION_ORDERED,
                        AlertState.REVIEW_PASSED)
                .neverBy("9 the reviewer deciding what becomes of the case", LEGAL_DEPARTMENT, RegisterReport.class)
                .refused(
                        "10 one officer with auxiliaries enforcing",
                        dispatched,
                        new Arrive(ImmutableSet.of(ZHANG.person()), YES, YES),
                        CONDITION_NOT_MET,
                        AR.article(52))
                .refused(
                        "11 sending a crime to another unit without the county head",
                        received.by(ZHANG),
                        new TransferOut(Optional.of(Nature.CRIMINAL), YES, YES, Optional.empty()),
                        NOT_APPROVED,
                        CR.article(175))
                .refused(
                        "12 a person brought back without a summons, questioning or measure",
                        dispatched.does(new Arrive(ImmutableSet.of(ZHANG.person(), CHIEF.person()), YES, YES)),
                        new Dispose(YES, YES, Optional.empty(), NO, NO),
                        CONDITION_NOT_MET,
                        AR.article(61))
                .refused(
                        "13 an oral answer to a reporter who objects",
                        received.by(ZHANG),
                        new ReferOut(YES, YES, YES, YES, YES, NO, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        AR.article(61))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13")
                .tests();
    }

    @Test
    void aTransferByAnAgencyIsNotRefusedForWantOfPapers() {
        Life<Alert, AlertState> received = Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 09:00")
                .by(ZHANG)
                .does(new Receive(
                        Optional.of(Channel.OTHER_ORGAN), Optional.of(ReportKind.TRANSFER), Optional.empty(), NO));

        assertEquals(AlertState.RECEIVED, received.state());
        assertEquals(AlertState.RECEIVED, received.does(new AskForPapers()).state());
    }

    @Test
    void aCrimeGoesToAnotherUnitWithTheCountyHeadsApproval() {
        Actor deputy = Actor.of(PersonId.of("deputy"), UnitId.of("county"), COUNTY_HEAD);
        TransferOut transfer = new TransferOut(Optional.of(Nature.CRIMINAL), YES, YES, Optional.empty());

        assertEquals(
                AlertState.TRANSFERRED_OUT,
                received.approvedBy(deputy).does(transfer).state());
    }

    @Test
    void aCountyMayTrustItsOfficersAndDoWithoutAReviewer() {
        LocalSettings trusting = LocalSettings.named("trusting")
                .with(IntakeSettings.NON_CASE_CLOSED_BY_HEAD, false)
                .with(IntakeSettings.REVIEWER_CONSENTS, false)
                .with(IntakeSettings.REVIEWER_OFF_SHIFT, false);
        CloseNonCase close = new CloseNonCase(YES, YES, NO);

        assertEquals(2, harmed.isRefused(close).reasons().size());
        Life<Alert, AlertState> closed = harmed.under(trusting).does(close);
        assertEquals(AlertState.CLOSED_NON_CASE, closed.state());
        OpenSubstantiveReview open =
                new OpenSubstantiveReview(ImmutableSet.of(ReviewCause.FRAUD), Optional.empty(), NO);
        assertEquals(
                AlertState.SUBSTANTIVE_REVIEW, closed.by(REVIEWER).does(open).state());
        assertEquals(
                1,
                closed.by(REVIEWER)
                        .under(LocalSettings.DEFAULTS)
                        .isRefused(open)
                        .reasons()
                        .size());
    }

    @Test
    void aReportByMailIsRegisteredWithinThreeDays() {
        // Received on Friday, 6 March 2026: the third day is Monday, the 9th.
        Life<Alert, AlertState> mailed = Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-06 09:00")
                .by(ZHANG)
                .does(new Receive(
                        Optional.of(Channel.MAIL), Optional.of(ReportKind.TIP_OFF), Optional.empty(), UNKNOWN));

        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 9)),
                mailed.file()
                        .clock(IntakeClocks.MAILED_REPORT)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
    }

    @Test
    void aDisputeAboutJurisdictionStopsNothing() {
        Life<Alert, AlertState> alert = received(AlertClass.PUBLIC_ORDER);
        Life<Alert, AlertState> disputed = alert.does(new NoteDispute());

        assertEquals(alert.state(), disputed.state());
        assertEquals(
                alert.file().clock(IntakeClocks.REVIEW_BEFORE_ACCEPTANCE),
                disputed.file().clock(IntakeClocks.REVIEW_BEFORE_ACCEPTANCE));
    }
}
