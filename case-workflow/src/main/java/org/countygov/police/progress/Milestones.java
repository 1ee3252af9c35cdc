package org.countygov.police.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.function.Predicate;
import org.countygov.time.Clock;
import org.countygov.words.Worded;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Workflow;

/**
 * Which states of a workflow are stages that somebody may be told. A state that is not named is a secret; so that none is
 * forgotten, each is named or declared silent:
 *
 * <pre>{@code
 * Milestones.of(NON_FILING)
 *         .state(RECONSIDERATION_FILED, Milestone.REMEDY_ASKED)
 *         .state(RECONSIDERED, Milestone.REMEDY_DECIDED)
 *         .silent(LAPSED)
 *         .complete()
 * }</pre>
 */
public final class Milestones<S extends Enum<S> & Worded> {
    private final Workflow<?, S> workflow;
    private final ImmutableMap<S, Milestone> told;
    private final ImmutableSet<S> silent;
    private final ImmutableSetMultimap<S, Clock> remedies;
    private final ImmutableMap<Class<?>, Milestone> acts;
    private final ImmutableMap<Audience, Predicate<Object>> withheld;

    private Milestones(
            Workflow<?, S> workflow,
            ImmutableMap<S, Milestone> told,
            ImmutableSet<S> silent,
            ImmutableSetMultimap<S, Clock> remedies,
            ImmutableMap<Class<?>, Milestone> acts,
            ImmutableMap<Audience, Predicate<Object>> withheld) {
        this.workflow = workflow;
        this.told = told;
        this.silent = silent;
        this.remedies = remedies;
        this.acts = acts;
        this.withheld = withheld;
    }

    /** Nothing is told of the workflow yet. */
    public static <S extends Enum<S> & Worded> Milestones<S> of(Workflow<?, S> workflow) {
        return new Milestones<>(
                workflow,
                ImmutableMap.of(),
                ImmutableSet.of(),
                ImmutableSetMultimap.of(),
                ImmutableMap.of(),
                ImmutableMap.of());
    }

    /**
     * With a state that is told. Throws {@link IllegalArgumentException} when it is named already.
     *
     * @param remedies the times to object that run once the case stands there
     */
    public Milestones<S> state(S state, Milestone milestone, Clock... remedies) {
        return new Milestones<>(
                workflow,
                ImmutableMap.<S, Milestone>builder()
                        .putAll(told)
                        .put(state, milestone)
                        .buildOrThrow(),
                silent,
                ImmutableSetMultimap.<S, Clock>builder()
                        .putAll(this.remedies)
                        .putAll(state, remedies)
                        .build(),
                acts,
                withheld);
    }

    /** With states that are told to nobody. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final Milestones<S> silent(S... states) {
        return new Milestones<>(
                workflow,
                told,
                ImmutableSet.<S>builder().addAll(silent).add(states).build(),
                remedies,
                acts,
                withheld);
    }

    /** With an act that is told although the case stays where it is. Throws {@link IllegalArgumentException} when named already. */
    public Milestones<S> act(Class<? extends Command<?, S>> command, Milestone milestone) {
        return new Milestones<>(
                workflow,
                told,
                silent,
                remedies,
                ImmutableMap.<Class<?>, Milestone>builder()
                        .putAll(acts)
                        .put(command, milestone)
                        .buildOrThrow(),
                withheld);
    }

    /** With an audience that is told nothing of a case while its content is so. */
    public Milestones<S> withheldFrom(Audience audience, Predicate<Object> content) {
        return new Milestones<>(
                workflow,
                told,
                silent,
                remedies,
                acts,
                ImmutableMap.<Audience, Predicate<Object>>builder()
                        .putAll(withheld)
                        .put(audience, content)
                        .buildOrThrow());
    }

    /** These milestones; throws {@link IllegalArgumentException} unless every state is either told or silent. */
    public Milestones<S> complete() {
        for (S state : workflow.editions().get(0).table().states()) {
            checkArgument(
                    told.containsKey(state) != silent.contains(state),
                    "%s of %s is neither told nor silent, or both",
                    state.name(),
                    workflow);
        }
        return this;
    }

    /** The name of the workflow. */
    public String workflow() {
        return workflow.name();
    }

    /** What is told of an event after which the case stands elsewhere, or of an act that is told wherever it stands. */
    Optional<Milestone> of(Event<?, S> event, boolean moved) {
        Optional<Milestone> act = Optional.ofNullable(acts.get(event.command().getClass()));
        return act.isPresent() || !moved ? act : Optional.ofNullable(told.get(event.to()));
    }

    /** Whether the audience is told nothing of a case with the content. */
    boolean isWithheld(Audience audience, Object content) {
        Predicate<Object> condition = withheld.get(audience);
        return condition != null && condition.test(content);
    }

    /** The times to object that run there. */
    ImmutableSet<Clock> remedies(S state) {
        return remedies.get(state);
    }
}
