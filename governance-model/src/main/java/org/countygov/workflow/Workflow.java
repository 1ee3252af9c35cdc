package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.party.Actor;
import org.countygov.party.Role;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A procedure laid down by law, through all its editions. It opens cases, decides commands, follows what the law does by
 * itself, and rebuilds cases from stored events. Immutable and thread-safe; every answer depends on the arguments only.
 *
 * @param <C> what the case files contain
 * @param <S> the states a case passes through, each {@link Worded}
 */
@SuppressWarnings("EnumOrdinal") // the array lives and dies with the enum it is indexed by
public final class Workflow<C, S extends Enum<S> & Worded> implements Worded {
    /** More than any chain of effects by law can be; a longer one is a circle in the table. */
    private static final int LONGEST_CHAIN = 100;

    private final String name;
    private final Phrase words;
    private final C blank;
    private final Setting<Applicability> transition;
    private final ImmutableList<Edition<C, S>> editions;
    /** The first day of each edition. */
    private final LocalDate[] firstDays;
    /** The table of each edition. */
    private final RuleTable<C, S>[] tables;
    /** The first instant of each edition, so that a decision need not make a date. */
    private final Instant[] firstInstants;
    /** By edition. */
    private final ImmutableList<Places<C, S>> places;
    /** By ordinal of the state: whether the law of some edition acts by itself there. */
    private final boolean[] lawActsIn;

    @SuppressWarnings("unchecked") // generic arrays cannot be made otherwise
    private Workflow(
            String name,
            Phrase words,
            C blank,
            Setting<Applicability> transition,
            ImmutableList<Edition<C, S>> editions) {
        this.name = name;
        this.words = words;
        this.blank = blank;
        this.transition = transition;
        this.editions = editions;
        this.firstDays = editions.stream().map(Edition::firstDay).toArray(LocalDate[]::new);
        this.tables = editions.stream().map(Edition::table).toArray(RuleTable[]::new);
        this.firstInstants = editions.stream()
                .map(edition -> BeijingTime.startOf(edition.firstDay()))
                .toArray(Instant[]::new);
        this.places = editions.stream()
                .map(edition -> new Places<>(edition.table()))
                .collect(ImmutableList.toImmutableList());
        this.lawActsIn = new boolean[tables[0].states().size()];
        for (S state : tables[0].states()) {
            lawActsIn[state.ordinal()] = Arrays.stream(tables)
                    .anyMatch(table -> !table.lawsFrom(state).isEmpty());
        }
        List<String> defects = defects();
        checkArgument(defects.isEmpty(), "defective workflow %s: %s", name, defects);
    }

