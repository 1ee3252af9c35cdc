package org.countygov.police.criminal;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.REC_2016;
import static org.countygov.police.criminal.CriminalCondition.*;
import static org.countygov.police.criminal.CriminalState.*;
import static org.countygov.police.shared.DefenceClocks.*;
import static org.countygov.police.shared.PoliceRole.*;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;

/**
 * The investigation, rule by rule. Every power lies behind the filing of the case; supplementing a returned case is
 * investigation too.
 */
final class InvestigationRules {
    private static final Convention FLAG = Convention.of(
            "规定中没有“中止侦查”；在逃、嫌疑人不明只作标注",
            "the rules know no suspended investigation; a fugitive or unknown suspect is a flag on the file");

    private InvestigationRules() {}

    /** The table with the rules of the investigation. */
    static RuleTable<CriminalCase, CriminalState> addedTo(RuleTable<CriminalCase, CriminalState> table) {
        return withDefence(withEvidence(withSuspects(table)));
    }

    private static RuleTable<CriminalCase, CriminalState> withSuspects(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(191), CR.article(192), CR.article(193))
                        .shall(OFFICER, Investigate.class)
                        .from(FILED)
                        .to(INVESTIGATING)
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo, CR.article(202))
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38)),
                under(CR.article(191))
                        .shall(OFFICER, IdentifySuspect.class)
                        .from(FILED, INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(NOT_YET_A_SUSPECT, InvestigationQuestions::isNew)
                        .startsOneOf(ImmutableList.of(MANDATORY_LEGAL_AID), InvestigationRules::legalAid)
                        .recording(CriminalCase::identified),
                under(FLAG)
                        .may(OFFICER, FlagWanted.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(SUSPECT_OF_CASE, InvestigationQuestions::isPursued)
                        .recording(CriminalCase::flagged),
                under(CR.article(36), CR.article(38))
                        .may(COUNTY_HEAD, Recuse.class)
                        .from(FILING_REVIEW, FILED, INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .recording(CriminalCase::recused),
                under(
                                CR.article(78),
                                CR.article(83),
                                CR.article(110),
                                CR.article(111),
                                CR.article(125),
                                CR.article(137))
                        .may(OFFICER, ApplyMeasure.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(SUSPECT_OF_CASE, InvestigationQuestions::isPursued)
                        .provided(
                                ONE_MEASURE_AT_A_TIME,
                                InvestigationQuestions::isOnlyMeasure,
                                CR.article(162),
                                CR.article(80))
                        .provided(TWO_OFFICERS, InvestigationQuestions::isArrestByTwo, CR.article(143))
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .provided(NO_EXCLUDED_EVIDENCE, InvestigationQuestions::isWithoutExcluded, CR.article(71))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (file, apply) ->
                                        apply.kind().isPresent() ? ImmutableSet.of(COUNTY_HEAD) : ImmutableSet.of())
                        .approvedAtLevel(
                                ImmutableSet.of(SUPERIOR_ORGAN),
                                (file, apply) -> apply.kind().equals(Optional.of(MeasureKind.DESIGNATED_RESIDENCE))
                                        ? ImmutableSet.of(SUPERIOR_ORGAN)
                                        : ImmutableSet.of())
                        .approvedAtLevel(
                                ImmutableSet.of(PEER_PROCURATORATE),
                                (file, apply) -> apply.kind().equals(Optional.of(MeasureKind.ARREST))
                                        ? ImmutableSet.of(PEER_PROCURATORATE)
                                        : ImmutableSet.of())
                        .recording(CriminalCase::measured),
                under(CR.article(158), CR.article(161), CR.article(108), CR.article(123))
                        .shall(OFFICER, EndMeasure.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(MEASURE_STANDS, InvestigationQuestions::doesMeasureStand)
                        .approvedBy(COUNTY_HEAD)
                        .recording(CriminalCase::unmeasured),
                under(CR.article(202), CR.article(203))
                        .may(OFFICER, Interrogate.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(SUSPECT_OF_CASE, InvestigationQuestions::isPursued)
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo, CR.article(202))
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .provided(RIGHTS_TOLD, InvestigationQuestions::areRightsTold, CR.article(203))
                        .provided(LAWYER_TOLD, InvestigationQuestions::isLawyerTold, CR.article(43))
                        .provided(SEPARATELY, InvestigationQuestions::isSeparate, CR.article(202))
                        .provided(FOOD_AND_REST, InvestigationQuestions::isFedAndRested, CR.article(201))
                        .provided(RECORD_SIGNED, InvestigationQuestions::isRecordSigned, CR.article(206))
                        .provided(PROPER_VENUE, InvestigationQuestions::isInProperVenue, CR.article(198))
                        .providedInSituation(
                                WHOLLY_RECORDED,
                                InvestigationQuestions::isWhollyRecorded,
                                CR.article(208),
                                CRIMINAL_PL_2018.article(123))
                        .provided(GUARDIAN_PRESENT, InvestigationQuestions::isGuardianPresent, CR.article(323))
                        .provided(FEMALE_STAFF, InvestigationQuestions::isFemaleStaffPresent, CR.article(323))
                        .recording(CriminalCase::interrogated));
    }

    private static RuleTable<CriminalCase, CriminalState> withEvidence(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(215))
                        .may(OFFICER, ExamineScene.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo)
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .provided(ATTESTED, InvestigationQuestions::isAttested, CR.article(194))
                        .providedInSituation(
                                RECORDED_ON_SCENE,
                                InvestigationQuestions::isRecorded,
                                CR.article(216),
                                REC_2016.article(4)),
                under(CR.article(222), CR.article(223))
                        .may(OFFICER, Search.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo, CR.article(223))
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .provided(ATTESTED, InvestigationQuestions::isAttested, CR.article(194))
                        .provided(WOMEN_BY_WOMEN, InvestigationQuestions::areWomenSearchedByWomen)
                        .providedInSituation(RECORDED_ON_SCENE, InvestigationQuestions::isRecorded, REC_2016.article(4))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (file, search) -> search.emergency() == Answer.YES
                                        ? ImmutableSet.of()
                                        : ImmutableSet.of(COUNTY_HEAD)),
                under(CR.article(227), CR.article(228), CR.article(232))
                        .may(OFFICER, Seize.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TARGET_NAMED, InvestigationQuestions::isTargetNamed, CR.article(228))
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo, CR.article(229))
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .provided(ATTESTED, InvestigationQuestions::isAttested, CR.article(229), CR.article(194))
                        .providedInSituation(RECORDED_ON_SCENE, InvestigationQuestions::isRecorded, REC_2016.article(4))
                        .approvedAtLevel(
                                ImmutableSet.of(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD),
                                (file, seize) -> seize.target()
                                        .map(InvestigationRules::level)
                                        .orElse(ImmutableSet.of()))
                        .recording(CriminalCase::seized),
                under(CR.article(237), CR.article(238), CR.article(239), CR.article(243))
                        .may(OFFICER, Freeze.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TARGET_NAMED, InvestigationQuestions::isTargetNamed, CR.article(238))
                        .provided(NOT_FROZEN_ALREADY, InvestigationQuestions::isNotFrozenAlready, CR.article(242))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD, CITY_HEAD, PROVINCIAL_HEAD),
                                (file, freeze) -> freeze.target()
                                        .map(InvestigationRules::level)
                                        .orElse(ImmutableSet.of()))
                        .recording(CriminalCase::frozen),
                under(CR.article(265))
                        .may(OFFICER, UseTechnicalMeasure.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .approvedBy(CITY_HEAD),
                under(CR.article(271), CR.article(272))
                        .may(OFFICER, InvestigateCovertly.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .approvedBy(COUNTY_HEAD),
                under(CR.article(259))
                        .may(OFFICER, ConductIdentification.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TWO_OFFICERS, InvestigationQuestions::isByTwo)
                        .provided(NONE_RECUSED, InvestigationQuestions::isNoneRecused, CR.article(38))
                        .providedInSituation(
                                RECORDED_ON_SCENE, InvestigationQuestions::isRecorded, REC_2016.article(4)));
    }

    private static RuleTable<CriminalCase, CriminalState> withDefence(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(42), CRIMINAL_PL_2018.article(39))
                        .may(either(SUSPECT, GUARDIAN, FAMILY), AppointLawyer.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(FROM_FIRST_INTERROGATION, InvestigationQuestions::isInterrogatedOrMeasured)
                        .provided(
                                NOT_A_CO_SUSPECTS_LAWYER,
                                InvestigationQuestions::isNobodyElsesLawyer,
                                CR.article(44),
                                CR.article(45))
                        .stops(MANDATORY_LEGAL_AID)
                        .recording(CriminalCase::defended),
                under(CR.article(46), CR.article(320))
                        .shall(OFFICER, NotifyLegalAid.class)
                        .from(FILED, INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(LEGAL_AID_DUE, InvestigationQuestions::isLegalAidDue)
                        .stops(MANDATORY_LEGAL_AID)
                        .recording(CriminalCase::aidNotified),
                under(CR.article(52), CR.article(53), CRIMINAL_PL_2018.article(39))
                        .may(LAWYER, RequestMeeting.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .providedInSituation(SUSPECTS_LAWYER_ACTS, InvestigationQuestions::isByLawyer)
                        .provided(THREE_PAPERS, InvestigationQuestions::areThreePapersShown, CR.article(53))
                        .startsOneOf(
                                ImmutableList.of(LAWYER_MEETING, MEETING_PERMISSION),
                                (file, request) -> Optional.of(
                                        request.needsPermission() == Answer.YES ? MEETING_PERMISSION : LAWYER_MEETING))
                        .recording(CriminalCase::meetingAsked),
                under(CR.article(52), CR.article(53), CRIMINAL_PL_2018.article(39))
                        .shall(OFFICER, ArrangeMeeting.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(MEETING_ASKED, InvestigationQuestions::isMeetingAsked)
                        .provided(UNHEARD, InvestigationQuestions::isUnheard, CR.article(53))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (file, arrange) -> file.suspect(arrange.suspect())
                                                .filter(Suspect::meetingNeedsPermission)
                                                .isPresent()
                                        ? ImmutableSet.of(COUNTY_HEAD)
                                        : ImmutableSet.of())
                        .stops(LAWYER_MEETING, MEETING_PERMISSION)
                        .recording(CriminalCase::met),
                under(CR.article(52))
                        .may(OFFICER, RefuseMeeting.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(MEETING_ASKED, InvestigationQuestions::isMeetingAsked)
                        .provided(PERMISSION_REQUIRED, InvestigationQuestions::isPermissionRequired)
                        .provided(WOULD_HINDER, InvestigationQuestions::wouldHinder)
                        .provided(REASONS_IN_WRITING, InvestigationQuestions::areReasonsGiven)
                        .approvedBy(COUNTY_HEAD)
                        .stops(MEETING_PERMISSION)
                        .recording(CriminalCase::meetingRefused),
                under(CR.article(58), CRIMINAL_PL_2018.article(161))
                        .may(LAWYER, AskToBeHeard.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .providedInSituation(SUSPECTS_LAWYER_ACTS, InvestigationQuestions::isByLawyer)
                        .recording(CriminalCase::hearingAsked),
                under(CR.article(58), CRIMINAL_PL_2018.article(161))
                        .shall(OFFICER, HearLawyer.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(OPINION_ASKED, InvestigationQuestions::isHearingAsked)
                        .provided(WRITTEN_DOWN, InvestigationQuestions::isWrittenDown)
                        .recording(CriminalCase::heard));
    }

    private static Optional<Clock> legalAid(CriminalCase file, IdentifySuspect identify) {
        return InvestigationQuestions.needsLegalAid(identify) ? Optional.of(MANDATORY_LEGAL_AID) : Optional.empty();
    }

    private static ImmutableSet<Role> level(SeizureTarget target) {
        return switch (target) {
            case ORDINARY -> ImmutableSet.of(CASE_UNIT_HEAD);
            case AT_THE_SCENE -> ImmutableSet.of(CASE_UNIT_HEAD, ON_SCENE_COMMANDER);
            case HIGH_VALUE, IMMOVABLE, MAIL -> ImmutableSet.of(COUNTY_HEAD);
        };
    }

    private static ImmutableSet<Role> level(FreezeTarget target) {
        return switch (target) {
            case QUERY_ONLY, FUNDS -> ImmutableSet.of(COUNTY_HEAD);
            case FUNDS_FOR_A_YEAR, EQUITY_OR_POLICY -> ImmutableSet.of(CITY_HEAD);
            case LISTED_EQUITY -> ImmutableSet.of(PROVINCIAL_HEAD);
        };
    }
}
