package org.countygov.desk.log;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countygov.inspection.Facts;

/** The facts of a row on its way to the inspection: names that differ from each other, with their texts, in the order of the row. */
public final class Pairs {
    private static final Pairs NONE = new Pairs(new String[0]);

    /** Names and texts in turn. */
    private final String[] texts;

    private Pairs(String[] texts) {
        this.texts = texts;
    }

    public static Pairs none() {
        return NONE;
    }

    public static Pairs of(Facts facts) {
        Builder pairs = new Builder();
        facts.texts().forEach(pairs::add);
        return pairs.build();
    }

    /** Names, which must differ from each other, and texts in turn. */
    public static Pairs inTurn(String... texts) {
        checkArgument(texts.length % 2 == 0, "the last name has no text");
        return texts.length == 0 ? NONE : new Pairs(texts.clone());
    }

    public int size() {
        return texts.length / 2;
    }

    public String name(int index) {
        return texts[2 * index];
    }

    public String text(int index) {
        return texts[2 * index + 1];
    }

    public Facts toFacts() {
        if (texts.length == 0) {
            return Facts.none();
        }
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builderWithExpectedSize(size());
        for (int i = 0; i < texts.length; i += 2) {
            facts.put(texts[i], texts[i + 1]);
        }
        return Facts.of(facts.buildOrThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs that && List.of(texts).equals(List.of(that.texts));
    }

    @Override
    public int hashCode() {
        return List.of(texts).hashCode();
    }

    /** The names only: the texts may be personal data. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            names.add(name(i));
        }
        return names.toString();
    }

    /** Takes pairs one by one; it can be used again after {@link #build}. */
    public static final class Builder {
        private String[] texts = new String[16];
        private int end;

        /** One more pair, whose name is not there yet. */
        public void add(String name, String text) {
            if (end == texts.length) {
                texts = Arrays.copyOf(texts, 2 * end);
            }
            texts[end++] = name;
            texts[end++] = text;
        }

        /** The pair, in the place of the one of this name if there is one. */
        public void put(String name, String text) {
            for (int i = 0; i < end; i += 2) {
                if (texts[i].equals(name)) {
                    texts[i + 1] = text;
                    return;
                }
            }
            add(name, text);
        }

        /** The pair, unless there is one of this name. */
        public void putIfAbsent(String name, String text) {
            for (int i = 0; i < end; i += 2) {
                if (texts[i].equals(name)) {
                    return;
                }
            }
            add(name, text);
        }

        boolean isEmpty() {
            return end == 0;
        }

        /** Forgets all pairs so far. */
        public void clear() {
            end = 0;
        }

        /** All pairs so far; the builder is then empty. */
        public Pairs build() {
            if (end == 0) {
                return NONE;
            }
            Pairs pairs = new Pairs(Arrays.copyOf(texts, end));
            end = 0;
            return pairs;
        }
    }
}
