package org.countygov.police;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.progress.PoliceMilestones;
import org.countygov.police.progress.Tracked;
import org.countygov.supervision.Sample;
import org.countygov.supervision.SampleSize;
import org.countygov.testkit.ValueArbitraries;
import org.countygov.testkit.ValueContract;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Workflow;

/** Every value of the police is made of its parts, is equal to one of the same parts, and prints. */
class ValuesTest extends ValueContract {
    private static final Condition.Test<Object, Object> TEST = (content, command, situation) -> Answer.YES;

    @Override
    protected ValueArbitraries values() {
        ValueArbitraries common = ValueArbitraries.common();
        return common.with(CaseFile.class, Arbitraries.just(MaskingTest.alert()))
                .with(RelatedFiles.class, Arbitraries.just(RelatedFiles.of(MaskingTest.alert())))
                .with(Workflow.class, Arbitraries.just(PoliceAlert.WORKFLOW))
                .with(Function.class, Arbitraries.just(Function.identity()))
                // What follows a file is equal to itself alone.
                .with(Tracked.class, Arbitraries.just(Tracked.of(MaskingTest.alert(), PoliceMilestones.ALERT)))
                .with(Condition.Test.class, Arbitraries.just(TEST))
                .with(
                        Sample.class,
                        Combinators.combine(
                                        common.any(String.class),
                                        common.any(Sample.Member.class),
                                        common.any(SampleSize.class))
                                .as((seed, member, size) -> Sample.draw(seed, ImmutableList.of(member), size)));
    }

    @Override
    protected ImmutableMap<String, String> notMade() {
        return ImmutableMap.of("Standing", "it is read off the file of a coercive measure, and of no other case");
    }
}
