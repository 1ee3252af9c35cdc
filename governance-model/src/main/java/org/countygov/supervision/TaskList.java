package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The tasks of a year and whose they are (重点工作任务分工清单): each with an aim, a responsible unit and a deadline. */
public final class TaskList {
    /**
     * A task, as far as somebody has written it down.
     *
     * @param id its number
     * @param aim what is to be reached
     * @param lead the responsible unit
     * @param helpers the units that cooperate; they are not assessed for it
     * @param due its last day
     */
    public record Task(
            String id,
            Optional<FreeText> aim,
            Optional<UnitId> lead,
            ImmutableSet<UnitId> helpers,
            Optional<LocalDate> due) {
        /** Throws {@link IllegalArgumentException} for a blank number. */
        public Task {
            checkArgument(!id.isBlank(), "id is blank");
        }

        public static Task of(String id, FreeText aim, UnitId lead, LocalDate due) {
            return new Task(id, Optional.of(aim), Optional.of(lead), ImmutableSet.of(), Optional.of(due));
        }
    }

    /** What a task lacks. */
    public enum Lack implements Worded {
        /** 目标不明. */
        AIM("目标不明", "no aim"),
        /** 没有责任单位. */
        LEAD("没有责任单位", "no responsible unit"),
        /** 没有完成时限. */
        DEADLINE("没有完成时限", "no deadline");

        private final Phrase words;

        Lack(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** A task and something that it lacks. */
    public record Gap(Task task, Lack lack) {}

    private final ImmutableList<Task> tasks;

    private TaskList(ImmutableList<Task> tasks) {
        this.tasks = tasks;
    }

    /** Throws {@link IllegalArgumentException} for a number that two tasks have. */
    public static TaskList of(Iterable<Task> tasks) {
        Set<String> seen = new HashSet<>();
        for (Task task : tasks) {
            checkArgument(seen.add(task.id()), "two tasks have the number %s", task.id());
        }
        return new TaskList(ImmutableList.sortedCopyOf(Comparator.comparing(Task::id), tasks));
    }

    /** The tasks, in the order of their numbers. */
    public ImmutableList<Task> tasks() {
        return tasks;
    }

    /** Everything that is missing before anybody can be held to the list. */
    public ImmutableList<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        for (Task task : tasks) {
            if (task.aim().isEmpty()) {
                gaps.add(new Gap(task, Lack.AIM));
            }
            if (task.lead().isEmpty()) {
                gaps.add(new Gap(task, Lack.LEAD));
            }
            if (task.due().isEmpty()) {
                gaps.add(new Gap(task, Lack.DEADLINE));
            }
        }
        return gaps.build();
    }

    /** The tasks of each responsible unit. */
    public ImmutableListMultimap<UnitId, Task> byUnit() {
        ImmutableListMultimap.Builder<UnitId, Task> byUnit = ImmutableListMultimap.builder();
        tasks.forEach(task -> task.lead().ifPresent(unit -> byUnit.put(unit, task)));
        return byUnit.build();
    }

    /** The tasks whose last day is over and that are not done. */
    public ImmutableList<Task> overdueOn(LocalDate day, Set<String> done) {
        return tasks.stream()
                .filter(task -> !done.contains(task.id()))
                .filter(task -> task.due().filter(day::isAfter).isPresent())
                .collect(toImmutableList());
    }

    /** Which of the tasks that fall due in the period are done; those without a deadline are in no period. */
    public Share doneIn(Period period, Set<String> done) {
        ImmutableList<Task> due = tasks.stream()
                .filter(task -> task.due().filter(period::contains).isPresent())
                .collect(toImmutableList());
        return Share.of(due.stream().filter(task -> done.contains(task.id())).count(), due.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskList that && tasks.equals(that.tasks);
    }

    @Override
    public int hashCode() {
        return tasks.hashCode();
    }

    @Override
    public String toString() {
        return tasks.size() + " tasks";
    }
}
