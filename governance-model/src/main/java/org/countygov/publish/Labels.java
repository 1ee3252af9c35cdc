package org.countygov.publish;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.law.Instrument;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.workflow.Modality;

/** What stands beside an arrow: the command and its articles, short enough to be drawn. */
final class Labels {
    private static final Phrase BY_LAW = Phrase.of("[依法] %s", "[by law] %s");
    private static final Phrase UNPROVIDED = Phrase.of("[无规则依据] %s", "[not provided for] %s");
    private static final Phrase WITH_LAW = Phrase.of("%s（%s）", "%s (%s)");
    private static final Phrase NAMED = Phrase.of("%s%s", "%s %s");
    private static final Phrase WHOLE = Phrase.of("全文", "as a whole");
    private static final Phrase CONVENTION = Phrase.of("惯例", "convention");
    private static final Phrase UNCONFIRMED = Phrase.of("%s [待核实]", "%s [unconfirmed]");

    private Labels() {}

    /** One line for each act. */
    static ImmutableList<String> of(DiagramModel.Edge edge, Language language) {
        return edge.acts().stream().map(act -> of(act, language)).collect(ImmutableList.toImmutableList());
    }

    private static String of(DiagramModel.Act act, Language language) {
        return (act.steps().isEmpty() ? "" : Joiner.on(", ").join(act.steps()) + "▸ ")
                + words(act).in(language);
    }

    private static Phrase words(DiagramModel.Act act) {
        if (!act.isProvidedFor()) {
            return UNPROVIDED.with(act.words());
        }
        Phrase words = WITH_LAW.with(act.words(), law(act.bases()));
        return act.modality() == Modality.BY_LAW ? BY_LAW.with(words) : words;
    }

    /** The provisions in their short form, an instrument named once for those that follow each other; a convention, called one. */
    static Phrase law(List<Basis> bases) {
        List<Phrase> brief = new ArrayList<>();
        Optional<Instrument> named = Optional.empty();
        for (Basis basis : ImmutableSet.copyOf(bases)) {
            if (basis instanceof Citation citation) {
                Optional<Instrument> instrument = Optional.of(citation.instrument());
                brief.add(brief(citation, named.equals(instrument)));
                named = instrument;
            } else if (!brief.contains(CONVENTION)) {
                brief.add(CONVENTION);
                named = Optional.empty();
            }
        }
        return Sentences.enumerated(brief);
    }

    private static Phrase brief(Citation citation, boolean alreadyNamed) {
        Phrase place = place(citation);
        Phrase code = Phrase.verbatim(citation.instrument().code());
        Phrase brief = place.equals(WHOLE) ? code : alreadyNamed ? place : NAMED.with(code, place);
        return citation.confidence() == Confidence.UNCONFIRMED ? UNCONFIRMED.with(brief) : brief;
    }

    /** The provision within its instrument. */
    static Phrase place(Citation citation) {
        if (citation.article() == 0) {
            return WHOLE;
        }
        String zh = "第" + citation.article() + "条"
                + (citation.paragraph() == 0 ? "" : "第" + citation.paragraph() + "款")
                + (citation.item() == 0 ? "" : "第" + citation.item() + "项");
        String en = "art. " + citation.article()
                + (citation.paragraph() == 0 ? "" : "(" + citation.paragraph() + ")")
                + (citation.item() == 0 ? "" : " item " + citation.item());
        return Phrase.of(zh, en);
    }
}
