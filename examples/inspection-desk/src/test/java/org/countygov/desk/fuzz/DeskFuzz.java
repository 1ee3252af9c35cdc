package org.countygov.desk.fuzz;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import org.countygov.testkit.Fuzzing;

/** What Jazzer calls. See docs/proof/fuzzing.md. */
public final class DeskFuzz {
    private static final class Chosen {
        static final DeskText TEXT = DeskText.valueOf(Fuzzing.targetName());
    }

    private DeskFuzz() {}

    public static void fuzzerInitialize() throws IOException {
        Fuzzing.warmUp(Chosen.TEXT);
    }

    @CanIgnoreReturnValue
    public static boolean fuzzerTestOneInput(byte[] input) throws IOException {
        return Chosen.TEXT.accepts(input);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzzing.run(DeskFuzz.class, DeskText.values());
    }
}
