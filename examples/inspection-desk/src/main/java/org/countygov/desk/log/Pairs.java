package org.countygov.desk.log;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import javax.annotation.Nullable;
import org.countygov.inspection.Facts;

/** The facts of a row on its way to the inspection: names that differ from each other, with their texts, in the order of the row. */
public final class Pairs {
    private static final Pairs NONE = new Pairs(FactNames.NONE, new String[0]);

    private final FactNames names;
    private final String[] texts;

    private Pairs(FactNames names, String[] texts) {
        this.names = names;
        this.texts = texts;
    }

    public static Pairs none() {
        return NONE;
    }

    public static Pairs of(Facts facts) {
        return of(
                FactNames.of(facts.names().toArray(String[]::new)),
                facts.texts().values().toArray(String[]::new));
    }

    /** The names with as many texts, which the caller must not change afterwards. */
    public static Pairs of(FactNames names, String[] texts) {
        checkArgument(names.size() == texts.length, "%s names for %s texts", names.size(), texts.length);
        return texts.length == 0 ? NONE : new Pairs(names, texts);
    }

    public FactNames names() {
        return names;
    }

    public int size() {
        return texts.length;
    }

    public String name(int index) {
        return names.name(index);
    }

    public String text(int index) {
        return texts[index];
    }

    /** The text under this name, if there is one. */
    @Nullable
    public String text(String name) {
        for (int i = 0; i < texts.length; i++) {
            if (names.name(i).equals(name)) {
                return texts[i];
            }
        }
        return null;
    }

    public Facts toFacts() {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builderWithExpectedSize(size());
        for (int i = 0; i < texts.length; i++) {
            facts.put(names.name(i), texts[i]);
        }
        return Facts.of(facts.buildOrThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs that && names.equals(that.names) && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Arrays.hashCode(texts);
    }

    /** The names only: the texts may be personal data. */
    @Override
    public String toString() {
        return names.toString();
    }

    /** Takes pairs one by one; it can be used again after {@link #build}. */
    static final class Builder {
        private static final int PLACES = 1 << 8;

        /** More names than this come too seldom to be kept. */
        private static final int MOST_NAMES = 64;

        private final FactNames[] known = new FactNames[PLACES];
        private String[] names = new String[16];
        private String[] texts = new String[16];
        private int count;

        /** One more pair, whose name is not there yet. */
        void add(String name, String text) {
            if (count == names.length) {
                names = Arrays.copyOf(names, 2 * count);
                texts = Arrays.copyOf(texts, 2 * count);
            }
            names[count] = name;
            texts[count++] = text;
        }

        boolean isEmpty() {
            return count == 0;
        }

        /** Forgets all pairs so far. */
        void clear() {
            count = 0;
        }

        /** All pairs so far; the builder is then empty. */
        Pairs build() {
            if (count == 0) {
                return NONE;
            }
            Pairs pairs = new Pairs(sharedNames(), Arrays.copyOf(texts, count));
            count = 0;
            return pairs;
        }

        private FactNames sharedNames() {
            int hash = 0;
            for (int i = 0; i < count; i++) {
                hash = 31 * hash + names[i].hashCode();
            }
            int place = (hash ^ hash >>> 16) & PLACES - 1;
            FactNames before = known[place];
            if (before != null && before.are(names, count)) {
                return before;
            }
            FactNames made = FactNames.of(Arrays.copyOf(names, count));
            if (count <= MOST_NAMES) {
                known[place] = made;
            }
            return made;
        }
    }
}
