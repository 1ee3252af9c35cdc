package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Workflow;

/**
 * What to try in a workflow. A plan needs commands and actors; the rest has defaults. Every method that refines it returns a
 * new one:
 *
 * <pre>{@code
 * Plan.of(PEOPLE_MEDIATION)
 *     .acting(LI, WANG, COMMITTEE, MEDIATOR, COURT)
 *     .asking(new Apply(WALL), new Apply(DIVORCE), new Accept(), new Refuse(NOT_CIVIL))
 *     .askingAt(at -> new Sign(LI.person(), at))
 *     .hiding("Li Lei")
 *     .accepting("condition IS_CIVIL of Accept never fails", "Apply has refused it before")
 * }</pre>
 *
 * @param <C> what the case files contain
 * @param <S> the states of the workflow
 */
public final class Plan<C, S extends Enum<S> & Worded> {
    private static final LocalTime OPENING_HOUR = LocalTime.of(9, 0);
    /** Shorter identifiers occur in other words by chance, so that a leak could not be told. */
    private static final int SHORTEST_SECRET = 4;

    /** Makes a command for a case, or none for one that it does not suit. */
    private interface Sample<C, S extends Enum<S>> {
        Optional<Command<C, S>> command(Optional<C> content, Instant at);
    }

    private final Workflow<C, S> workflow;
    // Changed in a fresh copy only, before anybody else sees it.
    private ImmutableList<Sample<C, S>> samples = ImmutableList.of();
    private ImmutableList<Actor> actors = ImmutableList.of();
    private ImmutableList<Actor> approvers = ImmutableList.of();
    private ImmutableList<Instant> starts;
    private ImmutableList<LocalSettings> settings = ImmutableList.of(LocalSettings.DEFAULTS);
    private ImmutableList<Duration> waits = ImmutableList.of();
    private ImmutableList<CaseFile<?, ?>> related = ImmutableList.of();
    private ImmutableList<CaseFile<C, S>> told = ImmutableList.of();
    private WorkCalendar calendar = WorkCalendar.ofStateCouncil();
    private ImmutableList<String> secrets = ImmutableList.of();
    private ImmutableMap<String, String> accepted = ImmutableMap.of();
    private int kept = 4;
    private int steps = 40;

    private Plan(Workflow<C, S> workflow) {
        this.workflow = workflow;
        this.starts = workflow.editions().stream()
                .map(edition -> BeijingTime.at(edition.firstDay(), OPENING_HOUR))
                .collect(ImmutableList.toImmutableList());
    }

    private Plan(Plan<C, S> other) {
        this.workflow = other.workflow;
        this.samples = other.samples;
        this.actors = other.actors;
        this.approvers = other.approvers;
        this.starts = other.starts;
        this.settings = other.settings;
        this.waits = other.waits;
        this.related = other.related;
        this.told = other.told;
        this.calendar = other.calendar;
        this.secrets = other.secrets;
        this.accepted = other.accepted;
        this.kept = other.kept;
        this.steps = other.steps;
    }

    /**
     * A plan without commands and actors: cases begin at nine o'clock on the first day of each edition, under default settings
     * and the calendar of the State Council.
     */
    public static <C, S extends Enum<S> & Worded> Plan<C, S> of(Workflow<C, S> workflow) {
        return new Plan<>(workflow);
    }

    /** With the commands: for each kind at least one that its rules accept, and one for every way in which they refuse. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final Plan<C, S> asking(Command<C, S>... commands) {
        return sampled(Arrays.stream(commands).map(command -> (content, at) -> Optional.of(command)));
    }

    /** With a command that names the moment at which it is given, or one counted from it. */
    public Plan<C, S> askingAt(Function<Instant, ? extends Command<C, S>> command) {
        return sampled(Stream.of((content, at) -> Optional.of(command.apply(at))));
    }

    /** With a command that depends on what is on file; never used to open a case. */
    public Plan<C, S> askingAbout(BiFunction<C, Instant, ? extends Command<C, S>> command) {
        return sampled(Stream.of((content, at) -> content.map(known -> command.apply(known, at))));
    }

    private Plan<C, S> sampled(Stream<Sample<C, S>> more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.samples = plus(samples, more.collect(ImmutableList.toImmutableList()));
        return copy;
    }

    /**
     * With those who act: for each role of the rules at least one, and one whom some rule does not entitle. Their identifiers
     * must not print. Throws {@link IllegalArgumentException} for one too short to be told from other words.
     */
    public Plan<C, S> acting(Actor... more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.actors = plus(actors, ImmutableList.copyOf(more));
        copy.secrets = plus(secrets, identifiers(more));
        return copy;
    }

    /** With those who approve and do not act themselves; whoever acts is also asked to approve. */
    public Plan<C, S> approving(Actor... more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.approvers = plus(approvers, ImmutableList.copyOf(more));
        copy.secrets = plus(secrets, identifiers(more));
        return copy;
    }

    /** With cases that begin at nine o'clock on the days, and on no others. */
    public Plan<C, S> startingOn(LocalDate... days) {
        return startingAt(Arrays.stream(days)
                .map(day -> BeijingTime.at(day, OPENING_HOUR))
                .toArray(Instant[]::new));
    }

