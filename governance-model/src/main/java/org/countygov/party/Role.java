package org.countygov.party;

import org.countygov.words.Worded;

/**
 * A capacity in which somebody acts. Each module names its own roles in an enum; those that every module shares are in {@link
 * CommonRole}. Whether a person holds a role is for the embedding system to know.
 */
public interface Role extends Worded {
    /** The name of the constant, which records and mappings use. */
    String name();
}
