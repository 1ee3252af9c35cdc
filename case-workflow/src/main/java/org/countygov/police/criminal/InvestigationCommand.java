package org.countygov.police.criminal;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.Sex;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What can be asked in the investigation: acts behind the gate, and the defence. */
public sealed interface InvestigationCommand extends CriminalCommand {
    /** The investigation begins. */
    record Investigate(Execution execution) implements InvestigationCommand {}

    /**
     * Somebody becomes a suspect.
     *
     * @param minor whether under eighteen
     * @param needsLegalAid whether blind, deaf or mute, of limited responsibility, or liable to life or death
     */
    record IdentifySuspect(PersonId suspect, Answer minor, Optional<Sex> sex, Answer needsLegalAid)
            implements InvestigationCommand {}

    /**
     * The flag of a fugitive is put up or taken down; the case stays where it is.
     *
     * @param wanted whether up
     */
    record FlagWanted(PersonId suspect, boolean wanted) implements InvestigationCommand {}

    /**
     * A compulsory measure is taken, or takes the place of another.
     *
     * @param kind which, or empty when nobody has said
     * @param withoutExcluded whether it rests on no excluded evidence
     * @param file the file of the measure
     */
    record ApplyMeasure(
            PersonId suspect,
            Optional<MeasureKind> kind,
            Execution execution,
            Answer withoutExcluded,
            Optional<CaseRef> file)
            implements InvestigationCommand {}

    /** The measure ends, and none takes its place. */
    record EndMeasure(PersonId suspect) implements InvestigationCommand {}

    /** A suspect is interrogated. */
    record Interrogate(PersonId suspect, Execution execution, Manner manner) implements InvestigationCommand {}

    /**
     * How a suspect was interrogated.
     *
     * @param rightsTold whether rights and the rules on leniency came first
     * @param lawyerTold whether the suspect was told of the right to a lawyer
     * @param separately whether apart from other suspects
     * @param fedAndRested whether food and rest were given and recorded
     * @param recordSigned whether the record was read back and signed on each page
     * @param properVenue whether in the interrogation room of the detention house when held there, else in the standard
     *     venue or another that the rule allows
     * @param guardianPresent whether a minor's guardian or a suitable adult was present
     * @param femaleStaff whether female staff was present for a girl
     * @param major whether life or death may follow, or the case is otherwise major
     */
    record Manner(
            Answer rightsTold,
            Answer lawyerTold,
            Answer separately,
            Answer fedAndRested,
            Answer recordSigned,
            Answer properVenue,
            Answer guardianPresent,
            Answer femaleStaff,
            Answer major) {}

    /** The scene is examined. */
    record ExamineScene(Execution execution) implements InvestigationCommand {}

    /**
     * A person or place is searched.
     *
     * @param emergency whether it is an emergency while detaining or arresting
     * @param womenByWomen whether women, if any, were searched by women
     */
    record Search(Execution execution, Answer emergency, Answer womenByWomen) implements InvestigationCommand {}

    /**
     * Property is seized or sealed.
     *
     * @param target what, or empty when nobody has said
     * @param property the file of the property
     */
    record Seize(Optional<SeizureTarget> target, Execution execution, Optional<CaseRef> property)
            implements InvestigationCommand {}

    /**
     * Property is queried or frozen.
     *
     * @param target what, or empty when nobody has said
     * @param frozenAlready whether it is frozen already
     * @param property the file of the property
     */
    record Freeze(Optional<FreezeTarget> target, Answer frozenAlready, Optional<CaseRef> property)
            implements InvestigationCommand {}

    /** A technical investigation measure is taken. */
    record UseTechnicalMeasure() implements InvestigationCommand {}

    /** Somebody goes undercover, or a delivery is controlled. */
    record InvestigateCovertly() implements InvestigationCommand {}

    /** A person or thing is identified by a witness. */
    record ConductIdentification(Execution execution) implements InvestigationCommand {}

    /** An investigator is recused and may no longer touch the case. */
    record Recuse(PersonId investigator) implements InvestigationCommand {}

    /** A suspect is given a lawyer. */
    record AppointLawyer(PersonId suspect, PersonId lawyer) implements InvestigationCommand {}

    /** The legal-aid body is asked to assign a lawyer. */
    record NotifyLegalAid(PersonId suspect) implements InvestigationCommand {}

    /**
     * The lawyer asks to meet the suspect.
     *
     * @param threePapers whether the three papers are shown
     * @param needsPermission whether the case is about danger to State security or terrorism
     */
    record RequestMeeting(PersonId suspect, Answer threePapers, Answer needsPermission)
            implements InvestigationCommand {}

    /** The meeting takes place. */
    record ArrangeMeeting(PersonId suspect, Answer unheard) implements InvestigationCommand {}

    /**
     * The meeting is not permitted for now.
     *
     * @param wouldHinder whether it would hinder the investigation
     * @param reasonsInWriting whether the reasons are given
     */
    record RefuseMeeting(PersonId suspect, Answer wouldHinder, Answer reasonsInWriting)
            implements InvestigationCommand {}

    /** The lawyer asks to be heard before the investigation is concluded. */
    record AskToBeHeard(PersonId suspect) implements InvestigationCommand {}

    /** The lawyer is heard. */
    record HearLawyer(PersonId suspect, Answer writtenDown) implements InvestigationCommand {}
}
