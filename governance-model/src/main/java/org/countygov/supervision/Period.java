package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The days over which something is counted (考核周期). What is owed belongs to the period in which it falls due, not to the one
 * in which it began: otherwise whatever is still open and overdue would be in none.
 *
 * @param firstDay its first day, in Asia/Shanghai
 * @param lastDay its last day
 */
public record Period(LocalDate firstDay, LocalDate lastDay) implements Worded {
    /** Throws {@link IllegalArgumentException} for a period that ends before it begins. */
    public Period {
        checkArgument(!lastDay.isBefore(firstDay), "last day %s is before first day %s", lastDay, firstDay);
    }

    public static Period of(LocalDate firstDay, LocalDate lastDay) {
        return new Period(firstDay, lastDay);
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** A quarter of a year, from 1 to 4. */
    public static Period ofQuarter(int year, int quarter) {
        checkArgument(quarter >= 1 && quarter <= 4, "quarter %s is not from 1 to 4", quarter);
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean contains(Instant moment) {
        return contains(BeijingTime.date(moment));
    }

    /** Whether there is such a moment, and it is in the period. */
    public boolean contains(Optional<Instant> moment) {
        return moment.map(this::contains).orElse(false);
    }

    @Override
    public Phrase words() {
        return Phrase.of("%s至%s", "%s to %s").with(Phrase.verbatim(firstDay), Phrase.verbatim(lastDay));
    }
}
