package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import org.countygov.words.Phrase;

/**
 * A log made up of many stories, each beginning on some day of a period: the same rows, in the order of time, for the same seed on
 * any machine. Where there are several counties, faults are spread unevenly over them. Memory holds the stories that are under way
 * and eight bytes for each that begins on a day by lot, not those of each day and not the rows.
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
    private static final int DAYS_TO_SHOW = 14;

    /**
     * How often a story is told.
     *
     * @param sound how many times in order, on days by lot
     * @param each how many times with each of its faults, on days by lot
     * @param daily how many times in order on each day in each county
     */
    public record Part(Story story, int sound, int each, int daily) {
        public Part {
            checkArgument(sound >= 0 && each >= 0 && daily >= 0, "%s is told %s and %s times", story, sound, each);
        }

        /** A story that is told on days by lot only. */
        public Part(Story story, int sound, int each) {
            this(story, sound, each, 0);
        }

        /** How often on days by lot. */
        int times() {
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
        return with(
                last,
                counties,
                part -> new Part(part.story(), part.sound() * factor, part.each(), part.daily() * factor));
    }

    /** The first months of the sample in some of its counties, with as many of each day's stories and fewer by lot in proportion. */
    public Sample cut(int someCounties, int months) {
        LocalDate until = first.plusMonths(months).minusDays(1);
        checkArgument(someCounties <= counties && !until.isAfter(last), "%s counties until %s", someCounties, until);
        double share = (double) someCounties
                / counties
                * (ChronoUnit.DAYS.between(first, until) + 1)
                / (ChronoUnit.DAYS.between(first, last) + 1);
        return with(
                until,
                someCounties,
                part -> new Part(
                        part.story(),
                        (int) Math.ceil(part.sound() * share),
                        (int) Math.ceil(part.each() * share),
                        part.daily()));
    }

    /** The sample with one of so many of its daily stories, at least one of each. */
    public Sample thinned(int factor) {
        return with(
                last,
                counties,
                part -> new Part(
                        part.story(),
                        part.sound(),
                        part.each(),
                        part.daily() == 0 ? 0 : Math.max(1, part.daily() / factor)));
    }

    private Sample with(LocalDate otherLast, int otherCounties, UnaryOperator<Part> each) {
        return new Sample(
                name,
                words,
                first,
                otherLast,
                otherCounties,
                towns,
                villages,
                parts.stream().map(each).collect(ImmutableList.toImmutableList()));
    }

    /** How many whole months it covers. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(first, last.plusDays(1));
    }

    /** The last day on which a story begins by lot: of a long log one on which what is late still shows before the end. */
    LocalDate lastByLot() {
        return isDaily() ? last.minusDays(DAYS_TO_SHOW) : last;
    }

    /** Whether it tells stories day after day, so that its log is long. */
    public boolean isDaily() {
        return parts.stream().anyMatch(part -> part.daily() > 0);
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
        PriorityQueue<Running> running = new PriorityQueue<>();
        Beginnings beginnings = new Beginnings(this, seed);
        while (beginnings.hasNext()) {
            Telling telling = beginnings.next();
            Scene scene = telling.scene();
            while (!running.isEmpty()
                    && running.element().at.isBefore(scene.firstDay().atStartOfDay())) {
                advance(running, sink);
            }
            if (telling.fault().isPresent()) {
                sink.planted(new Planted(telling.story(), telling.fault().get(), scene));
            }
            Running.from(telling).ifPresent(running::add);
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

    /** A story as it is told once. */
    record Telling(Story story, Optional<Fault> fault, Scene scene) {}

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

        static Optional<Running> from(Telling telling) {
            ImmutableList<Act> acts = telling.fault().map(Fault::acts).orElseGet(telling.story()::acts);
            return acts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Running(telling.story(), acts, telling.scene(), 0));
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
        Optional<Running> running = Running.from(new Telling(story, fault, scene));
        while (running.isPresent()) {
            rows.add(running.get().row());
            running = running.get().after();
        }
        return rows;
    }
}
