package org.countygov.police.alert;

import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A brawl, from the call at night to the entry that the reviewer cancels, with every day counted by hand. */
class BrawlAtTheMarketTest {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final Actor CALL_TAKER = Actor.of(PersonId.of("call-taker"), UnitId.of("county"), DISPATCHER);
    private static final Actor ZHANG = Actor.of(PersonId.of("zhang"), STATION, OFFICER);
    private static final Actor LI = Actor.of(PersonId.of("li"), STATION, OFFICER);
    private static final Actor CHIEF = Actor.of(PersonId.of("chief"), STATION, STATION_HEAD);
    private static final Actor REVIEWER = Actor.of(PersonId.of("reviewer"), UnitId.of("legal"), LEGAL_DEPARTMENT);
    private static final Actor HEAD = Actor.of(PersonId.of("head"), UnitId.of("legal"), LEGAL_DEPARTMENT_HEAD);
    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("administrative-case", "2026-88"));

    private static Deadline deadline(Life<Alert, AlertState> life, Clock clock) {
        return life.file().clock(clock).orElseThrow().deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    private static Optional<Instant> at(String moment) {
        return Optional.of(BeijingTime.parse(moment));
    }

    @Test
    void fromTheCallToTheLedger() {
        // Thursday, 5 March 2026, 21:40: blows are being exchanged, so police go first and register after.
        Life<Alert, AlertState> disposed = Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 21:40")
                .by(CALL_TAKER)
                .does(new Receive(
                        Optional.of(Channel.HOTLINE_110),
                        Optional.of(ReportKind.REPORT),
                        Optional.of(AlertClass.PUBLIC_ORDER),
                        UNKNOWN))
                .does(new Dispatch(YES))
                .at("2026-03-05 21:55")
                .by(ZHANG)
                .does(new Arrive(ImmutableSet.of(ZHANG.person(), LI.person()), YES, YES))
                .at("2026-03-05 22:30")
                .does(new Dispose(YES, YES, Optional.of(new CaseRef("coercive-measure", "5")), YES, NO));
        // Registration is due 24 hours after the emergency was handled.
        assertEquals(
                at("2026-03-06 22:30"),
                deadline(disposed, IntakeClocks.REGISTRATION_AFTER_EMERGENCY).last());

        // A suspected offence cannot be closed as no case, and the refusal says by which article.
        Rejected<Alert, AlertState> refusal = disposed.by(CHIEF).isRefused(new CloseNonCase(YES, YES, YES));
        assertTrue(refusal.reasons().stream()
                .anyMatch(reason -> reason.bases().contains(Instruments.RFR_2023.article(2))));

        // The review before acceptance is counted from the report of a suspected offence, not from the paper: 24 hours.
        Life<Alert, AlertState> registered = disposed.at("2026-03-05 22:50")
                .by(ZHANG)
                .does(new RegisterReport(Optional.of(Nature.ADMINISTRATIVE), YES, YES, YES, YES, CASE));
        assertEquals(
                at("2026-03-06 21:40"),
                deadline(registered, IntakeClocks.REVIEW_BEFORE_ACCEPTANCE).last());
        assertTrue(registered
                .file()
                .clock(IntakeClocks.REGISTRATION_AFTER_EMERGENCY)
                .orElseThrow()
                .stoppedAt()
                .isPresent());

        // Difficult: three days from the 5th are the 6th, 7th and 8th, a Sunday, so the Monday after.
        Life<Alert, AlertState> extended =
                registered.at("2026-03-06 10:00").does(new ExtendCaseReview(Optional.of(ReviewTier.DIFFICULT)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 9)),
                deadline(extended, IntakeClocks.REVIEW_BEFORE_ACCEPTANCE).lastDay());

        // On Tuesday a reviewer of another unit looks at the content: no receipt. Three working days end on Friday.
        Life<Alert, AlertState> ordered = extended.at("2026-03-09 15:00")
                .does(new LinkCase(CASE, YES))
                .at("2026-03-10 09:00")
                .by(REVIEWER)
                .does(new OpenSubstantiveReview(
                        ImmutableSet.of(ReviewCause.PERSON_BROUGHT_BACK), Optional.empty(), YES));
        assertEquals(
                at("2026-03-11 09:00"),
                deadline(ordered, IntakeClocks.CASE_ALERT_REVIEW).last());
        ordered = ordered.at("2026-03-10 11:00")
                .approvedBy(HEAD)
                .does(new OrderRectification(ImmutableSet.of(AlertDefect.NO_RECEIPT), false));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 13)),
                deadline(ordered, IntakeClocks.RECTIFICATION).lastDay());

        // Sent back on Friday: the 16th, 17th and 18th; three more, granted once: the 19th, the 20th and Monday the
        // 23rd.
        Life<Alert, AlertState> again = ordered.at("2026-03-12 09:00")
                .by(CHIEF)
                .does(new SubmitRectification(YES, Optional.empty()))
                .at("2026-03-13 09:00")
                .by(REVIEWER)
                .does(new RejectRectification())
                .approvedBy(HEAD)
                .does(new ExtendRectification(Optional.of(TimeLimit.workingDays(3))));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 23)),
                deadline(again, IntakeClocks.RECTIFICATION).lastDay());
        assertEquals(
                AlertState.REVIEW_PASSED,
                again.at("2026-03-20 09:00")
                        .by(CHIEF)
                        .does(new SubmitRectification(YES, Optional.empty()))
                        .by(REVIEWER)
                        .does(new VerifyRectification(YES))
                        .state());
    }
}
