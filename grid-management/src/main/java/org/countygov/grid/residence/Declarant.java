package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who declares a residence. */
public enum Declarant implements Worded {
    /** 本人. */
    PERSON("本人", "the person"),
    /** 监护人. */
    GUARDIAN("监护人", "the guardian"),
    /** 老年人、残疾人的亲属. */
    RELATIVE("老年人、残疾人的亲属", "a relative of somebody old or disabled"),
    /** 其他人. Not enough: a landlord or worker reports, and does not declare. */
    SOMEBODY_ELSE("其他人", "somebody else");

    private final Phrase words;

    Declarant(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
