package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** A parser, and what must hold of it whatever it is given. Usually a constant of an enum, one for each parser. */
public interface FuzzTarget {
    /** The name by which {@link Fuzzing} calls it; that of its seeds. */
    String name();

    /** Texts to begin with: some that it accepts, some that it refuses, and all that ever broke it. */
    ImmutableList<byte[]> seeds() throws IOException;

    /**
     * Whether the parser accepts the input.
     *
     * @throws AssertionError when it does so wrongly: what was read is not what is read again once printed, for instance. Any
     *     other exception is one that the parser should not have thrown
     */
    boolean accepts(byte[] input) throws IOException;
}
