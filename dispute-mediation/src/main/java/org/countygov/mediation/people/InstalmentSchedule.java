package org.countygov.mediation.people;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be paid on which days (分期履行). The days are dates and no periods: a rest day moves none of them, unless the
 * agreement itself says so.
 *
 * @param instalments in the order of their days, at least one
 */
public record InstalmentSchedule(ImmutableList<Instalment> instalments) {
    /**
     * One payment.
     *
     * @param due the last day on which it is in time
     * @param yuan the sum, positive
     */
    public record Instalment(LocalDate due, BigDecimal yuan) {
        /** Throws {@link IllegalArgumentException} for a sum that is not positive. */
        public Instalment {
            checkArgument(yuan.signum() > 0, "yuan %s is not positive", yuan);
        }
    }

    /** Throws {@link IllegalArgumentException} when there is no instalment, or one is not later than the one before. */
    public InstalmentSchedule {
        checkArgument(!instalments.isEmpty(), "instalments are empty");
        for (int i = 1; i < instalments.size(); i++) {
            checkArgument(
                    instalments.get(i).due().isAfter(instalments.get(i - 1).due()),
                    "the instalment of %s is not later than the one before",
                    instalments.get(i).due());
        }
    }

    public static InstalmentSchedule of(Instalment... instalments) {
        return new InstalmentSchedule(ImmutableList.copyOf(instalments));
    }

    /**
     * Equal sums on the same day of every month until all is paid; the last may be smaller. A month without that day has its
     * last day instead.
     *
     * @param first the first day of payment
     * @param each the sum of a month, positive
     * @param total what is to be paid in all, positive
     */
    public static InstalmentSchedule monthly(LocalDate first, BigDecimal each, BigDecimal total) {
        checkArgument(each.signum() > 0, "each %s is not positive", each);
        ImmutableList.Builder<Instalment> instalments = ImmutableList.builder();
        BigDecimal left = total;
        for (int month = 0; left.signum() > 0; month++) {
            BigDecimal sum = left.min(each);
            instalments.add(new Instalment(first.plusMonths(month), sum));
            left = left.subtract(sum);
        }
        return new InstalmentSchedule(instalments.build());
    }

    /** This schedule, and then another that begins later. */
    public InstalmentSchedule then(InstalmentSchedule later) {
        return new InstalmentSchedule(ImmutableList.<Instalment>builder()
                .addAll(instalments)
                .addAll(later.instalments)
                .build());
    }

    public BigDecimal total() {
        return sum(instalments.get(instalments.size() - 1).due());
    }

    /** The last day of performance, from which the time for enforcement is counted. */
    public LocalDate lastDay() {
        return instalments.get(instalments.size() - 1).due();
    }

    /** What must have been paid when the day begins: an instalment is in time to the end of its own day. */
    public BigDecimal dueBefore(LocalDate day) {
        return sum(day.minusDays(1));
    }

    private BigDecimal sum(LocalDate until) {
        return instalments.stream()
                .filter(instalment -> !instalment.due().isAfter(until))
                .map(Instalment::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
