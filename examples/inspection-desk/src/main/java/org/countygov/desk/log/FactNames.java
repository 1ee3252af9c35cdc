package org.countygov.desk.log;

import java.util.Arrays;

/** The names of the facts of a row, in its order. Rows of one activity mostly have the same names, and share them. */
public final class FactNames {
    /** Of nothing. */
    public static final FactNames NONE = new FactNames(new String[0]);

    private final String[] names;
    private final int hash;

    private FactNames(String[] names) {
        this.names = names;
        this.hash = Arrays.hashCode(names);
    }

    /** The names, which must differ from each other. */
    public static FactNames of(String... names) {
        return names.length == 0 ? NONE : new FactNames(names.clone());
    }

    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    /** Whether these are the first so many of the names. */
    boolean are(String[] some, int count) {
        return Arrays.equals(names, 0, names.length, some, 0, count);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FactNames that && hash == that.hash && Arrays.equals(names, that.names));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
