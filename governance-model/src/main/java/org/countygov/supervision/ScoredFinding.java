package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A finding in a sampled item, as it goes into a score.
 *
 * @param id the number of the finding, by which it stands on the ledger
 * @param item the sampled item, as the sample names it
 * @param defect the kind of defect
 * @param bases the provisions it offends
 * @param appeal how far an appeal has got
 */
public record ScoredFinding(String id, String item, String defect, ImmutableList<Basis> bases, Appeal appeal) {
    /** Throws {@link IllegalArgumentException} for a blank part. */
    public ScoredFinding {
        checkArgument(!id.isBlank() && !item.isBlank() && !defect.isBlank(), "a part of finding %s is blank", id);
    }

    /** How far an appeal against a finding has got. */
    public enum Appeal implements Worded {
        /** 未申诉. */
        NONE("未申诉", "no appeal"),
        /** 复核中. It counts until it is decided. */
        PENDING("申诉复核中", "appeal pending"),
        /** 申诉驳回. */
        REJECTED("申诉驳回", "appeal rejected"),
        /** 申诉成立. It does not count. */
        UPHELD("申诉成立", "appeal upheld");

        private final Phrase words;

        Appeal(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Whether it counts: it does unless an appeal was upheld. */
    public boolean counts() {
        return appeal != Appeal.UPHELD;
    }
}
