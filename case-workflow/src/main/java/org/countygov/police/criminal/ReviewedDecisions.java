package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Which decisions the legal department must pass before the head is asked (统一审核). */
public record ReviewedDecisions(ImmutableSet<Kind> kinds) implements Worded {
    /** A decision in a criminal case that may be reviewed first. */
    public enum Kind implements Worded {
        FILING("立案", "filing"),
        NON_FILING("不予立案", "non-filing"),
        REVERSION_TO_ADMINISTRATIVE("转为行政处理", "reversion to administrative handling"),
        WITHDRAWAL("撤销案件", "withdrawal"),
        TERMINATION_FOR_SUSPECT("终止侦查", "termination for a suspect"),
        TRANSFER_FOR_PROSECUTION("移送审查起诉", "transfer for prosecution"),
        SUPPLEMENT_RESUBMISSION("补充侦查后重新移送", "resubmission after supplement");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Every one. */
    public static final ReviewedDecisions ALL = new ReviewedDecisions(ImmutableSet.copyOf(Kind.values()));

    public static ReviewedDecisions of(Kind... kinds) {
        return new ReviewedDecisions(ImmutableSet.copyOf(kinds));
    }

    public boolean contains(Kind kind) {
        return kinds.contains(kind);
    }

    @Override
    public Phrase words() {
        return CriminalSettings.listed(kinds);
    }
}
