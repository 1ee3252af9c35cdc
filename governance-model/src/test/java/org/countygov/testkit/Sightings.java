package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.words.Worded;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.Rule;

/** What an exploration has seen of one edition, against what there is to see. */
final class Sightings<C, S extends Enum<S> & Worded> {
    static final String NOWHERE = "no case";

    private final Edition<C, S> edition;
    /** Everything there is to see, by its words. */
    private final ImmutableMap<String, Gap> gaps;

    private final Set<String> seen = new HashSet<>();
    private final Map<S, CaseFile<C, S>> witnesses;
    private final SetMultimap<S, S> arcs;
    private final Map<Ground, Integer> grounds = new TreeMap<>();
    private int decisions;
    private int accepted;

    Sightings(Edition<C, S> edition) {
        this.edition = edition;
        Class<S> states = edition.table().states().iterator().next().getDeclaringClass();
        this.witnesses = new EnumMap<>(states);
        this.arcs = MultimapBuilder.enumKeys(states).enumSetValues(states).build();
        Map<String, Gap> all = new LinkedHashMap<>();
        toSee(edition).forEach(gap -> all.putIfAbsent(gap.words(), gap));
        this.gaps = ImmutableMap.copyOf(all);
    }

    // ---- what there is to see
    // -----------------------------------------------------------------------------------------

    private static <C, S extends Enum<S> & Worded> ImmutableList<Gap> toSee(Edition<C, S> edition) {
        ImmutableSet.Builder<S> states = ImmutableSet.builder();
        for (Rule<C, S, ?> rule : edition.table().rules()) {
            rule.to().ifPresent(states::add);
            states.addAll(rule.from());
        }
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        states.build().forEach(state -> gaps.add(Gap.state(state)));
        edition.table().rules().forEach(rule -> toSee(rule, gaps));
        return gaps.build();
    }

    private static void toSee(Rule<?, ?, ?> rule, ImmutableList.Builder<Gap> gaps) {
        if (rule.isOpening()) {
            gaps.add(Gap.accepted(rule, NOWHERE), Gap.refused(rule, NOWHERE));
        }
        rule.from().forEach(from -> gaps.add(Gap.accepted(rule, from.name()), Gap.refused(rule, from.name())));
        for (Condition<?, ?> condition : rule.conditions()) {
            gaps.add(Gap.holds(rule, condition), Gap.fails(rule, condition));
        }
        rule.limit()
                .filter(limit -> !rule.isOpening())
                .ifPresent(limit -> gaps.add(
                        Gap.onTheLastInstant(rule, limit),
                        Gap.afterTheLastInstant(rule, limit, rule.modality() == Modality.MAY)));
        for (ApprovalClause<?, ?> clause : rule.approvals()) {
            gaps.add(Gap.unapproved(rule));
            if (clause.another()) {
                gaps.add(Gap.ownApproval(rule));
            }
            for (Role level : clause.levels()) {
                gaps.add(Gap.enough(rule, clause, level));
            }
        }
        for (ClockAct<?, ?, ?> act : rule.clockActs()) {
            for (Clock clock : act.clocks()) {
                gaps.add(Gap.done(act.kind(), clock));
                if (act.kind() == ClockAct.Kind.STARTS) {
                    gaps.add(Gap.missed(clock));
                }
            }
        }
    }

    // ---- seeing
    // -------------------------------------------------------------------------------------------------------

    void see(Gap gap) {
        seen.add(gap.words());
    }

    private boolean isNew(Gap gap) {
        return seen.add(gap.words());
    }

    void count(Decision<C, S> decision) {
        decisions++;
        if (decision instanceof Rejected<C, S> rejected) {
            rejected.reasons().stream()
                    .map(Reason::ground)
                    .distinct()
                    .forEach(ground -> grounds.merge(ground, 1, Integer::sum));
        } else {
            accepted++;
        }
    }

    /** Looks at a decision by a rule; whether it is the first time that the rule was followed from the state. */
    boolean decided(Rule<C, S, ?> rule, @Nullable CaseFile<C, S> before, Decision<C, S> decision, Occasion occasion) {
        String from = before == null ? NOWHERE : before.state().name();
        ImmutableList<Reason> reasons =
                decision instanceof Rejected<C, S> rejected ? rejected.reasons() : ImmutableList.of();
        for (Condition<C, ?> condition : rule.conditions()) {
            if (reasons.contains(new Reason.Unmet(condition))) {
                see(Gap.fails(rule, condition));
            } else if (!reasons.contains(new Reason.NotEstablished(condition.words(), condition.bases()))) {
                see(Gap.holds(rule, condition));
            }
        }
        boolean outOfTime = reasons.stream().anyMatch(reason -> reason.ground() == Ground.OUT_OF_TIME);
        if (before != null && (reasons.isEmpty() || outOfTime)) {
            rule.limit().flatMap(before::clock).ifPresent(run -> limited(rule, run, occasion, outOfTime));
        }
        if (reasons.stream().anyMatch(reason -> reason.ground() == Ground.NOT_APPROVED)) {
            see(Gap.unapproved(rule));
        }
        if (!reasons.isEmpty()) {
            see(Gap.refused(rule, from));
            return false;
        }
        return isNew(Gap.accepted(rule, from));
    }

