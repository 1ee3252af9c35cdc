package org.countygov.police.property;

import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.CUSTODIAN;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.workflow.Answer.NO;
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
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/** Two items of property, told day by day. */
class PropertyDeadlinesTest {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId STORE = UnitId.of("store-1");
    private static final Actor ZHU = Actor.of(PersonId.of("zhu"), BRIGADE, OFFICER);
    private static final Actor KEEPER = Actor.of(PersonId.of("kong"), STORE, CUSTODIAN);
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("ding"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor HEAD = Actor.of(PersonId.of("yang"), UnitId.of("county-1"), COUNTY_HEAD);
    private static final Actor ORGAN = Actor.of(PersonId.of("lin"), UnitId.of("county-1"), COUNTY_ORGAN);
    private static final Taking TAKING = Taking.builder()
            .addOfficers(ZHU.person(), PersonId.of("qin"))
            .caseOpened(YES)
            .relevant(YES)
            .necessitiesSpared(YES)
            .listGiven(YES)
            .decisionServed(YES)
            .build();

    private static Deadline deadline(Life<PropertyItem, PropertyState> life, Clock clock) {
        return life.file().clock(clock).orElseThrow().deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    private static Optional<LocalDate> lastDay(Life<PropertyItem, PropertyState> life, Clock clock) {
        return deadline(life, clock).lastDay();
    }

    /** A knife in a public-order case of March 2026, confiscated by the decision and destroyed. */
    @Test
    void theTimeOfAnAppraisalDoesNotCountAndTheKnifeIsDestroyedInTheEnd() {
        // Monday 2 March 2026, 09:00: to the store by Tuesday 09:00; held until 1 April, the thirtieth day.
        Life<PropertyItem, PropertyState> seized = Life.of(CaseProperty.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHU)
                .does(new Identify(Procedure.ADMINISTRATIVE, PropertyClass.ORDINARY, BRIGADE, Optional.empty(), YES))
                .approvedBy(HEAD)
                .does(new SeizeAdministratively(TAKING, NO, false));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-03 09:00")),
                deadline(seized, PropertyClocks.HANDOVER).last());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), lastDay(seized, PropertyClocks.SEIZURE));

        // At the store on the same afternoon; lent on 5 March until the next day at the same hour.
        Life<PropertyItem, PropertyState> lent = seized.at("2026-03-02 16:00")
                .does(new HandOver(KEEPER.person(), STORE, YES))
                .at("2026-03-05 10:00")
                .by(KEEPER)
                .approvedBy(UNIT_HEAD)
                .does(new Lend(YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-06 10:00")),
                deadline(lent, PropertyClocks.LOAN).last());

        // Appraised from 10 to 20 March: the ten days from the 10th to the 19th do not count, so 11 April.
        Life<PropertyItem, PropertyState> appraised = lent.at("2026-03-06 09:00")
                .does(new TakeBack())
                .at("2026-03-10 09:00")
                .by(ZHU)
                .does(new CommissionAppraisal(YES))
                .at("2026-03-20 09:00")
                .does(new ReceiveAppraisal());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 11)), lastDay(appraised, PropertyClocks.SEIZURE));

        // Extended once by thirty days: 11 May. A second time is refused under AR 112.
        Life<PropertyItem, PropertyState> extended =
                appraised.at("2026-04-08 09:00").approvedBy(HEAD).does(new ExtendMeasure(YES, YES));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 11)), lastDay(extended, PropertyClocks.SEIZURE));
        assertTrue(extended.approvedBy(HEAD).isRefused(new ExtendMeasure(YES, YES)).reasons().stream()
                .anyMatch(reason -> reason.bases().contains(Instruments.AR.article(112))));

        Life<PropertyItem, PropertyState> destroyed = extended.at("2026-04-20 09:00")
                .by(ORGAN)
                .does(new OrderDisposition(Optional.of(DispositionKind.CONFISCATION), YES, Optional.empty(), YES, NO))
                .at("2026-04-27 09:00")
                .by(KEEPER)
                .approvedBy(HEAD)
                .does(new Destroy(YES, YES, ImmutableSet.of(KEEPER.person(), PersonId.of("zhou"))));
        assertEquals(PropertyState.DESTROYED, destroyed.state());
        assertEquals(
                destroyed.file(),
                CaseProperty.WORKFLOW.replay("told", destroyed.file().history().events()));
    }

    /** An account frozen on 31 August 2025 for six months: 28 February 2026, a Saturday, on which nothing rolls. */
    @Test
    void aFreezeThatIsNotRenewedLiftsItself() {
        Life<PropertyItem, PropertyState> frozen = Life.of(CaseProperty.WORKFLOW)
                .at("2025-08-31 10:00")
                .by(ZHU)
                .does(new Identify(Procedure.CRIMINAL, PropertyClass.FUNDS, BRIGADE, Optional.empty(), NO))
                .approvedBy(HEAD)
                .does(new Freeze(TAKING, Optional.of(TimeLimit.months(6)), YES, NO, NO));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), lastDay(frozen, PropertyClocks.FREEZE_OF_FUNDS));

        // Renewed on 20 February by three months, counted from the beginning: 31 May.
        Life<PropertyItem, PropertyState> renewed =
                frozen.at("2026-02-20 10:00").approvedBy(HEAD).does(new Renew(Optional.of(TimeLimit.months(3))));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 31)), lastDay(renewed, PropertyClocks.FREEZE_OF_FUNDS));

        // Not renewed again: it stands through the last day, and is lifted by law on the first moment after.
        Instant lastMoment = BeijingTime.endOf(LocalDate.of(2026, 5, 31));
        assertEquals(PropertyState.MEASURE_APPLIED, renewed.at(lastMoment).state());
        Life<PropertyItem, PropertyState> late = renewed.at("2026-06-01 00:00");
        assertEquals(PropertyState.LAPSED, late.state());
        assertTrue(late.approvedBy(HEAD).isRefused(new Renew(Optional.of(TimeLimit.months(3)))).reasons().stream()
                .anyMatch(reason -> reason.ground() == Ground.NOT_PROVIDED_FOR));
    }

    /** Evidence preserved on Tuesday 30 September 2025: the seventh working day is 16 October. */
    @Test
    void aPreservationLapsesAfterSevenWorkingDays() {
        Life<PropertyItem, PropertyState> preserved = Life.of(CaseProperty.WORKFLOW)
                .at("2025-09-30 10:00")
                .by(ZHU)
                .does(new Identify(Procedure.ADMINISTRATIVE, PropertyClass.ORDINARY, BRIGADE, Optional.empty(), YES))
                .approvedBy(UNIT_HEAD)
                .does(new Preserve(TAKING));
        // The holiday is 1 to 8 October; 9 and 10 are worked, Saturday 11 is a make-up day, then 13 to 16.
        assertEquals(Optional.of(LocalDate.of(2025, 10, 16)), lastDay(preserved, PropertyClocks.PRESERVATION));
        assertEquals(PropertyState.LAPSED, preserved.at("2025-10-17 00:00").state());
    }
}