    /**
     * A workflow. Throws {@link IllegalArgumentException} listing every defect: editions out of order, a state never reached, an
     * open state without a way out, a command without a rule.
     *
     * @param name the stable name, in lower case with hyphens
     * @param words the name for people
     * @param blank the content of a case of which nothing is known yet
     * @param transition which edition governs a case opened before the law changed
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public static <C, S extends Enum<S> & Worded> Workflow<C, S> of(
            String name,
            Phrase words,
            C blank,
            Setting<Applicability> transition,
            Edition<C, S> first,
            Edition<C, S>... later) {
        return new Workflow<>(
                name,
                words,
                blank,
                transition,
                ImmutableList.<Edition<C, S>>builder().add(first).add(later).build());
    }

    /** The stable name. */
    public String name() {
        return name;
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Which edition governs a case opened before the law changed. */
    public Setting<Applicability> transition() {
        return transition;
    }

    public ImmutableList<Edition<C, S>> editions() {
        return editions;
    }

    /** The rules in force on the day, or empty before the first edition. */
    public Optional<RuleTable<C, S>> tableOn(LocalDate day) {
        int index = indexAt(BeijingTime.startOf(day));
        return index < 0 ? Optional.empty() : Optional.of(tables[index]);
    }

    // ---- deciding
    // ------------------------------------------------------------------------------------------------------

    /** Opens a case, or says why not. */
    public Decision<C, S> open(String id, Command<C, S> command, Occasion occasion) {
        int index = indexAt(occasion.at());
        if (index < 0) {
            return notInForce();
        }
        RuleTable<C, S> table = tables[index];
        Rule<C, S, ?> rule = table.findOpening(command.getClass());
        if (rule == null) {
            return new Decision.Rejected<>(
                    misplaced(index, Places.NOT_OPEN, null, blank, command, occasion), table.openings());
        }
        Event<C, S> event = event(command, occasion, rule.to().orElseThrow(), firstDays[index]);
        C recorded = rule.recorded(blank, event);
        ImmutableList<Reason> objections = rule.objections(null, recorded, command, occasion);
        return objections == null
                ? new Decision.Accepted<>(rule.open(new CaseRef(name, id), recorded, event))
                : new Decision.Rejected<>(objections, table.openings());
    }

    /**
     * Decides a command. What the law does by itself by then is done first, so an accepted file ends with those events and
     * then the command's own; {@code history().since(version)} gives what a store lacks.
     */
    public Decision<C, S> decide(CaseFile<C, S> file, Command<C, S> command, Occasion occasion) {
        CaseFile<C, S> current = advance(file, occasion);
        int index = indexFor(current, occasion);
        RuleTable<C, S> table = tables[index];
        S state = current.state();
        Rule<C, S, ?> rule = table.find(state, command.getClass());
        Reason early = sequence(current, occasion);
        if (rule == null) {
            ImmutableList<Reason> reasons =
                    misplaced(index, state.words(), current, current.content(), command, occasion);
            return new Decision.Rejected<>(early == null ? reasons : plus(early, reasons), table.actsFrom(state));
        }
        ImmutableList<Reason> objections = rule.objections(current, current.content(), command, occasion);
        if (rule.modality() == Modality.BY_LAW) {
            // Had it been due, the file would have been advanced past it.
            objections = plus(new Reason.ByLawOnly(rule.timing().orElseThrow(), rule.bases()), objections);
        }
        if (early != null) {
            objections = plus(early, objections);
        }
        return objections == null
                ? new Decision.Accepted<>(
                        rule.apply(current, event(command, occasion, rule.toFrom(state), firstDays[index])))
                : new Decision.Rejected<>(objections, table.actsFrom(state));
    }

    /** The file after everything that the law has done by itself by the occasion; the file itself when that is nothing. */
    public CaseFile<C, S> advance(CaseFile<C, S> file, Occasion occasion) {
        CaseFile<C, S> current = file;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (!lawActsIn[current.state().ordinal()]) {
                return current;
            }
            CaseFile<C, S> next = advanceOnce(current, occasion);
            if (next == null) {
                return current;
            }
            current = next;
        }
        throw new IllegalStateException(file.ref() + ": the rules that act by law go round in a circle");
    }

