package org.countygov.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countygov.inspection.InspectedStep.Outcome;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.ClockRun;
import org.countygov.time.Consequence;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/**
 * Applies the rules of a workflow to somebody else's record of a case, and answers with findings instead of refusing. What
 * the rules reject is found once: the case then stands where the record says it stands. What a condition needs and the
 * record does not tell is <i>not established</i>, never silently true.
 *
 * <p>Approvals are read from the facts {@code approval:role}, {@code approval:by} and {@code approval:time}, several of them
 * between semicolons.
 */
public final class Inspector<C, S extends Enum<S> & Worded> {
    private final Workflow<C, S> workflow;
    private final Activities<C, S> activities;
    private final WorkCalendar calendar;
    private final LocalSettings settings;

    private Inspector(Activities<C, S> activities, WorkCalendar calendar, LocalSettings settings) {
        this.workflow = activities.workflow();
        this.activities = activities;
        this.calendar = calendar;
        this.settings = settings;
    }

    public static <C, S extends Enum<S> & Worded> Inspector<C, S> of(
            Activities<C, S> activities, WorkCalendar calendar, LocalSettings settings) {
        return new Inspector<>(activities, calendar, settings);
    }

    /** The activities it knows. */
    public Activities<C, S> activities() {
        return activities;
    }

    /**
     * Inspects one case.
     *
     * @param caseId the case in the log
     * @param entries its entries in any order, at least one
     * @param asOf until when the record reaches; clocks still open then are judged by it
     */
    public CaseInspection<C, S> inspect(String caseId, List<LogEntry> entries, Instant asOf) {
        checkArgument(!entries.isEmpty(), "entries of %s are empty", caseId);
        return new Course(caseId).run(entries, asOf);
    }

    /** One inspection under way. */
    private final class Course {
        private final CaseRef ref;
        private final List<InspectedStep> steps = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<LogEntry> sameMoment = new ArrayList<>();
        /** How many findings of a kind are about the same. */
        private final Map<List<Object>, Integer> subjects = new HashMap<>();

        private Optional<CaseFile<C, S>> file = Optional.empty();

        private Course(String caseId) {
            this.ref = new CaseRef(workflow.name(), caseId);
        }

        private CaseInspection<C, S> run(List<LogEntry> entries, Instant asOf) {
            noteDisorder(entries);
            if (isInOrder(entries)) {
                entries.forEach(this::follow);
            } else {
                entries.stream()
                        .sorted(Comparator.comparing(LogEntry::at)
                                .thenComparing(entry -> entry.position().file())
                                .thenComparingLong(entry -> entry.position().line()))
                        .forEachOrdered(this::follow);
            }
            Occasion end =
                    Occasion.of(Actor.LAW, asOf, calendar).under(settings).readFromRecord();
            file = file.map(before -> advanced(before, end));
            file.ifPresent(last -> judgeOpenClocks(last, asOf));
            return new CaseInspection<>(
                    ref,
                    ImmutableList.copyOf(steps),
                    ImmutableList.copyOf(findings),
                    file,
                    file.map(last -> last.clocks().stream()
                                    .map(run -> run.deadline(calendar, settings))
                                    .collect(ImmutableList.<Deadline>toImmutableList()))
                            .orElse(ImmutableList.of()));
        }

        /** Says once per case that its rows are not in the order of time. */
        private void noteDisorder(List<LogEntry> entries) {
            if (isInOrder(entries)) {
                return;
            }
            Map<String, Instant> latest = new HashMap<>();
            List<LogEntry> late = new ArrayList<>();
            entries.stream()
                    .sorted(Comparator.comparing(
                                    (LogEntry entry) -> entry.position().file())
                            .thenComparingLong(entry -> entry.position().line()))
                    .forEachOrdered(entry -> {
                        Instant before =
                                latest.merge(entry.position().file(), entry.at(), (a, b) -> a.isAfter(b) ? a : b);
                        if (entry.at().isBefore(before)) {
                            late.add(entry);
                        }
                    });
            if (!late.isEmpty()) {
                LogEntry first = late.get(0);
                findings.add(finding(
                        FindingKind.OUT_OF_ORDER,
                        first,
                        Phrase.of("时间早于前面记录的行数：%s", "rows earlier than a row before them: %s")
                                .with(Phrase.verbatim(late.size())),
                        ImmutableList.of(),
                        ImmutableList.of()));
            }
        }

