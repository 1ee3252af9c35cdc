package org.countygov.police.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;

/**
 * What one audience sees of a report. No part of it can hold a person, an act of investigation or a reason: it consists of
 * stages, days, units, remedies and the words that the audience may hear.
 *
 * @param reportNo the number on the receipt
 * @param audience who sees it
 * @param steps the stages, oldest first
 * @param details what is told in words
 */
public record ProgressView(
        String reportNo, Audience audience, ImmutableList<Step> steps, ImmutableMap<Detail, FreeText> details) {

    /**
     * A stage that was reached.
     *
     * @param on the day in Asia/Shanghai
     * @param unit by which unit
     * @param remedies what may be done against it, and until when
     */
    public record Step(Milestone milestone, LocalDate on, UnitId unit, ImmutableList<Remedy> remedies) {
        /** The step as the audience sees it: a mere reporter and a family have no remedies of their own. */
        Step to(Audience audience) {
            return audience == Audience.REPORTER || audience == Audience.FAMILY
                    ? new Step(milestone, on, unit, ImmutableList.of())
                    : this;
        }
    }

    /**
     * A remedy that is open.
     *
     * @param what what may be done
     * @param lastDay the last day, or empty while it cannot be computed
     */
    public record Remedy(Phrase what, Optional<LocalDate> lastDay) {}

    /** The stage that was reached last, or empty when there is none to tell. */
    public Optional<Step> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
