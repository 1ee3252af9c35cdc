package org.countygov.police.criminal;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.Sex;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;

/** What the rules ask of investigative acts and of the defence, and how the file and the command answer. */
final class InvestigationQuestions {
    private InvestigationQuestions() {}

    // ---- who investigates

    static Answer isByTwo(CriminalCase file, Investigate investigate) {
        return investigate.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, Investigate investigate) {
        return isNoneRecused(file, investigate.execution());
    }

    private static Answer isNoneRecused(CriminalCase file, Execution execution) {
        if (file.recused().isEmpty()) {
            return Answer.YES;
        }
        return execution.investigators().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(execution.investigators().stream().noneMatch(file.recused()::contains));
    }

    /** By a witness or, where none can be had, by a recording of the whole act. */
    private static Answer isAttested(Execution execution) {
        return execution.attested().or(execution.recorded());
    }

    private static Answer isRecordedOnScene(Execution execution, Situation situation) {
        return situation
                        .setting(CriminalSettings.RECORDED_SITUATIONS)
                        .contains(RecordedSituations.Kind.EXAMINATION_SEARCH_SEIZURE)
                ? execution.recorded()
                : Answer.YES;
    }

    // ---- suspects and measures

    static Answer isNew(CriminalCase file, IdentifySuspect identify) {
        return identify.suspect().isStated()
                ? Answer.of(file.suspect(identify.suspect()).isEmpty())
                : Answer.UNKNOWN;
    }

    /** A minor, or one who cannot well defend themselves, must have a lawyer. */
    static boolean needsLegalAid(IdentifySuspect identify) {
        return identify.needsLegalAid().or(identify.minor()) == Answer.YES;
    }

    static Answer isPursued(CriminalCase file, FlagWanted flag) {
        return file.isPursued(flag.suspect());
    }

    static Answer isPursued(CriminalCase file, ApplyMeasure apply) {
        return file.isPursued(apply.suspect());
    }

    /** Arrest alone asks for two investigators in the words of the rule. */
    static Answer isArrestByTwo(CriminalCase file, ApplyMeasure apply) {
        return Answer.of(apply.kind().map(kind -> kind != MeasureKind.ARREST))
                .or(apply.execution().isByTwo());
    }

    static Answer isNoneRecused(CriminalCase file, ApplyMeasure apply) {
        return isNoneRecused(file, apply.execution());
    }

    /**
     * A measure may take the place of another kind without a separate lifting; the same kind is not taken twice, and
     * compelled appearance follows no other measure.
     */
    static Answer isOnlyMeasure(CriminalCase file, ApplyMeasure apply) {
        Optional<MeasureKind> standing = file.suspect(apply.suspect()).flatMap(Suspect::measure);
        return Answer.of(apply.kind()
                .map(kind ->
                        standing.isEmpty() || (kind != standing.get() && kind != MeasureKind.COMPELLED_APPEARANCE)));
    }

    static Answer isWithoutExcluded(CriminalCase file, ApplyMeasure apply) {
        Answer arrest = Answer.of(apply.kind().map(kind -> kind == MeasureKind.ARREST));
        return arrest.and(Answer.of(file.evidenceExcluded())).not().or(apply.withoutExcluded());
    }

    static Answer doesMeasureStand(CriminalCase file, EndMeasure end) {
        return end.suspect().isStated()
                ? Answer.of(
                        file.suspect(end.suspect()).flatMap(Suspect::measure).isPresent())
                : Answer.UNKNOWN;
    }

    // ---- interrogation

    static Answer isPursued(CriminalCase file, Interrogate interrogate) {
        return file.isPursued(interrogate.suspect());
    }

    static Answer isByTwo(CriminalCase file, Interrogate interrogate) {
        return interrogate.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, Interrogate interrogate) {
        return isNoneRecused(file, interrogate.execution());
    }

    static Answer areRightsTold(CriminalCase file, Interrogate interrogate) {
        return interrogate.manner().rightsTold();
    }

    static Answer isLawyerTold(CriminalCase file, Interrogate interrogate) {
        boolean first = file.suspect(interrogate.suspect())
                .map(suspect -> !suspect.interrogated())
                .orElse(true);
        return first ? interrogate.manner().lawyerTold() : Answer.YES;
    }

    static Answer isSeparate(CriminalCase file, Interrogate interrogate) {
        return interrogate.manner().separately();
    }

    static Answer isFedAndRested(CriminalCase file, Interrogate interrogate) {
        return interrogate.manner().fedAndRested();
    }

    static Answer isRecordSigned(CriminalCase file, Interrogate interrogate) {
        return interrogate.manner().recordSigned();
    }

    static Answer isInProperVenue(CriminalCase file, Interrogate interrogate) {
        return interrogate.manner().properVenue();
    }

    /** A duty where life or death may follow or the case is otherwise major; elsewhere if the jurisdiction makes it one. */
    static Answer isWhollyRecorded(CriminalCase file, Interrogate interrogate, Situation situation) {
        boolean always = situation
                .setting(CriminalSettings.RECORDED_SITUATIONS)
                .contains(RecordedSituations.Kind.EVERY_INTERROGATION);
        Answer optional = always ? Answer.NO : interrogate.manner().major().not();
        return optional.or(interrogate.execution().recorded());
    }

    static Answer isGuardianPresent(CriminalCase file, Interrogate interrogate) {
        return isMinor(file, interrogate).not().or(interrogate.manner().guardianPresent());
    }

    static Answer isFemaleStaffPresent(CriminalCase file, Interrogate interrogate) {
        Answer female = Answer.of(
                file.suspect(interrogate.suspect()).flatMap(Suspect::sex).map(sex -> sex == Sex.FEMALE));
        return isMinor(file, interrogate)
                .and(female)
                .not()
                .or(interrogate.manner().femaleStaff());
    }

