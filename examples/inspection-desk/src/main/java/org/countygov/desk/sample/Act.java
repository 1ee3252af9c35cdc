package org.countygov.desk.sample;

import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One act of a story, as a log would record it.
 *
 * @param file which of the story's files it belongs to
 * @param day the day after the story's first
 * @param activity what the log calls it
 * @param role in what capacity; empty when the log does not say
 * @param facts what else is on record, by column
 */
record Act(
        String file,
        int day,
        LocalTime time,
        String activity,
        String role,
        Text person,
        Text unit,
        ImmutableMap<String, Text> facts) {
    static final Comparator<Act> IN_TIME = Comparator.comparingInt(Act::day).thenComparing(Act::time);

    Act on(int otherDay, LocalTime otherTime) {
        return new Act(file, otherDay, otherTime, activity, role, person, unit, facts);
    }

    Act by(String otherRole, Text otherPerson) {
        return new Act(file, day, time, activity, otherRole, otherPerson, unit, facts);
    }

    Act of(Text otherUnit) {
        return new Act(file, day, time, activity, role, person, otherUnit, facts);
    }

    Act doing(String otherActivity) {
        return new Act(file, day, time, otherActivity, role, person, unit, facts);
    }

    /** With another fact, or none of this name when the text is empty. */
    Act telling(String fact, Text text) {
        Map<String, Text> told = new LinkedHashMap<>(facts);
        told.put(fact, text);
        told.values().removeIf(each -> each.toString().isEmpty());
        return new Act(file, day, time, activity, role, person, unit, ImmutableMap.copyOf(told));
    }
}
