package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.countygov.law.Basis;
import org.countygov.party.CommonRole;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One row of a rule table, one sentence of procedure law: under which provisions, who may or shall do what, from which states
 * to which, provided what, within which time, with whose approval. Written as
 *
 * <pre>{@code
 * under(PML.article(33)).may(PARTY, Apply.class)
 *     .from(EFFECTIVE).to(SOUGHT)
 *     .provided(ALL_APPLY, Mediation::allApply)
 *     .within(CONFIRMATION_WINDOW)
 *     .recording(Mediation::application)
 * }</pre>
 *
 * <p>A rule is immutable; every method that refines it returns a new one.
 *
 * @param <C> what the case file contains
 * @param <S> the states of the workflow
 * @param <X> the command
 */
public final class Rule<C, S extends Enum<S>, X extends Command<C, S>> {
    private static final Phrase CAPACITY = Phrase.of("行为人的身份", "the actor has the capacity to do this");

    private final Head<C, S, X> head;
    /** The head's; looking a rule up reads it. */
    private final Class<X> command;

    private final ImmutableSet<S> from;
    /** The state reached, or null when the case stays where it is. */
    @Nullable
    private final S to;

    private final boolean opening;
    private final boolean closing;
    private final Clauses<C, S, X> clauses;
    /** The clauses once more, as every decision walks through them: an array is read without a call. */
    private final Condition<C, X>[] conditions;

    private final ApprovalClause<C, X>[] approvals;
    private final ClockAct<C, S, X>[] acts;
    private final ClockAct<C, S, X>[] extensions;
    /** The words of the command; given by the table that holds the rule. */
    @Nullable
    private final Phrase words;

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be made otherwise
    private Rule(
            Head<C, S, X> head,
            ImmutableSet<S> from,
            @Nullable S to,
            boolean opening,
            boolean closing,
            Clauses<C, S, X> clauses,
            @Nullable Phrase words) {
        this.head = head;
        this.command = head.command;
        this.from = from;
        this.to = to;
        this.opening = opening;
        this.closing = closing;
        this.clauses = clauses;
        this.conditions = clauses.conditions().toArray(new Condition[0]);
        this.approvals = clauses.approvals().toArray(new ApprovalClause[0]);
        this.acts = clauses.acts().toArray(new ClockAct[0]);
        this.extensions = clauses.acts().stream().filter(ClockAct::isExtension).toArray(ClockAct[]::new);
        this.words = words;
    }

    // ---- writing a rule
    // ------------------------------------------------------------------------------------------------

    /** Begins a rule with what it rests on. */
    public static Under under(Basis basis, Basis... more) {
        return new Under(ImmutableList.<Basis>builder().add(basis).add(more).build());
    }

    /** What a rule rests on. */
    public record Under(ImmutableList<Basis> bases) {
        /** A right or power (可以) of one capacity. */
        public <C, S extends Enum<S>, X extends Command<C, S>> Head<C, S, X> may(Role role, Class<X> command) {
            return new Head<>(bases, Modality.MAY, ImmutableSet.of(role), command, null);
        }

        /** A right or power (可以) of several capacities. */
        public <C, S extends Enum<S>, X extends Command<C, S>> Head<C, S, X> may(
                ImmutableSet<? extends Role> roles, Class<X> command) {
            return new Head<>(bases, Modality.MAY, ImmutableSet.copyOf(roles), command, null);
        }

        /** A duty (应当) of one capacity. */
        public <C, S extends Enum<S>, X extends Command<C, S>> Head<C, S, X> shall(Role role, Class<X> command) {
            return new Head<>(bases, Modality.SHALL, ImmutableSet.of(role), command, null);
        }

        /** A duty (应当) of several capacities. */
        public <C, S extends Enum<S>, X extends Command<C, S>> Head<C, S, X> shall(
                ImmutableSet<? extends Role> roles, Class<X> command) {
            return new Head<>(bases, Modality.SHALL, ImmutableSet.copyOf(roles), command, null);
        }

        /** What the law does by itself; {@link Rule#onExpiryOf} or {@link Rule#asSoonAs} says when. */
        @SuppressWarnings("unchecked") // a command's class is the class of that command
        public <C, S extends Enum<S>, X extends Command<C, S>> Head<C, S, X> byLaw(X command) {
            return new Head<>(
                    bases, Modality.BY_LAW, ImmutableSet.of(CommonRole.LAW), (Class<X>) command.getClass(), command);
        }
    }