    /** The file after the earliest effect that is due, or null when none is. Each effect follows the law of its moment. */
    @Nullable
    private CaseFile<C, S> advanceOnce(CaseFile<C, S> file, Occasion occasion) {
        int present = indexOf(file.history().last().edition());
        int acting = indexFor(file, occasion);
        for (int i = present; i <= acting; i++) {
            ImmutableList<Rule<C, S, ?>> laws = tables[i].lawsFrom(file.state());
            if (laws.isEmpty()) {
                continue;
            }
            Instant notBefore = file.history().last().at();
            Instant earliest = i == present || notBefore.isAfter(firstInstants[i]) ? notBefore : firstInstants[i];
            Occasion end = i == acting ? occasion : byLaw(firstInstants[i + 1].minusNanos(1), occasion);
            CaseFile<C, S> next = firstEffect(file, firstDays[i], laws, earliest, end);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /** The file after the earliest effect that is due by the end and that nothing stands in the way of. */
    @Nullable
    private CaseFile<C, S> firstEffect(
            CaseFile<C, S> file, LocalDate edition, ImmutableList<Rule<C, S, ?>> laws, Instant earliest, Occasion end) {
        Rule<C, S, ?> first = null;
        Occasion moment = end;
        for (Rule<C, S, ?> law : laws) {
            Optional<Instant> due = law.dueBy(file, end);
            if (due.isEmpty()) {
                continue;
            }
            Occasion then = byLaw(due.get().isBefore(earliest) ? earliest : due.get(), end);
            if ((first == null || then.at().isBefore(moment.at()))
                    && law.objections(file, file.content(), law.byLaw(), then) == null) {
                first = law;
                moment = then;
            }
        }
        return first == null
                ? null
                : first.apply(file, event(first.byLaw(), moment, first.toFrom(file.state()), edition));
    }

    private static Occasion byLaw(Instant at, Occasion occasion) {
        return new Occasion(
                Actor.LAW,
                at,
                occasion.calendar(),
                occasion.settings(),
                ImmutableList.of(),
                occasion.related(),
                occasion.fromRecord());
    }

    /** The rules by which somebody in the role may go on from where the case stands, whatever their conditions. */
    public ImmutableList<Rule<C, S, ?>> possible(CaseFile<C, S> file, Role role, Occasion occasion) {
        CaseFile<C, S> current = advance(file, occasion);
        return tables[indexFor(current, occasion)].actsFrom(current.state()).stream()
                .filter(rule -> rule.roles().contains(role))
                .collect(ImmutableList.toImmutableList());
    }

    /** The ends of all clocks that run in the case, in the order of starting. */
    public ImmutableList<Deadline> deadlines(CaseFile<C, S> file, WorkCalendar calendar, LocalSettings settings) {
        return file.clocks().stream()
                .filter(run -> run.stoppedAt().isEmpty())
                .map((ClockRun run) -> run.deadline(calendar, settings))
                .collect(ImmutableList.toImmutableList());
    }

    // ---- storing
    // -------------------------------------------------------------------------------------------------------

    /**
     * Applies a fact under the edition it names, without judging it again. Throws {@link IllegalArgumentException} when the
     * event cannot follow: the store is damaged.
     */
    public CaseFile<C, S> evolve(CaseFile<C, S> file, Event<C, S> event) {
        Rule<C, S, ?> rule = tableOf(event).find(file.state(), event.command().getClass());
        checkArgument(rule != null, "event %s cannot follow state %s of %s", name(event), file.state(), file.ref());
        checkArgument(
                rule.toFrom(file.state()) == event.to(),
                "event %s leads from %s to %s, not to %s",
                name(event),
                file.state(),
                rule.toFrom(file.state()),
                event.to());
        checkArgument(
                !event.at().isBefore(file.history().last().at()),
                "event %s is earlier than the one before it",
                name(event));
        return rule.apply(file, event);
    }

    /** Rebuilds a case from its events, oldest first. Throws {@link IllegalArgumentException} as {@link #evolve} does. */
    public CaseFile<C, S> replay(String id, List<Event<C, S>> events) {
        checkArgument(!events.isEmpty(), "events of %s are empty", id);
        Event<C, S> opening = events.get(0);
        Rule<C, S, ?> rule = tableOf(opening).findOpening(opening.command().getClass());
        checkArgument(rule != null, "event %s cannot open a case", name(opening));
        checkArgument(
                rule.to().orElseThrow() == opening.to(), "event %s does not lead to %s", name(opening), opening.to());
        CaseFile<C, S> file = rule.open(new CaseRef(name, id), rule.recorded(blank, opening), opening);
        for (Event<C, S> event : events.subList(1, events.size())) {
            file = evolve(file, event);
        }
        return file;
    }

    /**
     * Follows a record that the rules do not accept, so that an inspection can go on: the command is recorded, its clocks are
     * set, and the case stands where the record says it stands. For inspecting other systems' records only; the result
     * cannot be replayed.
     *
     * @param before the case so far, or empty when the record begins in the middle
     * @return the case as recorded, or empty when no rule of any edition knows the command
     */
    public Optional<CaseFile<C, S>> follow(
            Optional<CaseFile<C, S>> before, String id, Command<C, S> command, Occasion occasion) {
        Edition<C, S> governing =
                editions.get(before.map(file -> indexFor(file, occasion)).orElse(Math.max(0, indexAt(occasion.at()))));
        Edition<C, S> edition = knows(governing, command)
                ? governing
                : editions.reverse().stream()
                        .filter(other -> knows(other, command))
                        .findFirst()
                        .orElse(governing);
        RuleTable<C, S> table = edition.table();
        Rule<C, S, ?> direct = before.isPresent()
                ? table.find(before.get().state(), command.getClass())
                : table.findOpening(command.getClass());
        Rule<C, S, ?> rule = direct != null
                ? direct
                : table.rulesFor(command.getClass()).stream().findFirst().orElse(null);
        if (rule == null) {
            return Optional.empty();
        }
        S from = before.map(CaseFile::state)
                .filter(state -> rule.from().isEmpty() || rule.from().contains(state))
                .orElseGet(
                        () -> rule.from().stream().findFirst().orElse(rule.to().orElse(null)));
        Event<C, S> event = event(command, occasion, rule.toFrom(from), edition.firstDay());
        return Optional.of(before.map(file -> rule.apply(file, event))
                .orElseGet(() -> rule.open(new CaseRef(name, id), rule.recorded(blank, event), event)));
    }

    private boolean knows(Edition<C, S> edition, Command<C, S> command) {
        return !edition.table().rulesFor(command.getClass()).isEmpty();
    }

    // ---- editions and reasons
    // ------------------------------------------------------------------------------------------

    /** The place of the edition in force, or -1 before the first. */
    private int indexAt(Instant at) {
        int index = firstInstants.length - 1;
        while (index >= 0 && at.isBefore(firstInstants[index])) {
            index--;
        }
        return index;
    }

    /** The place of the edition that governs an act in an open case. */
    private int indexFor(CaseFile<C, S> file, Occasion occasion) {
        int present = indexOf(file.history().last().edition());
        return firstDays.length > 1 && occasion.settings().get(transition) == Applicability.LAW_WHEN_ACTING
                // An act dated before the last one never takes the case back to older law.
                ? Math.max(present, indexAt(occasion.at()))
                : present;
    }

    private RuleTable<C, S> tableOf(Event<C, S> event) {
        return tables[indexOf(event.edition())];
    }

    private int indexOf(LocalDate firstDay) {
        for (int i = 0; i < firstDays.length; i++) {
            if (firstDays[i].equals(firstDay)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no edition of " + firstDay);
    }

    private Event<C, S> event(Command<C, S> command, Occasion occasion, S to, LocalDate edition) {
        return new Event<>(
                command,
                occasion.actor(),
                occasion.at(),
                occasion.approvals(),
                to,
                edition,
                occasion.calendar().version(),
                occasion.settings().version());
    }

    private static String name(Event<?, ?> event) {
        return event.command().getClass().getSimpleName();
    }

    private Decision<C, S> notInForce() {
        return new Decision.Rejected<>(
                ImmutableList.of(new Reason.NoLawInForce(words, editions.get(0).firstDay())), ImmutableList.of());
    }

    @Nullable
    private static Reason sequence(CaseFile<?, ?> file, Occasion occasion) {
        Instant last = file.history().last().at();
        return occasion.at().isBefore(last) ? new Reason.OutOfSequence(last, occasion.at()) : null;
    }

    private static ImmutableList<Reason> plus(Reason first, @Nullable ImmutableList<Reason> more) {
        return more == null
                ? ImmutableList.of(first)
                : ImmutableList.<Reason>builder().add(first).addAll(more).build();
    }

    /** Why a command that no rule provides for here is refused, and whatever else would stand in its way elsewhere. */
    private ImmutableList<Reason> misplaced(
            int edition,
            Phrase state,
            @Nullable CaseFile<C, S> before,
            C content,
            Command<C, S> command,
            Occasion occasion) {
        Places.Place<C, S> place = places.get(edition).of(command);
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(place.notProvidedFor(state));
        if (!place.rules().isEmpty()) {
            ImmutableList<Reason> further = place.rules().get(0).objections(before, content, command, occasion);
            for (Reason reason : further == null ? ImmutableList.<Reason>of() : further) {
                // What is merely unknown is no news for a command that has no place here.
                if (reason.ground() != Ground.NOT_ESTABLISHED) {
                    reasons.add(reason);
                }
            }
        }
        return reasons.build();
    }

    // ---- defects
    // -------------------------------------------------------------------------------------------------------

    /** What is wrong across editions. */
    private List<String> defects() {
        List<String> defects = new ArrayList<>();
        Class<S> stateType = editions.get(0).table().states().iterator().next().getDeclaringClass();
        Set<S> standing = EnumSet.noneOf(stateType);
        Set<Class<?>> ruled = new HashSet<>();
        LocalDate before = LocalDate.MIN;
        for (Edition<C, S> edition : editions) {
            if (!edition.firstDay().isAfter(before)) {
                defects.add("the edition of " + edition.firstDay() + " is not later than the one before");
            }
            before = edition.firstDay();
            RuleTable<C, S> table = edition.table();
            // Whatever the transition, a jurisdiction may choose that open cases follow the new rules.
            for (S state : table.reachableFrom(standing)) {
                standing.add(state);
                boolean leaves = table.rules().stream()
                        .anyMatch(rule -> rule.from().contains(state) && rule.toFrom(state) != state);
                if (!leaves && !table.closedStates().contains(state)) {
                    defects.add("no way out of " + state.name() + " from " + edition.firstDay());
                }
            }
            table.rules().forEach(rule -> ruled.add(rule.command()));
        }
        editions.get(0).table().states().stream()
                .filter(state -> !standing.contains(state))
                .forEach(state -> defects.add(state.name() + " is never reached"));
        editions.get(0).table().vocabulary().commands().stream()
                .filter(command -> !ruled.contains(command))
                .forEach(command -> defects.add(command.getSimpleName() + " has no rule"));
        return defects;
    }

    /** The stable name. */
    @Override
    public String toString() {
        return name;
    }
}
