package org.countygov.desk;

import java.io.PrintWriter;
import org.countygov.desk.report.Procedure;
import org.countygov.desk.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code workflows}: lists the procedures, and by what names a log may call their acts. */
@Command(
        name = "workflows",
        description = "列出可检查的程序及其活动名称。 / Lists the procedures and the names of their activities.",
        mixinStandardHelpOptions = true)
final class WorkflowsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Procedure<?, ?> procedure : Procedures.of(Rulebook.standard()).all()) {
            out.println(procedure.name() + "  " + procedure.words());
            procedure.activities().names().forEach((name, words) -> out.println("    " + name + "  " + words));
        }
    }
}
