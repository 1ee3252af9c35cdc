package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A difference between a rule and the same rule in the edition before. What a condition tests is code and cannot be compared;
 * its words and its law can.
 *
 * @param rule the rule as it now is, or as it last was when it is gone
 * @param before what is no longer so; empty when nothing went
 * @param after what is new; empty when nothing came
 */
public record RuleChange(Kind kind, RuleDigest.Row rule, Optional<Phrase> before, Optional<Phrase> after) {
    /** What has changed. */
    public enum Kind implements Worded {
        /** A rule that was not there. */
        ADDED("新增规则", "rule added"),
        /** A rule that is gone. */
        REMOVED("删除规则", "rule removed"),
        /** Other provisions. */
        RECITED("依据变更", "law changed"),
        /** Other words for the command. */
        RENAMED("行为用语变更", "words changed"),
        /** Other capacities. */
        WHO("主体变更", "who changed"),
        /** A right became a duty, or the like. */
        FORCE("效力变更", "force changed"),
        /** Other states to start from. */
        FROM("起始状态变更", "states it leads from changed"),
        /** Another state to lead to. */
        TO("到达状态变更", "state it leads to changed"),
        /** Other conditions. */
        CONDITIONS("条件变更", "conditions changed"),
        /** Another time limit, or another moment at which the law does it. */
        TIME_LIMIT("期限变更", "time limit changed"),
        /** It does something else to clocks. */
        CLOCKS("计时变更", "clocks changed"),
        /** Other approvals. */
        APPROVALS("批准变更", "approvals changed");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    static ImmutableList<RuleChange> between(RuleDigest earlier, RuleDigest later) {
        Map<RuleDigest.Row, RuleDigest.Row> pairs = pairs(earlier, later);
        ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
        for (RuleDigest.Row now : later.rows()) {
            RuleDigest.Row then = pairs.get(now);
            if (then == null) {
                changes.add(new RuleChange(Kind.ADDED, now, Optional.empty(), Optional.of(move(now))));
            } else {
                changes.addAll(between(then, now));
            }
        }
        Collection<RuleDigest.Row> kept = pairs.values();
        for (RuleDigest.Row then : earlier.rows()) {
            if (!kept.contains(then)) {
                changes.add(new RuleChange(Kind.REMOVED, then, Optional.of(move(then)), Optional.empty()));
            }
        }
        return changes.build();
    }

    /**
     * The earlier rule that each later one continues: the one that says the same, else one for the same command that leads from
     * a common state, else any one for the same command.
     */
    private static Map<RuleDigest.Row, RuleDigest.Row> pairs(RuleDigest earlier, RuleDigest later) {
        Map<RuleDigest.Row, RuleDigest.Row> pairs = new LinkedHashMap<>();
        List<RuleDigest.Row> free = new ArrayList<>(earlier.rows());
        List<BiPredicate<RuleDigest.Row, RuleDigest.Row>> likeness = ImmutableList.of(
                RuleDigest.Row::saysTheSameAs,
                (now, then) -> now.command().equals(then.command()) && leadFromACommonState(now, then),
                (now, then) -> now.command().equals(then.command()));
        for (BiPredicate<RuleDigest.Row, RuleDigest.Row> alike : likeness) {
            for (RuleDigest.Row now : later.rows()) {
                if (!pairs.containsKey(now)) {
                    free.stream()
                            .filter(then -> alike.test(now, then))
                            .findFirst()
                            .ifPresent(then -> {
                                pairs.put(now, then);
                                free.remove(then);
                            });
                }
            }
        }
        return pairs;
    }

    private static boolean leadFromACommonState(RuleDigest.Row now, RuleDigest.Row then) {
        return now.from().isEmpty() ? then.from().isEmpty() : !Collections.disjoint(now.from(), then.from());
    }

    private static ImmutableList<RuleChange> between(RuleDigest.Row then, RuleDigest.Row now) {
        ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
        compare(Kind.RECITED, now, law(then), law(now), changes);
        compare(Kind.RENAMED, now, then.words(), now.words(), changes);
        compare(Kind.WHO, now, then.who(), now.who(), changes);
        compare(Kind.FORCE, now, then.force().words(), now.force().words(), changes);
        compare(Kind.FROM, now, states(then), states(now), changes);
        compare(Kind.TO, now, then.to(), now.to(), changes);
        compare(Kind.CONDITIONS, now, conditions(then), conditions(now), changes);
        compare(Kind.TIME_LIMIT, now, then.within(), now.within(), changes);
        compare(Kind.CLOCKS, now, then.clocks(), now.clocks(), changes);
        compare(Kind.APPROVALS, now, then.approvals(), now.approvals(), changes);
        return changes.build();
    }

    private static void compare(
            Kind kind, RuleDigest.Row now, Phrase before, Phrase after, ImmutableList.Builder<RuleChange> changes) {
        compare(kind, now, ImmutableList.of(before), ImmutableList.of(after), changes);
    }

    private static void compare(
            Kind kind,
            RuleDigest.Row now,
            List<Phrase> before,
            List<Phrase> after,
            ImmutableList.Builder<RuleChange> changes) {
        List<Phrase> went = without(before, after);
        List<Phrase> came = without(after, before);
        if (!went.isEmpty() || !came.isEmpty()) {
            changes.add(new RuleChange(kind, now, listed(went), listed(came)));
        }
    }

    private static List<Phrase> without(List<Phrase> phrases, List<Phrase> others) {
        return phrases.stream().filter(phrase -> !others.contains(phrase)).collect(Collectors.toList());
    }

    private static Optional<Phrase> listed(List<Phrase> phrases) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(Sentences.listed(phrases));
    }

    private static List<Phrase> law(RuleDigest.Row row) {
        return row.bases().stream().map(Sentences::law).collect(Collectors.toList());
    }

    private static List<Phrase> states(RuleDigest.Row row) {
        return row.from().isEmpty()
                ? ImmutableList.of(row.fromWords())
                : row.from().stream().map(RuleDigest.State::words).collect(Collectors.toList());
    }

    private static List<Phrase> conditions(RuleDigest.Row row) {
        return row.provided().stream().map(RuleDigest.Requirement::withLaw).collect(Collectors.toList());
    }

    private static Phrase move(RuleDigest.Row row) {
        return Phrase.of("%s → %s", "%s → %s").with(row.fromWords(), row.to());
    }
}
