package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What one run of the desk did, as from a command line. */
public record DeskRun(int code, String out, String err) {
    public static DeskRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = InspectionDesk.run(
                Path.of("data"),
                new Progress(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new DeskRun(code, out.toString(), err.toString());
    }

    /** Whether the desk did what was asked; that it refused is told by the exit code and in words, and anything else fails. */
    public boolean isDone() {
        assertTrue(code == InspectionDesk.RAN || code == InspectionDesk.UNUSABLE, err);
        assertTrue(code == InspectionDesk.RAN || !err.isBlank(), "refused without a word");
        return code == InspectionDesk.RAN;
    }
}
