package org.countygov.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.workflow.ByHand;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Finding the rule for a state and a command in a table of many rows, against an array by numbers known beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("EnumOrdinal") // the array table is indexed by it
public class LookUpBenchmark {
    private static final int QUESTIONS = 256;

    private final RuleTable<Alert, AlertState> table =
            PoliceAlert.WORKFLOW.tableOn(LocalDate.of(2026, 1, 1)).orElseThrow();
    private final AlertState[] states = new AlertState[QUESTIONS];
    private final Class<?>[] commands = new Class<?>[QUESTIONS];
    private final int[] numbers = new int[QUESTIONS];
    private final Rule<?, ?, ?>[][] array = new Rule<?, ?, ?>[AlertState.values().length]
            [table.vocabulary().commands().size()];

    /** A question that the table answers. */
    private record Question(AlertState state, Class<?> command) {}

    @Setup
    public void ask() {
        List<Class<?>> numbered = table.vocabulary().commands();
        List<Question> answered = new ArrayList<>();
        for (Rule<Alert, AlertState, ?> rule : table.rules()) {
            for (AlertState from : rule.from()) {
                answered.add(new Question(from, rule.command()));
                array[from.ordinal()][numbered.indexOf(rule.command())] = rule;
            }
        }
        Collections.shuffle(answered, new Random(1));
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = answered.get(i % answered.size());
            states[i] = question.state();
            commands[i] = question.command();
            numbers[i] = numbered.indexOf(question.command());
        }
    }

    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void table(Blackhole sink) {
        for (int i = 0; i < QUESTIONS; i++) {
            sink.consume(ByHand.find(table, states[i], commands[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void array(Blackhole sink) {
        for (int i = 0; i < QUESTIONS; i++) {
            sink.consume(array[states[i].ordinal()][numbers[i]]);
        }
    }
}
