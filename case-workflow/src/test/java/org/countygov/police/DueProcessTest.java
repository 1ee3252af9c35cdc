package org.countygov.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.police.criminal.CriminalSettings;
import org.countygov.police.criminal.RecordedSituations;
import org.countygov.police.progress.MandatoryNotice;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where each right and guard of due process stands in the rules: a condition that an act needs, or a clock that it starts. What is
 * not modelled is listed, with the reason, on the page of its workflow.
 */
class DueProcessTest {
    private static final Splitter WORDS = Splitter.on(' ');

    /** The right; the workflow and command; the conditions, or the clocks in brackets. */
    private static final String GUARDS = """
            notice to the family of detention | coercive-measure Detain | [CU-06]
            notice to the family of an arrest | coercive-measure ExecuteArrest | [CU-06]
            notice to the family of a designated residence | coercive-measure PlaceUnderSurveillance | [CU-06]
            notice delayed for listed reasons only, in writing | coercive-measure DelayFamilyNotice | DELAY_ALLOWED_IN_DETENTION FAMILY_UNREACHABLE REASON_ON_NOTICE
            notice once the reason ends | coercive-measure EndDelay | [CU-06a]
            notice of continued questioning at once | administrative-case BeginContinuedQuestioning | FAMILY_TOLD
            notice of a summons | administrative-case RecordArrival | FAMILY_TOLD
            notice of a detention penalty | administrative-case Serve | FAMILY_TOLD_OF_DETENTION
            first interrogation in 24 hours | coercive-measure Detain | [CU-07]
            first interrogation in 24 hours after arrest | coercive-measure ExecuteArrest | [CU-07]
            manner of interrogation | criminal-case Interrogate | RIGHTS_TOLD LAWYER_TOLD SEPARATELY FOOD_AND_REST RECORD_SIGNED PROPER_VENUE
            recording of interrogations | criminal-case Interrogate | WHOLLY_RECORDED
            recording at the scene | criminal-case ExamineScene | RECORDED_ON_SCENE ATTESTED
            recording of searches | criminal-case Search | RECORDED_ON_SCENE ATTESTED
            recording of seizures | criminal-case Seize | RECORDED_ON_SCENE ATTESTED
            recording of identifications | criminal-case ConductIdentification | RECORDED_ON_SCENE
            recording from arrival | police-alert Arrive | RECORDED_FROM_ARRIVAL
            recording in the venue | administrative-case Question | RECORDED_IN_VENUE
            recording of a seizure on the spot | administrative-case ActOnTheSpot | RECORDED_ON_THE_SPOT
            recording where one officer mediates | administrative-case StartMediation | MEDIATED_AS_PROVIDED
            recording where one officer penalises on the spot | administrative-case DecideSummarily | ONE_OFFICER_AS_ALLOWED
            unrecorded evidence supports no penalty | administrative-case SubmitForLegalReview | UNRECORDED_EVIDENCE_EXCLUDED
            recordings are kept | police-alert Dispose | [IN-X1]
            two officers interrogate | criminal-case Interrogate | TWO_OFFICERS
            two officers at the scene | criminal-case ExamineScene | TWO_OFFICERS
            two officers search, women by women | criminal-case Search | TWO_OFFICERS WOMEN_BY_WOMEN
            two officers seize | criminal-case Seize | TWO_OFFICERS
            two officers identify | criminal-case ConductIdentification | TWO_OFFICERS
            two officers arrest | coercive-measure ExecuteArrest | TWO_INVESTIGATORS
            two officers question | administrative-case Question | ATTENDANCE_LAWFUL
            two officers inspect | administrative-case InspectPlace | TWO_OFFICERS
            two officers seal | administrative-case Seal | TWO_OFFICERS
            two officers enforce at the scene | police-alert Arrive | TWO_OFFICERS_FOR_ENFORCEMENT
            a lawyer from the first interrogation, none for two suspects | criminal-case AppointLawyer | FROM_FIRST_INTERROGATION NOT_A_CO_SUSPECTS_LAWYER
            a lawyer where legal aid is mandatory | criminal-case IdentifySuspect | [LW-01]
            a meeting within 48 hours | criminal-case RequestMeeting | [LW-05]
            an unheard meeting | criminal-case ArrangeMeeting | UNHEARD
            a meeting refused in listed cases only, in writing | criminal-case RefuseMeeting | PERMISSION_REQUIRED WOULD_HINDER REASONS_IN_WRITING
            lawyers heard before the end | criminal-case Conclude | LAWYERS_HEARD
            suspect and defender told of the transfer | criminal-case TransferForProsecution | SUSPECT_AND_DEFENDER_TOLD
            hearings by the list | administrative-case RequestHearing | IN_HEARING_LIST
            the hearing decides | administrative-case Decide | RESTS_ON_MINUTES NOT_HEAVIER_FOR_DEFENDING DEFENCE_CHECKED
            detention not executed on the exempt | administrative-case Execute | DETENTION_TO_BE_EXECUTED
            guardian of a minor interrogated | criminal-case Interrogate | GUARDIAN_PRESENT FEMALE_STAFF
            guardian of a minor questioned | administrative-case Question | GUARDIAN_PRESENT
            guardian of a minor told | administrative-case GiveNotice | GUARDIAN_TOLD
            guarantor before deposit for a minor | coercive-measure Bail | MINOR_GUARANTOR_FIRST
            arrest of a minor strictly limited | coercive-measure RequestArrest | MINOR_STRICTLY
            no fast track for a minor | administrative-case StartFastTrack | NOT_PERSONALLY_EXCLUDED
            release while the police ask again | coercive-measure RequestReconsideration | RELEASED_FIRST
            release while non-prosecution is reconsidered | criminal-case AskToReconsider | NOBODY_HELD
            reasons for non-filing | criminal-case DeclineFiling | REASONS_IN_WRITING
            reasons for refusing a change of measure | coercive-measure RefuseChange | REASONS_GIVEN
            reasons for keeping in custody | coercive-measure AnswerSuggestion | REASONS_GIVEN
            reasons for refusing a recusal | recusal RefuseRecusal | REASONS_GIVEN
            reasons of a decision | administrative-case Decide | REASONS_GIVEN
            reasons for refusing a hearing | administrative-case RefuseHearing | REASONS_GIVEN
            excluded evidence founds no arrest | coercive-measure RequestArrest | NO_EXCLUDED_EVIDENCE
            excluded evidence founds no measure | criminal-case ApplyMeasure | NO_EXCLUDED_EVIDENCE
            excluded evidence founds no conclusion | criminal-case Conclude | NO_EXCLUDED_EVIDENCE LEGALITY_CHECKED
            excluded evidence founds no transfer | criminal-case TransferForProsecution | NO_EXCLUDED_EVIDENCE SUFFICIENT_WITHOUT_EXCLUDED
            curable evidence is cured first | criminal-case ExcludeEvidence | EXCLUSION_DUE
            unlawful evidence founds no penalty | administrative-case SubmitForLegalReview | UNLAWFUL_EVIDENCE_EXCLUDED
            """;

