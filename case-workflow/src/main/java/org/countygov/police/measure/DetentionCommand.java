package org.countygov.police.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;

/** What is asked about detention, and what is owed to anybody held. */
public sealed interface DetentionCommand extends MeasureCommand {
    /**
     * The suspect is detained.
     *
     * @param grounds which of the seven grounds there are, or empty when nobody has said
     * @param authority the warrant, or a note of the emergency
     * @param shown whether the warrant, or in an emergency the badge, was shown
     */
    record Detain(Optional<ImmutableSet<DetentionGround>> grounds, Optional<DetentionAuthority> authority, Answer shown)
            implements DetentionCommand {}

    /** Whoever seriously breached bail or surveillance is detained first, so that arrest can be requested. */
    record DetainForArrest(Answer seriousBreach, Answer warrantShown) implements DetentionCommand {}

    /** The warrant that an emergency left no time for. */
    record CompleteFormalities() implements DetentionCommand {}

    /** The suspect is in the detention house. */
    record DeliverToHouse() implements DetentionCommand {}

    /**
     * The suspect is interrogated; the first time is owed within a day.
     *
     * @param place where
     * @param twoInvestigators whether at least two investigators interrogate
     * @param rightsTold whether the rights were told first
     */
    record Interrogate(Optional<InterrogationPlace> place, Answer twoInvestigators, Answer rightsTold)
            implements DetentionCommand {}

    /** The family is told reason and place. */
    record NotifyFamily() implements DetentionCommand {}

    /**
     * The family is not told at once.
     *
     * @param reason why not
     * @param written whether the reason is written on the notice
     */
    record DelayFamilyNotice(Optional<DelayReason> reason, Answer written) implements DetentionCommand {}

    /** The reason for delay has ended: the family is to be told at once. */
    record EndDelay() implements DetentionCommand {}

    /** Province and foreign affairs office are told. */
    record ReportForeigner() implements DetentionCommand {}

    /**
     * The congress of a deputy, or the conference of a member, is asked or told.
     *
     * @param answer what it says, or empty when nobody has said
     */
    record ReportToBody(Optional<BodyAnswer> answer) implements DetentionCommand {}

    /**
     * The measure is lifted, because the suspect turns out to be a deputy.
     *
     * @param deputyWithoutPermission whether the suspect is a deputy of county level or above and no permission was given
     */
    record LiftForDeputy(Answer deputyWithoutPermission) implements DetentionCommand {}

    /**
     * Detention is extended by days.
     *
     * @param special whether the circumstances are special
     * @param by how many days more, from one to four
     */
    record ExtendDetention(Answer special, Optional<TimeLimit> by) implements DetentionCommand {}

    /**
     * Detention is extended to a total.
     *
     * @param suspicion for whom thirty days are open, or empty when nobody has said
     * @param to how many days in all, at most thirty
     */
    record ExtendDetentionTo30(Optional<ImmutableSet<MajorSuspicion>> suspicion, Optional<TimeLimit> to)
            implements DetentionCommand {}

    /** Whoever should not have been detained or arrested is released. */
    record ReleaseWronglyHeld(Answer wronglyHeld) implements DetentionCommand {}

    /** A psychiatric appraisal is ordered; custody stands still. */
    record OrderPsychiatricAppraisal() implements DetentionCommand {}

    /** Custody is counted again. */
    record ResumeAfterAppraisal() implements DetentionCommand {}
}