    /** The capacities, as an argument of {@code may} and {@code shall}. */
    public static ImmutableSet<Role> either(Role first, Role... more) {
        return ImmutableSet.<Role>builder().add(first).add(more).build();
    }

    /** Who does what, still without states. */
    public static final class Head<C, S extends Enum<S>, X extends Command<C, S>> {
        private final ImmutableList<Basis> bases;
        private final Modality modality;
        private final ImmutableSet<Role> roles;
        private final Class<X> command;

        @Nullable
        private final X byLaw;

        /** The roles once more: nearly all are constants, and a few comparisons cost less than hashing. */
        private final Role[] constants;

        private Head(
                ImmutableList<Basis> bases,
                Modality modality,
                ImmutableSet<Role> roles,
                Class<X> command,
                @Nullable X byLaw) {
            this.bases = bases;
            this.modality = modality;
            this.roles = roles;
            this.constants = roles.toArray(new Role[0]);
            this.command = command;
            this.byLaw = byLaw;
        }

        private boolean entitles(Role role) {
            for (Role constant : constants) {
                if (constant.equals(role)) {
                    return true;
                }
            }
            return false;
        }

        /** The command makes a new case. */
        public Rule<C, S, X> opens(S state) {
            return new Rule<>(this, ImmutableSet.of(), state, true, false, Clauses.none(), null);
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // only copied
        public final Departure<C, S, X> from(S first, S... more) {
            return new Departure<>(this, Sets.immutableEnumSet(first, more));
        }
    }

    /** Who does what from which states, still without where it leads. */
    public static final class Departure<C, S extends Enum<S>, X extends Command<C, S>> {
        private final Head<C, S, X> head;
        private final ImmutableSet<S> from;

        private Departure(Head<C, S, X> head, ImmutableSet<S> from) {
            this.head = head;
            this.from = from;
        }

        public Rule<C, S, X> to(S state) {
            return new Rule<>(head, from, state, false, false, Clauses.none(), null);
        }

        /** The case ends in the state. */
        public Rule<C, S, X> closes(S state) {
            return new Rule<>(head, from, state, false, true, Clauses.none(), null);
        }

        /** The case stays where it is. */
        public Rule<C, S, X> stays() {
            return new Rule<>(head, from, null, false, false, Clauses.none(), null);
        }
    }

    /**
     * A condition on the file and the command. The constant is its stable key and its words.
     *
     * @param bases the provisions it rests on; none when the rule's own say it
     */
    public <K extends Enum<K> & Worded> Rule<C, S, X> provided(K key, BiFunction<C, X, Answer> test, Basis... bases) {
        return providedInSituation(key, new Condition.Plain<>(test), bases);
    }

    /** A condition on what is on file alone. */
    public <K extends Enum<K> & Worded> Rule<C, S, X> providedOnFile(K key, Function<C, Answer> test, Basis... bases) {
        return providedInSituation(key, (content, command, situation) -> test.apply(content), bases);
    }

    /** A condition that also looks at the occasion, the clocks, the settings or other cases. */
    public <K extends Enum<K> & Worded> Rule<C, S, X> providedInSituation(
            K key, Condition.Test<C, X> test, Basis... bases) {
        return with(clauses.condition(new Condition<>(
                key.name(), key.words(), bases.length == 0 ? head.bases : ImmutableList.copyOf(bases), test)));
    }

    /** The act must come while the clock runs: a right is refused after its end, a duty done late is still done. */
    public Rule<C, S, X> within(Clock clock) {
        return with(clauses.within(clock));
    }

    /** One of the levels must have approved beforehand. Called again, it asks for another approval beside the first. */
    public Rule<C, S, X> approvedBy(Role... levels) {
        ImmutableSet<Role> set = ImmutableSet.copyOf(levels);
        return with(clauses.approval(new ApprovalClause<>(set, false, (content, command) -> set)));
    }

    /** As {@link #approvedBy}, by somebody else than who acts. */
    public Rule<C, S, X> approvedByAnother(Role... levels) {
        ImmutableSet<Role> set = ImmutableSet.copyOf(levels);
        return with(clauses.approval(new ApprovalClause<>(set, true, (content, command) -> set)));
    }

    /**
     * The level that must approve depends on the case, such as on a sum; an empty set asks for none.
     *
     * @param levels every level that may be asked, for people to read
     * @param required the levels one of which is asked in this case
     */
    public Rule<C, S, X> approvedAtLevel(
            ImmutableSet<? extends Role> levels, BiFunction<C, X, ImmutableSet<Role>> required) {
        return with(clauses.approval(new ApprovalClause<>(ImmutableSet.copyOf(levels), false, required)));
    }

