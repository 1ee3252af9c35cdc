package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.words.Language;
import org.countygov.words.Worded;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Decision.Accepted;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Event;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/**
 * What holds of every decision of every workflow. Asks a workflow in place of its caller, and throws {@link AssertionError}
 * when the answer breaks a law:
 *
 * <ol>
 *   <li>The same question has the same answer.
 *   <li>What the law does by itself comes first; then an accepted command adds exactly its own event, as asked.
 *   <li>Nothing is accepted but by a rule, from somebody the rule entitles, in the order of time, and, for a right, in time.
 *   <li>Applying the event gives the same file as deciding; replaying all events does too; the old file is as before.
 *   <li>A rejection has reasons, each with words, a cure and law in both languages.
 *   <li>Nothing prints what is personal.
 * </ol>
 */
public final class KernelLaws<C, S extends Enum<S> & Worded> {
    private static final Duration TOO_EARLY = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final Workflow<C, S> workflow;
    private final ImmutableSet<String> secrets;
    /** The commands and reasons that were looked at already: there are few, and printing them takes most of the time. */
    private final Set<Object> seen = new HashSet<>();

    private KernelLaws(Workflow<C, S> workflow, ImmutableSet<String> secrets) {
        this.workflow = workflow;
        this.secrets = secrets;
    }

    /** The laws of the plan's workflow, with the plan's secrets. */
    public static <C, S extends Enum<S> & Worded> KernelLaws<C, S> of(Plan<C, S> plan) {
        return new KernelLaws<>(plan.workflow(), ImmutableSet.copyOf(plan.secrets()));
    }

    /** Opens a case, as {@link Workflow#open} does. */
    public Decision<C, S> open(String id, Command<C, S> command, Occasion occasion) {
        Decision<C, S> decision = workflow.open(id, command, occasion);
        Supplier<String> question = () -> "opening by " + describe(command, occasion);
        same(decision, workflow.open(id, command, occasion), question, "the same question has two answers");
        if (decision instanceof Rejected<C, S> rejected) {
            ImmutableList<Rule<C, S, ?>> openings = editionToOpen(occasion)
                    .map(edition -> edition.table().openings())
                    .orElse(ImmutableList.of());
            lawful(rejected, openings, question);
        } else {
            CaseFile<C, S> file = ((Accepted<C, S>) decision).file();
            same(1, file.history().size(), question, "an opened case has not one event");
            same(new CaseRef(workflow.name(), id), file.ref(), question, "the case has another name");
            asAsked(file.history().last(), command, occasion, question);
            RuleTable<C, S> table = table(file.history().last().edition());
            Rule<C, S, ?> rule = table.openings().stream()
                    .filter(candidate -> candidate.command() == command.getClass())
                    .findFirst()
                    .orElse(null);
            byRule(rule, file.history().last(), question);
            same(file, replay(file), question, "replaying gives another file");
            secret(file, question);
        }
        if (seen.add(command)) {
            secret(command, question);
        }
        return decision;
    }

    /** Decides, as {@link Workflow#decide} does. */
    public Decision<C, S> decide(CaseFile<C, S> file, Command<C, S> command, Occasion occasion) {
        Supplier<String> question = () -> file + ", then " + describe(command, occasion);
        CaseFile<C, S> advanced = advance(file, occasion);
        Decision<C, S> decision = workflow.decide(file, command, occasion);
        same(decision, workflow.decide(file, command, occasion), question, "the same question has two answers");
        if (decision instanceof Rejected<C, S> rejected) {
            RuleTable<C, S> table = edition(advanced, occasion).table();
            lawful(rejected, table.actsFrom(advanced.state()), question);
            refused(rejected, rule(table, advanced, command), advanced, occasion, question);
        } else {
            accepted(((Accepted<C, S>) decision).file(), file, advanced, command, occasion, question);
        }
        if (seen.add(command)) {
            secret(command, question);
        }
        return decision;
    }

