package org.countygov.police.remedy;

import static org.countygov.law.Instruments.ALL_2017;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.OUT_OF_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.AdministrativeRemedyCommand.*;
import org.countygov.police.remedy.StayCommand.ApplyForStay;
import org.countygov.police.remedy.StayCommand.GrantStay;
import org.countygov.police.shared.AdministrativeRemedyClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The routes against a penalty before and after the changes of 2024 and 2026, and the stay of a detention. */
class AdministrativeRemedyMovesTest {
    private static final Actor PUNISHED = Actor.of(PersonId.of("luo"), UnitId.UNSTATED, PoliceRole.OFFENDER);
    private static final Actor ORGAN = Actor.of(PersonId.of("lin"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN);
    private static final Actor GOVERNMENT =
            Actor.of(PersonId.of("fu"), UnitId.of("government-1"), PoliceRole.PEOPLES_GOVERNMENT);

    private static Life<AdministrativeRemedy, AdministrativeRemedyState> knowing(AdministrativeAct act, String day) {
        return Life.of(AdministrativeRemedies.WORKFLOW)
                .at(day + " 09:00")
                .by(PUNISHED)
                .does(new LearnOfAct(Optional.of(act), Optional.of(PUNISHED.person()), Optional.empty()));
    }

    private static ApplyForReconsideration to(ReconsiderationBody body) {
        return new ApplyForReconsideration(Optional.of(body), NO, NO);
    }

    private static Life<Stay, StayState> detained(String day, Answer eventOfLife) {
        return Life.of(StayOfDetention.WORKFLOW)
                .at(day + " 09:00")
                .by(PUNISHED)
                .does(new ApplyForStay(YES, eventOfLife))
                .by(ORGAN);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(AdministrativeRemedies.WORKFLOW)
                .refused(
                        "1 the police organ one level up reconsidering since 2024",
                        knowing(AdministrativeAct.PENALTY, "2025-03-03"),
                        to(ReconsiderationBody.SUPERIOR_POLICE),
                        CONDITION_NOT_MET,
                        ARL_2023.article(24))
                .refused(
                        "2 suing over a penalty on the spot before reconsideration",
                        knowing(AdministrativeAct.ON_THE_SPOT_PENALTY, "2025-03-03"),
                        new SueDirectly(NO),
                        CONDITION_NOT_MET,
                        ARL_2023.article(23))
                .refused(
                        "3 reconsideration of an act in a criminal case",
                        knowing(AdministrativeAct.CRIMINAL_ACT, "2025-03-03"),
                        to(ReconsiderationBody.PEOPLES_GOVERNMENT),
                        CONDITION_NOT_MET,
                        ARL_2023.article(20))
                .refused(
                        "4 reconsideration after sixty days",
                        knowing(AdministrativeAct.PENALTY, "2025-03-03").later(Duration.ofDays(65)),
                        to(ReconsiderationBody.PEOPLES_GOVERNMENT),
                        OUT_OF_TIME,
                        ARL_2023.article(20))
                .refused(
                        "5 suing over a criminal act",
                        knowing(AdministrativeAct.CRIMINAL_ACT, "2025-03-03"),
                        new SueDirectly(NO),
                        CONDITION_NOT_MET,
                        ALL_2017.article(46))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenStays() {
        return ForbiddenMoves.of(StayOfDetention.WORKFLOW)
                .refused(
                        "1 staying although there is danger",
                        detained("2025-06-03", NO),
                        new GrantStay(NO, YES),
                        CONDITION_NOT_MET,
                        PSAPL_2012.article(107))
                .refused(
                        "2 staying without guarantor or deposit",
                        detained("2025-06-03", NO),
                        new GrantStay(YES, NO),
                        CONDITION_NOT_MET,
                        AR.article(222))
                .refused(
                        "3 staying since 2026 without an event of life",
                        detained("2026-03-02", NO),
                        new GrantStay(YES, YES),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(126))
                .tests();
    }

    @Test
    void until2025ARemedyWasEnoughForAStay() {
        assertEquals(
                StayState.STAYED,
                detained("2025-06-03", NO).does(new GrantStay(YES, YES)).state());
        assertEquals(
                Optional.of(BeijingTime.parse("2025-06-04 09:00")),
                detained("2025-06-03", NO)
                        .file()
                        .clock(AdministrativeRemedyClocks.STAY_DECISION)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .last());
    }

    @Test
    void until2023TheSuperiorOrganMightBeAskedAndNothingCameFirst() {
        Life<AdministrativeRemedy, AdministrativeRemedyState> spot =
                knowing(AdministrativeAct.ON_THE_SPOT_PENALTY, "2023-03-06");
        assertEquals(
                AdministrativeRemedyState.APPLIED,
                spot.does(to(ReconsiderationBody.SUPERIOR_POLICE)).state());
        assertEquals(
                AdministrativeRemedyState.IN_COURT,
                spot.does(new SueDirectly(NO)).state());
    }

    /**
     * A penalty served on Monday 3 March 2025. Applied for on 10 March; five working days end on Monday 17 March, and silence
     * is acceptance on that day. Sixty days from then end on Friday 16 May. Silence again opens the court for fifteen days: 31 May
     * is the Dragon Boat holiday, so until 3 June.
     */
    @Test
    void silenceAcceptsAndSilenceOpensTheCourt() {
        Life<AdministrativeRemedy, AdministrativeRemedyState> applied = knowing(AdministrativeAct.PENALTY, "2025-03-03")
                .at("2025-03-10 09:00")
                .does(to(ReconsiderationBody.PEOPLES_GOVERNMENT));
        assertEquals(
                AdministrativeRemedyState.APPLIED,
                applied.at("2025-03-17 23:00").state());
        Life<AdministrativeRemedy, AdministrativeRemedyState> accepted = applied.at("2025-03-18 09:00");
        assertEquals(AdministrativeRemedyState.ACCEPTED, accepted.state());
        assertEquals(
                AdministrativeRemedyState.ACCEPTED,
                applied.at("2025-05-16 23:00").state());
        Life<AdministrativeRemedy, AdministrativeRemedyState> silent = applied.at("2025-05-17 09:00");
        assertEquals(AdministrativeRemedyState.SILENT, silent.state());
        assertEquals(
                AdministrativeRemedyState.IN_COURT,
                applied.at("2025-06-03 23:00")
                        .does(new SueAfterReconsideration())
                        .state());
        assertEquals(
                AdministrativeRemedyState.LAPSED, applied.at("2025-06-04 00:00").state());
        assertEquals(
                AdministrativeRemedyState.RECONSIDERED,
                silent.by(GOVERNMENT)
                        .does(new DecideAdministratively(Optional.of(Outcome.CHANGED), YES))
                        .state());
    }

    /** From July 2026 the organ that imposed the penalty may put things right within five working days. */
    @Test
    void thePenalisingOrganMayCorrectItself() {
        Life<AdministrativeRemedy, AdministrativeRemedyState> handed =
                knowing(AdministrativeAct.PENALTY, "2026-07-06").does(new ApplyThroughOrgan());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 13)),
                handed.file()
                        .clock(AdministrativeRemedyClocks.SELF_CORRECTION)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
        assertEquals(
                AdministrativeRemedyState.CORRECTED,
                handed.by(ORGAN).does(new CorrectItself()).state());
        assertEquals(
                Ground.NOT_PROVIDED_FOR,
                knowing(AdministrativeAct.PENALTY, "2026-06-01")
                        .isRefused(new ApplyThroughOrgan())
                        .reasons()
                        .get(0)
                        .ground());
    }
}