    private static Answer isMinor(CriminalCase file, Interrogate interrogate) {
        return file.suspect(interrogate.suspect()).map(Suspect::minor).orElse(Answer.UNKNOWN);
    }

    // ---- scene, search, property

    static Answer isByTwo(CriminalCase file, ExamineScene examine) {
        return examine.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, ExamineScene examine) {
        return isNoneRecused(file, examine.execution());
    }

    static Answer isAttested(CriminalCase file, ExamineScene examine) {
        return isAttested(examine.execution());
    }

    static Answer isRecorded(CriminalCase file, ExamineScene examine, Situation situation) {
        return isRecordedOnScene(examine.execution(), situation);
    }

    static Answer isByTwo(CriminalCase file, Search search) {
        return search.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, Search search) {
        return isNoneRecused(file, search.execution());
    }

    static Answer isAttested(CriminalCase file, Search search) {
        return isAttested(search.execution());
    }

    static Answer isRecorded(CriminalCase file, Search search, Situation situation) {
        return isRecordedOnScene(search.execution(), situation);
    }

    static Answer areWomenSearchedByWomen(CriminalCase file, Search search) {
        return search.womenByWomen();
    }

    static Answer isByTwo(CriminalCase file, Seize seize) {
        return seize.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, Seize seize) {
        return isNoneRecused(file, seize.execution());
    }

    static Answer isAttested(CriminalCase file, Seize seize) {
        return isAttested(seize.execution());
    }

    static Answer isRecorded(CriminalCase file, Seize seize, Situation situation) {
        return isRecordedOnScene(seize.execution(), situation);
    }

    static Answer isTargetNamed(CriminalCase file, Seize seize) {
        return seize.target().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer isTargetNamed(CriminalCase file, Freeze freeze) {
        return freeze.target().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer isNotFrozenAlready(CriminalCase file, Freeze freeze) {
        return Answer.of(freeze.target().map(target -> target == FreezeTarget.QUERY_ONLY))
                .or(freeze.frozenAlready().not());
    }

    static Answer isByTwo(CriminalCase file, ConductIdentification identification) {
        return identification.execution().isByTwo();
    }

    static Answer isNoneRecused(CriminalCase file, ConductIdentification identification) {
        return isNoneRecused(file, identification.execution());
    }

    static Answer isRecorded(CriminalCase file, ConductIdentification identification, Situation situation) {
        return isRecordedOnScene(identification.execution(), situation);
    }

    // ---- defence

    static Answer isInterrogatedOrMeasured(CriminalCase file, AppointLawyer appoint) {
        return appoint.suspect().isStated()
                ? Answer.of(file.suspect(appoint.suspect())
                        .map(suspect ->
                                suspect.interrogated() || suspect.measure().isPresent())
                        .orElse(false))
                : Answer.UNKNOWN;
    }

    static Answer isNobodyElsesLawyer(CriminalCase file, AppointLawyer appoint) {
        return appoint.lawyer().isStated()
                ? Answer.of(file.suspects().entrySet().stream()
                        .noneMatch(entry -> !entry.getKey().equals(appoint.suspect())
                                && entry.getValue().lawyer().equals(Optional.of(appoint.lawyer()))))
                : Answer.UNKNOWN;
    }

    static Answer isLegalAidDue(CriminalCase file, NotifyLegalAid notify) {
        return is(file, notify.suspect(), Suspect::legalAidDue);
    }

    static Answer isByLawyer(CriminalCase file, RequestMeeting request, Situation situation) {
        return isLawyer(file, request.suspect(), situation);
    }

    static Answer areThreePapersShown(CriminalCase file, RequestMeeting request) {
        return request.threePapers();
    }

    static Answer isMeetingAsked(CriminalCase file, ArrangeMeeting arrange) {
        return is(file, arrange.suspect(), Suspect::meetingAsked);
    }

    static Answer isUnheard(CriminalCase file, ArrangeMeeting arrange) {
        return arrange.unheard();
    }

    static Answer isMeetingAsked(CriminalCase file, RefuseMeeting refuse) {
        return is(file, refuse.suspect(), Suspect::meetingAsked);
    }

    static Answer isPermissionRequired(CriminalCase file, RefuseMeeting refuse) {
        return is(file, refuse.suspect(), Suspect::meetingNeedsPermission);
    }

    static Answer wouldHinder(CriminalCase file, RefuseMeeting refuse) {
        return refuse.wouldHinder();
    }

    static Answer areReasonsGiven(CriminalCase file, RefuseMeeting refuse) {
        return refuse.reasonsInWriting();
    }

    static Answer isByLawyer(CriminalCase file, AskToBeHeard ask, Situation situation) {
        return isLawyer(file, ask.suspect(), situation);
    }

    static Answer isHearingAsked(CriminalCase file, HearLawyer hear) {
        return is(file, hear.suspect(), Suspect::hearingAsked);
    }

    static Answer isWrittenDown(CriminalCase file, HearLawyer hear) {
        return hear.writtenDown();
    }

    private interface Trait {
        boolean of(Suspect suspect);
    }

    private static Answer is(CriminalCase file, PersonId person, Trait trait) {
        return person.isStated() ? Answer.of(file.suspect(person).map(trait::of).orElse(false)) : Answer.UNKNOWN;
    }

    private static Answer isLawyer(CriminalCase file, PersonId person, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() && person.isStated()
                ? Answer.of(file.suspect(person).flatMap(Suspect::lawyer).map(actor::equals))
                : Answer.UNKNOWN;
    }
}
