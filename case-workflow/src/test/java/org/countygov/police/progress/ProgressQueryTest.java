package org.countygov.police.progress;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.Procedure;
import org.countygov.police.property.PropertyClass;
import org.countygov.police.property.PropertyCommand.HandOver;
import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.police.property.PropertyCommand.ReturnToVictim;
import org.countygov.police.property.PropertyCommand.Seize;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.property.SeizureOccasion;
import org.countygov.police.property.Taking;
import org.countygov.police.remedy.Reconsideration;
import org.countygov.police.remedy.ReconsiderationCommand.FileReconsideration;
import org.countygov.police.remedy.ReconsiderationCommand.ServeDecision;
import org.countygov.police.remedy.ReconsiderationState;
import org.countygov.police.remedy.Reconsiderations;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.junit.jupiter.api.Test;

/** A query tells the stages, the remedies and the words that the audience may hear, and nothing more. */
class ProgressQueryTest {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final Actor ZHU = Actor.of(PersonId.of("zhu-secret"), BRIGADE, PoliceRole.OFFICER);
    private static final Actor ORGAN =
            Actor.of(PersonId.of("lin-secret"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN);
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("ding-secret"), BRIGADE, PoliceRole.CASE_UNIT_HEAD);
    private static final Actor HEAD =
            Actor.of(PersonId.of("yang-secret"), UnitId.of("county-1"), PoliceRole.COUNTY_HEAD);
    private static final Actor ACCUSER = Actor.of(PersonId.of("fang-secret"), UnitId.UNSTATED, PoliceRole.ACCUSER);
    private static final Instant LATER = BeijingTime.parse("2026-04-01 09:00");

    /** Served on Monday 2 March 2026; the seven days end on Monday 9 March. */
    private static final Life<Reconsideration, ReconsiderationState> NOT_FILED = Life.of(Reconsiderations.NON_FILING)
            .at("2026-03-02 10:00")
            .by(ORGAN)
            .does(new ServeDecision(Optional.of(ACCUSER.person()), NO));

    private static final Life<PropertyItem, PropertyState> SCOOTER = Life.of(CaseProperty.WORKFLOW)
            .at("2026-03-03 09:00")
            .by(ZHU)
            .does(new Identify(Procedure.CRIMINAL, PropertyClass.ORDINARY, BRIGADE, Optional.empty(), NO))
            .approvedBy(UNIT_HEAD)
            .does(new Seize(
                    Taking.builder()
                            .addOfficers(ZHU.person(), PersonId.of("qin-secret"))
                            .caseOpened(YES)
                            .relevant(YES)
                            .necessitiesSpared(YES)
                            .witnessed(YES)
                            .documented(YES)
                            .listGiven(YES)
                            .build(),
                    SeizureOccasion.ORDINARY,
                    NO))
            .does(new HandOver(PersonId.of("kong-secret"), UnitId.of("store-1"), YES));

    private static final Life<PropertyItem, PropertyState> RETURNED = SCOOTER.at("2026-03-20 09:00")
            .approvedBy(HEAD)
            .does(new ReturnToVictim(YES, YES, YES, YES, YES, ACCUSER.person(), YES));

    private static final Dossier DOSSIER = Dossier.builder()
            .reportNo("R-1")
            .putQueryCode(Audience.REPORTER, "1111")
            .putQueryCode(Audience.VICTIM, "2222")
            .putQueryCode(Audience.SUSPECT, "3333")
            .addCases(Tracked.of(NOT_FILED.file(), PoliceMilestones.NON_FILING))
            .addCases(Tracked.of(RETURNED.file(), PoliceMilestones.PROPERTY))
            .putDetail(Detail.CONTACT, FreeText.of("a telephone number"))
            .putDetail(Detail.CHARGE, FreeText.of("theft"))
            .putDetail(Detail.MAIN_FACTS, FreeText.of("what happened"))
            .restrictions(ImmutableSet.of())
            .build();

