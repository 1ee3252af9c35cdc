package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;

/**
 * A log made up of many stories, each beginning on some day of a period: the same rows, in the order of time, for the same seed on
 * any machine. Where there are several counties, faults are spread unevenly over them. Memory holds eight bytes per story and the stories that are under way, not the rows.
 *
 * @param first the first day on which a story may begin
 * @param last the last such day
 * @param counties how many counties the stories are spread over
 * @param towns how many townships each of them has
 * @param villages how many villages each of those has
 */
public record Sample(
        String name,
        Phrase words,
        LocalDate first,
        LocalDate last,
        int counties,
        int towns,
        int villages,
        ImmutableList<Part> parts) {
    /** Any odd number would do: it spreads the numbers of the stories over the seeds. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * How often a story is told.
     *
     * @param sound how many times in order
     * @param each how many times with each of its faults
     */
    public record Part(Story story, int sound, int each) {
        public Part {
            checkArgument(sound >= 0 && each >= 0, "%s is told %s and %s times", story, sound, each);
        }

        private int times() {
            return sound + each * story.faults().size();
        }
    }

    /** A fault in the log, and what an inspection must find. */
    public record Planted(Story story, Fault fault, Scene scene) {
        /** The findings to be expected, such as {@code 调解-7: REFUSED PML art. 17}. */
        public ImmutableList<String> expected() {
            return fault.expected().stream()
                    .map(each -> Story.caseId(each.substring(0, each.indexOf(':')), scene)
                            + each.substring(each.indexOf(':')))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Takes the rows and the faults as they come. */
    public interface Sink {
        void row(SampleRow row) throws IOException;

        void planted(Planted planted) throws IOException;
    }

    public Sample {
        checkArgument(!last.isBefore(first), "the period ends before it begins");
        checkArgument(counties >= 1 && towns >= 1 && villages >= 1, "there is no place to play in");
    }

    /** The sample with every story told so many times as often. */
    public Sample times(int factor) {
        checkArgument(factor >= 1, "factor is %s", factor);
        return new Sample(
                name,
                words,
                first,
                last,
                counties,
                towns,
                villages,
                parts.stream()
                        .map(part -> new Part(part.story(), part.sound() * factor, part.each()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** How many stories it tells. */
    public int stories() {
        return parts.stream().mapToInt(Part::times).sum();
    }

    /** Every name of a fact that a row can have, in a fixed order. */
    public ImmutableSet<String> facts() {
        return parts.stream()
                .flatMap(part -> part.story().facts().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Tells all of it. */
    public void tell(long seed, Sink sink) throws IOException {
        long[] tellings = tellings(seed);
        PriorityQueue<Running> running = new PriorityQueue<>();
        for (int i = 0; i < tellings.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(tellings[i] >> Integer.SIZE);
            while (!running.isEmpty() && running.element().at.isBefore(day.atStartOfDay())) {
                advance(running, sink);
            }
            Telling telling = telling((int) tellings[i]);
            Scene scene = scene(seed, i + 1, day, telling.fault().isPresent());
            if (telling.fault().isPresent()) {
                sink.planted(new Planted(telling.story(), telling.fault().get(), scene));
            }
            Running.from(telling, scene).ifPresent(running::add);
        }
        while (!running.isEmpty()) {
            advance(running, sink);
        }
    }

    private static void advance(PriorityQueue<Running> running, Sink sink) throws IOException {
        Running next = running.remove();
        sink.row(next.row());
        next.after().ifPresent(running::add);
    }

    /** The stories in the order of their first days: the day in the upper half of each number, which telling in the lower. */
    private long[] tellings(long seed) {
        Random random = new Random(seed);
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        List<LocalDate> workdays = days.stream()
                .filter(WorkCalendar.ofStateCouncil()::isWorkingDay)
                .toList();
        long[] tellings = new long[stories()];
        int i = 0;
        for (Part part : parts) {
            List<LocalDate> possible = part.story().isFromWorkday() ? workdays : days;
            for (int k = 0; k < part.times(); k++) {
                long day = possible.get(random.nextInt(possible.size())).toEpochDay();
                tellings[i] = day << Integer.SIZE | i;
                i++;
            }
        }
        Arrays.sort(tellings);
        return tellings;
    }

    private record Telling(Story story, Optional<Fault> fault) {}

    private Telling telling(int index) {
        int rest = index;
        for (Part part : parts) {
            if (rest < part.times()) {
                return new Telling(
                        part.story(),
                        rest < part.sound()
                                ? Optional.empty()
                                : Optional.of(part.story().faults().get((rest - part.sound()) / part.each())));
            }
            rest -= part.times();
        }
        throw new AssertionError(index);
    }

    private Scene scene(long seed, int number, LocalDate day, boolean faulty) {
        Random random = new Random(seed + SPREAD * number);
        int minutes = random.nextInt(60);
        int county = random.nextInt(counties);
        int town = 1 + random.nextInt(towns);
        int village = 1 + random.nextInt(villages);
        return new Scene(
                number,
                day,
                minutes,
                1 + (faulty ? worse(seed, county, random.nextInt(counties)) : county),
                town,
                village);
    }

    /** Of two counties the one that comes later in an order by lot: some have far more faults than others. */
    private int worse(long seed, int one, int other) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, counties).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }

    /** A story under way. */
    private static final class Running implements Comparable<Running> {
        private static final Comparator<Running> ORDER =
                Comparator.<Running, LocalDateTime>comparing(one -> one.at).thenComparingInt(one -> one.scene.number());

        private final Story story;
        private final ImmutableList<Act> acts;
        private final Scene scene;
        private final int index;
        private final LocalDateTime at;

        private Running(Story story, ImmutableList<Act> acts, Scene scene, int index) {
            this.story = story;
            this.acts = acts;
            this.scene = scene;
            this.index = index;
            Act act = acts.get(index);
            this.at = scene.firstDay().plusDays(act.day()).atTime(act.time()).plusMinutes(scene.minutes());
        }

        static Optional<Running> from(Telling telling, Scene scene) {
            ImmutableList<Act> acts = telling.fault().map(Fault::acts).orElseGet(telling.story()::acts);
            return acts.isEmpty() ? Optional.empty() : Optional.of(new Running(telling.story(), acts, scene, 0));
        }

        SampleRow row() {
            return story.row(acts.get(index), scene);
        }

        Optional<Running> after() {
            return index + 1 < acts.size() ? Optional.of(new Running(story, acts, scene, index + 1)) : Optional.empty();
        }

        @Override
        public int compareTo(Running other) {
            return ORDER.compare(this, other);
        }
    }

    /** Every telling there can be of a story on one day, alone in the log: for trying the stories themselves. */
    static List<SampleRow> rows(Story story, Optional<Fault> fault, Scene scene) {
        List<SampleRow> rows = new ArrayList<>();
        Optional<Running> running = Running.from(new Telling(story, fault), scene);
        while (running.isPresent()) {
            rows.add(running.get().row());
            running = running.get().after();
        }
        return rows;
    }
}
