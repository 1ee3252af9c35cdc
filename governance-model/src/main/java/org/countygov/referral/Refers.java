package org.countygov.referral;

import java.util.Optional;

/** A command that hands a matter on. */
public interface Refers {
    /** What is to be delivered; empty only when it is read from a record that does not tell, or {@link #handsOn} is false. */
    Optional<Referral> referral();

    /** Whether something is handed on at all; false for an act that only may lead to a referral. */
    default boolean handsOn() {
        return true;
    }
}