    /** With cases that begin at the moments, and at no others. */
    public Plan<C, S> startingAt(Instant... moments) {
        checkArgument(moments.length > 0, "moments are empty");
        Plan<C, S> copy = new Plan<>(this);
        copy.starts = ImmutableList.copyOf(moments);
        return copy;
    }

    /** With the settings, each tried from every start, instead of the defaults. */
    public Plan<C, S> under(LocalSettings... variants) {
        checkArgument(variants.length > 0, "variants are empty");
        Plan<C, S> copy = new Plan<>(this);
        copy.settings = ImmutableList.copyOf(variants);
        return copy;
    }

    /** With times to let pass, beside an hour, a day and the ends of all open clocks. */
    public Plan<C, S> waiting(Duration... more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.waits = plus(waits, ImmutableList.copyOf(more));
        return copy;
    }

    /** With case files of other procedures that every occasion knows. */
    public Plan<C, S> knowing(CaseFile<?, ?>... more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.related = plus(related, ImmutableList.copyOf(more));
        return copy;
    }

    /**
     * With cases that have come some way already, where only a long or crowded road leads to what is to be seen; told, for
     * instance, by a {@link Life}. Everything is tried on them, and nothing on what that leads to.
     */
    public Plan<C, S> tryingOn(ImmutableList<CaseFile<C, S>> more) {
        Plan<C, S> copy = new Plan<>(this);
        copy.told = plus(told, more);
        return copy;
    }

    /** With another calendar. */
    public Plan<C, S> by(WorkCalendar other) {
        Plan<C, S> copy = new Plan<>(this);
        copy.calendar = other;
        return copy;
    }

    /**
     * With personal words of the samples that must not print: names, numbers, free text. Throws {@link
     * IllegalArgumentException} for one too short to be told from other words.
     */
    public Plan<C, S> hiding(String... words) {
        Plan<C, S> copy = new Plan<>(this);
        copy.secrets = plus(secrets, secret(Arrays.stream(words)));
        return copy;
    }

    /**
     * With something never seen that is right never to be seen.
     *
     * @param gap the words of the failure, without what follows the colon
     * @param reason why it cannot or need not be seen
     */
    public Plan<C, S> accepting(String gap, String reason) {
        checkArgument(!reason.isBlank(), "reason is blank");
        Plan<C, S> copy = new Plan<>(this);
        copy.accepted = ImmutableMap.<String, String>builder()
                .putAll(accepted)
                .put(gap, reason)
                .buildOrThrow();
        return copy;
    }

    /**
     * With other bounds of the search, where the defaults miss a case that only a long or crowded road leads to.
     *
     * @param kept how many files are kept of those that one command has led to one state in one number of steps; 4 at first, 0
     *     to go on only from what showed something new, in a workflow of very many acts
     * @param steps the greatest number of steps from the opening; 40 at first
     */
    public Plan<C, S> searching(int kept, int steps) {
        checkArgument(kept >= 0, "kept %s is negative", kept);
        checkArgument(steps >= 1, "steps %s is not positive", steps);
        Plan<C, S> copy = new Plan<>(this);
        copy.kept = kept;
        copy.steps = steps;
        return copy;
    }

    private static ImmutableList<String> identifiers(Actor... actors) {
        return secret(Arrays.stream(actors)
                .filter(actor -> actor.person().isStated())
                .map(actor -> actor.person().value()));
    }

    private static ImmutableList<String> secret(Stream<String> words) {
        ImmutableList<String> secrets = words.collect(ImmutableList.toImmutableList());
        for (String secret : secrets) {
            checkArgument(
                    secret.length() >= SHORTEST_SECRET,
                    "\"%s\" is shorter than %s characters, so a leak could not be told",
                    secret,
                    SHORTEST_SECRET);
        }
        return secrets;
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, ImmutableList<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }

    // ---- reading a plan
    // ------------------------------------------------------------------------------------------------

    public Workflow<C, S> workflow() {
        return workflow;
    }

    /** The sample commands for a case, or for opening one when there is no content yet. */
    ImmutableList<Command<C, S>> commands(Optional<C> content, Instant at) {
        return samples.stream()
                .flatMap(sample -> sample.command(content, at).stream())
                .collect(ImmutableList.toImmutableList());
    }

    public ImmutableList<Actor> actors() {
        return actors;
    }

    /** Everybody who may be asked to approve: those who do nothing else, then those who act. */
    public ImmutableList<Actor> approvers() {
        return ImmutableSet.<Actor>builder()
                .addAll(approvers)
                .addAll(actors)
                .build()
                .asList();
    }

    /** When cases begin. */
    public ImmutableList<Instant> starts() {
        return starts;
    }

    public ImmutableList<LocalSettings> settings() {
        return settings;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    ImmutableList<Duration> waits() {
        return waits;
    }

    ImmutableList<CaseFile<C, S>> told() {
        return told;
    }

    ImmutableList<String> secrets() {
        return secrets;
    }

    /** What need not be seen, and why. */
    public ImmutableMap<String, String> accepted() {
        return accepted;
    }

    int kept() {
        return kept;
    }

    int steps() {
        return steps;
    }

    /** An occasion in this plan, without approvals. */
    public Occasion occasion(Actor actor, Instant at, LocalSettings chosen) {
        Occasion occasion = Occasion.of(actor, at, calendar).under(chosen);
        return related.isEmpty() ? occasion : occasion.knowing(related.toArray(new CaseFile<?, ?>[0]));
    }
}
