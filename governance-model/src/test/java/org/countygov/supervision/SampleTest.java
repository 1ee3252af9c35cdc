package org.countygov.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.countygov.supervision.Sample.Member;
import org.countygov.supervision.Sample.Ticket;
import org.junit.jupiter.api.Test;

/** Draws, with lots that {@code printf 'seed\nstratum\nid' | sha256sum} gave. */
class SampleTest {
    private static final String SEED = "SEED-2024-Q1";
    private static final ImmutableList<Member> POPULATION = ImmutableList.of(
            new Member("criminal", "A-1"),
            new Member("criminal", "A-2"),
            new Member("criminal", "A-3"),
            new Member("criminal", "A-4"),
            new Member("criminal", "A-5"),
            new Member("criminal", "A-6"),
            new Member("bail", "B-1"),
            new Member("bail", "B-2"));

    @Test
    void theLowestLotsOfEachStratumAreDrawn() {
        assertEquals(
                "41600f971b4a8f3b604c3c29eaa0bdfdf308949212b229f767720ebef51f048c",
                Sample.lot(SEED, "criminal", "A-1"));
        // Lots of begin with 06, 10, 1a; of B-2 with 04, of B-1 with 8b. Half of six are three, of two
        // one.
        Sample sample = Sample.draw(SEED, POPULATION, SampleSize.of(1, 50));
        assertEquals(
                ImmutableList.of("A-6", "A-5", "A-4"),
                sample.stratum("criminal").orElseThrow().tickets().stream()
                        .map(Ticket::id)
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(ImmutableSet.of("B-2", "A-6", "A-5", "A-4"), sample.drawn());
        assertEquals(4, sample.count());
        assertTrue(sample.stratum("filed").isEmpty());
    }

    @Test
    void everyTicketIsDerivedAgainFromSeedAndMember() {
        Sample sample = Sample.draw(SEED, POPULATION, SampleSize.of(2, 10));
        sample.strata()
                .forEach(stratum -> stratum.tickets()
                        .forEach(ticket -> assertEquals(Sample.lot(SEED, stratum.name(), ticket.id()), ticket.lot())));
        assertTrue(sample.isDrawnFrom(POPULATION));
        assertFalse(sample.isDrawnFrom(POPULATION.subList(1, 8).reverse().subList(1, 7)));
    }

    @Test
    void aLateMemberTakesAtMostOnePlace() {
        Sample before = Sample.draw(SEED, POPULATION, SampleSize.of(3, 1));
        Sample after = Sample.draw(
                SEED,
                ImmutableList.<Member>builder()
                        .addAll(POPULATION)
                        .add(new Member("criminal", "A-7"))
                        .build(),
                SampleSize.of(3, 1));
        List<String> gone = new ArrayList<>(before.drawn());
        gone.removeAll(after.drawn());
        assertTrue(gone.size() <= 1, gone::toString);
    }

    @Test
    void sizesNeverDrawNothing() {
        assertEquals(0, SampleSize.of(5, 10).of(0));
        assertEquals(1, SampleSize.of(1, 1).of(1));
        assertEquals(5, SampleSize.of(5, 10).of(50));
        assertEquals(6, SampleSize.of(5, 10).of(51));
        assertEquals(3, SampleSize.of(5, 10).of(3));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.of(0, 10));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.of(1, 101));
    }

    @Test
    void refusesWhatCouldNotBeRepeated() {
        assertThrows(IllegalArgumentException.class, () -> Sample.draw(" ", POPULATION, SampleSize.of(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> Sample.draw("a\nb", POPULATION, SampleSize.of(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Member("a\nb", "c"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Sample.draw(
                        SEED,
                        ImmutableList.of(new Member("one", "A-1"), new Member("other", "A-1")),
                        SampleSize.of(1, 1)));
    }

    /** The order of the population is irrelevant, and of a stratum with members something is drawn. */
    @Property(tries = 100)
    void orderIsIrrelevant(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 5) int strata,
            @ForAll @IntRange(min = 1, max = 100) int perCent,
            @ForAll long shuffling) {
        List<Member> population = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            population.add(new Member("stratum " + i % strata, "item " + i));
        }
        Sample sample = Sample.draw("seed", population, SampleSize.of(1, perCent));
        Collections.shuffle(population, new Random(shuffling));
        assertEquals(sample, Sample.draw("seed", population, SampleSize.of(1, perCent)));
        assertEquals(Math.min(size, strata), sample.strata().size());
        sample.strata().forEach(stratum -> assertFalse(stratum.tickets().isEmpty()));
    }

    /** Nobody is favoured: over many seeds each of ten members is drawn about as often as the others. */
    @Test
    void everyMemberIsDrawnAboutAsOften() {
        List<Member> population = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            population.add(new Member("all", "item " + i));
        }
        int[] drawn = new int[10];
        for (int seed = 0; seed < 2000; seed++) {
            for (String id :
                    Sample.draw("seed " + seed, population, SampleSize.of(3, 1)).drawn()) {
                drawn[id.charAt(id.length() - 1) - '0']++;
            }
        }
        for (int times : drawn) {
            // 600 are expected; the standard deviation of 2000 draws at 0.3 is 20.5, and six of them are 123.
            assertTrue(Math.abs(times - 600) <= 123, () -> "drawn " + times + " times");
        }
    }
}
