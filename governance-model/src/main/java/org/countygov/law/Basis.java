package org.countygov.law;

import org.countygov.words.Worded;

/** What a rule rests on: a provision, or the open statement that there is none. */
public sealed interface Basis extends Worded permits Citation, Convention {
    /** Whether a provision of an instrument stands behind the rule. */
    default boolean isLaw() {
        return this instanceof Citation;
    }
}
