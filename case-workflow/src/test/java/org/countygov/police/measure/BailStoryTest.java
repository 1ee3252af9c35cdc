package org.countygov.police.measure;

import static org.countygov.police.measure.People.CITY_HEAD;
import static org.countygov.police.measure.People.COUNTY_HEAD;
import static org.countygov.police.measure.People.LEGAL;
import static org.countygov.police.measure.People.OFFICER;
import static org.countygov.police.measure.People.PROCURATORATE;
import static org.countygov.police.measure.People.REQUEST_ARREST;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.police.measure.ArrestCommand.ApproveArrest;
import org.countygov.police.measure.ArrestCommand.ExecuteArrest;
import org.countygov.police.measure.ArrestCommand.RefuseArrest;
import org.countygov.police.measure.BailCommand.ForfeitDeposit;
import org.countygov.police.measure.BailCommand.Lift;
import org.countygov.police.measure.BailCommand.RecordSelfEndingCase;
import org.countygov.police.measure.CustodyCommand.AnswerSuggestion;
import org.countygov.police.measure.CustodyCommand.SuggestRelease;
import org.countygov.police.measure.DetentionCommand.DetainForArrest;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Command;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/** Bail of a year with a breach in between, and how it ends. */
class BailStoryTest {
    /** Bailed on Monday, 10 March 2025, with a deposit of 60,000 yuan. */
    private static final Life<CoerciveMeasure, MeasureState> BAILED =
            People.story("2025-03-10 09:00").does(People.bail(BailGround.NO_DANGER, 60_000));

    private static Optional<Instant> end(Life<CoerciveMeasure, MeasureState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .last();
    }

    @Test
    void theClocksOfTheFirstDays() {
        // Three days: Thursday, 13 March. Five days: Saturday, 15 March, rolls to Monday, 17 March. Twelve months,
        // fixed.
        assertEquals(Optional.of(BeijingTime.parse("2025-03-13 23:59:59")), end(BAILED, CustodyClocks.DEPOSIT_PAYMENT));
        assertEquals(
                Optional.of(BeijingTime.parse("2025-03-17 23:59:59")), end(BAILED, CustodyClocks.REPORT_TO_STATION));
        assertEquals(Optional.of(BeijingTime.parse("2026-03-10 23:59:59")), end(BAILED, CustodyClocks.BAIL));
    }

    @Test
    void timeOnBailIsCountedTogether() {
        // Detained for arrest on 10 June 2025; refused and bailed again on 15 June: five days, 10 to 14 June, do not
        // count.
        Life<CoerciveMeasure, MeasureState> again = BAILED.at("2025-06-10 09:00")
                .approvedBy(COUNTY_HEAD)
                .does(new DetainForArrest(YES, YES))
                .at("2025-06-12 09:00")
                .by(LEGAL)
                .approvedBy(COUNTY_HEAD)
                .does(REQUEST_ARREST)
                .at("2025-06-15 09:00")
                .by(PROCURATORATE)
                .does(new RefuseArrest(YES, NO))
                .at("2025-06-15 10:00")
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD)
                .does(People.bail(BailGround.ARREST_NOT_POSSIBLE, 0));
        assertEquals(Optional.of(BeijingTime.parse("2026-03-15 23:59:59")), end(again, CustodyClocks.BAIL));
    }

    @Test
    void fiftyThousandYuanAreForTheCity() {
        Life<CoerciveMeasure, MeasureState> breached = BAILED.at("2025-06-10 09:00");
        assertEquals(
                Ground.NOT_APPROVED,
                breached.approvedBy(COUNTY_HEAD)
                        .isRefused(forfeit("50000"))
                        .reasons()
                        .get(0)
                        .ground());
        assertTrue(breached.approvedBy(CITY_HEAD).asks(forfeit("50000")).isAccepted());
        Life<CoerciveMeasure, MeasureState> forfeited =
                breached.approvedBy(COUNTY_HEAD).does(forfeit("49999.99"));
        // What is left, 10,000.01 yuan, cannot be forfeited twice over.
        assertEquals(
                Ground.CONDITION_NOT_MET,
                forfeited
                        .approvedBy(COUNTY_HEAD)
                        .isRefused(forfeit("10000.02"))
                        .reasons()
                        .get(0)
                        .ground());
    }

    private static Command<CoerciveMeasure, MeasureState> forfeit(String yuan) {
        return new ForfeitDeposit(Optional.of(new BigDecimal(yuan)), YES);
    }

    @Test
    void bailDoesNotEndItselfWithItsTime() {
        Life<CoerciveMeasure, MeasureState> over = BAILED.at("2026-03-11 00:00").approvedBy(COUNTY_HEAD);
        assertEquals(MeasureState.BAIL, over.state());
        assertTrue(Standing.of(over.file(), over.occasion()) instanceof Standing.MustEnd);
        assertEquals(
                Ground.CONDITION_NOT_MET,
                over.isRefused(new Lift(Optional.of(LiftGround.EXPIRED), NO))
                        .reasons()
                        .get(0)
                        .ground());
        assertEquals(
                MeasureState.LIFTED,
                over.does(new Lift(Optional.of(LiftGround.EXPIRED), YES)).state());
        // On the day before the last it is not over yet.
        assertEquals(
                Ground.CONDITION_NOT_MET,
                BAILED.at("2026-03-09 09:00")
                        .approvedBy(COUNTY_HEAD)
                        .isRefused(new Lift(Optional.of(LiftGround.EXPIRED), YES))
                        .reasons()
                        .get(0)
                        .ground());
    }

    @Test
    void inTheListedCasesItDoes() {
        Life<CoerciveMeasure, MeasureState> ended =
                BAILED.at("2025-09-01 09:00").does(new RecordSelfEndingCase(YES));
        assertEquals(MeasureState.LIFTED, ended.state());
        // Before the provisions of 2022 nobody could record such a case.
        assertEquals(
                Ground.NOT_PROVIDED_FOR,
                People.story("2021-03-10 09:00")
                        .does(People.bail(BailGround.NO_DANGER, 0))
                        .isRefused(new RecordSelfEndingCase(YES))
                        .reasons()
                        .get(0)
                        .ground());
    }

    @Test
    void aSuggestionIsAnsweredThoughTheMeasureHasChanged() {
        Life<CoerciveMeasure, MeasureState> suggested = People.story("2025-03-10 09:00")
                .by(LEGAL)
                .does(REQUEST_ARREST)
                .by(PROCURATORATE)
                .does(new ApproveArrest())
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD)
                .does(new ExecuteArrest(YES, YES))
                .at("2025-04-01 09:00")
                .by(PROCURATORATE)
                .does(new SuggestRelease())
                .at("2025-04-02 09:00")
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD);
        AnswerSuggestion answer = new AnswerSuggestion(YES, NO);

        assertEquals(
                MeasureState.BAIL,
                suggested
                        .does(People.bail(BailGround.NO_DANGER, 0))
                        .does(answer)
                        .state());
        assertEquals(
                MeasureState.RESIDENTIAL_SURVEILLANCE,
                suggested
                        .does(People.surveillance(Residence.HOME, Optional.empty()))
                        .does(answer)
                        .state());
    }
}