        /** Whether the entries are of one file and come in its order and in that of time, as most do. */
        private static boolean isInOrder(List<LogEntry> entries) {
            for (int i = 1; i < entries.size(); i++) {
                LogEntry before = entries.get(i - 1);
                LogEntry entry = entries.get(i);
                if (!entry.position().file().equals(before.position().file())
                        || entry.position().line() < before.position().line()
                        || entry.at().isBefore(before.at())) {
                    return false;
                }
            }
            return true;
        }

        private void follow(LogEntry entry) {
            if (isSecond(entry)) {
                passOver(entry, FindingKind.DUPLICATE, Phrase.of("同一活动重复记录", "the same action is on record twice"));
                return;
            }
            Optional<Class<?>> command = activities.command(entry.activity());
            if (command.isEmpty()) {
                passOver(entry, FindingKind.UNKNOWN_ACTIVITY, Phrase.of("规则中没有这一活动", "no rule knows this activity"));
                return;
            }
            Optional<Function<Told, ? extends Command<C, S>>> reader = activities.reader(command.get());
            if (reader.isPresent()) {
                judge(entry, reader.get());
            } else {
                confirmByLaw(entry, command.get());
            }
        }

        /** Whether another row says the very same; the entries come in the order of time. */
        private boolean isSecond(LogEntry entry) {
            if (!sameMoment.isEmpty() && !sameMoment.get(0).at().equals(entry.at())) {
                sameMoment.clear();
            }
            for (LogEntry other : sameMoment) {
                if (other.activity().equals(entry.activity())
                        && other.resource().equals(entry.resource())
                        && other.role().equals(entry.role())
                        && other.group().equals(entry.group())
                        && other.facts().equals(entry.facts())) {
                    return true;
                }
            }
            sameMoment.add(entry);
            return false;
        }

        private void passOver(LogEntry entry, FindingKind kind, Phrase words) {
            Finding finding = finding(kind, entry, words, ImmutableList.of(), ImmutableList.of());
            step(entry, Phrase.verbatim(entry.activity()), Outcome.PASSED_OVER, ImmutableList.of(), List.of(finding));
        }

        /** An entry that records what the law does by itself adds nothing when the law has done it. */
        private void confirmByLaw(LogEntry entry, Class<?> command) {
            Occasion occasion = occasion(entry, new ArrayList<>());
            file = file.map(before -> advanced(before, occasion));
            Phrase words = workflow.editions().get(0).table().vocabulary().words(command);
            boolean done = file.isPresent()
                    && file.get().history().events().stream()
                            .anyMatch(event -> event.command().getClass() == command);
            List<Finding> found = done
                    ? List.of()
                    : List.of(finding(
                            FindingKind.NOT_ESTABLISHED,
                            entry,
                            Phrase.of(
                                            "记录称已依法发生，但卷内不足以认定：%s",
                                            "recorded as having come about by law, but the file does not show it: %s")
                                    .with(words),
                            ImmutableList.of(),
                            ImmutableList.of()));
            step(entry, words, done ? Outcome.ACCEPTED : Outcome.NOT_ESTABLISHED, ImmutableList.of(), found);
        }

        private void judge(LogEntry entry, Function<Told, ? extends Command<C, S>> reader) {
            List<Finding> found = new ArrayList<>();
            Told told = new Told(entry);
            Command<C, S> command = reader.apply(told);
            for (Told.Problem problem : told.problems()) {
                found.add(finding(
                        FindingKind.UNREADABLE,
                        entry,
                        about(entry) + " " + problem.fact(),
                        Phrase.of("“%s”%s", "%s: %s").with(Phrase.verbatim(problem.fact()), problem.reason()),
                        ImmutableList.of(),
                        ImmutableList.of()));
            }
            Occasion occasion = occasion(entry, found);
            file = file.map(before -> advanced(before, occasion));
            Optional<CaseFile<C, S>> before = file;
            Decision<C, S> decision = before.isPresent()
                    ? workflow.decide(before.get(), command, occasion)
                    : workflow.open(ref.id(), command, occasion);
            Outcome outcome = decision.fold(
                    accepted -> {
                        file = Optional.of(accepted);
                        return Outcome.ACCEPTED;
                    },
                    no -> {
                        found.addAll(objections(entry, command, no.reasons()));
                        file = workflow.follow(before, ref.id(), command, occasion)
                                .or(() -> before);
                        return no.reasons().stream().allMatch(reason -> reason.ground() == Ground.NOT_ESTABLISHED)
                                ? Outcome.NOT_ESTABLISHED
                                : Outcome.REFUSED;
                    });
            before.ifPresent(last ->
                    found.addAll(lateDuties(Optional.of(entry.position()), entry.at(), last, file.orElse(last))));
            ImmutableList<Basis> bases = file.map(now -> lawOf(now, command)).orElse(ImmutableList.of());
            step(entry, words(command), outcome, bases, found);
        }

