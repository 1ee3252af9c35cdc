package org.countygov.police.administrative;

import java.util.Optional;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** What the rules need to know of the offender (违法嫌疑人), a person or a unit; nothing that names one. */
@Value.Immutable
public abstract sealed class Offender implements WithOffender permits ImmutableOffender {
    Offender() {}

    /** The age; empty for a unit, or when nobody has said. */
    public abstract Optional<AgeGroup> age();

    /** Whether it is a unit. */
    @Value.Default
    public Answer unit() {
        return Answer.NO;
    }

    /** Whether a woman is pregnant, or nursing her own child under one year. */
    @Value.Default
    public Answer pregnantOrNursing() {
        return Answer.UNKNOWN;
    }

    /** Whether the person is blind, deaf or mute. */
    @Value.Default
    public Answer disabled() {
        return Answer.UNKNOWN;
    }

    /** Whether mental illness is suspected. */
    @Value.Default
    public Answer mentallyIll() {
        return Answer.UNKNOWN;
    }

    /** Whether it is the first violation of public order. */
    @Value.Default
    public Answer firstViolation() {
        return Answer.UNKNOWN;
    }

    /** Whether it is the second violation within a year. */
    @Value.Default
    public Answer secondWithinYear() {
        return Answer.UNKNOWN;
    }

    /** Whether the circumstances are serious and the influence bad. */
    @Value.Default
    public Answer serious() {
        return Answer.UNKNOWN;
    }

    /** An adult of whom nothing else is known. */
    public static Offender adult() {
        return ImmutableOffender.builder().age(AgeGroup.ADULT).build();
    }

    /** A person of an age of whom nothing else is known. */
    public static Offender of(AgeGroup age) {
        return ImmutableOffender.builder().age(age).build();
    }

    Answer isMinor() {
        return unit().not().and(Answer.of(age().map(AgeGroup::isMinor)));
    }

    private Answer is(AgeGroup group) {
        return Answer.of(age().map(group::equals));
    }

    /** Whether detention is not executed, until 2025: absolute. */
    Answer isExemptUntil2025() {
        return is(AgeGroup.FROM_14_TO_16)
                .or(is(AgeGroup.FROM_16_TO_18).and(firstViolation()))
                .or(is(AgeGroup.FROM_70))
                .or(pregnantOrNursing());
    }

    /** Since 2026: the young and the old are detained in serious cases or on a repetition, the pregnant and nursing never. */
    Answer isExemptSince2026() {
        Answer once = secondWithinYear().not();
        return pregnantOrNursing()
                .or(serious()
                        .not()
                        .and(is(AgeGroup.FROM_14_TO_16)
                                .and(once)
                                .or(is(AgeGroup.FROM_16_TO_18).and(firstViolation()))
                                .or(is(AgeGroup.FROM_70).and(once))));
    }
}
