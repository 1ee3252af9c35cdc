package org.countygov;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import org.countygov.law.Convention;
import org.countygov.place.DivisionCode;
import org.countygov.supervision.DefectWeight;
import org.countygov.supervision.RankingInput;
import org.countygov.supervision.ScoreFormula;
import org.countygov.testkit.ValueArbitraries;
import org.countygov.testkit.ValueContract;
import org.countygov.testkit.WorkflowArbitraries;
import org.countygov.toy.ToyCommand;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyRules;
import org.countygov.value.ParseFault;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Every value of the model is made of its parts, is equal to one of the same parts, and prints. */
class ValuesTest extends ValueContract {
    // Functions are equal to themselves alone.
    private static final Function<Object, Object> FUNCTION = Function.identity();
    private static final Condition.Test<Object, Object> TEST = (content, command, situation) -> Answer.YES;

    static ScoreFormula formula() {
        return ScoreFormula.propose(
                        "1",
                        Convention.of("虚构", "invented"),
                        ImmutableList.of("timeliness"),
                        ImmutableList.of(
                                DefectWeight.of("DEFECT", Phrase.of("缺陷", "a defect"), RankingInput.TIMELINESS, 1)),
                        1)
                .orElseThrow();
    }

    @Override
    protected ValueArbitraries values() {
        return ValueArbitraries.common()
                .with(Function.class, Arbitraries.just(FUNCTION))
                .with(BiFunction.class, Arbitraries.<BiFunction<Object, Object, Object>>just((one, other) -> one))
                .with(Condition.Test.class, Arbitraries.just(TEST))
                .with(ParseFault.class, Arbitraries.of(DivisionCode.Fault.values()))
                .with(ScoreFormula.class, Arbitraries.just(formula()))
                .with(RuleTable.class, Arbitraries.of(ToyRules.RULES_OF_2020, ToyRules.RULES_OF_2024))
                .with(Rule.class, Arbitraries.of(ToyRules.RULES_OF_2024.rules()))
                .with(Command.class, ValueArbitraries.of(ToyCommand.class))
                .with(CaseFile.class, WorkflowArbitraries.caseFiles(ToyPlan.PLAN));
    }

    @Override
    protected ImmutableMap<String, String> notMade() {
        return ImmutableMap.of("Ledger.Taken", "it is made of cases of the ledger's own workflow, and of no other");
    }
}