        /** What stands against the action, and apart from it what is merely not on record. */
        private List<Finding> objections(LogEntry entry, Command<C, S> command, ImmutableList<Reason> reasons) {
            List<Finding> found = new ArrayList<>();
            ImmutableList<Reason> against = reasons.stream()
                    .filter(reason -> reason.ground() != Ground.NOT_ESTABLISHED)
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<Reason> silent = reasons.stream()
                    .filter(reason -> reason.ground() == Ground.NOT_ESTABLISHED)
                    .collect(ImmutableList.toImmutableList());
            if (!against.isEmpty()) {
                found.add(refusal(entry, command, against));
            }
            if (!silent.isEmpty()) {
                found.add(finding(FindingKind.NOT_ESTABLISHED, entry, words(command), silent, basesOf(silent)));
            }
            return found;
        }

        private Finding refusal(LogEntry entry, Command<C, S> command, ImmutableList<Reason> against) {
            if (against.stream().anyMatch(reason -> reason.ground() == Ground.NOT_PROVIDED_FOR)) {
                Optional<ImmutableList<Rule<C, S, ?>>> skipped = skipped(command);
                if (skipped.isPresent()) {
                    return finding(
                            FindingKind.STEP_SKIPPED,
                            entry,
                            Phrase.of("“%s”之前缺少：%s", "before \"%s\" there should have been: %s")
                                    .with(words(command), listed(skipped.get())),
                            against,
                            ImmutableSet.<Basis>builder()
                                    .addAll(skipped.get().stream()
                                            .flatMap(rule -> rule.bases().stream())
                                            .iterator())
                                    .addAll(basesOf(against))
                                    .build()
                                    .asList());
                }
            }
            boolean onlyLate = against.stream().allMatch(reason -> reason.ground() == Ground.OUT_OF_TIME);
            return finding(
                    onlyLate ? FindingKind.RIGHT_USED_LATE : FindingKind.REFUSED,
                    entry,
                    words(command),
                    against,
                    basesOf(against));
        }

        /** The shortest way from where the case stands to where the command is provided for. */
        private Optional<ImmutableList<Rule<C, S, ?>>> skipped(Command<C, S> command) {
            RuleTable<C, S> table = table();
            return file.map(now -> table.way(now.state(), command.getClass()))
                    .orElseGet(() -> table.wayFromNothing(command.getClass()))
                    .filter(way -> !way.isEmpty());
        }

        /** Duties that a step ended after their time, whether it discharged them or the law did away with them. */
        private List<Finding> lateDuties(
                Optional<LogPosition> position, Instant at, CaseFile<C, S> before, CaseFile<C, S> after) {
            List<Finding> found = new ArrayList<>();
            for (ClockRun run : before.clocks()) {
                boolean discharged = run.stoppedAt().isEmpty()
                        && !after.clock(run.clock())
                                .map(now -> now.stoppedAt().isEmpty()
                                        && now.trigger().equals(run.trigger()))
                                .orElse(false);
                if (!discharged) {
                    continue;
                }
                Deadline deadline = run.deadline(calendar, settings);
                if (deadline.isMissedAt(at)) {
                    missed(run.clock().consequence())
                            .ifPresent(kind -> found.add(new Finding(
                                    kind,
                                    ref,
                                    position,
                                    at,
                                    Phrase.of("“%s”应于%s前完成", "\"%s\" was due by %s")
                                            .with(run.clock(), deadline),
                                    ImmutableList.of(),
                                    deadline.terms().bases(),
                                    unlike(kind, about(run)))));
                }
            }
            return found;
        }

