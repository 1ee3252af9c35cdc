package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.countygov.time.Clock;

/** What a rule says beside who, what and where: the part that grows clause by clause as the rule is written. */
record Clauses<C, S extends Enum<S>, X extends Command<C, S>>(
        ImmutableList<Condition<C, X>> conditions,
        @Nullable Clock limit,
        ImmutableList<ApprovalClause<C, X>> approvals,
        ImmutableList<ClockAct<C, S, X>> acts,
        @Nullable Timing<C> timing,
        @Nullable Rule.Recording<C, S, X> recording) {

    static <C, S extends Enum<S>, X extends Command<C, S>> Clauses<C, S, X> none() {
        return new Clauses<>(ImmutableList.of(), null, ImmutableList.of(), ImmutableList.of(), null, null);
    }

    Clauses<C, S, X> condition(Condition<C, X> condition) {
        return new Clauses<>(plus(conditions, condition), limit, approvals, acts, timing, recording);
    }

    Clauses<C, S, X> within(Clock clock) {
        return new Clauses<>(conditions, clock, approvals, acts, timing, recording);
    }

    Clauses<C, S, X> approval(ApprovalClause<C, X> approval) {
        return new Clauses<>(conditions, limit, plus(approvals, approval), acts, timing, recording);
    }

    Clauses<C, S, X> act(ClockAct<C, S, X> act) {
        return new Clauses<>(conditions, limit, approvals, plus(acts, act), timing, recording);
    }

    Clauses<C, S, X> timing(Timing<C> when) {
        return new Clauses<>(conditions, limit, approvals, acts, when, recording);
    }

    Clauses<C, S, X> recording(Rule.Recording<C, S, X> what) {
        return new Clauses<>(conditions, limit, approvals, acts, timing, what);
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, T added) {
        return ImmutableList.<T>builder().addAll(list).add(added).build();
    }
}
