package org.countygov.mediation.organisation;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** Committees, studios, rooms, 1+1+N, and what their coverage means. */
class OrganisationTest {
    private static final Phrase SOURCE = Phrase.of("台账", "ledger");
    private static final NamedUnit UPPER = NamedUnit.of(UnitId.of("upper"), "上渠村");
    private static final NamedUnit LOWER = NamedUnit.of(UnitId.of("lower"), "下渠村");
    private static final NamedUnit HILL = NamedUnit.of(UnitId.of("hill"), "山前村");
    private static final ImmutableSet<NamedUnit> VILLAGES = ImmutableSet.of(UPPER, LOWER, HILL);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Composition THREE = Composition.of(
            NO,
            Member.of(PersonId.of("director"), Office.DIRECTOR, false),
            Member.of(PersonId.of("woman"), Office.MEMBER, true),
            Member.of(PersonId.of("man"), Office.DEPUTY, false));

    private static MediationCommittee committee(String id, LocalDate elected, NamedUnit... serves) {
        return MediationCommittee.builder()
                .id(UnitId.of(id))
                .kind(CommitteeKind.VILLAGE)
                .addAllServes(
                        ImmutableList.copyOf(serves).stream().map(NamedUnit::id).toList())
                .composition(THREE)
                .term(Term.ofCommittee(elected))
                .build();
    }

    @Test
    void bothEndsOfTheSizeAreIncluded() {
        Composition composition = Composition.of(NO);
        for (int size = 1; size <= 10; size++) {
            composition = composition.with(Member.of(PersonId.of("member-" + size), Office.MEMBER, false));
            assertEquals(size >= 3 && size <= 9 ? YES : NO, composition.hasRightSize(), "size " + size);
        }
    }

    @Test
    void whatIsWrongCitesTheRule() {
        Composition wrong = Composition.of(YES, Member.of(PersonId.of("one"), Office.MEMBER, false));
        assertEquals(
                ImmutableSet.of(Fault.TOO_FEW_OR_MANY, Fault.NOT_ONE_DIRECTOR, Fault.NO_WOMAN, Fault.NO_SMALLER_GROUP),
                wrong.faults());
        assertEquals(Instruments.PML.article(8).paragraph(3), Fault.NO_WOMAN.basis());
        Member unknown = new Member(PersonId.of("silent"), Optional.empty(), UNKNOWN, UNKNOWN, UNKNOWN);
        assertEquals(UNKNOWN, THREE.with(unknown).hasOneDirector());
        assertEquals(ImmutableSet.of(), THREE.with(unknown).faults());
        assertThrows(
                IllegalArgumentException.class, () -> THREE.with(Member.of(PersonId.of("woman"), Office.DEPUTY, true)));
    }

    @Test
    void aTermIsThreeYearsAndNotFive() {
        Term term = Term.ofCommittee(LocalDate.of(2024, 2, 29));
        assertTrue(term.contains(LocalDate.of(2027, 2, 28)));
        assertFalse(term.contains(LocalDate.of(2027, 3, 1)));
        assertEquals(
                ImmutableSet.of(Fault.TERM_OVER),
                committee("c", LocalDate.of(2021, 12, 30), UPPER).faultsOn(DAY));
    }

