package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A stratified draw that anybody can repeat (分层抽样). Every member of the population has a lot: the SHA-256 of the seed, its
 * stratum and its id. Of each stratum those with the lowest lots are drawn.
 *
 * <p>Lots rather than a stream of random numbers, for three reasons. The draw does not depend on the order in which the
 * population is listed. A late member changes nothing for the others except that it may take the last place of its own
 * stratum. And a single lot can be checked without the program, by any tool that computes an SHA-256, so that whoever was
 * drawn can see why, and nobody has to be believed. The seed is fixed and published before anybody can know the
 * population, or it could be chosen to suit.
 */
public final class Sample {
    /**
     * Something that may be drawn.
     *
     * @param stratum its stratum, one line
     * @param id its id, one line, unique in the population
     */
    public record Member(String stratum, String id) {
        /** Throws {@link IllegalArgumentException} for a blank part, or one of several lines. */
        public Member {
            checkLine("stratum", stratum);
            checkLine("id", id);
        }
    }

    /**
     * A member that was drawn.
     *
     * @param lot its lot, 64 hexadecimal digits
     */
    public record Ticket(String id, String lot) {}

    /**
     * What was drawn of one stratum.
     *
     * @param population how many there were
     * @param tickets those drawn, the lowest lot first; never empty
     */
    public record Stratum(String name, int population, ImmutableList<Ticket> tickets) {}

    /** How many of each stratum. */
    private enum Allotment {
        EACH_BY_SIZE,
        IN_PROPORTION
    }

    private final String seed;
    private final SampleSize size;
    private final Allotment allotment;
    private final ImmutableList<Stratum> strata;

    private Sample(String seed, SampleSize size, Allotment allotment, ImmutableList<Stratum> strata) {
        this.seed = seed;
        this.size = size;
        this.allotment = allotment;
        this.strata = strata;
    }

    /**
     * Draws so many of each stratum. Throws {@link IllegalArgumentException} for a seed that is not one line, and for a member
     * that is listed twice.
     *
     * @param seed the seed, kept with the sample
     * @param population everything there is, in any order
     * @param size how many of each stratum
     */
    public static Sample draw(String seed, Iterable<Member> population, SampleSize size) {
        return draw(seed, population, size, Allotment.EACH_BY_SIZE);
    }

    /**
     * Draws so many of all, from each stratum in proportion to its size, and at least one: what is left over after rounding
     * down goes to the largest remainders, and of equal ones to the first by name. With more strata than there is to draw, one
     * of each is drawn. Throws {@link IllegalArgumentException} as {@link #draw} does.
     *
     * @param size how many of all
     */
    public static Sample drawInProportion(String seed, Iterable<Member> population, SampleSize size) {
        return draw(seed, population, size, Allotment.IN_PROPORTION);
    }

    private static Sample draw(String seed, Iterable<Member> population, SampleSize size, Allotment allotment) {
        checkLine("seed", seed);
        Map<String, TreeSet<String>> byStratum = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Member member : population) {
            checkArgument(seen.add(member.id()), "member %s is listed twice", member.id());
            byStratum
                    .computeIfAbsent(member.stratum(), stratum -> new TreeSet<>())
                    .add(member.id());
        }
        Map<String, Integer> sizes = new TreeMap<>();
        byStratum.forEach((stratum, ids) -> sizes.put(stratum, ids.size()));
        Map<String, Integer> allotted = allotment == Allotment.IN_PROPORTION
                ? inProportion(sizes, size.of(seen.size()))
                : Maps.transformValues(sizes, size::of);
        ImmutableList.Builder<Stratum> strata = ImmutableList.builder();
        byStratum.forEach((stratum, ids) -> strata.add(new Stratum(
                stratum,
                ids.size(),
                ids.stream()
                        .map(id -> new Ticket(id, lot(seed, stratum, id)))
                        // Equal lots will not occur; the order of ids keeps even them repeatable.
                        .sorted(Comparator.comparing(Ticket::lot))
                        .limit(allotted.getOrDefault(stratum, 0))
                        .collect(toImmutableList()))));
        return new Sample(seed, size, allotment, strata.build());
    }

    private static Map<String, Integer> inProportion(Map<String, Integer> sizes, int all) {
        long population = sizes.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> allotted = new TreeMap<>();
        sizes.forEach((stratum, size) -> allotted.put(stratum, Math.max(1, (int) ((long) all * size / population))));
        long left =
                all - allotted.values().stream().mapToLong(Integer::longValue).sum();
        sizes.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Integer> entry) -> -((long) all * entry.getValue() % population))
                        .thenComparing(Map.Entry::getKey))
                // One that was raised to one has had its remainder.
                .filter(entry -> (long) all * entry.getValue() >= population)
                .limit(Math.max(0, left))
                .forEach(entry -> allotted.merge(entry.getKey(), 1, Integer::sum));
        return allotted;
    }

    /** The lot of a member: the SHA-256 of seed, stratum and id in UTF-8, with a line feed between them, in hexadecimal digits. */
    public static String lot(String seed, String stratum, String id) {
        return Hashing.sha256()
                .hashString(seed + '\n' + stratum + '\n' + id, StandardCharsets.UTF_8)
                .toString();
    }

    private static void checkLine(String what, String text) {
        checkArgument(!text.isBlank(), "%s is blank", what);
        checkArgument(text.indexOf('\n') < 0, "%s is of several lines", what);
    }

    public String seed() {
        return seed;
    }

    public SampleSize size() {
        return size;
    }

    /** What was drawn of each stratum, in the order of their names; a stratum without members is not there. */
    public ImmutableList<Stratum> strata() {
        return strata;
    }

    public Optional<Stratum> stratum(String name) {
        return strata.stream().filter(stratum -> stratum.name().equals(name)).findFirst();
    }

    /** The ids of everything drawn. */
    public ImmutableSet<String> drawn() {
        return strata.stream()
                .flatMap(stratum -> stratum.tickets().stream())
                .map(Ticket::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** How many were drawn. */
    public int count() {
        return strata.stream().mapToInt(stratum -> stratum.tickets().size()).sum();
    }

    /** Whether this is the draw from the population: somebody who has seed and population has derived it again. */
    public boolean isDrawnFrom(Iterable<Member> population) {
        return equals(draw(seed, population, size, allotment));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample that
                && seed.equals(that.seed)
                && size.equals(that.size)
                && allotment == that.allotment
                && strata.equals(that.strata);
    }

    @Override
    public int hashCode() {
        return 31 * seed.hashCode() + strata.hashCode();
    }

    /** How many were drawn by which seed. */
    @Override
    public String toString() {
        return count() + " drawn by " + seed;
    }
}