    /** Follows what the law does by itself, as {@link Workflow#advance} does. */
    public CaseFile<C, S> advance(CaseFile<C, S> file, Occasion occasion) {
        CaseFile<C, S> advanced = workflow.advance(file, occasion);
        Supplier<String> question = () -> file + ", by " + BeijingTime.print(occasion.at());
        same(advanced, workflow.advance(file, occasion), question, "the law acts in two ways");
        if (advanced.history().size() == file.history().size()) {
            same(file, advanced, question, "the file is another, though nothing has happened");
            return file;
        }
        CaseFile<C, S> repeated = file;
        for (Event<C, S> event : advanced.history().since(file.history().size())) {
            same(Actor.LAW, event.actor(), question, "somebody acts in place of the law");
            check(
                    !event.at()
                            .isAfter(later(
                                    occasion.at(), repeated.history().last().at())),
                    question,
                    name(event) + " happens by law before its time");
            Rule<C, S, ?> rule = rule(table(event.edition()), repeated, event.command());
            check(
                    rule != null && rule.modality() == Modality.BY_LAW,
                    question,
                    name(event) + " does not happen by law");
            inForce(event, question);
            repeated = workflow.evolve(repeated, event);
        }
        same(advanced, repeated, question, "evolve does not agree with advance");
        same(advanced, workflow.advance(advanced, occasion), question, "the law has not finished");
        return advanced;
    }

    /** Rebuilds the case from its events. */
    public void replays(CaseFile<C, S> file) {
        Supplier<String> question = () -> file + " (" + file.history() + ")";
        same(file, replay(file), question, "replaying gives another file");
        same(file.hashCode(), replay(file).hashCode(), question, "equal files hash differently");
        secret(file, question);
        for (Event<C, S> event : file.history().events()) {
            secret(event, question);
        }
    }

    /**
     * Damages the history of the case in every way at every place: each damaged history is refused by name or gives another
     * file, one that has the damaged events and stands where the last of them says.
     *
     * @param strangers commands that the damage may put in
     */
    public void noticesDamage(CaseFile<C, S> file, List<Command<C, S>> strangers) {
        ImmutableList<Event<C, S>> events = file.history().events();
        for (int i = 0; i < events.size(); i++) {
            Event<C, S> event = events.get(i);
            List<Event<C, S>> dropped = new ArrayList<>(events);
            dropped.remove(i);
            damaged(file, dropped, "without event " + i);
            List<Event<C, S>> repeated = new ArrayList<>(events);
            repeated.add(i, event);
            damaged(file, repeated, "with event " + i + " twice");
            if (i > 0) {
                List<Event<C, S>> swapped = new ArrayList<>(events);
                Collections.swap(swapped, i - 1, i);
                damaged(file, swapped, "with event " + i + " before its time");
                Instant before = events.get(i - 1).at().minus(TOO_EARLY);
                mustRefuse(file, events, i, at(event, before), "earlier than the event before it");
            }
            for (S other : table(event.edition()).states()) {
                if (other != event.to()) {
                    mustRefuse(file, events, i, to(event, other), "leading to " + other.name());
                }
            }
            mustRefuse(file, events, i, edition(event, LocalDate.MIN), "of an edition that never was");
            damaged(file, replaced(events, i, by(event, Actor.LAW)), "with another actor of event " + i);
            damaged(file, replaced(events, i, at(event, event.at().plus(LATER))), "with event " + i + " put off");
            damaged(file, replaced(events, i, approved(event)), "with another approval of event " + i);
            damaged(file, replaced(events, i, stamped(event)), "with another calendar and settings of event " + i);
            for (Command<C, S> stranger : strangers) {
                if (!stranger.equals(event.command())) {
                    Event<C, S> forged = saying(event, stranger);
                    damaged(file, replaced(events, i, forged), "with " + name(forged) + " as event " + i);
                    List<Event<C, S>> inserted = new ArrayList<>(events);
                    inserted.add(i, forged);
                    damaged(file, inserted, "with " + name(forged) + " put in as event " + i);
                }
            }
        }
    }

