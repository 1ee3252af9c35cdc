package org.countygov.desk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The inspection desk: inspects event logs by the rules of the library. Exit codes: 0 when the inspection ran, 1 when it was
 * strict and found something, 2 when the input or the arguments cannot be used.
 */
@Command(
        name = "inspection-desk",
        description = "按法定程序规则检查事件日志。 / Inspects event logs by the rules of procedure law.",
        mixinStandardHelpOptions = true)
public final class InspectionDesk {
    static final int RAN = 0;
    static final int FOUND = 1;
    static final int UNUSABLE = 2;

    /** Where the build says the bundled logs are. */
    private static final String DATA_PROPERTY = "desk.data";

    private InspectionDesk() {}

    public static void main(String[] arguments) {
        Charset encoding = encoding();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, encoding), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, encoding), true);
        Path data = Path.of(System.getProperty(DATA_PROPERTY, "data"));
        int code = run(data, new Progress(System.err), out, err, arguments);
        out.flush();
        err.flush();
        // Maven runs this program within itself; a good end must not end Maven.
        if (code != RAN) {
            System.exit(code);
        }
    }

    /**
     * Runs the desk and returns the exit code.
     *
     * @param data where the logs are that are inspected when none is named
     */
    static int run(Path data, Progress progress, PrintWriter out, PrintWriter err, String... arguments) {
        Logs logs = new Logs(data, progress);
        CommandLine desk = new CommandLine(new InspectionDesk())
                .addSubcommand(new InspectCommand(logs))
                .addSubcommand(new ExplainCommand(logs))
                .addSubcommand(new TourCommand(progress))
                .addSubcommand(new LedgerCommand(progress))
                .addSubcommand(new RankCommand(progress))
                .addSubcommand(new SampleCommand(progress))
                .addSubcommand(new IndicatorsCommand(progress))
                .addSubcommand(new WorkflowsCommand())
                .addSubcommand(new PageCommand())
                .addSubcommand(new ClocksCommand())
                .addSubcommand(new ClockCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(words(failure));
                    return UNUSABLE;
                });
        return desk.execute(arguments.length == 0 ? new String[] {"inspect"} : arguments);
    }

    /** What the user can do something about; everything else is a defect of the desk and goes on. */
    private static Phrase words(Exception failure) throws Exception {
        if (failure instanceof UnusableLogException unusable) {
            return unusable.words();
        }
        if (failure instanceof IOException) {
            return Phrase.of("读写失败：%s", "reading or writing failed: %s").with(Phrase.verbatim(failure.toString()));
        }
        throw failure;
    }

    /** What the terminal is said to want, if that can write Chinese; else UTF-8. */
    private static Charset encoding() {
        String named = System.getProperty("stdout.encoding", "UTF-8");
        if (!Charset.isSupported(named)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(named);
        return charset.newEncoder().canEncode('法') ? charset : StandardCharsets.UTF_8;
    }
}
