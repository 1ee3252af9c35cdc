package org.countygov.words;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One expression in Chinese and English.
 *
 * @param zh the Chinese words, not blank
 * @param en the English words, not blank
 */
public record Phrase(String zh, String en) implements Worded {
    /** Throws {@link IllegalArgumentException} when either language is missing. */
    public Phrase {
        checkArgument(!zh.isBlank(), "no Chinese words beside \"%s\"", en);
        checkArgument(!en.isBlank(), "no English words beside \"%s\"", zh);
    }

    public static Phrase of(String zh, String en) {
        return new Phrase(zh, en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** This phrase with {@code %s} replaced by the arguments, each in the language of the sentence around it. */
    public Phrase with(Worded... arguments) {
        Object[] zhArguments = new Object[arguments.length];
        Object[] enArguments = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            zhArguments[i] = arguments[i].words().zh();
            enArguments[i] = arguments[i].words().en();
        }
        return new Phrase(String.format(zh, zhArguments), String.format(en, enArguments));
    }

    /** The same text in both languages, for numbers, dates and identifiers. */
    public static Phrase verbatim(Object value) {
        return new Phrase(value.toString(), value.toString());
    }

    /** The phrase itself. */
    @Override
    public Phrase words() {
        return this;
    }

    /** Both languages, Chinese first. */
    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