    private void damaged(CaseFile<C, S> file, List<Event<C, S>> events, String damage) {
        if (events.equals(file.history().events())) {
            return;
        }
        Supplier<String> question = () -> file + " (" + file.history() + ") " + damage;
        Optional<CaseFile<C, S>> rebuilt = rebuilt(file, events, question);
        rebuilt.ifPresent(other -> {
            check(!other.equals(file), question, "the damage goes unnoticed");
            same(events, other.history().events(), question, "the events are others");
            same(events.get(events.size() - 1).to(), other.state(), question, "the state is not the last event's");
        });
    }

    private void mustRefuse(
            CaseFile<C, S> file, ImmutableList<Event<C, S>> events, int i, Event<C, S> forged, String damage) {
        Supplier<String> question = () -> file + " (" + file.history() + ") with event " + i + " " + damage;
        check(rebuilt(file, replaced(events, i, forged), question).isEmpty(), question, "the damage goes unnoticed");
    }

    private Optional<CaseFile<C, S>> rebuilt(CaseFile<C, S> file, List<Event<C, S>> events, Supplier<String> question) {
        try {
            return Optional.of(workflow.replay(file.ref().id(), events));
        } catch (IllegalArgumentException named) {
            check(named.getMessage() != null && !named.getMessage().isBlank(), question, "refused without a word");
            secret(String.valueOf(named.getMessage()), question);
            return Optional.empty();
        } catch (RuntimeException nameless) {
            throw new AssertionError(
                    question.get() + ": replay fails by accident; recordings must take whatever a damaged store brings",
                    nameless);
        }
    }

    // ---- an accepted command
    // -------------------------------------------------------------------------------------------

    private void accepted(
            CaseFile<C, S> after,
            CaseFile<C, S> before,
            CaseFile<C, S> advanced,
            Command<C, S> command,
            Occasion occasion,
            Supplier<String> question) {
        Event<C, S> event = after.history().last();
        same(advanced.history().size() + 1, after.history().size(), question, "not one event more");
        ImmutableList<Event<C, S>> news = after.history().since(before.history().size());
        same(
                after.history().size() - before.history().size(),
                news.size(),
                question,
                "a store is told of other events");
        same(event, news.get(news.size() - 1), question, "a store is told of another event");
        asAsked(event, command, occasion, question);
        same(before.ref(), after.ref(), question, "the case has another name");
        same(after, workflow.evolve(advanced, event), question, "evolve does not agree with decide");
        same(event.to(), after.state(), question, "the state is not the last event's");
        check(!event.at().isBefore(advanced.history().last().at()), question, "accepted before the last act on file");
        Rule<C, S, ?> rule = rule(table(event.edition()), advanced, command);
        byRule(rule, event, question);
        if (rule != null && rule.modality() == Modality.MAY) {
            rule.limit().flatMap(advanced::clock).filter(ClockRun::isRunning).ifPresent(run -> {
                Deadline deadline = run.deadline(occasion.calendar(), occasion.settings(), occasion.at());
                check(!deadline.isMissedAt(occasion.at()), question, "a lapsed right is exercised");
                check(
                        deadline.status() != Deadline.Status.CALENDAR_INCOMPLETE,
                        question,
                        "in time by an incomplete calendar");
            });
        }
        secret(after, question);
        secret(event, question);
    }

    private void asAsked(Event<C, S> event, Command<C, S> command, Occasion occasion, Supplier<String> question) {
        same(command, event.command(), question, "another command is on file");
        same(occasion.actor(), event.actor(), question, "another actor is on file");
        same(occasion.at(), event.at(), question, "another time is on file");
        same(occasion.approvals(), event.approvals(), question, "other approvals are on file");
        same(occasion.calendar().version(), event.calendar(), question, "another calendar is on file");
        same(occasion.settings().version(), event.settings(), question, "other settings are on file");
        inForce(event, question);
    }

