package org.countygov.referral;

import java.util.Optional;

/** A command that hands a matter on. */
public interface Refers {
    /** What is to be delivered; empty only when it is read from a record that does not tell. */
    Optional<Referral> referral();
}