    /** The act starts the clocks, anew when they ran before. */
    public Rule<C, S, X> starts(Clock... clocks) {
        Rule<C, S, X> rule = this;
        for (Clock clock : clocks) {
            rule = rule.with(rule.clauses.act(ClockAct.starting(
                    ImmutableList.of(clock),
                    (runs, content, command, event, act) ->
                            ClockAct.start(runs, clock, event.at(), Optional.empty()))));
        }
        return rule;
    }

    /** The act starts the clock, counted from another moment that the command or the file names, else from the act. */
    public Rule<C, S, X> starts(Clock clock, BiFunction<C, X, Optional<Instant>> trigger) {
        return with(clauses.act(ClockAct.starting(
                ImmutableList.of(clock),
                (runs, content, command, event, act) -> ClockAct.start(
                        runs, clock, trigger.apply(content, command).orElse(event.at()), Optional.empty()))));
    }

    /** The act starts the clock with the length that the command or the file names, or not at all. */
    public Rule<C, S, X> startsAsSet(Clock clock, BiFunction<C, X, Optional<TimeLimit>> length) {
        return with(clauses.act(ClockAct.starting(ImmutableList.of(clock), (runs, content, command, event, act) -> {
            Optional<TimeLimit> set = length.apply(content, command);
            return set.isEmpty() ? runs : ClockAct.start(runs, clock, event.at(), set);
        })));
    }

    /**
     * The act starts whichever clock the case calls for.
     *
     * @param clocks every clock that may be started, for people to read
     * @param choice the clock to start, or empty for none
     */
    public Rule<C, S, X> startsOneOf(ImmutableList<Clock> clocks, BiFunction<C, X, Optional<Clock>> choice) {
        return with(clauses.act(ClockAct.starting(clocks, (runs, content, command, event, act) -> {
            Optional<Clock> clock = choice.apply(content, command);
            return clock.isEmpty() ? runs : ClockAct.start(runs, clock.get(), event.at(), Optional.empty());
        })));
    }

    /**
     * The act starts whichever clock the case calls for, counted from another moment that the command or the file names, else
     * from the act.
     *
     * @param clocks every clock that may be started, for people to read
     * @param choice the clock to start, or empty for none
     */
    public Rule<C, S, X> startsOneOf(
            ImmutableList<Clock> clocks,
            BiFunction<C, X, Optional<Clock>> choice,
            BiFunction<C, X, Optional<Instant>> trigger) {
        return with(clauses.act(ClockAct.starting(
                clocks,
                (runs, content, command, event, act) -> choice.apply(content, command)
                        .map(clock -> ClockAct.start(
                                runs, clock, trigger.apply(content, command).orElse(event.at()), Optional.empty()))
                        .orElse(runs))));
    }

    /** The act discharges the clocks. */
    public Rule<C, S, X> stops(Clock... clocks) {
        return with(clauses.act(ClockAct.changing(ClockAct.Kind.STOPS, clocks, ClockAct::stopped)));
    }

    /** Time from the act on is not counted. */
    public Rule<C, S, X> pauses(Clock... clocks) {
        return with(clauses.act(ClockAct.changing(ClockAct.Kind.PAUSES, clocks, ClockAct::paused)));
    }

    /** Time from the act on is counted again. */
    public Rule<C, S, X> resumes(Clock... clocks) {
        return with(clauses.act(ClockAct.changing(ClockAct.Kind.RESUMES, clocks, ClockAct::resumed)));
    }

    /**
     * The act extends the clock, if it runs, by what the command grants. What the clock's own law does not allow is refused.
     *
     * @param grant the extension, or empty when nobody has said how long
     */
    public Rule<C, S, X> extendsClock(Clock clock, Grant<C, X> grant) {
        return with(clauses.act(ClockAct.extending(clock, grant)));
    }

    /** Says by how much a clock is extended. A pure function. */
    @FunctionalInterface
    public interface Grant<C, X> {
        Optional<Extension> extension(C content, X command, Instant at);
    }

    /** By law, when the clock runs out. */
    public Rule<C, S, X> onExpiryOf(Clock clock) {
        return with(clauses.timing(new Timing.OnExpiry<>(clock)));
    }

