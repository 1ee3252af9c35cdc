package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.Deadline;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * The life of one case, led by numbers that somebody draws: each step picks a rule that leads on from where the case stands,
 * then a sample and an actor that the rule accepts; a disturbance then spoils it. {@link KernelLaws} watch every step.
 */
final class GuidedWalk<C, S extends Enum<S> & Worded> {
    static final String CASE = "walked";
    private static final Duration[] PAUSES = {
        Duration.ZERO,
        Duration.ofSeconds(1),
        Duration.ofHours(1),
        Duration.ofDays(1),
        Duration.ofDays(4),
        Duration.ofDays(30)
    };

    /** What spoils a step. */
    enum Disturbance {
        NONE,
        BY_A_STRANGER,
        BY_NOBODY,
        OTHER_COMMAND,
        WITHOUT_APPROVAL,
        TOO_EARLY,
        AFTER_EVERY_DEADLINE
    }

    /** The numbers of a step; each stands for the remainder by what there is to pick from. */
    record Step(int rule, int sample, int actor, int pause, Disturbance disturbance) {}

    private final Plan<C, S> plan;
    private final KernelLaws<C, S> laws;
    private final LocalSettings settings;
    private Instant now;
    private Optional<CaseFile<C, S>> file = Optional.empty();

    GuidedWalk(Plan<C, S> plan, int start) {
        this.plan = plan;
        this.laws = KernelLaws.of(plan);
        this.settings = plan.settings().get(start % plan.settings().size());
        this.now = plan.starts().get(start % plan.starts().size());
    }

    /** The case, once one is open. */
    Optional<CaseFile<C, S>> file() {
        return file;
    }

    void take(Step step) {
        now = now.plus(PAUSES[step.pause() % PAUSES.length]);
        if (step.disturbance() == Disturbance.AFTER_EVERY_DEADLINE) {
            file.ifPresent(this::letEveryClockRunOut);
        }
        Optional<Ask<C, S>> lawful = lawful(step);
        if (lawful.isEmpty()) {
            // Nothing leads on yet: the law itself may, or a month.
            file = file.map(open -> laws.advance(open, plan.occasion(Actor.LAW, now, settings)));
            now = now.plus(PAUSES[PAUSES.length - 1]);
            return;
        }
        Ask<C, S> ask = disturbed(lawful.get(), step);
        Decision<C, S> decision = ask(ask);
        if (decision instanceof Decision.Accepted<C, S> accepted) {
            file = Optional.of(accepted.file());
        }
    }

    private void letEveryClockRunOut(CaseFile<C, S> open) {
        for (Deadline deadline : plan.workflow().deadlines(open, plan.calendar(), settings)) {
            deadline.last().filter(last -> !last.isBefore(now)).ifPresent(last -> now = last.plusSeconds(1));
        }
    }

    /** A command on an occasion. */
    private record Ask<C, S extends Enum<S>>(Command<C, S> command, Occasion occasion) {}

    private Decision<C, S> ask(Ask<C, S> ask) {
        return file.isPresent()
                ? laws.decide(file.get(), ask.command(), ask.occasion())
                : laws.open(CASE, ask.command(), ask.occasion());
    }

    /** The first question from the numbers on that has the answer yes. */
    private Optional<Ask<C, S>> lawful(Step step) {
        List<Command<C, S>> samples = rotated(samples(), step.sample());
        List<Actor> actors = rotated(plan.actors(), step.actor());
        for (Rule<C, S, ?> rule : rules(step)) {
            for (Command<C, S> sample : samples) {
                if (sample.getClass() != rule.command()) {
                    continue;
                }
                for (Actor actor : actors) {
                    if (rule.roles().contains(actor.role())) {
                        Ask<C, S> ask = new Ask<>(sample, approved(plan.occasion(actor, now, settings)));
                        if (isAccepted(ask)) {
                            return Optional.of(ask);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAccepted(Ask<C, S> ask) {
        return (file.isPresent()
                        ? plan.workflow().decide(file.get(), ask.command(), ask.occasion())
                        : plan.workflow().open(CASE, ask.command(), ask.occasion()))
                .isAccepted();
    }

    private List<Command<C, S>> samples() {
        return plan.commands(file.map(CaseFile::content), now);
    }

    /** The rules that lead on, every other time those first that lead elsewhere. */
    private List<Rule<C, S, ?>> rules(Step step) {
        Occasion any = plan.occasion(Actor.LAW, now, settings);
        if (file.isEmpty()) {
            return rotated(
                    laws.editionToOpen(any)
                            .map(edition -> edition.table().openings())
                            .orElse(ImmutableList.of()),
                    step.rule());
        }
        CaseFile<C, S> current = plan.workflow().advance(file.get(), any);
        RuleTable<C, S> table = laws.edition(current, any).table();
        List<Rule<C, S, ?>> rules = rotated(table.actsFrom(current.state()), step.rule());
        return step.rule() % 2 == 0
                ? rules
                : rules.stream()
                        .sorted((one, other) -> Boolean.compare(stays(one, current), stays(other, current)))
                        .collect(Collectors.toList());
    }

    private static <C, S extends Enum<S>> boolean stays(Rule<C, S, ?> rule, CaseFile<C, S> file) {
        return rule.toFrom(file.state()) == file.state();
    }

    private Ask<C, S> disturbed(Ask<C, S> ask, Step step) {
        Occasion occasion = ask.occasion();
        Actor actor = occasion.actor();
        return switch (step.disturbance()) {
            case NONE, AFTER_EVERY_DEADLINE -> ask;
            case BY_A_STRANGER ->
                new Ask<>(
                        ask.command(),
                        approved(plan.occasion(
                                plan.actors().get(step.actor() % plan.actors().size()), now, settings)));
            case BY_NOBODY ->
                new Ask<>(
                        ask.command(),
                        plan.occasion(Actor.of(PersonId.UNSTATED, UnitId.UNSTATED, CommonRole.UNSTATED), now, settings)
                                .readFromRecord());
            case OTHER_COMMAND -> new Ask<>(rotated(samples(), step.sample()).get(0), occasion);
            case WITHOUT_APPROVAL -> new Ask<>(ask.command(), occasion.approvedBy());
            case TOO_EARLY ->
                new Ask<>(
                        ask.command(),
                        approved(plan.occasion(
                                actor,
                                file.map(open -> open.history().last().at())
                                        .orElse(now)
                                        .minusSeconds(1),
                                settings)));
        };
    }

    private Occasion approved(Occasion bare) {
        return bare.approvedBy(plan.approvers().stream()
                .map(approver -> new Approval(approver, bare.at()))
                .toArray(Approval[]::new));
    }

    private static <T> List<T> rotated(List<T> list, int by) {
        List<T> rotated = new ArrayList<>(list);
        Collections.rotate(rotated, by);
        return rotated;
    }
}
