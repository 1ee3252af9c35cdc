package org.countygov.supervision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The record of an interview with whoever answers for a unit (约谈记录), as far as it was written down. An interview is no
 * sanction: a sanction has a procedure of its own, in which the officer is heard.
 *
 * @param unit the unit that is interviewed
 * @param interviewed who came for it
 * @param interviewer the body that interviews: the level above
 * @param trigger what led to it
 * @param bases what allows or demands it
 * @param findings the numbers of the findings it was about
 * @param promisedBy by when the promise is kept
 * @param followUp what came of it afterwards
 */
public record InterviewRecord(
        UnitId unit,
        Optional<PersonId> interviewed,
        Optional<UnitId> interviewer,
        Optional<Phrase> trigger,
        ImmutableList<Basis> bases,
        ImmutableList<String> findings,
        Optional<Instant> heldAt,
        Optional<FreeText> facts,
        Optional<FreeText> promise,
        Optional<LocalDate> promisedBy,
        Optional<FreeText> followUp) {
    /** What such a record must not lack. */
    public enum Part implements Worded {
        /** 约谈人. */
        INTERVIEWER("约谈单位", "who interviews"),
        /** 约谈人为上级. */
        LEVEL_ABOVE("约谈单位不是被约谈单位", "an interviewer other than the unit itself"),
        /** 事由. */
        TRIGGER("约谈事由", "the trigger"),
        /** 时间. */
        TIME("约谈时间", "when it was held"),
        /** 事实. */
        FACTS("指出的问题", "the facts"),
        /** 承诺. */
        PROMISE("整改承诺", "the promise"),
        /** 期限. */
        DEADLINE("整改期限", "the deadline");

        private final Phrase words;

        Part(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What the record lacks, in the order of the form. */
    public ImmutableList<Part> lacks() {
        ImmutableList.Builder<Part> lacks = ImmutableList.builder();
        if (interviewer.isEmpty()) {
            lacks.add(Part.INTERVIEWER);
        }
        if (interviewer.filter(unit::equals).isPresent()) {
            lacks.add(Part.LEVEL_ABOVE);
        }
        if (trigger.isEmpty()) {
            lacks.add(Part.TRIGGER);
        }
        if (heldAt.isEmpty()) {
            lacks.add(Part.TIME);
        }
        if (facts.isEmpty()) {
            lacks.add(Part.FACTS);
        }
        if (promise.isEmpty()) {
            lacks.add(Part.PROMISE);
        }
        if (promisedBy.isEmpty()) {
            lacks.add(Part.DEADLINE);
        }
        return lacks.build();
    }

    /** Whether the promise is due and nobody has followed it up. */
    public boolean isUnattendedOn(LocalDate day) {
        return followUp.isEmpty() && promisedBy.filter(day::isAfter).isPresent();
    }
}
