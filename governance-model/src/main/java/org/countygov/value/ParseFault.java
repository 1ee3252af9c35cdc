package org.countygov.value;

import org.countygov.words.Worded;

/**
 * A reason why a written value is refused. Each kind of value names its own in an enum. A fault never repeats what was written:
 * that may be personal.
 */
public interface ParseFault extends Worded {
    /** The name of the constant. */
    String name();
}
