package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.GuidedWalk.Disturbance;
import org.countygov.testkit.GuidedWalk.Step;
import org.countygov.time.Deadline;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds of every workflow. Extended once per workflow, with a plan of what to try:
 *
 * <pre>{@code
 * class PeopleMediationWorkflowTest extends WorkflowContract<Mediation, MediationState> {
 *     @Override
 *     protected Plan<Mediation, MediationState> plan() {
 *         return Plan.of(PEOPLE_MEDIATION).acting(...).asking(...);
 *     }
 * }
 * }</pre>
 *
 * <p>Coverage is claimed by the {@link Exploration}, which knows no chance; the random lives look for surprises.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WorkflowContract<C, S extends Enum<S> & Worded> {
    /** Enough to be of several kinds; damage costs the square of the length of a history. */
    private static final int STRANGERS = 4;

    // Asked by tests alone, when the subclass is ready.
    @SuppressWarnings("this-escape")
    private final Supplier<Plan<C, S>> plan = Suppliers.memoize(this::plan);

    private final Supplier<Exploration<C, S>> exploration = Suppliers.memoize(() -> Exploration.of(plan.get()));

    /** For subclasses. */
    protected WorkflowContract() {}

    /** What to try; asked once. */
    protected abstract Plan<C, S> plan();

    /**
     * The pages that tell readers what was explored, one for each workflow. They are those under {@code docs/exploration} beside
     * the module, where there is such a folder.
     */
    protected Optional<PublishedPages> pages() {
        return Optional.of(PublishedPages.ofTheProject("exploration"))
                .filter(pages -> Files.isDirectory(pages.folder()));
    }

    /** What came of it; explored once. */
    protected final Exploration<C, S> exploration() {
        return exploration.get();
    }

    // ---- what there is, is seen
    // ---------------------------------------------------------------------------------------

    @Test
    void everyStateIsReached() {
        none(exploration().unreached());
    }

    @Test
    void everyRuleIsFollowed() {
        none(exploration().unfired());
    }

    @Test
    void everyRuleRefusesSomebody() {
        none(exploration().unrefused());
    }

    @Test
    void everyConditionHoldsAndFails() {
        none(exploration().oneSided());
    }

    @Test
    void everyTimeLimitIsTriedOnBothSides() {
        none(exploration().untimed());
    }

    @Test
    void everyApprovalIsMissedAndIsEnough() {
        none(exploration().unapproved());
    }

    @Test
    void everyClockDoesWhatTheRulesMakeItDo() {
        none(exploration().unclocked());
    }

    @Test
    void noCaseIsTrapped() {
        none(exploration().deadEnds());
    }

    @Test
    void thePlanAcceptsNothingThatWasSeen() {
        none(exploration().needless());
    }

    @Test
    void thePageOfTheExplorationSaysWhatWasSeen() {
        pages().ifPresent(pages ->
                pages.check(plan.get().workflow().name() + ".md", exploration().markdown()));
    }

    private static void none(ImmutableList<String> gaps) {
        if (!gaps.isEmpty()) {
            fail(gaps.size() + " not as it should be:\n  " + String.join("\n  ", gaps));
        }
    }

    /** Every clock that may run anywhere has a last moment, or a named reason why there is none. */
    @Test
    void everyClockIsComputed() {
        for (LocalSettings settings : plan.get().settings()) {
            for (CaseFile<C, S> file : exploration().cases()) {
                plan.get()
                        .workflow()
                        .deadlines(file, plan.get().calendar(), settings)
                        .forEach(deadline -> computed(file, deadline));
            }
        }
    }

    private static void computed(CaseFile<?, ?> file, Deadline deadline) {
        boolean back = deadline.terms().limit(LocalSettings.DEFAULTS).mode().countsBack();
        boolean right = deadline.last()
                .map(last -> back || !last.isBefore(deadline.run().trigger()))
                .orElseGet(() -> deadline.status() != Deadline.Status.COMPLETE
                        && deadline.run().isPaused() == (deadline.status() == Deadline.Status.PAUSED));
        assertTrue(right, () -> file + ": " + deadline);
    }

    // ---- histories
    // ----------------------------------------------------------------------------------------------------

    @Test
    void damagedHistoriesAreNoticed() {
        KernelLaws<C, S> laws = KernelLaws.of(plan.get());
        assertFalse(exploration().witnesses().isEmpty(), "nothing to damage");
        exploration().witnesses().forEach(file -> laws.noticesDamage(file, strangers(file)));
    }

    /** A few sample commands, of different kinds. */
    private List<Command<C, S>> strangers(CaseFile<C, S> file) {
        Map<Class<?>, Command<C, S>> kinds = new HashMap<>();
        List<Command<C, S>> strangers = new ArrayList<>();
        for (Command<C, S> sample : plan.get()
                .commands(Optional.of(file.content()), file.history().last().at())) {
            if (strangers.size() < STRANGERS && kinds.putIfAbsent(sample.getClass(), sample) == null) {
                strangers.add(sample);
            }
        }
        return strangers;
    }

    // ---- words
    // --------------------------------------------------------------------------------------------------------

    @Test
    void everythingHasWordsOfItsOwn() {
        for (Edition<C, S> edition : plan.get().workflow().editions()) {
            RuleTable<C, S> table = edition.table();
            distinct("state", table.states());
            distinct(
                    "command",
                    table.vocabulary().commands().stream()
                            .map(table.vocabulary()::words)
                            .toList());
            for (Rule<C, S, ?> rule : table.rules()) {
                distinct("condition of " + rule, rule.conditions());
                for (Language language : Language.values()) {
                    assertFalse(rule.in(language).isBlank(), rule::toString);
                }
                assertFalse(rule.bases().isEmpty(), () -> rule + " rests on no law");
            }
        }
    }

    private static void distinct(String what, Iterable<? extends Worded> worded) {
        Map<String, Worded> seen = new HashMap<>();
        for (Worded item : worded) {
            Phrase words = item.words();
            for (Language language : Language.values()) {
                Worded other = seen.put(language + words.in(language), item);
                assertTrue(other == null, () -> "two " + what + "s are called \"" + words.in(language) + "\"");
            }
        }
    }

    // ---- random lives
    // -------------------------------------------------------------------------------------------------

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void lawfulLives(@ForAll("lawfulSteps") List<Step> steps, @ForAll @IntRange(max = 1000) int start) {
        live(steps, start);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void disturbedLives(@ForAll("disturbedSteps") List<Step> steps, @ForAll @IntRange(max = 1000) int start) {
        live(steps, start);
    }

    private void live(List<Step> steps, int start) {
        GuidedWalk<C, S> walk = new GuidedWalk<>(plan.get(), start);
        steps.forEach(walk::take);
        KernelLaws<C, S> laws = KernelLaws.of(plan.get());
        walk.file().ifPresent(file -> {
            laws.replays(file);
            laws.noticesDamage(file, strangers(file).subList(0, 1));
            assertEquals(file.history().size(), file.history().events().size(), "the version is the number of events");
        });
    }

    @Provide
    Arbitrary<List<Step>> lawfulSteps() {
        return WorkflowArbitraries.steps(Arbitraries.just(Disturbance.NONE));
    }

    @Provide
    Arbitrary<List<Step>> disturbedSteps() {
        return WorkflowArbitraries.steps(Arbitraries.of(Disturbance.class));
    }
}
