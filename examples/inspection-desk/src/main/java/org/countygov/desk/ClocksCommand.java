package org.countygov.desk;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.countygov.desk.rules.Catalogue;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clocks}: lists the clocks of the library, all or those whose id, name or law has a text. */
@Command(name = "clocks", description = "列出期限及其依据。 / Lists the clocks and their law.", mixinStandardHelpOptions = true)
final class ClocksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "编号、名称或依据中的文字。 / Texts of the id, the name or the law.")
    private List<String> texts = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int listed = 0;
        for (Clock clock : Catalogue.standard().clocks()) {
            String line = clock.id() + "  " + clock.words() + "  {"
                    + String.join(
                            "; ",
                            clock.bases().stream()
                                    .map(basis -> basis.words().toString())
                                    .toList()) + "}";
            String lower = Ascii.toLowerCase(line);
            if (texts.stream().allMatch(text -> lower.contains(Ascii.toLowerCase(text)))) {
                out.println(line);
                listed++;
            }
        }
        out.println(Phrase.of("共%s项期限", "%s clocks").with(Phrase.verbatim(listed)));
        return InspectionDesk.RAN;
    }
}
