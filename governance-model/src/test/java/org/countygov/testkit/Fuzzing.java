package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Jazzer on {@linkplain FuzzTarget targets}, one process after the other. A class with the entry point that Jazzer calls
 * runs them from its {@code main}:
 *
 * <pre>{@code
 * public static void fuzzerInitialize() throws IOException {
 *     Fuzzing.warmUp(Target.valueOf(Fuzzing.targetName()));
 * }
 *
 * public static void fuzzerTestOneInput(byte[] input) throws IOException {
 *     Target.valueOf(Fuzzing.targetName()).accepts(input);
 * }
 * }</pre>
 *
 * <p>System properties choose: {@code fuzz.target} one target, {@code fuzz.seconds} the time for each, 30 unless said. Inputs that
 * broke a target stand in {@code target/fuzz}, beside what was learned, with which the next run begins.
 */
public final class Fuzzing {
    private static final String TARGET = "fuzz.target";
    private static final String SECONDS = "fuzz.seconds";
    private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
    private static final Path FOLDER = Path.of("target", "fuzz");

    private Fuzzing() {}

    /** The target of this process. */
    public static String targetName() {
        String name = System.getProperty(TARGET, "");
        checkState(!name.isEmpty(), "-D%s is not set", TARGET);
        return name;
    }

    /** Reads the first seed, so that the time in which constants are made is not taken for that of an input. */
    public static void warmUp(FuzzTarget target) throws IOException {
        checkState(target.accepts(target.seeds().get(0)), "the first seed of %s is refused", target);
    }

    /** Runs every target, or the one chosen. Throws {@link IllegalStateException} that names those that broke. */
    public static void run(Class<?> entry, FuzzTarget... targets) throws IOException, InterruptedException {
        List<String> broken = new ArrayList<>();
        String chosen = System.getProperty(TARGET, "");
        int tried = 0;
        for (FuzzTarget target : targets) {
            if (chosen.isEmpty() || chosen.equals(target.name())) {
                tried++;
                if (!survives(entry, target)) {
                    broken.add(target.name());
                }
            }
        }
        if (tried == 0) {
            // It may be one of another module of the same build.
            System.out.println("== no target here is called " + chosen);
        }
        checkState(broken.isEmpty(), "broken: %s; the inputs are in %s", broken, FOLDER.toAbsolutePath());
    }

    private static boolean survives(Class<?> entry, FuzzTarget target) throws IOException, InterruptedException {
        Path corpus = FOLDER.resolve(target.name());
        Files.createDirectories(corpus);
        ImmutableList<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        System.out.println("== " + target.name());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-D" + TARGET + "=" + target.name(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DRIVER,
                        "--target_class=" + entry.getName(),
                        "--instrumentation_includes=org.countygov.**",
                        "--custom_hook_includes=org.countygov.**",
                        "--reproducer_path=" + FOLDER,
                        "-artifact_prefix=" + FOLDER.resolve(target.name() + "-"),
                        "-max_total_time=" + System.getProperty(SECONDS, "30"),
                        // More than a few thousand characters may take, even on a busy machine.
                        "-timeout=20",
                        "-rss_limit_mb=2560",
                        "-max_len=4096",
                        "-print_final_stats=1",
                        corpus.toString())
                .inheritIO()
                .start();
        return process.waitFor() == 0;
    }
}
