package org.countygov.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.countygov.testkit.GuidedWalk.Disturbance;
import org.countygov.testkit.GuidedWalk.Step;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;

/** Case files as lawful lives lead to them, for properties about what can be made of a file. */
public final class LawfulLives {
    private static final int LONGEST = 20;

    private LawfulLives() {}

    /** The files that the commands and actors of a plan lead to, of any length up to twenty acts. */
    public static <C, S extends Enum<S> & Worded> Arbitrary<CaseFile<C, S>> of(Plan<C, S> plan) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1000);
        Arbitrary<List<Step>> steps = Combinators.combine(number, number, number, number)
                .as((rule, sample, actor, pause) -> new Step(rule, sample, actor, pause, Disturbance.NONE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST);
        return Combinators.combine(steps, number)
                .as((taken, start) -> lived(plan, taken, start))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static <C, S extends Enum<S> & Worded> Optional<CaseFile<C, S>> lived(
            Plan<C, S> plan, List<Step> steps, int start) {
        GuidedWalk<C, S> walk = new GuidedWalk<>(plan, start);
        steps.forEach(walk::take);
        return walk.file();
    }
}
