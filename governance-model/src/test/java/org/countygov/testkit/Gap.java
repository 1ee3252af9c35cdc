package org.countygov.testkit;

import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Rule;

/**
 * Something that an {@link Exploration} should have seen and has not.
 *
 * @param kind what sort of thing
 * @param words what was not seen; a plan {@linkplain Plan#accepting accepts} it by these words
 * @param advice which sample may be missing
 */
record Gap(Kind kind, String words, String advice) {
    /** What sort of thing was not seen. */
    enum Kind implements Worded {
        STATE("到达的状态", "states reached"),
        RULE("走通的规则", "rules followed"),
        REFUSAL("拒绝过申请的规则", "rules refused by"),
        CONDITION("条件的两种结果", "answers of conditions"),
        LIMIT("期限最后时刻及其后", "sides of time limits"),
        APPROVAL("批准的方式", "ways of approval"),
        CLOCK("期限的动作", "doings of clocks");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    static Gap state(Enum<?> state) {
        return new Gap(
                Kind.STATE, state.name() + " is never reached", "see which rule leads to it, and what that rule lacks");
    }

    static Gap accepted(Rule<?, ?, ?> rule, String from) {
        String words = name(rule) + " in " + from + " is never accepted";
        if (rule.timing().isPresent()) {
            return new Gap(
                    Kind.RULE,
                    words,
                    "a case must wait there, " + rule.timing().get().words().en());
        }
        StringBuilder advice =
                new StringBuilder("it takes a sample of " + name(rule) + " by one of " + roles(rule.roles()));
        rule.conditions()
                .forEach(condition ->
                        advice.append(", such that ").append(condition.words().en()));
        rule.approvals()
                .forEach(clause -> advice.append(", approved by one of ").append(roles(clause.levels())));
        return new Gap(Kind.RULE, words, advice.toString());
    }

    static Gap refused(Rule<?, ?, ?> rule, String from) {
        return new Gap(
                Kind.REFUSAL,
                name(rule) + " in " + from + " is never refused",
                "it takes an actor who is none of " + roles(rule.roles()));
    }

    static Gap holds(Rule<?, ?, ?> rule, Condition<?, ?> condition) {
        return new Gap(
                Kind.CONDITION,
                "condition " + condition.key() + " of " + name(rule) + " never holds",
                "it takes a sample for which it holds that " + condition.words().en());
    }

    static Gap fails(Rule<?, ?, ?> rule, Condition<?, ?> condition) {
        return new Gap(
                Kind.CONDITION,
                "condition " + condition.key() + " of " + name(rule) + " never fails",
                "it takes a sample for which it does not hold that "
                        + condition.words().en());
    }

    static Gap onTheLastInstant(Rule<?, ?, ?> rule, Clock limit) {
        return new Gap(
                Kind.LIMIT,
                name(rule) + " within " + limit.id() + " is never accepted on the last instant",
                "the clock must run where it is asked, and end after the last act");
    }

    static Gap afterTheLastInstant(Rule<?, ?, ?> rule, Clock limit, boolean refused) {
        return new Gap(
                Kind.LIMIT,
                name(rule) + " within " + limit.id() + " is never " + (refused ? "refused" : "accepted")
                        + " after the last instant",
                "the clock must run where it is asked, and end after the last act");
    }

    static Gap unapproved(Rule<?, ?, ?> rule) {
        return new Gap(
                Kind.APPROVAL,
                name(rule) + " is never refused for want of approval",
                "it takes a sample for which an approval is required");
    }

    static Gap ownApproval(Rule<?, ?, ?> rule) {
        return new Gap(
                Kind.APPROVAL,
                name(rule) + " is never refused when its actor alone approves",
                "it takes an actor whose person is stated, and a sample for which an approval is required");
    }

    static Gap enough(Rule<?, ?, ?> rule, ApprovalClause<?, ?> clause, Role level) {
        return new Gap(
                Kind.APPROVAL,
                name(rule) + " is never accepted with the approval of " + level.name(),
                "it takes an approver in that role"
                        + (clause.levels().size() > 1 ? ", and a sample for which that level is enough" : ""));
    }

    static Gap done(ClockAct.Kind kind, Clock clock) {
        return new Gap(
                Kind.CLOCK,
                "clock " + clock.id() + " is never " + participle(kind),
                "see which rule does it, and what that rule lacks");
    }

    static Gap missed(Clock clock) {
        return new Gap(
                Kind.CLOCK,
                "clock " + clock.id() + " never runs out",
                "a case must wait, and the calendar must cover the end");
    }

    private static String participle(ClockAct.Kind kind) {
        return switch (kind) {
            case STARTS -> "started";
            case STOPS -> "stopped";
            case PAUSES -> "paused";
            case RESUMES -> "resumed";
            case EXTENDS -> "extended";
        };
    }

    private static String name(Rule<?, ?, ?> rule) {
        return rule.command().getSimpleName();
    }

    private static String roles(Iterable<Role> roles) {
        StringBuilder names = new StringBuilder();
        roles.forEach(role -> names.append(names.length() == 0 ? "" : ", ").append(role.name()));
        return "[" + names + "]";
    }

    @Override
    public String toString() {
        return words + ": " + advice;
    }
}