    private void inForce(Event<C, S> event, Supplier<String> question) {
        check(
                !event.edition().isAfter(BeijingTime.date(event.at())),
                question,
                name(event) + " follows an edition that was not yet in force");
    }

    private void byRule(@Nullable Rule<C, S, ?> rule, Event<C, S> event, Supplier<String> question) {
        if (rule == null) {
            throw new AssertionError(question.get() + ": accepted without a rule");
        }
        check(rule.roles().contains(event.actor().role()), question, "accepted from somebody not entitled");
        check(rule.modality() != Modality.BY_LAW, question, "somebody did what only the law does");
        rule.to().ifPresent(to -> same(to, event.to(), question, "the rule leads elsewhere"));
    }

    // ---- a rejection
    // ---------------------------------------------------------------------------------------------------

    private void lawful(Rejected<C, S> rejected, ImmutableList<Rule<C, S, ?>> possible, Supplier<String> question) {
        check(!rejected.reasons().isEmpty(), question, "rejected without a reason");
        same(possible, rejected.possible(), question, "wrong about what is possible");
        for (Reason reason : rejected.reasons()) {
            if (!seen.add(reason)) {
                continue;
            }
            secret(reason, question);
            for (Language language : Language.values()) {
                check(!reason.words().in(language).isBlank(), question, "a reason without words");
                check(!reason.cure().in(language).isBlank(), question, "a reason without a cure");
                secret(reason.in(language), question);
            }
            check(
                    !reason.bases().isEmpty() || mayLackLaw(reason),
                    question,
                    "the reason \"" + reason.words() + "\" rests on no law");
        }
    }

    private static boolean mayLackLaw(Reason reason) {
        return reason.ground() == Ground.OUT_OF_SEQUENCE
                || reason.ground() == Ground.NO_LAW_IN_FORCE
                // A command that only another edition knows.
                || (reason instanceof Reason.NotProvidedFor misplaced
                        && misplaced.elsewhere().isEmpty());
    }

    private void refused(
            Rejected<C, S> rejected,
            @Nullable Rule<C, S, ?> rule,
            CaseFile<C, S> file,
            Occasion occasion,
            Supplier<String> question) {
        Set<Ground> grounds = rejected.reasons().stream().map(Reason::ground).collect(Collectors.toSet());
        same(rule == null, grounds.contains(Ground.NOT_PROVIDED_FOR), question, "wrong about there being a rule");
        same(
                occasion.at().isBefore(file.history().last().at()),
                grounds.contains(Ground.OUT_OF_SEQUENCE),
                question,
                "wrong about the order of time");
        if (rule != null && grounds.equals(Set.of(Ground.NOT_ENTITLED))) {
            check(
                    rule.modality() == Modality.BY_LAW
                            || !rule.roles().contains(occasion.actor().role()),
                    question,
                    "somebody entitled is turned away");
        }
    }

    // ---- asking the workflow
    // ------------------------------------------------------------------------------------------

    private CaseFile<C, S> replay(CaseFile<C, S> file) {
        return workflow.replay(file.ref().id(), file.history().events());
    }

    /** The edition under which a case is opened on the occasion; empty where none is in force. */
    Optional<Edition<C, S>> editionToOpen(Occasion occasion) {
        return workflow.editions().reverse().stream()
                .filter(edition -> !edition.firstDay().isAfter(occasion.date()))
                .findFirst();
    }

    /** The edition by which the workflow judges an act in the case. */
    Edition<C, S> edition(CaseFile<C, S> file, Occasion occasion) {
        LocalDate present = file.history().last().edition();
        return editionToOpen(occasion)
                .filter(edition -> follows(occasion) && edition.firstDay().isAfter(present))
                .orElseGet(() -> edition(present));
    }

    private boolean follows(Occasion occasion) {
        return occasion.settings().get(workflow.transition()) == Applicability.LAW_WHEN_ACTING;
    }

    private RuleTable<C, S> table(LocalDate edition) {
        return edition(edition).table();
    }

