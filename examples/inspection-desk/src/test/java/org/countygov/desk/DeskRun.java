package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The desk run as from a command line, for tests. */
public final class DeskRun {
    private DeskRun() {}

    /** Whether the desk did what was asked; that it refused is told by the exit code and in words, and anything else fails. */
    public static boolean isDone(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = InspectionDesk.run(
                Path.of("data"),
                new Progress(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments.toArray(String[]::new));
        assertTrue(code == InspectionDesk.RAN || code == InspectionDesk.UNUSABLE, err::toString);
        assertTrue(code == InspectionDesk.RAN || !err.toString().isBlank(), "refused without a word");
        return code == InspectionDesk.RAN;
    }
}
