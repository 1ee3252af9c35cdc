package org.countygov.police.administrative;

import static org.countygov.police.administrative.Cases.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.police.administrative.ExecutionAct.*;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.AdministrativeRemedyClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A brawler's detention and fine under the law of 2025, from the report to the closed file, every day counted by hand. */
class BrawlersFineTest {
    private static final Penalty TEN_DAYS_AND_FINE = new Penalty(
            ImmutableSet.of(PenaltyKind.DETENTION, PenaltyKind.FINE), Optional.of(4_000), Optional.of(10), false);

    private static Decide decide(Penalty penalty) {
        return new Decide(Optional.of(Ruling.PENALTY), penalty, YES, NO, YES, YES, YES, NO, NO, YES);
    }

    @Test
    void fromTheReportToTheClosedFile() {
        // Thursday, 5 March 2026: registered, and not clear at once. The review ends a day later, to the minute.
        Life<AdministrativeCase, AdministrativeState> reviewed = Life.of(AdministrativeProcedure.WORKFLOW)
                .at("2026-03-05 22:50")
                .by(ZHANG)
                .does(new RegisterReport(
                        Optional.of(CaseSource.REPORT),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        Optional.of(new CaseRef("police-alert", "2026-3105")),
                        Optional.empty(),
                        YES,
                        Optional.of(BeijingTime.parse("2026-03-05 21:40")),
                        NO,
                        YES,
                        YES))
                .at("2026-03-05 23:00")
                .does(new StartAcceptanceReview(YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-06 22:50")),
                last(reviewed, IntakeClocks.REVIEW_BEFORE_ACCEPTANCE));

        // Filed on the 6th. Thirty days without the first: 5 April, a Sunday within Qingming, so Tuesday the 7th.
        Life<AdministrativeCase, AdministrativeState> filed =
                reviewed.at("2026-03-06 10:00").does(new Accept(YES, YES, YES));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), lastDay(filed, AdministrativeClocks.PUBLIC_ORDER_CASE));
        // The injury: entrusted by the morning of the 7th; mediated, if at all, by Wednesday the 11th.
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-07 10:00")),
                last(filed, AdministrativeClocks.ENTRUST_INJURY_APPRAISAL));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 11)), lastDay(filed, AdministrativeClocks.FIRST_INJURY_MEDIATION));

        // Summoned on the 9th: eight hours from the arrival; twelve because nobody knew who he was.
        Life<AdministrativeCase, AdministrativeState> questioned = filed.at("2026-03-09 08:00")
                .does(new Investigate(ImmutableSet.of(ZHANG.person(), CHIEF.person())))
                .does(new IdentifyOffender(Offender.adult()
                        .withPregnantOrNursing(NO)
                        .withFirstViolation(YES)
                        .withSecondWithinYear(NO)
                        .withSerious(NO)))
                .approvedBy(CHIEF)
                .does(new Summon(YES, YES))
                .at("2026-03-09 09:30")
                .does(new RecordArrival(Optional.of(ArrivalManner.SUMMONED), Optional.empty(), YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-09 17:30")), last(questioned, AdministrativeClocks.QUESTIONING));
        questioned = questioned
                .at("2026-03-09 16:00")
                .does(new ExtendQuestioning(Optional.of(QuestioningStep.MANY_OR_UNKNOWN), YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-09 21:30")), last(questioned, AdministrativeClocks.QUESTIONING));

        // Appraised from the 10th to the 20th: ten days are not counted, so 15 April, a Wednesday.
        Life<AdministrativeCase, AdministrativeState> appraised = questioned
                .at("2026-03-09 20:00")
                .does(new RecordDeparture(YES))
                .at("2026-03-10 09:00")
                .does(new EntrustAppraisal())
                .at("2026-03-20 09:00")
                .does(new ReceiveAppraisal());
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 15)), lastDay(appraised, AdministrativeClocks.PUBLIC_ORDER_CASE));

        // A fine of 4,000 may be heard: five working days from Monday the 23rd end on Monday the 30th.
        Life<AdministrativeCase, AdministrativeState> noticed = appraised
                .at("2026-03-23 09:00")
                .does(new GiveAppraisal())
                .does(new SubmitForLegalReview(YES, YES, YES, YES))
                .by(LEGAL)
                .does(new PassLegalReview(YES))
                .by(ZHANG)
                .does(notice(TEN_DAYS_AND_FINE));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 30)), lastDay(noticed, AdministrativeClocks.ASK_HEARING));

        // Before that day has passed nobody may decide, and the refusal names the article.
        Rejected<AdministrativeCase, AdministrativeState> early =
                noticed.at("2026-03-27 09:00").approvedBy(DEPUTY).isRefused(decide(TEN_DAYS_AND_FINE));
        assertTrue(
                early.reasons().stream().anyMatch(reason -> reason.bases().contains(Instruments.APL_2021.article(64))));

        // Decided and served on the 31st; the fine is due by 15 April.
        Life<AdministrativeCase, AdministrativeState> served = noticed.at("2026-03-31 09:00")
                .approvedBy(DEPUTY)
                .does(decide(TEN_DAYS_AND_FINE))
                .does(new Serve(YES, YES))
                .does(new ServeVictim());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 15)), lastDay(served, AdministrativeClocks.PAY_FINE));

        // Ten days from the intake, to the hour. A stay of two days for an examination moves the end by as much.
        Life<AdministrativeCase, AdministrativeState> detained =
                served.at("2026-03-31 11:00").does(new Execute(true, 0));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-04-10 11:00")), last(detained, AdministrativeClocks.DETENTION));
        Life<AdministrativeCase, AdministrativeState> resumed =
                detained.at("2026-04-01 09:00").by(SUSPECT).does(new ApplyForStay());
        assertEquals(
                Optional.of(BeijingTime.parse("2026-04-02 09:00")),
                last(resumed, AdministrativeRemedyClocks.STAY_DECISION));
        resumed = resumed.at("2026-04-01 11:00")
                .by(COUNTY)
                .does(new StayDetention(YES, ImmutableSet.of(LifeEvent.EXAMINATION), YES, YES))
                .at("2026-04-03 11:00")
                .does(new ResumeDetention(YES, NO));
        assertEquals(Optional.of(BeijingTime.parse("2026-04-12 11:00")), last(resumed, AdministrativeClocks.DETENTION));

        // The fine is not stayed with the detention; it is paid, the house releases on time, and the file is closed.
        Life<AdministrativeCase, AdministrativeState> closed = resumed.at("2026-04-10 09:00")
                .by(SUSPECT)
                .does(new PayFine())
                .at("2026-04-12 11:00")
                .by(Actor.of(PersonId.of("warden-7001"), UnitId.of("house-1"), PoliceRole.DETENTION_HOUSE))
                .does(new Release())
                .at("2026-04-13 09:00")
                .by(ZHANG)
                .does(new Close(YES, NO));
        assertEquals(AdministrativeState.CLOSED, closed.state());
    }
}
