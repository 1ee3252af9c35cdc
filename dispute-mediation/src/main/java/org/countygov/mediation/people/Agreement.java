package org.countygov.mediation.people;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/**
 * What the rules need to know of an agreement (调解协议). Its text stays in the embedding system.
 *
 * <p>Source: People's Mediation Law, arts 28 to 30.
 */
@Value.Immutable
public sealed interface Agreement extends WithAgreement permits ImmutableAgreement {
    /** What an agreement may state; clear enough contents are what a court can confirm and enforce. */
    enum Content implements Worded {
        /** 当事人的基本情况. */
        PARTIES("当事人的基本情况", "the parties"),
        /** 纠纷的主要事实、争议事项以及各方责任. */
        FACTS_AND_RESPONSIBILITY("主要事实、争议事项及责任", "main facts, matters in dispute, responsibility"),
        /** 协议的内容. */
        TERMS("协议内容", "what was agreed"),
        /** 履行方式. */
        MANNER("履行方式", "manner of performance"),
        /** 履行期限. */
        PERIOD("履行期限", "period of performance"),
        /** 履行地点. */
        PLACE("履行地点", "place of performance");

        private final Phrase words;

        Content(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What it states; empty when nobody has said. */
    ImmutableSet<Content> contents();

    /** The last day of performance, or of the last instalment. A fixed date: it does not roll over rest days. */
    Optional<LocalDate> performBy();

    /** Whether its content is lawful and within the parties' power. */
    @Value.Default
    default Answer lawful() {
        return Answer.UNKNOWN;
    }

    /** Whether money goes to representatives who then pay it out. */
    @Value.Default
    default boolean paidToRepresentatives() {
        return false;
    }

    /** Whether everybody represented has given a power of attorney to receive payment. */
    @Value.Default
    default Answer powersToReceivePayment() {
        return Answer.UNKNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles an agreement. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