    private static ProgressView view(Dossier dossier, String code, Instant at) {
        return new ProgressQuery("R-1", code, at)
                .answer(dossier, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .orElseThrow();
    }

    private static ImmutableList<Milestone> milestones(ProgressView view) {
        return view.steps().stream().map(ProgressView.Step::milestone).collect(ImmutableList.toImmutableList());
    }

    @Test
    void theAccuserSeesTheRemedyAndItsLastDay() {
        ProgressView view = view(DOSSIER, "2222", BeijingTime.parse("2026-03-03 09:00"));
        assertEquals(Audience.VICTIM, view.audience());
        ProgressView.Step step = view.latest().orElseThrow();
        assertEquals(Milestone.NOT_FILED, step.milestone());
        assertEquals(LocalDate.of(2026, 3, 2), step.on());
        assertEquals(UnitId.of("county-1"), step.unit());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 9)), step.remedies().get(0).lastDay());
    }

    /** A mere reporter has no remedy, so none is shown; nor is the victim's property. */
    @Test
    void aReporterSeesTheStagesOnly() {
        ProgressView view = view(DOSSIER, "1111", LATER);
        assertEquals(ImmutableList.of(Milestone.NOT_FILED), milestones(view));
        assertTrue(view.latest().orElseThrow().remedies().isEmpty());
        assertEquals(ImmutableSet.of(Detail.CONTACT), view.details().keySet());
    }

    /** Seized, stored, lent: how a thing is held is a secret of the investigation. */
    @Test
    void howPropertyIsHeldIsToldToNobody() {
        Dossier held = DOSSIER.withCases(Tracked.of(SCOOTER.file(), PoliceMilestones.PROPERTY));
        for (String code : held.queryCodes().values()) {
            assertEquals(ImmutableList.of(), view(held, code, LATER).steps());
        }
        assertEquals(
                ImmutableList.of(Milestone.NOT_FILED, Milestone.PROPERTY_RETURNED),
                milestones(view(DOSSIER, "2222", LATER)));
    }

    @Test
    void nothingIsToldBeforeItHappens() {
        assertEquals(
                ImmutableList.of(),
                view(DOSSIER, "2222", BeijingTime.parse("2026-03-02 09:59")).steps());
    }

    @Test
    void aRemedyThatWasUsedIsNotOfferedAnyMore() {
        Life<Reconsideration, ReconsiderationState> filed =
                NOT_FILED.at("2026-03-05 09:00").by(ACCUSER).does(new FileReconsideration(NO));
        Dossier dossier = DOSSIER.withCases(Tracked.of(filed.file(), PoliceMilestones.NON_FILING));
        ProgressView view = view(dossier, "2222", LATER);
        assertEquals(ImmutableList.of(Milestone.NOT_FILED, Milestone.REMEDY_ASKED), milestones(view));
        assertTrue(view.steps().stream().allMatch(step -> step.remedies().isEmpty()));
    }

    @Test
    void wrongNumbersAndCodesAreAnsweredAlike() {
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        Dossier dossier = DOSSIER;
        assertEquals(
                Optional.empty(),
                new ProgressQuery("R-1", "4444", LATER).answer(dossier, calendar, LocalSettings.DEFAULTS));
        assertEquals(
                Optional.empty(),
                new ProgressQuery("R-2", "2222", LATER).answer(dossier, calendar, LocalSettings.DEFAULTS));
    }

    @Test
    void ofAMinorStagesButNoWordsAreTold() {
        Dossier minor = DOSSIER.withRestrictions(ImmutableSet.of(Restriction.MINOR));
        assertEquals(ImmutableMap.of(), view(minor, "2222", LATER).details());
        assertFalse(view(minor, "2222", LATER).steps().isEmpty());
    }

    @Test
    void ofAStateSecretOrAnUncheckedCaseNothingIsTold() {
        Dossier secret = DOSSIER.withRestrictions(ImmutableSet.of(Restriction.STATE_SECRET));
        Dossier unchecked = DOSSIER.withRestrictions(Optional.empty());
        for (Dossier dossier : ImmutableList.of(secret, unchecked)) {
            assertEquals(ImmutableList.of(), view(dossier, "2222", LATER).steps());
            assertEquals(ImmutableMap.of(), view(dossier, "2222", LATER).details());
        }
    }

    /** What the audiences may hear, written down again: main facts are for the defender, the place for family and defender. */
    @Test
    void wordsAreForTheirAudience() {
        assertEquals(ImmutableSet.of(Audience.DEFENDER), Detail.MAIN_FACTS.audiences());
        assertEquals(ImmutableSet.of(Audience.FAMILY, Audience.DEFENDER), Detail.PLACE.audiences());
        assertEquals(
                ImmutableSet.of(Detail.CONTACT, Detail.CHARGE),
                view(DOSSIER, "3333", LATER).details().keySet());
        assertTrue(Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().startsWith("MEASURE"))
                .noneMatch(milestone -> milestone.audiences().contains(Audience.REPORTER)));
    }

    @Test
    void noViewHasAPartForAPerson() {
        for (Class<?> part : ImmutableList.of(ProgressView.class, ProgressView.Step.class, ProgressView.Remedy.class)) {
            for (RecordComponent component : part.getRecordComponents()) {
                assertFalse(component.getGenericType().getTypeName().contains("Person"), component::toString);
            }
        }
        assertFalse(view(DOSSIER, "2222", LATER).toString().contains("secret"));
    }

    @Test
    void codesAndWordsDoNotPrint() {
        String printed = DOSSIER + " " + new ProgressQuery("R-1", "2222", LATER);
        assertFalse(printed.contains("2222"), printed);
        assertFalse(printed.contains("theft"), printed);
    }

    @Test
    void aCountyMayHideWhatNoLawHasTold() {
        LocalSettings county =
                LocalSettings.named("county").with(ProgressSettings.told(Milestone.PROPERTY_RETURNED), false);
        assertEquals(
                ImmutableList.of(Milestone.NOT_FILED),
                milestones(new ProgressQuery("R-1", "2222", LATER)
                        .answer(DOSSIER, WorkCalendar.ofStateCouncil(), county)
                        .orElseThrow()));
        assertThrows(
                LooserThanLawException.class, () -> county.with(ProgressSettings.told(Milestone.NOT_FILED), false));
    }

    @Test
    void aStateThatIsNeitherToldNorSilentIsAMistake() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Milestones.of(Reconsiderations.NON_FILING)
                        .state(ReconsiderationState.NOTICE_SERVED, Milestone.NOT_FILED)
                        .complete());
        assertThrows(
                IllegalArgumentException.class,
                () -> Tracked.of(
                        NOT_FILED.file(),
                        Milestones.of(Reconsiderations.REFUSED_ARREST).silent(ReconsiderationState.values())));
    }
}