    @TestFactory
    Stream<DynamicTest> everyRightStandsInARule() {
        return GUARDS.lines().map(line -> {
            List<String> columns = Splitter.on(" | ").splitToList(line);
            List<String> place = WORDS.splitToList(columns.get(1));
            return DynamicTest.dynamicTest(
                    columns.get(0), () -> stands(place.get(0), place.get(1), WORDS.splitToList(columns.get(2))));
        });
    }

    private static void stands(String workflow, String command, List<String> guards) {
        ImmutableList<Rule<?, ?, ?>> rules = rules(workflow, command);
        assertTrue(!rules.isEmpty(), workflow + " has no " + command);
        ImmutableSet<String> seen = rules.stream()
                .flatMap(rule ->
                        Stream.concat(rule.conditions().stream().map(condition -> condition.key()), started(rule)))
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(
                ImmutableSet.of(),
                guards.stream().filter(guard -> !seen.contains(guard)).collect(Collectors.toSet()),
                "missing in " + command);
    }

    /** The clocks that the rule starts, in brackets. */
    private static Stream<String> started(Rule<?, ?, ?> rule) {
        return rule.clockActs().stream()
                .filter(act -> act.kind() == ClockAct.Kind.STARTS)
                .flatMap(act -> act.clocks().stream())
                .map(clock -> "[" + clock.id() + "]");
    }

    /** The rules for a command in the latest edition. */
    private static ImmutableList<Rule<?, ?, ?>> rules(String workflow, String command) {
        Workflow<?, ?> named = PoliceWorkflows.ALL.stream()
                .filter(candidate -> candidate.name().equals(workflow))
                .findFirst()
                .orElseThrow();
        Edition<?, ?> latest = named.editions().get(named.editions().size() - 1);
        return rules(latest.table(), command);
    }

    private static <C, S extends Enum<S>> ImmutableList<Rule<?, ?, ?>> rules(RuleTable<C, S> table, String command) {
        return table.rules().stream()
                .filter(rule -> rule.command().getSimpleName().equals(command))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void theSixSituationsAreAParameterThatOnlyGrows() {
        assertEquals(6, RecordedSituations.SIX.kinds().size());
        assertEquals(RecordedSituations.SIX, LocalSettings.DEFAULTS.get(CriminalSettings.RECORDED_SITUATIONS));
        assertEquals(TimeLimit.months(6), LocalSettings.DEFAULTS.get(IntakeSettings.RECORDING_KEPT));
    }

    /** The table of what people are told unasked has thirteen rows, each with its provision. */
    @Test
    void whatPeopleAreToldUnaskedIsListed() {
        assertEquals(13, MandatoryNotice.ALL.size());
        MandatoryNotice.ALL.forEach(notice -> {
            assertTrue(!notice.to().isEmpty(), notice.words().en());
            assertTrue(!notice.bases().isEmpty(), notice.words().en());
        });
    }
}