    @Test
    void coverageCountsUnitsAndNamesTheOthers() {
        // Two committees for the upper village, one of them over; one committee for nobody on the list.
        Coverage coverage = MediationCommittee.coverageOn(
                DAY,
                VILLAGES,
                ImmutableList.of(
                        committee("a", LocalDate.of(2023, 5, 1), UPPER),
                        committee("b", LocalDate.of(2024, 5, 1), UPPER),
                        committee("c", LocalDate.of(2020, 5, 1), LOWER),
                        committee("d", LocalDate.of(2024, 5, 1), NamedUnit.of(UnitId.of("gone"), "旧村"))),
                SOURCE);
        assertEquals(1, coverage.coveredCount());
        assertEquals(ImmutableSet.of(LOWER, HILL), coverage.uncovered());
        assertEquals(ImmutableSet.of(UnitId.of("gone")), coverage.unknown());
        assertFalse(coverage.isComplete());
        assertTrue(coverage.words().zh().endsWith("未覆盖：下渠村、山前村"), coverage::toString);
        Coverage without = new Coverage(
                DAY, VILLAGES, ImmutableSet.of(LOWER.id(), HILL.id()), ImmutableSet.of(UPPER.id()), SOURCE, SOURCE);
        assertTrue(without.isComplete());
        assertFalse(new Coverage(DAY, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), SOURCE, SOURCE)
                .isComplete());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Coverage(
                        DAY,
                        ImmutableSet.of(UPPER, NamedUnit.of(UPPER.id(), "上渠")),
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        SOURCE,
                        SOURCE));
    }

    @Test
    void onePlusOnePlusNHoldsOnlyWithAllPartsInOffice() {
        Term contract = new Term(LocalDate.of(2024, 1, 1), DAY);
        OnePlusOnePlusN.Professional lawyer =
                new OnePlusOnePlusN.Professional(PersonId.of("lawyer"), Profession.LAWYER, contract);
        ImmutableMap<UnitId, Term> teams = ImmutableMap.of(UnitId.of("team"), contract);
        OnePlusOnePlusN upper =
                new OnePlusOnePlusN(UPPER, committee("a", LocalDate.of(2023, 5, 1), UPPER), lawyer, teams);
        OnePlusOnePlusN lower =
                new OnePlusOnePlusN(LOWER, committee("b", LocalDate.of(2023, 5, 1), LOWER), lawyer, ImmutableMap.of());
        assertTrue(upper.holdsOn(DAY));
        assertEquals(ImmutableSet.of(Fault.NO_PROFESSIONAL, Fault.NO_TEAM), upper.faultsOn(DAY.plusDays(1)));
        assertEquals(ImmutableSet.of(Fault.NO_TEAM), lower.faultsOn(DAY));
        assertEquals(
                ImmutableSet.of(LOWER, HILL),
                OnePlusOnePlusN.coverageOn(DAY, VILLAGES, ImmutableList.of(upper, lower), SOURCE)
                        .uncovered());
        assertThrows(
                IllegalArgumentException.class,
                () -> new OnePlusOnePlusN(HILL, committee("a", LocalDate.of(2023, 5, 1), UPPER), lawyer, teams));
    }

    @Test
    void aStudioBelongsToACommitteeAndIsNamed() {
        PersonalStudio studio = new PersonalStudio(
                UnitId.of("studio"),
                UnitId.of("a"),
                true,
                Optional.of(UnitId.of("justice-bureau")),
                ImmutableMap.of(PersonId.of("old"), LocalDate.of(2020, 1, 1)));
        assertEquals(
                ImmutableSet.of(Fault.TOO_LITTLE_PRACTICE),
                studio.faultsOn(DAY, LocalSettings.DEFAULTS),
                "a day short");
        assertEquals(ImmutableSet.of(), studio.faultsOn(DAY.plusDays(1), LocalSettings.DEFAULTS));
        LocalSettings lenient = LocalSettings.named("lenient").with(LegalServiceSettings.STUDIO_YEARS, 3);
        assertEquals(ImmutableSet.of(), studio.faultsOn(DAY, lenient));
        PersonalStudio wild =
                new PersonalStudio(UnitId.of("s"), UnitId.of("a"), false, Optional.empty(), ImmutableMap.of());
        assertEquals(
                ImmutableSet.of(Fault.NOT_CONSENTED, Fault.NOT_NAMED, Fault.NO_MEDIATOR),
                wild.faultsOn(DAY, LocalSettings.DEFAULTS));
    }

    @Test
    void onlyTownshipsAndSectorsStationRooms() {
        for (CommitteeKind kind : CommitteeKind.values()) {
            StationedRoom room = new StationedRoom(UnitId.of("room"), UnitId.of("a"), kind, Host.COURT);
            boolean may = kind == CommitteeKind.TOWNSHIP || kind == CommitteeKind.SECTOR;
            assertEquals(may, room.faults().isEmpty(), kind::toString);
            assertEquals(kind == CommitteeKind.VILLAGE || kind == CommitteeKind.RESIDENTS, kind.isRequired());
        }
    }

    @Test
    void aMedicalCommitteeIsFiledWithinThirtyWorkingDays() {
        // Set up on Monday, 4 March 2024. Working days: 5 to 29 March are 19, 1 to 3 April 22, 7 to 12 April 28, then
        // the 15th and
        // the 16th.
        LocalDate established = LocalDate.of(2024, 3, 4);
        SectorBody onTime = medical(established, Optional.of(LocalDate.of(2024, 4, 16)));
        SectorBody late = medical(established, Optional.of(LocalDate.of(2024, 4, 17)));
        SectorBody never = medical(established, Optional.empty());
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        assertEquals(ImmutableSet.of(), onTime.faultsOn(DAY, calendar, LocalSettings.DEFAULTS));
        assertEquals(ImmutableSet.of(Fault.NOT_FILED), late.faultsOn(DAY, calendar, LocalSettings.DEFAULTS));
        assertEquals(
                ImmutableSet.of(),
                never.faultsOn(LocalDate.of(2024, 4, 16), calendar, LocalSettings.DEFAULTS),
                "there is time yet");
        assertEquals(
                ImmutableSet.of(Fault.NOT_FILED),
                never.faultsOn(LocalDate.of(2024, 4, 17), calendar, LocalSettings.DEFAULTS));
        SectorBody business = new SectorBody(
                UnitId.of("s"), SOURCE, UnitId.of("firm"), true, true, false, established, Optional.empty());
        assertEquals(
                ImmutableSet.of(Fault.COMMERCIAL, Fault.ADMINISTRATIVE),
                business.faultsOn(DAY, calendar, LocalSettings.DEFAULTS));
    }

    private static SectorBody medical(LocalDate established, Optional<LocalDate> filed) {
        return new SectorBody(
                UnitId.of("medical"), SOURCE, UnitId.of("association"), false, false, true, established, filed);
    }

    @Test
    void successHasTwoFormulas() {
        // The published eleven months of one city: 6368 accepted, 6217 succeeded, 97.6 %.
        MediationFigures city = new MediationFigures(6368, 6300, 6217);
        assertEquals(Optional.of(new BigDecimal("0.9763")), city.rateByAccepted());
        assertEquals(Optional.of(new BigDecimal("0.9868")), city.rateByConcluded());
        assertEquals(Optional.empty(), new MediationFigures(0, 0, 0).rateByAccepted());
        assertThrows(IllegalArgumentException.class, () -> new MediationFigures(1, 1, 2));
    }
}