    private void limited(Rule<C, S, ?> rule, ClockRun run, Occasion occasion, boolean outOfTime) {
        Deadline deadline = run.deadline(occasion.calendar(), occasion.settings(), occasion.at());
        Gap onTime = Gap.onTheLastInstant(rule, run.clock());
        Gap late = Gap.afterTheLastInstant(rule, run.clock(), rule.modality() == Modality.MAY);
        if (deadline.status() == Deadline.Status.NO_NUMBER) {
            // At once, promptly: there is no instant to be on.
            see(onTime);
            see(late);
        } else if (run.isRunning() && deadline.isMissedAt(occasion.at())) {
            see(late);
        } else if (run.isRunning()
                && !outOfTime
                && deadline.last().filter(occasion.at()::equals).isPresent()) {
            see(onTime);
        }
    }

    /** Looks at the rights that have lapsed in a case that the law itself has led on: there is nothing left to refuse. */
    void overtaken(CaseFile<C, S> file, Occasion occasion) {
        for (Rule<C, S, ?> rule : edition.table().actsFrom(file.state())) {
            rule.limit()
                    .flatMap(file::clock)
                    .filter(run -> run.deadline(occasion.calendar(), occasion.settings(), occasion.at())
                            .isMissedAt(occasion.at()))
                    .ifPresent(run -> limited(rule, run, occasion, true));
        }
    }

    /** Looks at what an event has led to. */
    void moved(@Nullable CaseFile<C, S> before, CaseFile<C, S> after) {
        see(Gap.state(after.state()));
        witnesses.putIfAbsent(after.state(), after);
        if (before != null) {
            arcs.put(before.state(), after.state());
        }
        for (ClockRun run : after.clocks()) {
            Optional<ClockRun> earlier = before == null ? Optional.empty() : before.clock(run.clock());
            if (earlier.filter(known -> goesOn(known, run)).isEmpty()) {
                see(Gap.done(ClockAct.Kind.STARTS, run.clock()));
            } else {
                clocked(earlier.get(), run);
            }
        }
    }

    private static boolean goesOn(ClockRun before, ClockRun after) {
        return before.trigger().equals(after.trigger())
                && (before.stoppedAt().isEmpty() || after.stoppedAt().isPresent());
    }

    private void clocked(ClockRun before, ClockRun after) {
        if (before.stoppedAt().isEmpty() && after.stoppedAt().isPresent()) {
            see(Gap.done(ClockAct.Kind.STOPS, after.clock()));
        } else if (before.isRunning() && after.isPaused()) {
            see(Gap.done(ClockAct.Kind.PAUSES, after.clock()));
        } else if (before.isPaused() && after.isRunning()) {
            see(Gap.done(ClockAct.Kind.RESUMES, after.clock()));
        }
        if (before.extensions().size() < after.extensions().size()) {
            see(Gap.done(ClockAct.Kind.EXTENDS, after.clock()));
        }
    }

    /** Looks at the open clocks of a case as time passes. */
    void waited(CaseFile<C, S> file, Occasion occasion) {
        for (ClockRun run : file.clocks()) {
            if (run.stoppedAt().isEmpty()) {
                Deadline deadline = run.deadline(occasion.calendar(), occasion.settings(), occasion.at());
                if (deadline.isMissedAt(occasion.at()) || deadline.status() == Deadline.Status.NO_NUMBER) {
                    see(Gap.missed(run.clock()));
                }
            }
        }
    }

    // ---- reporting
    // ----------------------------------------------------------------------------------------------------

    Edition<C, S> edition() {
        return edition;
    }

    int size() {
        return seen.size();
    }

    boolean isComplete() {
        return seen.containsAll(gaps.keySet());
    }

    /** Adds what another exploration of the same edition has seen. */
    void add(Sightings<C, S> other) {
        seen.addAll(other.seen);
        other.witnesses.forEach((state, file) -> witnesses.merge(
                state,
                file,
                (ours, theirs) -> ours.history().size() <= theirs.history().size() ? ours : theirs));
        arcs.putAll(other.arcs);
        other.grounds.forEach((ground, times) -> grounds.merge(ground, times, Integer::sum));
        decisions += other.decisions;
        accepted += other.accepted;
    }

    /** What was not seen, in the order of the table. */
    ImmutableList<Gap> gaps(Gap.Kind kind) {
        return gaps.values().stream()
                .filter(gap -> gap.kind() == kind && !seen.contains(gap.words()))
                .collect(ImmutableList.toImmutableList());
    }

    int all(Gap.Kind kind) {
        return (int) gaps.values().stream().filter(gap -> gap.kind() == kind).count();
    }

    Map<S, CaseFile<C, S>> witnesses() {
        return witnesses;
    }

    /** The open states that were reached and from which no way was found to a closed one. */
    ImmutableList<S> traps() {
        Set<S> free = new HashSet<>(edition.table().closedStates());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<S, S> arc : arcs.entries()) {
                grew |= free.contains(arc.getValue()) && free.add(arc.getKey());
            }
        }
        return witnesses.keySet().stream()
                .filter(state -> !free.contains(state))
                .collect(ImmutableList.toImmutableList());
    }

    Map<Ground, Integer> grounds() {
        return grounds;
    }

    int decisions() {
        return decisions;
    }

    int accepted() {
        return accepted;
    }
}
