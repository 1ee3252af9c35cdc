package org.countygov.police.administrative;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;

/** Public-order cases at every stage, and who acts in them. */
final class Cases {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final UnitId BUREAU = UnitId.of("county-1");

    static final Actor ZHANG = Actor.of(PersonId.of("zhang-2001"), STATION, PoliceRole.OFFICER);
    static final Actor CHIEF = Actor.of(PersonId.of("chief-2003"), STATION, PoliceRole.STATION_HEAD);
    static final Actor SUSPECT = Actor.of(PersonId.of("wang-1001"), UnitId.UNSTATED, PoliceRole.OFFENDER);
    static final Actor LEGAL = Actor.of(PersonId.of("legal-4001"), BUREAU, PoliceRole.LEGAL_DEPARTMENT);
    static final Actor INVESTIGATOR_AS_CHAIR = Actor.of(ZHANG.person(), BUREAU, PoliceRole.LEGAL_DEPARTMENT);
    static final Actor COUNTY = Actor.of(PersonId.of("county-5001"), BUREAU, PoliceRole.COUNTY_ORGAN);
    static final Actor DEPUTY = Actor.of(PersonId.of("deputy-5002"), BUREAU, PoliceRole.COUNTY_HEAD);
    static final Actor ON_DUTY = Actor.of(PersonId.of("onduty-5003"), BUREAU, PoliceRole.COUNTY_DUTY_HEAD);
    static final Actor IN_CHARGE = Actor.of(PersonId.of("charge-5004"), BUREAU, PoliceRole.COUNTY_HEAD_IN_CHARGE);
    static final Actor SUPERIOR =
            Actor.of(PersonId.of("superior-6001"), UnitId.of("city-1"), PoliceRole.SUPERIOR_ORGAN);

    private Cases() {}

    static Life<AdministrativeCase, AdministrativeState> registered(String moment) {
        return registeredFor(moment, BeijingTime.parse(moment).minus(Duration.ofDays(1)));
    }

    static Life<AdministrativeCase, AdministrativeState> registeredFor(String moment, Instant actAt) {
        return Life.of(AdministrativeProcedure.WORKFLOW)
                .at(moment)
                .by(ZHANG)
                .does(new RegisterReport(
                        Optional.of(CaseSource.REPORT),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        Optional.empty(),
                        Optional.empty(),
                        NO,
                        Optional.of(actAt),
                        NO,
                        NO,
                        NO));
    }

    static Life<AdministrativeCase, AdministrativeState> questioned(Answer vulnerable) {
        return registered("2026-03-02 09:00")
                .approvedBy(CHIEF)
                .does(new BeginContinuedQuestioning(
                        YES,
                        YES,
                        Optional.of(ImmutableSet.of()),
                        vulnerable,
                        Optional.of(BeijingTime.parse("2026-03-02 08:00")),
                        YES));
    }

    static Life<AdministrativeCase, AdministrativeState> accepted(String moment) {
        return registered(moment).does(new Accept(YES, YES, YES));
    }

    static Life<AdministrativeCase, AdministrativeState> investigating(String moment) {
        return investigating(registered(moment));
    }

    private static Life<AdministrativeCase, AdministrativeState> investigating(
            Life<AdministrativeCase, AdministrativeState> registered) {
        return registered
                .does(new Accept(YES, YES, YES))
                .does(new Investigate(ImmutableSet.of(ZHANG.person(), CHIEF.person())));
    }

    static Life<AdministrativeCase, AdministrativeState> submitted(String moment) {
        return submitted(registered(moment));
    }

    private static Life<AdministrativeCase, AdministrativeState> submitted(
            Life<AdministrativeCase, AdministrativeState> registered) {
        return investigating(registered)
                .does(new IdentifyOffender(Offender.adult()
                        .withPregnantOrNursing(NO)
                        .withFirstViolation(YES)
                        .withSecondWithinYear(NO)
                        .withSerious(NO)))
                .does(new SubmitForLegalReview(YES, YES, YES, YES));
    }

    static Life<AdministrativeCase, AdministrativeState> reviewed(String moment) {
        return reviewed(registered(moment));
    }

    private static Life<AdministrativeCase, AdministrativeState> reviewed(
            Life<AdministrativeCase, AdministrativeState> registered) {
        return submitted(registered).by(LEGAL).does(new PassLegalReview(YES)).by(ZHANG);
    }

    static GiveNotice notice(Penalty proposed) {
        return new GiveNotice(proposed, YES, YES, YES, YES, false);
    }

    static Life<AdministrativeCase, AdministrativeState> noticed(String moment, Penalty proposed) {
        return noticed(registered(moment), proposed);
    }

    static Life<AdministrativeCase, AdministrativeState> noticed(
            Life<AdministrativeCase, AdministrativeState> registered, Penalty proposed) {
        return reviewed(registered).does(notice(proposed));
    }

    static Life<AdministrativeCase, AdministrativeState> hearing() {
        return noticed("2026-03-02 09:00", Penalty.fine(5_000))
                .by(SUSPECT)
                .does(new RequestHearing(NO))
                .by(LEGAL)
                .does(new AcceptHearing());
    }

    static Life<AdministrativeCase, AdministrativeState> served(String moment, Penalty penalty, Offender offender) {
        return noticed(moment, penalty)
                .approvedBy(DEPUTY)
                .does(new Decide(Optional.of(Ruling.PENALTY), penalty, YES, YES, YES, YES, YES, NO, NO, YES))
                .does(new Serve(YES, YES))
                .does(new IdentifyOffender(offender));
    }

    static DecideSummarily summary(Penalty penalty, Attendance attendance, Answer objected) {
        return new DecideSummarily(
                penalty, Optional.empty(), UNKNOWN, YES, NO, YES, Optional.of(attendance), objected, YES);
    }

    static Optional<LocalDate> lastDay(Life<AdministrativeCase, AdministrativeState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    static Optional<Instant> last(Life<AdministrativeCase, AdministrativeState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .last();
    }
}
