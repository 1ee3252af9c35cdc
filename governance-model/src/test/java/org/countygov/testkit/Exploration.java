package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Decision.Accepted;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Event;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Rule;

/**
 * Everything that happens when a {@link Plan} is tried, breadth first, from every start and under all settings. There is no
 * chance in it: the same plan gives the same exploration.
 *
 * <p>From each file it asks every sample command: an hour and a day after the last act, after the waits of the plan, a second
 * before, on and a second after the last instant of every open clock, and on the day the next edition comes into force; by
 * everybody entitled and by somebody who is not, with all approvals, with each that is enough alone and without; too early,
 * and as a record would tell it. {@link KernelLaws} watch all of it.
 *
 * <p>Under an edition in which no case of the plan begins, cases are opened and not followed.
 *
 * <p>It stops when there is nothing left to see, or when it has long seen nothing new.
 */
public final class Exploration<C, S extends Enum<S> & Worded> {
    private static final String CASE = "explored";
    private static final LocalTime OPENING_HOUR = LocalTime.of(9, 0);
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofDays(1);
    private static final Duration INSTANT = Duration.ofSeconds(1);
    /** After how many more steps without anything new a search ends. */
    private static final int PATIENCE = 8;

    private static final Actor UNSTATED = Actor.of(PersonId.UNSTATED, UnitId.UNSTATED, CommonRole.UNSTATED);

    private final Plan<C, S> plan;
    private final KernelLaws<C, S> laws;
    private final ImmutableSortedMap<LocalDate, Sightings<C, S>> sightings;
    /** The first file found, by state and edition, that nothing leads on from once its clocks have run out. */
    private final Map<String, CaseFile<C, S>> stuck = new LinkedHashMap<>();

    private final List<CaseFile<C, S>> cases = new ArrayList<>();
    private int longest;

    private Exploration(Plan<C, S> plan) {
        this.plan = plan;
        this.laws = KernelLaws.of(plan);
        this.sightings = fresh(plan);
    }

    /** Tries the plan. Throws {@link AssertionError} when the workflow breaks a law of the kernel. */
    public static <C, S extends Enum<S> & Worded> Exploration<C, S> of(Plan<C, S> plan) {
        Exploration<C, S> exploration = new Exploration<>(plan);
        exploration.explore();
        return exploration;
    }

