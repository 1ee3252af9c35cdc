package org.countygov.police;

import static org.countygov.law.Instruments.CR;
import static org.countygov.police.PoliceLinks.Invariant.CONVERSION_LINKED_BOTH_WAYS;
import static org.countygov.police.PoliceLinks.Invariant.NO_POWER_BEFORE_FILING;
import static org.countygov.police.PoliceLinks.Invariant.ONE_MEASURE_AT_A_TIME;
import static org.countygov.police.PoliceLinks.Invariant.PROPERTY_HAS_ITS_CASE;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.PoliceLinks.Administrative;
import org.countygov.police.PoliceLinks.Files;
import org.countygov.police.PoliceLinks.Measure;
import org.countygov.police.PoliceLinks.Property;
import org.countygov.police.PoliceLinks.Violation;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.Execution;
import org.countygov.police.criminal.FilingCommand.FileCase;
import org.countygov.police.criminal.FilingCommand.Intake;
import org.countygov.police.criminal.FilingCommand.Merits;
import org.countygov.police.criminal.FilingCommand.ReceiveReport;
import org.countygov.police.criminal.FilingCommand.StartFilingReview;
import org.countygov.police.criminal.FilingCommand.TakeEmergencyMeasure;
import org.countygov.police.criminal.InvestigationCommand.Investigate;
import org.countygov.police.criminal.InvestigationCommand.Seize;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.Preparation;
import org.countygov.police.criminal.ReportSource;
import org.countygov.police.criminal.SeizureTarget;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** What must hold between files is found where it does not, and nowhere else. */
class PoliceLinksTest {
    private static final PersonId WANG = PersonId.of("wang");
    private static final CaseRef BIKE = new CaseRef("property-item", "bike");
    private static final CaseRef ACCOUNT = new CaseRef("property-item", "account");
    private static final CaseRef BRAWL = new CaseRef("administrative-case", "brawl");
    private static final CaseRef OTHER = new CaseRef("administrative-case", "other");

    /** Reported on Monday the 4th, an account stopped that day, filed on the 5th at 09:00, a bicycle seized at 10:00. */
    private static final Life<CriminalCase, CriminalState> CASE = theCase();