    /** By law, as soon as what the words say has come about; the function tells since when it has. */
    public <K extends Enum<K> & Worded> Rule<C, S, X> asSoonAs(K key, Function<C, Optional<Instant>> since) {
        return with(clauses.timing(new Timing.AsSoonAs<>(key.name(), key.words(), since)));
    }

    /** What the command writes into the content of the file. */
    public Rule<C, S, X> recording(BiFunction<C, X, C> recording) {
        return recording(new PlainRecording<>(recording));
    }

    /** What the command writes into the content of the file, with who and when. */
    public Rule<C, S, X> recording(Recording<C, S, X> recording) {
        return with(clauses.recording(recording));
    }

    /** Writes into the content of the file what a command brings. A pure function. */
    @FunctionalInterface
    public interface Recording<C, S extends Enum<S>, X extends Command<C, S>> {
        C record(C content, X command, Event<C, S> event);
    }

    /** A recording to which it is the same who acts and when. */
    private record PlainRecording<C, S extends Enum<S>, X extends Command<C, S>>(BiFunction<C, X, C> function)
            implements Recording<C, S, X> {
        @Override
        public C record(C content, X command, Event<C, S> event) {
            return function.apply(content, command);
        }
    }

    private Rule<C, S, X> with(Clauses<C, S, X> changed) {
        return new Rule<>(head, from, to, opening, closing, changed, words);
    }

    Rule<C, S, X> worded(Phrase phrase) {
        return new Rule<>(head, from, to, opening, closing, clauses, phrase);
    }

    // ---- reading a rule
    // ------------------------------------------------------------------------------------------------

    /** What the rule rests on, never empty. */
    public ImmutableList<Basis> bases() {
        return head.bases;
    }

    public Modality modality() {
        return head.modality;
    }

    /** Who is entitled or bound. */
    public ImmutableSet<Role> roles() {
        return head.roles;
    }

    public Class<X> command() {
        return command;
    }

    /** The words for the command. */
    public Phrase words() {
        return words == null ? Phrase.verbatim(head.command.getSimpleName()) : words;
    }

    public boolean isOpening() {
        return opening;
    }

    public boolean isClosing() {
        return closing;
    }

    /** The states it leads from; empty for a rule that opens a case. */
    public ImmutableSet<S> from() {
        return from;
    }

    /** The state it leads to, or empty when the case stays where it is. */
    public Optional<S> to() {
        return Optional.ofNullable(to);
    }

    /** The state it leads to from the given one. */
    public S toFrom(S state) {
        return to == null ? state : to;
    }

    public ImmutableList<Condition<C, X>> conditions() {
        return clauses.conditions();
    }

    /** The clock within which the act must come. */
    public Optional<Clock> limit() {
        return Optional.ofNullable(clauses.limit());
    }

    public ImmutableList<ApprovalClause<C, X>> approvals() {
        return clauses.approvals();
    }

    /** What the act does to clocks. */
    public ImmutableList<ClockAct<C, S, X>> clockActs() {
        return clauses.acts();
    }

    /** What the law does by itself, or empty where somebody acts. */
    public Optional<X> effect() {
        return Optional.ofNullable(head.byLaw);
    }

    /** When the law does it by itself. */
    public Optional<Timing<C>> timing() {
        return Optional.ofNullable(clauses.timing());
    }

    /** The rule in a line: who may or shall do what, under which law. */
    public String in(Language language) {
        String who = roles().stream()
                .map(role -> role.words().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        String law = bases().stream()
                .map(basis -> basis.words().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : "; "));
        return language == Language.ZH
                ? who + modality().words().zh() + words().zh() + "（" + law + "）"
                : who + " " + modality().words().en() + " " + words().en() + " (" + law + ")";
    }

    @Override
    public String toString() {
        return head.command.getSimpleName() + " " + from + " → " + (to == null ? "same" : to.name());
    }

    // ---- applying a rule
    // -----------------------------------------------------------------------------------------------