        private void judgeOpenClocks(CaseFile<C, S> last, Instant asOf) {
            for (ClockRun run : last.clocks()) {
                if (run.stoppedAt().isEmpty()) {
                    Deadline deadline = run.deadline(calendar, settings);
                    Optional<FindingKind> kind = deadline.isMissedAt(asOf)
                            ? missed(run.clock().consequence())
                            : missed(run.clock().consequence())
                                    .filter(duty -> duty == FindingKind.DUTY_OVERDUE)
                                    .map(duty -> FindingKind.CLOCK_OPEN);
                    kind.ifPresent(which -> findings.add(new Finding(
                            which,
                            ref,
                            Optional.empty(),
                            asOf,
                            Phrase.of("“%s”尚未完成，期限：%s", "\"%s\" is not done; due: %s")
                                    .with(run.clock(), deadline),
                            ImmutableList.of(),
                            deadline.terms().bases(),
                            unlike(which, about(run)))));
                }
            }
        }

        /** What the law has done by itself since the last entry, as steps of their own. */
        private CaseFile<C, S> advanced(CaseFile<C, S> before, Occasion occasion) {
            CaseFile<C, S> after = workflow.advance(before, occasion);
            CaseFile<C, S> now = before;
            for (Event<C, S> event : after.history().since(before.history().size())) {
                CaseFile<C, S> next = workflow.evolve(now, event);
                List<Finding> found = lateDuties(Optional.empty(), event.at(), now, next);
                findings.addAll(found);
                now = next;
                ImmutableList<Basis> bases = table().rulesFor(event.command().getClass()).stream()
                        .flatMap(rule -> rule.bases().stream())
                        .collect(ImmutableSet.toImmutableSet())
                        .asList();
                steps.add(new InspectedStep(
                        Optional.empty(),
                        event.at(),
                        words(event.command()),
                        Outcome.BY_LAW,
                        Optional.of(event.to().name()),
                        Optional.of(event.to().words()),
                        bases,
                        ImmutableList.copyOf(found)));
            }
            return after;
        }

        private void step(
                LogEntry entry, Phrase action, Outcome outcome, ImmutableList<Basis> bases, List<Finding> found) {
            findings.addAll(found);
            steps.add(new InspectedStep(
                    Optional.of(entry),
                    entry.at(),
                    action,
                    outcome,
                    file.map(now -> now.state().name()),
                    file.map(now -> now.state().words()),
                    bases,
                    ImmutableList.copyOf(found)));
        }

        private Occasion occasion(LogEntry entry, List<Finding> found) {
            Role role = entry.role()
                    .map(name -> activities.role(name).orElseGet(() -> {
                        found.add(finding(
                                FindingKind.UNREADABLE,
                                entry,
                                Phrase.of("行为人的身份不可识别", "the capacity of the actor is not one that is known"),
                                ImmutableList.of(),
                                ImmutableList.of()));
                        return CommonRole.UNSTATED;
                    }))
                    .orElse(CommonRole.UNSTATED);
            Actor actor = Actor.of(
                    entry.resource().map(PersonId::of).orElse(PersonId.UNSTATED),
                    entry.group().map(UnitId::of).orElse(UnitId.UNSTATED),
                    role);
            return new Occasion(actor, entry.at(), calendar, settings, approvals(entry), ImmutableMap.of(), true);
        }

        private ImmutableList<Approval> approvals(LogEntry entry) {
            ImmutableList<String> levels =
                    entry.facts().list("approval:role").toOptional().orElse(ImmutableList.of());
            ImmutableList<String> people =
                    entry.facts().list("approval:by").toOptional().orElse(ImmutableList.of());
            int count = Math.max(levels.size(), people.size());
            if (count == 0) {
                return ImmutableList.of();
            }
            ImmutableList<String> times =
                    entry.facts().list("approval:time").toOptional().orElse(ImmutableList.of());
            ImmutableList.Builder<Approval> approvals = ImmutableList.builderWithExpectedSize(count);
            for (int i = 0; i < count; i++) {
                Role level = i < levels.size()
                        ? activities.role(levels.get(i)).orElse(CommonRole.UNSTATED)
                        : CommonRole.UNSTATED;
                PersonId person = i < people.size() ? PersonId.of(people.get(i)) : PersonId.UNSTATED;
                // An approval without a time is taken as given with the act: the record claims no other.
                Instant at = i < times.size()
                        ? RecordedTime.parse(times.get(i))
                                .toOptional()
                                .map(RecordedTime::at)
                                .orElse(entry.at())
                        : entry.at();
                approvals.add(new Approval(Actor.of(person, UnitId.UNSTATED, level), at));
            }
            return approvals.build();
        }

