package org.countygov.police.criminal;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.Sex;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.immutables.value.Value;

/** What the rules need to know of one suspect (犯罪嫌疑人): each has measures and an exit of their own. */
@Value.Immutable
public sealed interface Suspect extends WithSuspect permits ImmutableSuspect {
    /** Whether under eighteen. */
    @Value.Default
    default Answer minor() {
        return Answer.UNKNOWN;
    }

    Optional<Sex> sex();

    /** 在逃、通缉. A flag: the investigation goes on. */
    @Value.Default
    default boolean wanted() {
        return false;
    }

    /** 已终止侦查. */
    @Value.Default
    default boolean terminated() {
        return false;
    }

    @Value.Default
    default boolean interrogated() {
        return false;
    }

    /** The compulsory measure that stands. */
    Optional<MeasureKind> measure();

    /** The file of that measure. */
    Optional<CaseRef> measureFile();

    Optional<PersonId> lawyer();

    /** Whether legal aid must be notified, and is not yet. */
    @Value.Default
    default boolean legalAidDue() {
        return false;
    }

    /** Whether the lawyer waits for a meeting. */
    @Value.Default
    default boolean meetingAsked() {
        return false;
    }

    /** Whether that meeting needs permission: danger to State security, or terrorism. */
    @Value.Default
    default boolean meetingNeedsPermission() {
        return false;
    }

    /** Whether the lawyer has asked to be heard and was not yet. */
    @Value.Default
    default boolean hearingAsked() {
        return false;
    }

    /** The administrative case in which the suspect is handled instead. */
    Optional<CaseRef> administrativeCase();

    /** One of whom nothing is known yet. */
    static Suspect unknown() {
        return ImmutableSuspect.builder().build();
    }
}
