package org.countygov.desk;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.Procedure;
import org.countygov.desk.rules.Rulebook;
import org.countygov.law.Gists;
import org.countygov.publish.LegalSources;
import org.countygov.publish.WorkflowPage;
import org.countygov.words.Worded;
import org.countygov.workflow.Workflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code page}: prints the rule page of a procedure as Markdown. */
@Command(
        name = "page",
        description = "打印一个程序的规则页（Markdown）。 / Prints the rule page of a procedure (Markdown).",
        mixinStandardHelpOptions = true)
final class PageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WORKFLOW", description = "程序名称。 / The name of the procedure.")
    private String workflow = "";

    @Override
    public Integer call() throws UnusableLogException {
        Optional<Procedure<?, ?>> procedure = Procedures.of(Rulebook.standard()).named(workflow);
        if (procedure.isEmpty()) {
            throw Procedures.unknown(workflow);
        }
        spec.commandLine().getOut().print(page(procedure.get().workflow()));
        spec.commandLine().getOut().flush();
        return InspectionDesk.RAN;
    }

    private static <C, S extends Enum<S> & Worded> String page(Workflow<C, S> workflow) {
        Gists gists = Gists.load();
        return WorkflowPage.of(workflow, LegalSources.of(gists::find, gists::dayRead))
                .markdown();
    }
}