        private Finding finding(
                FindingKind kind,
                LogEntry entry,
                Phrase words,
                ImmutableList<Reason> reasons,
                ImmutableList<Basis> bases) {
            return finding(kind, entry, about(entry), words, reasons, bases);
        }

        private Finding finding(
                FindingKind kind,
                LogEntry entry,
                String about,
                Phrase words,
                ImmutableList<Reason> reasons,
                ImmutableList<Basis> bases) {
            return new Finding(
                    kind, ref, Optional.of(entry.position()), entry.at(), words, reasons, bases, unlike(kind, about));
        }

        /** The subject, numbered when another finding of the kind is about it already. */
        private String unlike(FindingKind kind, String about) {
            int times = subjects.merge(List.of(kind, about), 1, Integer::sum);
            return times == 1 ? about : about + " " + times;
        }

        private RuleTable<C, S> table() {
            if (workflow.editions().size() == 1) {
                return workflow.editions().get(0).table();
            }
            return file.map(now -> now.history().last().edition())
                    .flatMap(workflow::tableOn)
                    .orElse(workflow.editions().get(0).table());
        }

        private Phrase words(Command<C, S> command) {
            return table().vocabulary().words(command.getClass());
        }

        private ImmutableList<Basis> lawOf(CaseFile<C, S> now, Command<C, S> command) {
            ImmutableList<Basis> bases = ImmutableList.of();
            for (Rule<C, S, ?> rule : table().rulesFor(command.getClass())) {
                if (rule.to().isEmpty() || rule.to().get() == now.state()) {
                    bases = bases.isEmpty() ? rule.bases() : plus(bases, rule.bases());
                }
            }
            return distinct(bases);
        }
    }

    /** What a missed clock is to an inspection: nothing when only a right or a remedy is concerned. */
    private static Optional<FindingKind> missed(Consequence consequence) {
        return switch (consequence) {
            case DUTY_OVERDUE, RELEASE_AT_ONCE, LIFT_AT_ONCE, PROCEDURE_ENDS -> Optional.of(FindingKind.DUTY_OVERDUE);
            case TARGET_MISSED -> Optional.of(FindingKind.TARGET_MISSED);
            case RIGHT_LAPSES,
                    POWER_LAPSES,
                    EFFECT_BY_LAW,
                    REMEDY_OPENS,
                    DEFENCE_ARISES,
                    SURCHARGE_ACCRUES,
                    NEXT_STEP_OPENS -> Optional.empty();
        };
    }

    private static String about(LogEntry entry) {
        return entry.activity().strip() + "@" + entry.at();
    }

    private static String about(ClockRun run) {
        return run.clock().id() + "@" + run.trigger();
    }

    private static ImmutableList<Basis> basesOf(ImmutableList<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.bases().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    private static ImmutableList<Basis> plus(ImmutableList<Basis> some, ImmutableList<Basis> more) {
        return ImmutableList.<Basis>builder().addAll(some).addAll(more).build();
    }

    /** The list itself when nothing in it comes twice, as in most. */
    private static ImmutableList<Basis> distinct(ImmutableList<Basis> bases) {
        for (int i = 1; i < bases.size(); i++) {
            if (bases.indexOf(bases.get(i)) < i) {
                return ImmutableSet.copyOf(bases).asList();
            }
        }
        return bases;
    }

    private static Phrase listed(List<? extends Rule<?, ?, ?>> rules) {
        return Phrase.of(
                rules.stream().map(rule -> rule.words().zh()).collect(Collectors.joining("、")),
                rules.stream().map(rule -> rule.words().en()).collect(Collectors.joining(", ")));
    }
}