    private Edition<C, S> edition(LocalDate firstDay) {
        return workflow.editions().stream()
                .filter(candidate -> candidate.firstDay().equals(firstDay))
                .findFirst()
                .orElseThrow(() -> new AssertionError(workflow + ": no edition of " + firstDay + " exists"));
    }

    @Nullable
    private Rule<C, S, ?> rule(RuleTable<C, S> table, CaseFile<C, S> file, Command<C, S> command) {
        return table.rule(file.state(), command.getClass()).orElse(null);
    }

    // ---- damaging events
    // ---------------------------------------------------------------------------------------------

    private static <T> List<T> replaced(List<T> list, int i, T other) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(i, other);
        return replaced;
    }

    private static <C, S extends Enum<S>> Event<C, S> at(Event<C, S> e, Instant at) {
        return new Event<>(e.command(), e.actor(), at, e.approvals(), e.to(), e.edition(), e.calendar(), e.settings());
    }

    private static <C, S extends Enum<S>> Event<C, S> to(Event<C, S> e, S to) {
        return new Event<>(e.command(), e.actor(), e.at(), e.approvals(), to, e.edition(), e.calendar(), e.settings());
    }

    private static <C, S extends Enum<S>> Event<C, S> by(Event<C, S> e, Actor actor) {
        return new Event<>(e.command(), actor, e.at(), e.approvals(), e.to(), e.edition(), e.calendar(), e.settings());
    }

    private static <C, S extends Enum<S>> Event<C, S> approved(Event<C, S> e) {
        ImmutableList<Approval> other =
                e.approvals().isEmpty() ? ImmutableList.of(new Approval(Actor.LAW, e.at())) : ImmutableList.of();
        return new Event<>(e.command(), e.actor(), e.at(), other, e.to(), e.edition(), e.calendar(), e.settings());
    }

    private static <C, S extends Enum<S>> Event<C, S> stamped(Event<C, S> e) {
        return new Event<>(
                e.command(),
                e.actor(),
                e.at(),
                e.approvals(),
                e.to(),
                e.edition(),
                e.calendar() + "?",
                e.settings() + "?");
    }

    private static <C, S extends Enum<S>> Event<C, S> edition(Event<C, S> e, LocalDate edition) {
        return new Event<>(e.command(), e.actor(), e.at(), e.approvals(), e.to(), edition, e.calendar(), e.settings());
    }

    private static <C, S extends Enum<S>> Event<C, S> saying(Event<C, S> e, Command<C, S> command) {
        return new Event<>(command, e.actor(), e.at(), e.approvals(), e.to(), e.edition(), e.calendar(), e.settings());
    }

    // ---- failing
    // -------------------------------------------------------------------------------------------------------

    private static String describe(Command<?, ?> command, Occasion occasion) {
        return command + " by " + occasion.actor().role().name() + " at " + BeijingTime.print(occasion.at())
                + (occasion.approvals().isEmpty()
                        ? ""
                        : " with " + occasion.approvals().size() + " approvals")
                + (occasion.fromRecord() ? ", from a record" : "");
    }

    private static String name(Event<?, ?> event) {
        return event.command().getClass().getSimpleName();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void secret(Object printed, Supplier<String> question) {
        String text = printed.toString();
        for (String secret : secrets) {
            if (text.contains(secret)) {
                // The failure itself must not print it.
                throw new AssertionError("a " + printed.getClass().getSimpleName() + " prints personal words ("
                        + secret.charAt(0) + "…) " + hidden(question.get()));
            }
        }
    }

    private String hidden(String question) {
        String text = question;
        for (String secret : secrets) {
            text = text.replace(secret, "…");
        }
        return text;
    }

    private void same(Object expected, Object actual, Supplier<String> question, String failure) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(hidden(question.get() + ": " + failure + ": " + expected + " and " + actual));
        }
    }

    private void check(boolean holds, Supplier<String> question, String failure) {
        if (!holds) {
            throw new AssertionError(hidden(question.get() + ": " + failure));
        }
    }
}
