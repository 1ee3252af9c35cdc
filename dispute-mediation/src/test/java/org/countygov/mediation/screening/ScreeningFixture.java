package org.countygov.mediation.screening;

import static org.countygov.mediation.shared.MediationRole.NEXT_LEVEL;
import static org.countygov.mediation.shared.MediationRole.SCREENER;
import static org.countygov.mediation.shared.MediationRole.UNIT_HEAD;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Occasion;

/** A town, its villages, and the week from Monday, 4 March 2024. */
final class ScreeningFixture {
    static final UnitId TOWN = UnitId.of("town-7");
    static final UnitId UPPER = UnitId.of("village-upper");
    static final UnitId LOWER = UnitId.of("village-lower");
    static final UnitId COUNTY = UnitId.of("county-3");
    static final Actor HEAD = actor("head-6001", TOWN, UNIT_HEAD);
    static final Actor OTHER_HEAD = actor("head-6002", UPPER, UNIT_HEAD);
    static final Actor SEARCHER = actor("searcher-6003", TOWN, SCREENER);
    static final Actor ABOVE = actor("above-6004", COUNTY, NEXT_LEVEL);
    static final Actor SELF = actor("self-6005", TOWN, NEXT_LEVEL);
    static final ScreeningPeriod WEEK = new ScreeningPeriod(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 10));
    static final LocalDate DUE = LocalDate.of(2024, 3, 11);
    static final CaseRef DITCH = new CaseRef("registered-dispute", "ditch");

    private ScreeningFixture() {}

    static Actor actor(String person, UnitId unit, MediationRole role) {
        return Actor.of(PersonId.of(person), unit, role);
    }

    static PlanRound week(RoundKind kind, ScreeningPeriod... others) {
        return new PlanRound(
                TOWN,
                ScreeningLevel.TOWN,
                kind,
                Optional.of(WEEK),
                Optional.of(DUE),
                Optional.of(ImmutableSet.copyOf(others)));
    }

    static PlanRound day(UnitId village, LocalDate day) {
        return new PlanRound(
                village,
                ScreeningLevel.VILLAGE,
                RoundKind.REGULAR,
                Optional.of(new ScreeningPeriod(day, day)),
                Optional.of(day.plusDays(1)),
                Optional.of(ImmutableSet.of()));
    }

    /** A village's round of a day, planned the day before, after the commands of the village at five in the afternoon. */
    @SafeVarargs
    static CaseFile<ScreeningRound, ScreeningState> round(
            String id, PlanRound plan, Command<ScreeningRound, ScreeningState>... commands) {
        return round(LocalSettings.DEFAULTS, id, plan, commands);
    }

    /** The same under the settings of a county. */
    @SafeVarargs
    static CaseFile<ScreeningRound, ScreeningState> round(
            LocalSettings county, String id, PlanRound plan, Command<ScreeningRound, ScreeningState>... commands) {
        LocalDate day = plan.period().orElseThrow().firstDay();
        Actor head = actor("head-of-" + plan.unit(), plan.unit(), UNIT_HEAD);
        Actor searcher = actor("searcher-of-" + plan.unit(), plan.unit(), SCREENER);
        CaseFile<ScreeningRound, ScreeningState> file = Screening.WORKFLOW
                .open(id, plan, occasion(head, day.minusDays(1), "09:00").under(county))
                .orElseThrow();
        for (Command<ScreeningRound, ScreeningState> command : commands) {
            file = Screening.WORKFLOW
                    .decide(
                            file,
                            command,
                            occasion(command instanceof AddFinding ? searcher : head, day, "17:00")
                                    .under(county))
                    .orElseThrow();
        }
        return file;
    }

    static CaseFile<ScreeningRound, ScreeningState> on(CaseFile<ScreeningRound, ScreeningState> file, LocalDate day) {
        return Screening.WORKFLOW.advance(file, occasion(HEAD, day, "09:00"));
    }

    private static Occasion occasion(Actor actor, LocalDate day, String time) {
        return Occasion.of(actor, BeijingTime.parse(day + " " + time), WorkCalendar.ofStateCouncil());
    }

    static Submit nothingFound() {
        return new Submit(YES);
    }
}
