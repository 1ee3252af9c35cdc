package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.countygov.party.Role;
import org.countygov.referral.Referral;
import org.countygov.testkit.GuidedWalk.Disturbance;
import org.countygov.testkit.GuidedWalk.Step;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;

/**
 * Arbitrary cases of a workflow and what goes with them, made of the samples of a plan. Whatever they are, the rules have
 * accepted them: a case file is one that a life could have led to.
 */
public final class WorkflowArbitraries {
    private static final int LONGEST_LIFE = 25;
    private static final int LARGEST_NUMBER = 1_000;
    /** Acts in time, and now and then one when everything is late. */
    private static final Arbitrary<Disturbance> LAWFUL = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Disturbance.NONE)),
            Tuple.of(1, Arbitraries.just(Disturbance.AFTER_EVERY_DEADLINE)));

    private WorkflowArbitraries() {}

    /** Cases after one act or up to twenty-five, the acts of the law not counted. */
    public static <C, S extends Enum<S> & Worded> Arbitrary<CaseFile<C, S>> caseFiles(Plan<C, S> plan) {
        return Combinators.combine(steps(LAWFUL), numbers())
                .as((steps, start) -> lived(plan, steps, start))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static <C, S extends Enum<S> & Worded> Optional<CaseFile<C, S>> lived(
            Plan<C, S> plan, List<Step> steps, int start) {
        GuidedWalk<C, S> walk = new GuidedWalk<>(plan, start);
        steps.forEach(walk::take);
        return walk.file();
    }

    /** The events of such cases, which {@code replay} takes. */
    public static <C, S extends Enum<S> & Worded> Arbitrary<ImmutableList<Event<C, S>>> histories(Plan<C, S> plan) {
        return caseFiles(plan).map(file -> file.history().events());
    }

    /** Sample commands of the plan, those included that depend on what is on file; the rules may well refuse them. */
    public static <C, S extends Enum<S> & Worded> Arbitrary<Command<C, S>> commands(Plan<C, S> plan) {
        return Combinators.combine(caseFiles(plan), numbers()).as((file, number) -> {
            List<Command<C, S>> samples = plan.commands(
                    Optional.of(file.content()), file.history().last().at());
            return samples.get(number % samples.size());
        });
    }

    /** Occasions on which somebody of the plan acts, under its settings, at the beginning of a case. */
    public static <C, S extends Enum<S> & Worded> Arbitrary<Occasion> occasions(Plan<C, S> plan) {
        return Combinators.combine(
                        Arbitraries.of(plan.actors()), Arbitraries.of(plan.starts()), Arbitraries.of(plan.settings()))
                .as(plan::occasion);
    }

    /** Approvals by somebody in one of the roles. */
    public static Arbitrary<Approval> approvals(Role... roles) {
        return Combinators.combine(IdentifierArbitraries.actors(roles), TimeArbitraries.instants())
                .as(Approval::new);
    }

    /** References to cases of the workflow. */
    public static Arbitrary<CaseRef> caseRefs(String workflow) {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(id -> new CaseRef(workflow, id));
    }

    /** Matters handed on to some unit, from cases of the workflow. */
    public static Arbitrary<Referral> referrals(String workflow) {
        return Combinators.combine(
                        caseRefs(workflow),
                        IdentifierArbitraries.unitIds(),
                        LawArbitraries.freeTexts(),
                        LawArbitraries.bases())
                .as(Referral::of);
    }

    /** The numbers that lead a life of one step to twenty-five. */
    static Arbitrary<List<Step>> steps(Arbitrary<Disturbance> disturbances) {
        return Combinators.combine(numbers(), numbers(), numbers(), numbers(), disturbances)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST_LIFE)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, LARGEST_NUMBER);
    }
}
