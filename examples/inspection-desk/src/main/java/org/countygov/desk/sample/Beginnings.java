package org.countygov.desk.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.countygov.desk.sample.Sample.Part;
import org.countygov.desk.sample.Sample.Telling;
import org.countygov.time.WorkCalendar;

/** The stories of a sample in the order of their first days: on each day first those that fell on it by lot, then the daily ones. */
final class Beginnings implements Iterator<Telling> {
    /** Any odd number would do: it spreads the numbers of the stories over the seeds. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Sample sample;
    private final long seed;
    private final List<Integer> countiesFromBest;
    /** The day in the upper half of each number, which telling in the lower. */
    private final long[] byLot;

    private int nextByLot;
    private int number;
    private LocalDate day;
    /** How many of the day's stories were told: of parts, then of counties, then of one county. */
    private int part;

    private int county;
    private int unit;

    Beginnings(Sample sample, long seed) {
        this.sample = sample;
        this.seed = seed;
        this.countiesFromBest =
                new ArrayList<>(IntStream.range(0, sample.counties()).boxed().toList());
        Collections.shuffle(countiesFromBest, new Random(seed));
        this.byLot = byLot();
        this.day = sample.first();
        settle();
    }

    @Override
    public boolean hasNext() {
        return nextByLot < byLot.length || !day.isAfter(sample.last());
    }

    @Override
    public Telling next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean lot = nextByLot < byLot.length
                && (day.isAfter(sample.last()) || byLot[nextByLot] >> Integer.SIZE <= day.toEpochDay());
        number++;
        return lot ? byLot(byLot[nextByLot++]) : daily();
    }

    private long[] byLot() {
        Random random = new Random(seed);
        List<LocalDate> days =
                sample.first().datesUntil(sample.lastByLot().plusDays(1)).toList();
        List<LocalDate> workdays = days.stream().filter(Beginnings::isWorkday).toList();
        long[] tellings = new long[sample.parts().stream().mapToInt(Part::times).sum()];
        int i = 0;
        for (Part one : sample.parts()) {
            List<LocalDate> possible = one.story().isFromWorkday() ? workdays : days;
            for (int k = 0; k < one.times(); k++) {
                long chosen = possible.get(random.nextInt(possible.size())).toEpochDay();
                tellings[i] = chosen << Integer.SIZE | i;
                i++;
            }
        }
        Arrays.sort(tellings);
        return tellings;
    }

    private Telling byLot(long telling) {
        int rest = (int) telling;
        for (Part one : sample.parts()) {
            if (rest < one.times()) {
                Optional<Fault> fault = rest < one.sound()
                        ? Optional.empty()
                        : Optional.of(one.story().faults().get((rest - one.sound()) / one.each()));
                return new Telling(
                        one.story(), fault, anywhere(LocalDate.ofEpochDay(telling >> Integer.SIZE), fault.isPresent()));
            }
            rest -= one.times();
        }
        throw new AssertionError(telling);
    }

    private Scene anywhere(LocalDate firstDay, boolean faulty) {
        Random random = new Random(seed + SPREAD * number);
        int minutes = random.nextInt(60);
        int one = random.nextInt(sample.counties());
        int town = 1 + random.nextInt(sample.towns());
        int village = 1 + random.nextInt(sample.villages());
        int where = faulty ? worse(one, random.nextInt(sample.counties())) : one;
        return new Scene(number, firstDay, minutes, 1 + where, town, village);
    }

    /** Of two counties the one that comes later in an order by lot: some have far more faults than others. */
    private int worse(int one, int other) {
        return countiesFromBest.indexOf(one) > countiesFromBest.indexOf(other) ? one : other;
    }

    /** The next of the day's stories, each of them in a place of its own as far as there are villages. */
    private Telling daily() {
        int town = unit % sample.towns();
        int village = unit / sample.towns() % sample.villages();
        Scene scene = new Scene(
                number,
                day,
                new Random(seed + SPREAD * number).nextInt(60),
                1 + county,
                1 + town,
                1 + village,
                1 + unit);
        Telling telling = new Telling(sample.parts().get(part).story(), Optional.empty(), scene);
        unit++;
        settle();
        return telling;
    }

    /** Goes on to the part, the county and the day of the next daily story. */
    private void settle() {
        while (!day.isAfter(sample.last())) {
            while (part < sample.parts().size()) {
                Part one = sample.parts().get(part);
                if (unit < one.daily() && (!one.story().isFromWorkday() || isWorkday(day))) {
                    return;
                }
                unit = 0;
                county = one.daily() == 0 ? sample.counties() : county + 1;
                if (county >= sample.counties()) {
                    county = 0;
                    part++;
                }
            }
            part = 0;
            day = day.plusDays(1);
        }
    }

    private static boolean isWorkday(LocalDate day) {
        return WorkCalendar.ofStateCouncil().isWorkingDay(day);
    }
}
