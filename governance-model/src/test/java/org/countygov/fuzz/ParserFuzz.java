package org.countygov.fuzz;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import org.countygov.testkit.Fuzzing;

/** What Jazzer calls. See docs/proof/fuzzing.md. */
public final class ParserFuzz {
    private static final class Chosen {
        static final Parser PARSER = Parser.valueOf(Fuzzing.targetName());
    }

    private ParserFuzz() {}

    public static void fuzzerInitialize() throws IOException {
        Fuzzing.warmUp(Chosen.PARSER);
    }

    @CanIgnoreReturnValue
    public static boolean fuzzerTestOneInput(byte[] input) throws IOException {
        return Chosen.PARSER.accepts(input);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzzing.run(ParserFuzz.class, Parser.values());
    }
}
