package org.countygov.referral;

import java.time.Instant;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * A matter that may be lost between two offices (移送未接续).
 *
 * @param from the case that handed it on, or that is said to have done so
 * @param at when it was handed on, or taken up where that alone is known
 * @param referral what was to be delivered, where it is on record
 * @param by the case that took it up, if one did
 */
public record OpenReferral(Fault fault, CaseRef from, Instant at, Optional<Referral> referral, Optional<CaseRef> by)
        implements Worded {
    /** What is wrong. */
    public enum Fault implements Worded {
        /** 未载明移送何处. */
        NOT_STATED("记录移送，未载明移送给谁", "it was handed on, and the record does not say to whom"),
        /** 未签收. */
        UNDELIVERED("移送后无人接收", "nobody has taken it up"),
        /** 未反馈. */
        UNANSWERED("接收后未反馈结果", "it was taken up, and nobody has answered"),
        /** 来源案件无移送记录. */
        NOT_ON_SENDERS_FILE(
                "接收方称系移送，移送方案卷无此记录", "it was taken up as handed on, and the sender's file does not show it");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    @Override
    public Phrase words() {
        return Phrase.of("%s：%s", "%s: %s").with(Phrase.verbatim(from), fault);
    }
}
