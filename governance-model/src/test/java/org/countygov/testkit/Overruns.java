package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Occasion;

/**
 * What may still be done once a period has run out. In every case of an exploration in which the clock runs, every sample command
 * is asked by everybody entitled, with every approval, twice: on the last moment of the period and a second later.
 *
 * @param accepted the commands that somebody may still give after the end, by their simple names
 * @param refused the refusals, a second after the end, of what was accepted on the last moment
 * @param cases in how many cases the clock ran out
 */
public record Overruns(ImmutableSet<String> accepted, ImmutableList<Refusal> refused, int cases) {
    /**
     * A refusal for no other reason than that the period is over.
     *
     * @param command the simple name of the command
     */
    public record Refusal(String command, CaseFile<?, ?> file, Rejected<?, ?> decision) {}

    /**
     * What the cases of the exploration show of the clock.
     *
     * @param which the cases that matter, by what they contain
     */
    public static <C, S extends Enum<S> & Worded> Overruns of(
            Clock clock, Plan<C, S> plan, Exploration<C, S> exploration, Predicate<C> which) {
        Set<String> accepted = new TreeSet<>();
        List<Refusal> refused = new ArrayList<>();
        int cases = 0;
        for (LocalSettings settings : plan.settings()) {
            for (CaseFile<C, S> file : exploration.cases()) {
                Optional<Instant> last = lastMoment(clock, file, plan, settings);
                if (last.isPresent() && which.test(file.content())) {
                    cases++;
                    ask(file, last.get(), plan, settings, accepted, refused);
                }
            }
        }
        return new Overruns(ImmutableSet.copyOf(accepted), ImmutableList.copyOf(refused), cases);
    }

    /** The last moment of the period, where it runs and has not ended before the last act on file. */
    private static <C, S extends Enum<S> & Worded> Optional<Instant> lastMoment(
            Clock clock, CaseFile<C, S> file, Plan<C, S> plan, LocalSettings settings) {
        return file.clock(clock)
                .filter(ClockRun::isRunning)
                .flatMap(run -> run.deadline(plan.calendar(), settings).last())
                .filter(last -> !last.isBefore(file.history().last().at()));
    }

    private static <C, S extends Enum<S> & Worded> void ask(
            CaseFile<C, S> file,
            Instant last,
            Plan<C, S> plan,
            LocalSettings settings,
            Set<String> accepted,
            List<Refusal> refused) {
        for (Command<C, S> command : plan.commands(Optional.of(file.content()), last)) {
            String name = command.getClass().getSimpleName();
            for (Actor actor : plan.actors()) {
                Decision<C, S> after = decide(file, command, actor, last.plusSeconds(1), plan, settings);
                if (after instanceof Rejected<C, S> rejected) {
                    if (decide(file, command, actor, last, plan, settings).isAccepted()) {
                        refused.add(new Refusal(name, file, rejected));
                    }
                } else {
                    accepted.add(name);
                }
            }
        }
    }

    private static <C, S extends Enum<S> & Worded> Decision<C, S> decide(
            CaseFile<C, S> file,
            Command<C, S> command,
            Actor actor,
            Instant at,
            Plan<C, S> plan,
            LocalSettings settings) {
        Occasion bare = plan.occasion(actor, at, settings);
        return plan.workflow()
                .decide(
                        file,
                        command,
                        bare.approvedBy(plan.approvers().stream()
                                .map(approver -> new Approval(approver, at))
                                .toArray(Approval[]::new)));
    }

    /** The refusals of a command. */
    public ImmutableList<Refusal> refusalsOf(String command) {
        return refused.stream()
                .filter(refusal -> refusal.command().equals(command))
                .collect(ImmutableList.toImmutableList());
    }
}