    private static <C, S extends Enum<S> & Worded> ImmutableSortedMap<LocalDate, Sightings<C, S>> fresh(
            Plan<C, S> plan) {
        return plan.workflow().editions().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo, Edition::firstDay, edition -> new Sightings<C, S>(edition)));
    }

    private static <V> V of(Map<LocalDate, V> byEdition, LocalDate firstDay) {
        return Objects.requireNonNull(byEdition.get(firstDay), "edition");
    }

    private void explore() {
        for (LocalSettings settings : plan.settings()) {
            for (Instant start : plan.starts()) {
                Search search = new Search(settings);
                search.open(start);
                search.goOn(start);
                search.end();
            }
            Search rest = new Search(settings);
            editionsWithoutStart().forEach(edition -> rest.open(BeijingTime.at(edition, OPENING_HOUR)));
            plan.told().forEach(rest::look);
            rest.end();
        }
    }

    /** The first days of the editions under which no case of the plan begins: there, cases are only opened. */
    private List<LocalDate> editionsWithoutStart() {
        Set<LocalDate> without = new LinkedHashSet<>(sightings.keySet());
        plan.starts().forEach(start -> without.remove(sightings.floorKey(BeijingTime.date(start))));
        return List.copyOf(without);
    }

    // ---- what was seen
    // ------------------------------------------------------------------------------------------------

    /** One of the shortest cases that stand in the state, under any edition. */
    public Optional<CaseFile<C, S>> witness(S state) {
        return sightings.values().stream()
                .flatMap(seen -> Stream.ofNullable(seen.witnesses().get(state)))
                .min((one, other) ->
                        Integer.compare(one.history().size(), other.history().size()));
    }

    /** One of the shortest cases for each state that was reached under each edition. */
    public ImmutableList<CaseFile<C, S>> witnesses() {
        return sightings.values().stream()
                .flatMap(seen -> seen.witnesses().values().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Every case from which the search went on, in the order of the search. */
    public ImmutableList<CaseFile<C, S>> cases() {
        return ImmutableList.copyOf(cases);
    }

    /** How often each ground of refusal was given. */
    public ImmutableMap<Ground, Integer> grounds() {
        return sightings.values().stream()
                .flatMap(seen -> seen.grounds().entrySet().stream())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** The states that no case reached. */
    public ImmutableList<String> unreached() {
        return gaps(Gap.Kind.STATE);
    }

    /** The rules that were never followed from one of their states. */
    public ImmutableList<String> unfired() {
        return gaps(Gap.Kind.RULE);
    }

    /** The rules that never refused anybody. */
    public ImmutableList<String> unrefused() {
        return gaps(Gap.Kind.REFUSAL);
    }

    /** The conditions that always held or never did. */
    public ImmutableList<String> oneSided() {
        return gaps(Gap.Kind.CONDITION);
    }

    /** The limits that were not tried on both sides of their last instant. */
    public ImmutableList<String> untimed() {
        return gaps(Gap.Kind.LIMIT);
    }

    /** The approvals that were never missed, or never enough. */
    public ImmutableList<String> unapproved() {
        return gaps(Gap.Kind.APPROVAL);
    }

    /** The clocks that never did what some rule or the passing of time makes them do. */
    public ImmutableList<String> unclocked() {
        return gaps(Gap.Kind.CLOCK);
    }

    /** Every gap but those that the plan accepts, each after its edition. */
    private ImmutableList<String> gaps(Gap.Kind kind) {
        return sightings.values().stream()
                .flatMap(seen -> seen.gaps(kind).stream()
                        .filter(gap -> !plan.accepted().containsKey(gap.words()))
                        .map(gap -> gap + edition(seen.edition())))
                .collect(ImmutableList.toImmutableList());
    }

    private String edition(Edition<C, S> edition) {
        return sightings.size() == 1 ? "" : " (edition of " + edition.firstDay() + ")";
    }

    /** The open states from which no closed one was reached, and cases from which nothing leads on once all clocks ran out. */
    public ImmutableList<String> deadEnds() {
        Stream<String> traps = sightings.values().stream()
                .flatMap(seen -> seen.traps().stream()
                        .map(state -> state.name() + " leads to no closed state")
                        .filter(words -> !plan.accepted().containsKey(words))
                        .map(words -> words + ": see which rule should end the case" + edition(seen.edition())));
        Stream<String> waiting = stuck.entrySet().stream()
                .filter(entry -> !plan.accepted().containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + ": after " + entry.getValue().history());
        return Streams.concat(traps, waiting).collect(ImmutableList.toImmutableList());
    }

    /** What the plan accepts although it was seen after all. */
    public ImmutableList<String> needless() {
        Set<String> open = sightings.values().stream()
                .flatMap(seen -> Stream.of(Gap.Kind.values()).flatMap(kind -> seen.gaps(kind).stream()))
                .map(Gap::words)
                .collect(Collectors.toCollection(HashSet::new));
        sightings
                .values()
                .forEach(seen -> seen.traps().forEach(state -> open.add(state.name() + " leads to no closed state")));
        open.addAll(stuck.keySet());
        return plan.accepted().keySet().stream()
                .filter(words -> !open.contains(words))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was tried and seen, as a page for readers. It has no date, so that it changes with the rules and the plan only. */
    public String markdown() {
        return new ExplorationPage<>(this).markdown();
    }

    Plan<C, S> plan() {
        return plan;
    }

    /** What was seen of each edition, the oldest first. */
    ImmutableList<Sightings<C, S>> sightings() {
        return sightings.values().asList();
    }

    /** How many cases the search went on with. */
    int files() {
        return cases.size();
    }

    /** The number of events of the longest of them. */
    int longest() {
        return longest;
    }

    /** What was tried and seen, in figures, a line for each edition. */
    public ImmutableList<String> figures() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Sightings<C, S> seen : sightings.values()) {
            lines.add(plan.workflow().name() + " from " + seen.edition().firstDay() + ": "
                    + Stream.of(Gap.Kind.values())
                            .filter(kind -> seen.all(kind) > 0)
                            .map(kind -> (seen.all(kind) - seen.gaps(kind).size()) + " of " + seen.all(kind) + " "
                                    + kind.words().en())
                            .collect(Collectors.joining(", "))
                    + "; " + seen.decisions() + " decisions, " + seen.accepted() + " accepted");
        }
        return lines.add(cases.size() + " cases kept, the longest of " + longest + " events")
                .build();
    }

    /** The figures. */
    @Override
    public String toString() {
        return String.join("\n", figures());
    }

    // ---- searching
    // ----------------------------------------------------------------------------------------------------

    /** When to try a file; only a plain moment is tried in every manner. */
    private record Moment(Instant at, boolean plain) {}

    /** The search from one start under one choice of settings. */
    private final class Search {
        private final LocalSettings settings;
        private final ImmutableSortedMap<LocalDate, Sightings<C, S>> here = fresh(plan);
        private final Frontier<C, S> frontier = new Frontier<>(plan.kept());

        private Search(LocalSettings settings) {
            this.settings = settings;
        }

        private void goOn(Instant start) {
            int size = 0;
            int patience = PATIENCE;
            List<CaseFile<C, S>> level = frontier.advance();
            for (int steps = 1; !level.isEmpty() && steps < plan.steps() && patience > 0; steps++) {
                level.forEach(this::look);
                level = frontier.advance();
                int seen = here.values().stream().mapToInt(Sightings::size).sum();
                patience = seen > size ? PATIENCE : patience - 1;
                size = seen;
                if (here.tailMap(editionAt(start)).values().stream().allMatch(Sightings::isComplete)) {
                    break;
                }
            }
        }

        /** Adds what was seen here to what was seen elsewhere. */
        private void end() {
            here.forEach((edition, seen) -> of(sightings, edition).add(seen));
        }

        private LocalDate editionAt(Instant start) {
            LocalDate day = here.floorKey(BeijingTime.date(start));
            return day == null ? here.firstKey() : day;
        }

        private void open(Instant start) {
            Occasion any = plan.occasion(plan.actors().get(0), start, settings);
            Edition<C, S> edition = laws.editionToOpen(any)
                    .orElseThrow(() -> new AssertionError(plan.workflow() + " has no edition at "
                            + BeijingTime.print(start) + ", where the plan begins"));
            for (Command<C, S> command : plan.commands(Optional.empty(), start)) {
                Rule<C, S, ?> rule = edition.table().openings().stream()
                        .filter(candidate -> candidate.command() == command.getClass())
                        .findFirst()
                        .orElse(null);
                for (Occasion occasion : occasions(rule, new Moment(start, true))) {
                    Decision<C, S> decision = laws.open(CASE, command, occasion);
                    note(edition, rule, null, decision, occasion, true);
                }
            }
        }

        private void look(CaseFile<C, S> file) {
            cases.add(file);
            longest = Math.max(longest, file.history().size());
            laws.replays(file);
            goOn(file);
        }

        /** Tries everything with a file. */
        private void goOn(CaseFile<C, S> file) {
            List<Moment> moments = moments(file);
            Instant latest =
                    moments.stream().map(Moment::at).max(Instant::compareTo).orElseThrow();
            boolean leads = false;
            for (Moment moment : moments) {
                boolean led = goOn(file, moment);
                leads |= led && moment.at().equals(latest);
            }
            if (!leads && !sightings(file).edition().table().closedStates().contains(file.state())) {
                stuck.putIfAbsent("a case in " + file.state().name() + " has no way on", file);
            }
            Optional<Instant> crossing = crossing(file);
            if (crossing.isPresent()) {
                // Whether anything leads on under the new law, the search from there will tell.
                boolean unused = goOn(file, new Moment(crossing.get(), false));
            }
        }

        private List<Moment> moments(CaseFile<C, S> file) {
            Instant last = file.history().last().at();
            TreeSet<Instant> edges = new TreeSet<>();
            edges.add(last.plus(LATER));
            plan.waits().forEach(wait -> edges.add(last.plus(wait)));
            for (ClockRun run : file.clocks()) {
                if (run.stoppedAt().isEmpty()) {
                    run.deadline(plan.calendar(), settings).last().ifPresent(end -> {
                        edges.add(end.minus(INSTANT));
                        edges.add(end);
                        edges.add(end.plus(INSTANT));
                    });
                }
            }
            List<Moment> moments = new ArrayList<>();
            moments.add(new Moment(last.plus(SOON), true));
            edges.tailSet(last).forEach(edge -> moments.add(new Moment(edge, false)));
            return moments;
        }

        /** The first moment of the edition after the one that governs the case, where open cases pass over to it. */
        private Optional<Instant> crossing(CaseFile<C, S> file) {
            LocalDate present = file.history().last().edition();
            return Optional.ofNullable(sightings.higherKey(present))
                    .map(BeijingTime::startOf)
                    .filter(day -> {
                        Occasion then = plan.occasion(Actor.LAW, day, settings);
                        return !day.isBefore(file.history().last().at())
                                && !laws.edition(file, then).firstDay().equals(present);
                    });
        }

        /** Tries everything with a file at a moment; whether anything leads on from it. */
        private boolean goOn(CaseFile<C, S> file, Moment moment) {
            Occasion any = plan.occasion(plan.actors().get(0), moment.at(), settings);
            sightings(file).waited(file, any);
            CaseFile<C, S> advanced = laws.advance(file, any);
            if (!advanced.equals(file)) {
                byLaw(file, advanced);
                sightings(file).overtaken(file, any);
                // What it leads to is tried on its own; here only that deciding advances first.
                plan.commands(Optional.of(file.content()), moment.at()).stream()
                        .findFirst()
                        .ifPresent(command -> sightings(advanced).count(laws.decide(file, command, any)));
                return true;
            }
            Edition<C, S> edition = laws.edition(file, any);
            boolean led = false;
            for (Command<C, S> command : commands(file, edition, moment)) {
                Rule<C, S, ?> rule =
                        edition.table().rule(file.state(), command.getClass()).orElse(null);
                if (rule == null && !moment.plain()) {
                    continue;
                }
                for (Occasion occasion : occasions(rule, moment)) {
                    Decision<C, S> decision = laws.decide(file, command, occasion);
                    note(edition, rule, file, decision, occasion, moment.plain());
                    led |= decision.isAccepted();
                }
                if (rule != null && moment.plain()) {
                    tryAbsurdly(file, command, rule, edition);
                }
            }
            return led;
        }

        /** The samples, and what the law would do by itself. */
        private List<Command<C, S>> commands(CaseFile<C, S> file, Edition<C, S> edition, Moment moment) {
            Set<Command<C, S>> commands = new LinkedHashSet<>(plan.commands(Optional.of(file.content()), moment.at()));
            edition.table().lawsFrom(file.state()).forEach(rule -> rule.effect().ifPresent(commands::add));
            return List.copyOf(commands);
        }

        /** Asks too early, which is always refused, and as a record tells it that does not say who acts, which is too. */
        private void tryAbsurdly(
                CaseFile<C, S> file, Command<C, S> command, Rule<C, S, ?> rule, Edition<C, S> edition) {
            Actor actor = entitled(rule).findFirst().orElse(plan.actors().get(0));
            Instant last = file.history().last().at();
            Occasion early = plan.occasion(actor, last.minus(INSTANT), settings);
            Occasion record = plan.occasion(UNSTATED, last.plus(SOON), settings).readFromRecord();
            for (Occasion occasion : List.of(early, record)) {
                Decision<C, S> decision = laws.decide(file, command, occasion);
                of(here, edition.firstDay()).count(decision);
                if (decision.isAccepted()) {
                    throw new AssertionError(file + ": " + rule.command().getSimpleName() + " is accepted "
                            + (occasion.fromRecord() ? "from nobody" : "before the last act on file"));
                }
            }
        }

        private void byLaw(CaseFile<C, S> file, CaseFile<C, S> advanced) {
            CaseFile<C, S> current = file;
            for (Event<C, S> event : advanced.history().since(file.history().size())) {
                CaseFile<C, S> after = plan.workflow().evolve(current, event);
                Sightings<C, S> seen = of(here, event.edition());
                Rule<C, S, ?> rule = seen.edition()
                        .table()
                        .rule(current.state(), event.command().getClass())
                        .orElseThrow();
                Decision<C, S> effect = new Accepted<>(after);
                boolean novel = seen.decided(rule, current, effect, plan.occasion(Actor.LAW, event.at(), settings));
                seen.moved(current, after);
                frontier.offer(after, true, novel);
                current = after;
            }
        }

        /** Notes a decision, and keeps the file it leads to. */
        private void note(
                Edition<C, S> edition,
                @Nullable Rule<C, S, ?> rule,
                @Nullable CaseFile<C, S> before,
                Decision<C, S> decision,
                Occasion occasion,
                boolean plain) {
            Sightings<C, S> seen = of(here, edition.firstDay());
            seen.count(decision);
            if (rule == null) {
                return;
            }
            boolean novel = seen.decided(rule, before, decision, occasion);
            approved(seen, rule, decision, occasion);
            if (decision instanceof Accepted<C, S> accepted) {
                seen.moved(before, accepted.file());
                frontier.offer(accepted.file(), plain, novel);
            }
        }

        private void approved(Sightings<C, S> seen, Rule<C, S, ?> rule, Decision<C, S> decision, Occasion occasion) {
            for (ApprovalClause<C, ?> clause : rule.approvals()) {
                List<Approval> counting = occasion.approvals().stream()
                        .filter(approval ->
                                clause.levels().contains(approval.approver().role()))
                        .toList();
                if (decision.isAccepted()) {
                    Set<Role> levels = counting.stream()
                            .map(approval -> approval.approver().role())
                            .collect(Collectors.toSet());
                    if (levels.size() == 1) {
                        seen.see(Gap.enough(rule, clause, levels.iterator().next()));
                    }
                } else if (clause.another()
                        && !counting.isEmpty()
                        && counting.stream()
                                .allMatch(approval -> approval.approver()
                                        .person()
                                        .equals(occasion.actor().person()))) {
                    seen.see(Gap.ownApproval(rule));
                }
            }
        }

        private Sightings<C, S> sightings(CaseFile<C, S> file) {
            return of(here, file.history().last().edition());
        }

        // ---- who asks, and who has approved

        private List<Occasion> occasions(@Nullable Rule<C, S, ?> rule, Moment moment) {
            if (rule == null) {
                return List.of(plan.occasion(plan.actors().get(0), moment.at(), settings));
            }
            List<Occasion> occasions = new ArrayList<>();
            entitled(rule).forEach(actor -> {
                Occasion bare = plan.occasion(actor, moment.at(), settings);
                if (rule.approvals().isEmpty()) {
                    occasions.add(bare);
                } else {
                    occasions.add(approved(bare, approver -> true));
                    if (moment.plain()) {
                        variants(rule, bare, occasions);
                    }
                }
            });
            if (moment.plain()) {
                plan.actors().stream()
                        .filter(actor -> !rule.roles().contains(actor.role()))
                        .findFirst()
                        .ifPresent(stranger -> occasions.add(
                                approved(plan.occasion(stranger, moment.at(), settings), approver -> true)));
            }
            return occasions;
        }

        private Stream<Actor> entitled(Rule<C, S, ?> rule) {
            return rule.roles().contains(CommonRole.LAW)
                    ? Stream.of(Actor.LAW)
                    : plan.actors().stream().filter(actor -> rule.roles().contains(actor.role()));
        }

        private void variants(Rule<C, S, ?> rule, Occasion bare, List<Occasion> occasions) {
            occasions.add(bare);
            // An approval after the act is none.
            occasions.add(bare.approvedBy(plan.approvers().stream()
                    .map(approver -> new Approval(approver, bare.at().plus(SOON)))
                    .toArray(Approval[]::new)));
            for (ApprovalClause<C, ?> clause : rule.approvals()) {
                occasions.add(approved(bare, approver -> !clause.levels().contains(approver.role())));
                for (Role level : clause.levels()) {
                    occasions.add(approved(
                            bare,
                            approver -> approver.role().equals(level)
                                    || !clause.levels().contains(approver.role())));
                    if (clause.another()) {
                        occasions.add(bare.approvedBy(new Approval(
                                Actor.of(bare.actor().person(), bare.actor().unit(), level), bare.at())));
                    }
                }
            }
        }

        private Occasion approved(Occasion bare, Predicate<Actor> who) {
            return bare.approvedBy(plan.approvers().stream()
                    .filter(who)
                    .map(approver -> new Approval(approver, bare.at()))
                    .toArray(Approval[]::new));
        }
    }
}
