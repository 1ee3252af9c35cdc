package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.Found;
import org.countygov.desk.report.InspectedCase;
import org.countygov.law.Basis;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: tells one case step by step. */
@Command(name = "explain", description = "逐步说明一个案件。 / Tells one case step by step.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Logs logs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(index = "0", paramLabel = "CASE", description = "案件编号。 / The number of the case.")
    private String caseId = "";

    @Parameters(index = "1..*", paramLabel = "LOG", arity = "0..*", description = "日志。 / Logs.")
    private List<Path> files = List.of();

    ExplainCommand(Logs logs) {
        this.logs = logs;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        Inspection inspection = reading.inspection(logs.progress());
        ImmutableList<InspectedCase> cases = inspection.find(logs.orBundled(files), caseId);
        PrintWriter err = spec.commandLine().getErr();
        inspection
                .unusable()
                .forEach(log -> err.println(
                        Phrase.of("%s：不可用：%s", "%s: unusable: %s").with(AsTyped.words(log.file()), log.reason())));
        if (cases.isEmpty()) {
            err.println(Phrase.of("日志中没有这个案件，或其程序不可识别", "the logs have no such case, or its procedure is unknown"));
            return InspectionDesk.UNUSABLE;
        }
        cases.forEach(this::tell);
        return inspection.unusable().isEmpty() ? InspectionDesk.RAN : InspectionDesk.UNUSABLE;
    }

    private void tell(InspectedCase inspected) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(inspected.caseId() + " · " + inspected.procedure());
        for (InspectedCase.Step step : inspected.steps()) {
            out.println();
            out.println(step.number() + ". " + BeijingTime.print(step.at()) + "  " + step.action());
            step.position().ifPresent(position -> out.println("   " + position));
            step.person()
                    .ifPresent(person -> out.println("   "
                            + Phrase.of("人员%s", "person %s").with(Phrase.verbatim(person))
                            + step.role().map(role -> "，" + role).orElse("")));
            out.println("   → " + step.outcome().words()
                    + step.state().map(state -> "；" + state).orElse("") + law(step.bases()));
            step.findings().forEach(found -> tell(out, found));
        }
        for (InspectedCase.RunningClock clock : inspected.clocks()) {
            out.println();
            out.println(
                    clock.id() + "  " + clock.name() + ": " + clock.standing().words());
            clock.explanation().forEach(line -> out.println("   " + line));
        }
        out.println();
        inspected.findings().stream()
                .filter(found -> found.position().isEmpty())
                .forEach(found -> tell(out, found));
        inspected
                .standing()
                .ifPresent(state -> out.println(Phrase.of("截至%s，案件处于：%s", "as of %s the case stands: %s")
                        .with(Phrase.verbatim(BeijingTime.print(inspected.asOf())), state)));
    }

    private static void tell(PrintWriter out, Found found) {
        out.println("   [" + found.severity().words() + "] " + found.kindWords() + ": " + found.words()
                + law(found.bases()));
        found.reasons().forEach(reason -> out.println("     - " + reason));
        found.cures().forEach(cure -> out.println("     → " + cure));
    }

    private static String law(List<Basis> bases) {
        return bases.isEmpty()
                ? ""
                : "  {"
                        + String.join(
                                "; ",
                                bases.stream()
                                        .map(basis -> basis.words().toString())
                                        .toList()) + "}";
    }
}