    private static Life<CriminalCase, CriminalState> theCase() {
        Actor officer = Actor.of(PersonId.of("officer-1"), UnitId.of("county"), PoliceRole.OFFICER);
        Execution byTwo = new Execution(ImmutableSet.of(officer.person(), PersonId.of("officer-2")), YES, YES);
        return Life.of(CriminalCases.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(officer)
                .does(new ReceiveReport(
                        ReportSource.FOUND_BY_POLICE,
                        new Intake(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                        UNKNOWN,
                        Optional.empty(),
                        Optional.of(BRAWL)))
                .does(new StartFilingReview())
                .approvedBy(Actor.of(PersonId.of("city"), UnitId.of("city"), PoliceRole.CITY_HEAD))
                .does(new TakeEmergencyMeasure(YES, YES, Optional.of(ACCOUNT)))
                .at("2024-03-05 09:00")
                .approvedBy(Actor.of(PersonId.of("head"), UnitId.of("county"), PoliceRole.COUNTY_HEAD))
                .does(new FileCase(
                        new Merits(YES, YES, YES, NO),
                        ImmutableSet.of(WANG),
                        new Preparation(YES, NO, UNKNOWN),
                        UNKNOWN,
                        YES))
                .does(new Investigate(byTwo))
                .at("2024-03-05 10:00")
                .approvedBy(Actor.of(PersonId.of("unit"), UnitId.of("county"), PoliceRole.CASE_UNIT_HEAD))
                .does(new Seize(Optional.of(SeizureTarget.ORDINARY), byTwo, Optional.of(BIKE)));
    }

    private static CaseRef criminal() {
        return CASE.file().ref();
    }

    private static Measure measure(String id, PersonId person, String from, String to) {
        return new Measure(
                new CaseRef("coercive-measure", id),
                criminal(),
                person,
                MeasureKind.DETENTION,
                BeijingTime.parse(from),
                Optional.of(to).filter(text -> !text.isEmpty()).map(BeijingTime::parse));
    }

    private static ImmutableList<Violation> violations(
            ImmutableList<Measure> measures, ImmutableList<Property> property, ImmutableList<Administrative> others) {
        return PoliceLinks.violations(new Files(ImmutableList.of(CASE.file()), measures, property, others));
    }

    private static Violation violation(PoliceLinks.Invariant invariant, CaseRef... files) {
        return new Violation(invariant, ImmutableList.copyOf(files));
    }

    @Test
    void filesInOrderViolateNothing() {
        assertEquals(
                ImmutableList.of(),
                violations(
                        ImmutableList.of(
                                measure("1", WANG, "2024-03-05 09:00", "2024-03-08 09:00"),
                                measure("2", WANG, "2024-03-08 09:00", "")),
                        ImmutableList.of(
                                new Property(BIKE, Optional.of(criminal()), BeijingTime.parse("2024-03-05 10:00")),
                                new Property(ACCOUNT, Optional.of(criminal()), BeijingTime.parse("2024-03-04 09:00"))),
                        ImmutableList.of(
                                new Administrative(BRAWL, Optional.of(criminal())),
                                new Administrative(OTHER, Optional.empty()))));
    }

    @Test
    void noMeasureAndNoPropertyBeforeFiling() {
        // One second before the filing, and not the account, which the emergency measure covers.
        ImmutableList<Violation> found = violations(
                ImmutableList.of(measure("1", WANG, "2024-03-05 08:59:59", "2024-03-05 12:00")),
                ImmutableList.of(
                        new Property(BIKE, Optional.of(criminal()), BeijingTime.parse("2024-03-05 08:59:59")),
                        new Property(ACCOUNT, Optional.of(criminal()), BeijingTime.parse("2024-03-04 09:00"))),
                ImmutableList.of());
        assertEquals(
                ImmutableList.of(
                        violation(NO_POWER_BEFORE_FILING, criminal(), new CaseRef("coercive-measure", "1")),
                        violation(NO_POWER_BEFORE_FILING, criminal(), BIKE)),
                found);
        assertTrue(found.get(0).invariant().bases().contains(CR.article(174)));
        assertFalse(found.get(0).words().en().contains("wang"));
    }

    @Test
    void onePersonOneMeasure() {
        assertEquals(
                ImmutableList.of(violation(
                        ONE_MEASURE_AT_A_TIME,
                        new CaseRef("coercive-measure", "1"),
                        new CaseRef("coercive-measure", "2"))),
                violations(
                        ImmutableList.of(
                                measure("1", WANG, "2024-03-05 12:00", "2024-03-08 12:00"),
                                measure("2", WANG, "2024-03-08 11:59:59", ""),
                                measure("3", PersonId.of("zhao"), "2024-03-06 12:00", ""),
                                measure("4", PersonId.UNSTATED, "2024-03-06 12:00", ""),
                                measure("5", PersonId.UNSTATED, "2024-03-06 12:00", "")),
                        ImmutableList.of(),
                        ImmutableList.of()));
    }

    @Test
    void conversionsAreLinkedBothWays() {
        assertEquals(
                ImmutableList.of(
                        violation(CONVERSION_LINKED_BOTH_WAYS, criminal(), BRAWL),
                        violation(CONVERSION_LINKED_BOTH_WAYS, criminal(), OTHER)),
                violations(
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(
                                // The criminal case names it, and is not named back.
                                new Administrative(BRAWL, Optional.empty()),
                                // It names the criminal case, and is not named back.
                                new Administrative(OTHER, Optional.of(criminal())))));
    }

    @Test
    void propertyHasItsCase() {
        CaseRef lost = new CaseRef("property-item", "lost");
        CaseRef unlisted = new CaseRef("property-item", "unlisted");
        assertEquals(
                ImmutableList.of(
                        violation(PROPERTY_HAS_ITS_CASE, lost),
                        violation(PROPERTY_HAS_ITS_CASE, criminal(), unlisted),
                        violation(PROPERTY_HAS_ITS_CASE, criminal(), BIKE)),
                violations(
                        ImmutableList.of(),
                        ImmutableList.of(
                                new Property(lost, Optional.empty(), BeijingTime.parse("2024-03-06 09:00")),
                                new Property(unlisted, Optional.of(criminal()), BeijingTime.parse("2024-03-06 09:00")),
                                // The case lists it, yet it says that it is held for another.
                                new Property(BIKE, Optional.of(OTHER), BeijingTime.parse("2024-03-06 09:00"))),
                        ImmutableList.of()));
    }
}
