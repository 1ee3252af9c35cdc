package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What turns the acts of a story in order into the acts of a faulty one. An act is named by its file and activity, such as
 * {@code 调解/签署}; a name that no act has is a mistake in the story.
 */
@FunctionalInterface
interface Change extends UnaryOperator<ImmutableList<Act>> {
    /** The act is missing, every time it occurs. */
    static Change without(String act) {
        Predicate<Act> named = named(act);
        return acts -> {
            ImmutableList<Act> left = acts.stream().filter(named.negate()).collect(ImmutableList.toImmutableList());
            checkArgument(left.size() < acts.size(), "no act is %s", act);
            return left;
        };
    }

    /** The story breaks off before the first such act. */
    static Change endingBefore(String act) {
        Predicate<Act> named = named(act);
        return acts -> {
            int end = 0;
            while (end < acts.size() && !named.test(acts.get(end))) {
                end++;
            }
            checkArgument(end < acts.size(), "no act is %s", act);
            return acts.subList(0, end);
        };
    }

    /** The act comes at another time. */
    static Change moving(String act, int day, String time) {
        LocalTime other = Text.time(time);
        return each(act, found -> found.on(day, other));
    }

    /** Somebody else acts. */
    static Change by(String act, String role, String person) {
        Text other = Text.of(person);
        return each(act, found -> found.by(role, other));
    }

    /** Somebody of another unit acts. */
    static Change of(String act, String unit) {
        Text other = Text.of(unit);
        return each(act, found -> found.of(other));
    }

    /** The log records something else; nothing, when the text is empty. */
    static Change telling(String act, String fact, String text) {
        Text other = Text.of(text);
        return each(act, found -> found.telling(fact, other));
    }

    /** Something else is done in its place, with the same facts. */
    static Change instead(String act, String activity) {
        return each(act, found -> found.doing(activity));
    }

    /** The act is on record twice. */
    static Change twice(String act) {
        Predicate<Act> named = named(act);
        return acts -> {
            ImmutableList.Builder<Act> more = ImmutableList.builder();
            for (Act each : acts) {
                more.add(each);
                if (named.test(each)) {
                    more.add(each);
                }
            }
            ImmutableList<Act> all = more.build();
            checkArgument(all.size() > acts.size(), "no act is %s", act);
            return all;
        };
    }

    private static Change each(String act, UnaryOperator<Act> change) {
        Predicate<Act> named = named(act);
        return acts -> {
            checkArgument(acts.stream().anyMatch(named), "no act is %s", act);
            return acts.stream()
                    .map(each -> named.test(each) ? change.apply(each) : each)
                    .collect(ImmutableList.toImmutableList());
        };
    }

    private static Predicate<Act> named(String act) {
        return each -> act.equals(each.file() + "/" + each.activity());
    }
}
