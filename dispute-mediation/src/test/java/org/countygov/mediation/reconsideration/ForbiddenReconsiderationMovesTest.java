package org.countygov.mediation.reconsideration;

import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.ARR_2007;
import static org.countygov.law.Instruments.ARR_2026;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.mediation.shared.ReconsiderationSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in reconsideration, entry by entry, and where the law before 2024 differs. */
class ForbiddenReconsiderationMovesTest {
    private static final Actor LI = actor("li", MediationRole.APPLICANT);
    private static final Actor BUREAU = actor("bureau", MediationRole.RESPONDENT);
    private static final Actor GOVERNMENT = actor("government", MediationRole.RECONSIDERATION_ORGAN);
    private static final Actor OFFICE = actor("office", MediationRole.RECONSIDERATION_OFFICE);
    private static final Actor OFFICE_HEAD = actor("office-head", MediationRole.RECONSIDERATION_OFFICE_HEAD);
    private static final Accept ACCEPT = new Accept(Optional.of(ImmutableSet.of()));

    private static final Life<Reconsideration, ReconsiderationState> NOTHING = Life.of(
                    AdministrativeReconsideration.WORKFLOW)
            .at("2025-03-03 09:00")
            .by(LI);
    private static final Life<Reconsideration, ReconsiderationState> ACCEPTED =
            NOTHING.does(apply("2025-02-20 09:00")).by(OFFICE).does(ACCEPT);
    private static final Life<Reconsideration, ReconsiderationState> IN_2022 = NOTHING.at("2022-05-09 09:00")
            .does(apply("2022-05-06 09:00"))
            .by(OFFICE)
            .does(ACCEPT);
    private static final ChooseSummary SMALL_SUM = summary(YES, ActKind.MONEY, 3000, NO);

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("county"), role);
    }

    private static Apply apply(String known, ExcludedMatter... excluded) {
        return apply(known, NO, excluded);
    }

    private static Apply apply(String known, Answer withdrawnBefore, ExcludedMatter... excluded) {
        return new Apply(
                LI.person(),
                BUREAU.person(),
                ImmutableSet.of(),
                false,
                UNKNOWN,
                ApplicationDates.builder()
                        .actMade(BeijingTime.parse(known))
                        .actKnown(BeijingTime.parse(known))
                        .longerPeriodRuns(NO)
                        .build(),
                Optional.of(ImmutableSet.copyOf(excluded)),
                withdrawnBefore,
                NO,
                NO,
                NO);
    }

    private static ChooseSummary summary(Answer clear, ActKind kind, int yuan, Answer allAgree) {
        return new ChooseSummary(clear, Optional.of(kind), Optional.of(BigDecimal.valueOf(yuan)), allAgree);
    }

    private static Suspend forMediation(Answer respondentAgrees) {
        return new Suspend(Optional.of(SuspensionGround.MEDIATION_OR_SETTLEMENT), YES, respondentAgrees, YES);
    }

    private static Optional<LocalDate> lastDay(Life<Reconsideration, ReconsiderationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(AdministrativeReconsideration.WORKFLOW)
                .refused(
                        "1 suspending for mediation on one side's wish",
                        ACCEPTED,
                        forMediation(NO),
                        CONDITION_NOT_MET,
                        ARL_2023.article(39).paragraph(1).item(6))
                .refused(
                        "3 a decision worse for the applicant after failed mediation",
                        ACCEPTED.does(new Mediate(YES, YES))
                                .does(new HearParties())
                                .by(GOVERNMENT),
                        new Decide(NO, YES, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        ARL_2023.article(63).paragraph(2))
                .refused(
                        "4 reconsideration of an organ's mediation of a civil dispute",
                        NOTHING,
                        apply("2025-02-20 09:00", ExcludedMatter.MEDIATION_OF_CIVIL_DISPUTE),
                        CONDITION_NOT_MET,
                        ARL_2023.article(12))
                .refused(
                        "4 reconsideration of an act in a criminal case",
                        NOTHING.at("2026-07-06 09:00"),
                        apply("2026-07-01 09:00", ExcludedMatter.CRIMINAL_PROCEDURE),
                        CONDITION_NOT_MET,
                        ARR_2026.article(36))
                .neverAsked("5 a fee", "\\bfee\\b|charge|收费", ARL_2023.article(87))
                .refused(
                        "6 extending a summary case",
                        ACCEPTED.does(SMALL_SUM).approvedBy(OFFICE_HEAD),
                        new Extend(YES, YES, Optional.of(TimeLimit.days(30))),
                        CONDITION_NOT_MET,
                        ARL_2023.article(62))
                .refused(
                        "7 filing again after a settlement",
                        NOTHING,
                        apply("2025-02-20 09:00", YES),
                        CONDITION_NOT_MET,
                        ARL_2023.article(74).paragraph(2))
                .refused(
                        "8 asking twice for corrections",
                        NOTHING.does(apply("2025-02-20 09:00"))
                                .by(OFFICE)
                                .does(new RequestCorrection(YES, YES, Optional.empty()))
                                .by(LI)
                                .does(new Correct())
                                .by(OFFICE),
                        new RequestCorrection(YES, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        ARL_2023.article(31))
                .refused(
                        "9 the summary way for 3,001 yuan",
                        ACCEPTED,
                        summary(YES, ActKind.MONEY, 3001, NO),
                        CONDITION_NOT_MET,
                        ARL_2023.article(53))
                .refused(
                        "10 ending a suspension for mediation after sixty days",
                        ACCEPTED.does(forMediation(YES)).at("2025-06-02 09:00").by(GOVERNMENT),
                        new TerminateAfter60(),
                        CONDITION_NOT_MET,
                        ARL_2023.article(41).item(5))
                .refused(
                        "11 deciding an ordinary case without hearing the parties",
                        ACCEPTED.by(GOVERNMENT),
                        new Decide(NO, NO, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        ARL_2023.article(49))
                .refused(
                        "12 an oral settlement before July 2026, where writing is asked for",
                        ACCEPTED.by(LI),
                        new Settle(YES, YES, YES, NO),
                        CONDITION_NOT_MET,
                        ARR_2007.article(40))
                .refused(
                        "13 mediating, before 2024, what is neither discretionary nor about compensation",
                        IN_2022,
                        new Mediate(YES, YES),
                        CONDITION_NOT_MET,
                        ARR_2007.article(50))
                .refused(
                        "14 withdrawing, before 2024, without reasons",
                        IN_2022.by(LI).approvedBy(OFFICE),
                        new WithdrawApplication(NO),
                        CONDITION_NOT_MET,
                        ARL_2017.article(25))
                .complete("1", "3", "4", "5", "6", "7")
                .tests();
    }

    /** Entry 2: mediation does not stop the clock, a suspension does. */
    @Test
    void mediationCountsUnlessTheReviewIsSuspended() {
        // Accepted on Monday 3 March 2025: the sixtieth day is Friday 2 May, in a holiday that lasts to Monday 5 May.
        assertEquals(Optional.of(LocalDate.of(2025, 5, 6)), lastDay(ACCEPTED, ReconsiderationClocks.DECISION));
        Life<Reconsideration, ReconsiderationState> mediated =
                ACCEPTED.at("2025-03-10 09:00").does(new Mediate(YES, YES));
        assertEquals(Optional.of(LocalDate.of(2025, 5, 6)), lastDay(mediated, ReconsiderationClocks.DECISION));
        // Suspended from 10 to 24 March, fourteen days: from 2 May to 16 May, a Friday.
        Life<Reconsideration, ReconsiderationState> resumed = ACCEPTED.at("2025-03-10 09:00")
                .does(forMediation(YES))
                .at("2025-03-24 09:00")
                .does(new Resume(YES, NO, YES));
        assertEquals(Optional.of(LocalDate.of(2025, 5, 16)), lastDay(resumed, ReconsiderationClocks.DECISION));
    }

    @Test
    void theSummaryPeriodLeavesOutASuspensionBeforeIt() {
        // Thirty days from 3 March are 2 April; fourteen days of suspension make it 16 April, a Wednesday.
        Life<Reconsideration, ReconsiderationState> summary = ACCEPTED.at("2025-03-10 09:00")
                .does(forMediation(YES))
                .at("2025-03-24 09:00")
                .does(new Resume(YES, NO, YES))
                .does(SMALL_SUM);
        assertEquals(Optional.of(LocalDate.of(2025, 4, 16)), lastDay(summary, ReconsiderationClocks.SUMMARY_DECISION));
    }

    @Test
    void theTenDaysToAnswerBecameWorkingDaysInTheNewLaw() {
        // Friday 22 December 2023 and ten calendar days: Monday 1 January 2024, a holiday, so Tuesday 2 January.
        Life<Reconsideration, ReconsiderationState> before = NOTHING.at("2023-12-18 09:00")
                .does(apply("2023-12-11 09:00"))
                .by(OFFICE)
                .does(ACCEPT)
                .at("2023-12-22 09:00")
                .does(new ReceiveCopy());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 2)), lastDay(before, ReconsiderationClocks.ANSWER));
        // Tuesday 2 January 2024 and ten working days: 3 to 5, 8 to 12 and 15 to 16 January.
        Life<Reconsideration, ReconsiderationState> after = NOTHING.at("2023-12-18 09:00")
                .does(apply("2023-12-11 09:00"))
                .by(OFFICE)
                .does(ACCEPT)
                .at("2024-01-02 09:00")
                .does(new ReceiveCopy());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 16)), lastDay(after, ReconsiderationClocks.ANSWER));
    }

    @Test
    void aLateApplicationMayStillRunOnAfterAnObstacle() {
        Apply late = apply("2024-12-01 09:00");
        assertTrue(NOTHING.isRefused(late).reasons().get(0).bases().contains(ARL_2023.article(20)));
        Apply excused = new Apply(
                late.applicant(),
                late.respondent(),
                late.thirdParties(),
                late.oral(),
                late.recorded(),
                ApplicationDates.builder()
                        .actMade(late.dates().actMade())
                        .actKnown(late.dates().actKnown())
                        .longerPeriodRuns(YES)
                        .build(),
                late.excluded(),
                late.withdrawnBefore(),
                late.withdrawalForced(),
                late.discretionary(),
                late.compensation());
        assertEquals(ReconsiderationState.RECEIVED, NOTHING.does(excused).state());
    }

    @Test
    void oralSettlementsAreForTheCountyToAllow() {
        LocalSettings oral = LocalSettings.named("oral").with(ReconsiderationSettings.SETTLEMENT_IN_WRITING, false);
        assertEquals(
                ReconsiderationState.SETTLED,
                ACCEPTED.by(LI).under(oral).does(new Settle(YES, YES, YES, NO)).state());
    }
}