    /** Everything that stands in the way, or null when nothing does. */
    @Nullable
    ImmutableList<Reason> objections(
            @Nullable CaseFile<C, S> before, C content, Command<C, S> command, Occasion occasion) {
        ImmutableList.Builder<Reason> objections = null;
        Role role = occasion.actor().role();
        if (!head.entitles(role)) {
            objections = add(
                    objections,
                    role == CommonRole.UNSTATED
                            ? new Reason.NotEstablished(CAPACITY, head.bases)
                            : new Reason.NotEntitled(role, head.roles, head.bases));
        }
        X x = cast(command);
        Situation situation = null;
        for (Condition<C, X> condition : conditions) {
            Answer answer;
            // Asking a plain test directly saves one call of two, and mostly the situation.
            if (condition.test() instanceof Condition.Plain<C, X> plain) {
                answer = plain.function().apply(content, x);
            } else {
                situation = situation == null ? new Situation(occasion, before) : situation;
                answer = condition.test().answer(content, x, situation);
            }
            if (answer != Answer.YES) {
                objections = add(
                        objections,
                        answer == Answer.NO
                                ? new Reason.Unmet(condition)
                                : new Reason.NotEstablished(condition.words(), condition.bases()));
            }
        }
        for (ApprovalClause<C, X> approval : approvals) {
            Reason missing = approval.objection(content, x, occasion, head.bases);
            if (missing != null) {
                objections = add(objections, missing);
            }
        }
        if (before != null) {
            for (ClockAct<C, S, X> extension : extensions) {
                for (Reason against : extension.objections(before, content, x, occasion)) {
                    objections = add(objections, against);
                }
            }
        }
        Clock limit = clauses.limit();
        if (limit != null && head.modality == Modality.MAY && before != null) {
            Reason late = lateness(limit, before, occasion);
            if (late != null) {
                objections = add(objections, late);
            }
        }
        return objections == null ? null : objections.build();
    }

    @Nullable
    private Reason lateness(Clock limit, CaseFile<C, S> before, Occasion occasion) {
        ClockRun run = before.run(limit);
        if (run == null || run.stoppedAt().isPresent()) {
            return null;
        }
        Deadline deadline = run.deadline(occasion.calendar(), occasion.settings(), occasion.at());
        if (deadline.isMissedAt(occasion.at())) {
            return new Reason.OutOfTime(limit, deadline, deadline.terms().bases());
        }
        // While the period stands still, or has no number, nobody is late.
        return deadline.status() == Deadline.Status.CALENDAR_INCOMPLETE && !isCertainlyInTime(deadline, occasion)
                ? new Reason.NotEstablished(
                        Phrase.of("“%s”未届满（工作日历不全）", "the time of \"%s\" has not ended (the calendar is incomplete)")
                                .with(limit),
                        limit.bases())
                : null;
    }

    private static boolean isCertainlyInTime(Deadline deadline, Occasion occasion) {
        return deadline.earliestLastDay()
                .map(earliest -> !occasion.date().isAfter(earliest))
                .orElse(false);
    }

    private static ImmutableList.Builder<Reason> add(
            @Nullable ImmutableList.Builder<Reason> objections, Reason reason) {
        return (objections == null ? ImmutableList.<Reason>builder() : objections).add(reason);
    }

    /** The content as the command would leave it. */
    C recorded(C content, Event<C, S> event) {
        Recording<C, S, X> recording = clauses.recording();
        if (recording == null) {
            return content;
        }
        X command = cast(event.command());
        // As with conditions: one call instead of two.
        return recording instanceof PlainRecording<C, S, X> plain
                ? plain.function().apply(content, command)
                : recording.record(content, command, event);
    }

    CaseFile<C, S> open(CaseRef ref, C recorded, Event<C, S> event) {
        return new CaseFile<>(ref, recorded, History.of(event), clocked(ImmutableList.of(), recorded, event));
    }

    CaseFile<C, S> apply(CaseFile<C, S> file, Event<C, S> event) {
        C recorded = recorded(file.content(), event);
        return new CaseFile<>(
                file.ref(), recorded, file.history().plus(event), clocked(file.clocks(), recorded, event));
    }

    private ImmutableList<ClockRun> clocked(ImmutableList<ClockRun> before, C recorded, Event<C, S> event) {
        ImmutableList<ClockRun> runs = before;
        for (ClockAct<C, S, X> act : acts) {
            runs = act.apply(runs, recorded, cast(event.command()), event, words());
        }
        return runs;
    }

    /** The moment at which the law does it by itself, if it has come by the occasion. */
    Optional<Instant> dueBy(CaseFile<C, S> file, Occasion occasion) {
        Timing<C> timing = clauses.timing();
        return timing == null ? Optional.empty() : timing.moment(file, occasion);
    }

    /** What the law does by itself. */
    X byLaw() {
        checkArgument(head.byLaw != null, "%s is not done by law", this);
        return head.byLaw;
    }

    @SuppressWarnings("unchecked") // the table finds a rule by the class of the command
    private X cast(Command<C, S> command) {
        return (X) command;
    }
}
