package org.countygov.mediation.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a county calls the risk levels of disputes, such as by colours (风险等级颜色). The four colours of the emergency law are
 * for natural disasters, accidents and public health, and not for disputes.
 */
public record RiskColours(Phrase normal, Phrase attention, Phrase warning, Phrase serious, Phrase critical)
        implements Worded {
    /** No colours: the names of the levels. */
    public static final RiskColours NONE = new RiskColours(
            RiskLevel.NORMAL.words(),
            RiskLevel.ATTENTION.words(),
            RiskLevel.WARNING.words(),
            RiskLevel.SERIOUS.words(),
            RiskLevel.CRITICAL.words());

    /** The name of a level. */
    public Phrase of(RiskLevel level) {
        return switch (level) {
            case NORMAL -> normal;
            case ATTENTION -> attention;
            case WARNING -> warning;
            case SERIOUS -> serious;
            case CRITICAL -> critical;
        };
    }

    /** All names, the least danger first. */
    @Override
    public Phrase words() {
        return Phrase.of("%s、%s、%s、%s、%s", "%s, %s, %s, %s, %s").with(normal, attention, warning, serious, critical);
    }
}
