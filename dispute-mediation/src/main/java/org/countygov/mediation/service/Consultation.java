package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;

/**
 * A legal question and whether it was answered (法律咨询): without the name of who asked.
 *
 * <p>Source: as an example, the Shandong regulation, arts 16 and 20.
 *
 * @param topic the code of the topic
 * @param answered when it was answered, not before it was asked
 */
public record Consultation(Channel channel, String topic, Instant asked, Optional<Instant> answered) {
    private static final int DIGITS = 4;

    /** Throws {@link IllegalArgumentException} when the answer is earlier than the question. */
    public Consultation {
        checkArgument(answered.isEmpty() || !answered.get().isBefore(asked), "answered before it was asked");
    }

    /** Those that nobody has answered, in the order given. */
    public static ImmutableList<Consultation> unanswered(Collection<Consultation> consultations) {
        return consultations.stream().filter(one -> one.answered().isEmpty()).collect(toImmutableList());
    }

    /** Whether it is answered, or still may be, within the county's time; unknown where that has no number or no calendar. */
    public Answer isInTime(Instant now, WorkCalendar calendar, LocalSettings settings) {
        Deadline deadline =
                ClockRun.start(LegalServiceClocks.CONSULTATION_ANSWER, asked).deadline(calendar, settings);
        return deadline.isComplete() ? Answer.of(!deadline.isMissedAt(answered.orElse(now))) : Answer.UNKNOWN;
    }

    /** The answered ones by all, to four digits; empty when nobody has asked. */
    public static Optional<BigDecimal> answerRate(Collection<Consultation> consultations) {
        return consultations.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                consultations.size() - unanswered(consultations).size())
                        .divide(BigDecimal.valueOf(consultations.size()), DIGITS, RoundingMode.HALF_UP));
    }
}
