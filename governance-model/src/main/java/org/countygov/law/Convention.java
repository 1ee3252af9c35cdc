package org.countygov.law;

import org.countygov.words.Phrase;

/**
 * A rule without a provision: local practice, a model, or this library's own choice where the law is silent. Printed with
 * every rule that rests on it, so that nobody takes it for law.
 *
 * @param words what was chosen and why, in both languages
 */
public record Convention(Phrase words) implements Basis {
    public static Convention of(String zh, String en) {
        return new Convention(Phrase.of(zh, en));
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
