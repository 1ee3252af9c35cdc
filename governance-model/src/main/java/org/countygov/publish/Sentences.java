package org.countygov.publish;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Ways to say the same thing on every page. */
final class Sentences {
    private static final Phrase MARKED = Phrase.of("%s（%s）", "%s [%s]");
    private static final Phrase CONVENTION = Phrase.of("惯例：%s", "convention: %s");

    private Sentences() {}

    /** A provision as lawyers write it, marked unless it was read in full; a convention, called one. */
    static Phrase law(Basis basis) {
        if (!(basis instanceof Citation citation)) {
            return CONVENTION.with(basis);
        }
        // An unconfirmed provision marks itself.
        return citation.confidence() == Confidence.PARTLY ? MARKED.with(citation, Confidence.PARTLY) : citation.words();
    }

    /** A provision with its mark, whatever that is; a convention, called one. */
    static Phrase marked(Basis basis) {
        return basis instanceof Citation citation && citation.confidence() == Confidence.READ
                ? MARKED.with(citation, Confidence.READ)
                : law(basis);
    }

    static Phrase law(List<? extends Basis> bases) {
        return enumerated(bases.stream().map(Sentences::law).collect(Collectors.toList()));
    }

    /** A, B, C. */
    static Phrase enumerated(Collection<? extends Worded> parts) {
        return joined(parts, "、", ", ");
    }

    /** A or B or C. */
    static Phrase either(Collection<? extends Worded> parts) {
        return joined(parts, "或者", " or ");
    }

    /** A; B; C. */
    static Phrase listed(Collection<? extends Worded> parts) {
        return joined(parts, "；", "; ");
    }

    /** The parts must not be empty. */
    private static Phrase joined(Collection<? extends Worded> parts, String zh, String en) {
        return Phrase.of(
                parts.stream().map(part -> part.words().zh()).collect(Collectors.joining(zh)),
                parts.stream().map(part -> part.words().en()).collect(Collectors.joining(en)));
    }
}
