import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/**
 * Plants the faults of {@code faults.txt} one at a time, and prints what noticed each. A fault is compiled into a folder of its
 * own, which stands before the classes of the project on the class path: the project itself is not touched.
 *
 * <p>Started by {@code docs/proof/run}, with the class path of all tests. Ends with 1 when a fault went unnoticed or could not be
 * planted.
 */
final class SeededFaults {
    private static final String RUN = "--run";
    private static final String PAGE = "--page";
    private static final String CAUGHT = "caught by ";
    /** How failures begin that only say that a generated page would change. */
    private static final String OTHER_PAGE = "the page ";

    private static final int MINUTES = 10;

    private record Group(String module, List<String> tests) {}

    private record Fault(String name, Path file, List<String> groups, List<String> old, List<String> replacement) {}

    private record Outcome(Fault fault, String answer) {
        boolean isCaught() {
            return answer.startsWith(CAUGHT);
        }
    }

    private SeededFaults() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(RUN)) {
            run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        Path root = Path.of("").toAbsolutePath();
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Fault> faults = read(root.resolve("docs/proof/faults.txt"), groups);
        boolean page = arguments.length > 0 && arguments[0].equals(PAGE);
        String wanted = arguments.length > 0 && !page ? arguments[0] : "";
        List<Outcome> outcomes = new ArrayList<>();
        for (Fault fault : faults) {
            if (fault.name().contains(wanted)) {
                Outcome outcome = new Outcome(fault, plant(root, fault, groups).orElse("NOT CAUGHT"));
                outcomes.add(outcome);
                System.out.printf("%3d. %s%n     %s%n", outcomes.size(), fault.name(), outcome.answer());
            }
        }
        long noticed = outcomes.stream().filter(Outcome::isCaught).count();
        System.out.printf("%d of %d faults caught%n", noticed, outcomes.size());
        if (page) {
            Files.writeString(root.resolve("docs/proof/faults.md"), page(outcomes, noticed));
        }
        System.exit(noticed == outcomes.size() ? 0 : 1);
    }

    // ---- writing the page

    private static String page(List<Outcome> outcomes, long noticed) {
        StringBuilder page = new StringBuilder("""
                <!-- Made by planting the faults of faults.txt. Edit those, then run: docs/proof/run --page -->

                # Planted faults

                Each fault is planted alone, in a compiled copy that stands before the classes of the project, and tests are run until one
                fails: first those that tell what must and must not happen, then the comparison with the generated pages, last the
                exploration of all that the rules allow. What failed first stands beside the fault; others may fail too.

                ```
                docs/proof/run --page          plants all and rewrites this page
                docs/proof/run                 plants all and prints
                docs/proof/run "a clock"       plants those whose name contains these words
                ```

                The old and the new lines of each fault, and the tests that are asked, stand in [faults.txt](faults.txt). A fault that
                nothing noticed ends the run with 1. All of them took a quarter of an hour on two busy cores.

                """.replace("\r\n", "\n"));
        page.append("**").append(noticed).append(" of ").append(outcomes.size()).append(" faults were caught.**\n\n");
        page.append("| | fault | in | caught by |\n| --- | --- | --- | --- |\n");
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            page.append("| ").append(i + 1).append(" | ");
            page.append(cell(outcome.fault().name())).append(" | `");
            page.append(outcome.fault().file().getFileName()).append("` | ");
            page.append(cell(outcome.isCaught() ? outcome.answer().substring(CAUGHT.length()) : outcome.answer()));
            page.append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|");
    }

    // ---- reading the list

    private static List<Fault> read(Path list, Map<String, Group> groups) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String block : Files.readString(list).replace("\r\n", "\n").split("\n\n+")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (lines.get(0).startsWith("group ")) {
                for (String line : lines) {
                    String[] parts = line.substring("group ".length()).split(": ", 2);
                    List<String> words = List.of(parts[1].split(" "));
                    groups.put(parts[0], new Group(words.get(0), words.subList(1, words.size())));
                }
                continue;
            }
            faults.add(new Fault(
                    lines.get(0),
                    Path.of(after("file: ", lines).get(0)),
                    List.of(after("by: ", lines).get(0).split(" ")),
                    after("- ", lines),
                    after("+", lines)));
        }
        return faults;
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    // ---- planting

    private static Optional<String> plant(Path root, Fault fault, Map<String, Group> groups)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(Files.readAllLines(root.resolve(fault.file())));
        List<String> stripped = lines.stream().map(String::strip).toList();
        int at = Collections.indexOfSubList(stripped, fault.old());
        if (at < 0 || at != Collections.lastIndexOfSubList(stripped, fault.old())) {
            return Optional.of("NOT PLANTED: the old lines do not stand in the file exactly once");
        }
        lines.subList(at, at + fault.old().size()).clear();
        lines.addAll(at, fault.replacement());
        Path folder = Files.createTempDirectory("fault");
        try {
            Optional<String> complaint = build(folder, fault.file(), String.join("\n", lines) + "\n");
            if (complaint.isPresent()) {
                return Optional.of("NOT PLANTED: does not compile: " + complaint.get());
            }
            for (Group group : joined(fault.groups().stream().map(groups::get).toList())) {
                Optional<String> caught = test(root, folder, group);
                if (caught.isPresent()) {
                    return caught;
                }
            }
            return Optional.empty();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** Neighbours of one module as one group, so that they need one process only. */
    private static List<Group> joined(List<Group> groups) {
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).module().equals(group.module())) {
                List<String> tests = new ArrayList<>(joined.get(last).tests());
                tests.addAll(group.tests());
                joined.set(last, new Group(group.module(), tests));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    /** Compiles the changed source, or copies the changed resource; what the compiler says against it. */
    private static Optional<String> build(Path folder, Path file, String text) throws IOException {
        String path = file.toString().replace(File.separatorChar, '/');
        if (!path.endsWith(".java")) {
            Path resource = folder.resolve(path.substring(path.indexOf("src/main/resources/") + 19));
            Files.createDirectories(resource.getParent());
            Files.writeString(resource, text);
            return Optional.empty();
        }
        Path source = folder.resolve(file.getFileName().toString());
        Files.writeString(source, text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                OutputStream.nullOutputStream(),
                complaints,
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        Files.delete(source);
        return status == 0
                ? Optional.empty()
                : Optional.of(complaints.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("?"));
    }

    /** Runs the tests of the group in their module, in a process of their own; which one failed. */
    private static Optional<String> test(Path root, Path folder, Group group) throws IOException, InterruptedException {
        Path module = root.resolve(group.module());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbasedir=" + module,
                "-cp",
                Stream.of(
                                folder.toString(),
                                module.resolve("target/test-classes").toString(),
                                System.getProperty("java.class.path"))
                        .collect(Collectors.joining(File.pathSeparator)),
                SeededFaults.class.getName(),
                RUN));
        command.addAll(group.tests());
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(module.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return Optional.of("NOT DECIDED within " + MINUTES + " minutes");
        }
        if (process.exitValue() == 0) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(output)) {
            return Optional.of(lines.filter(line -> line.startsWith(CAUGHT))
                    .findFirst()
                    .orElse("NOT DECIDED: the tests did not run"));
        }
    }

    // ---- testing, in a process of its own

    /** Runs test classes until one fails, and says which test of it failed, with how many others. */
    private static void run(List<String> tests) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String test : tests) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(test))
                                    .build(),
                            listener);
            List<Failure> failures = listener.getSummary().getFailures();
            if (listener.getSummary().getTestsFoundCount() == 0 && failures.isEmpty()) {
                System.exit(2);
            }
            if (!failures.isEmpty()) {
                Failure first = failures.stream()
                        .min(Comparator.comparing(failure -> message(failure).startsWith(OTHER_PAGE)))
                        .orElseThrow();
                String message = message(first);
                out.println(CAUGHT + test.substring(test.lastIndexOf('.') + 1) + ", "
                        + first.getTestIdentifier().getDisplayName()
                        + (failures.size() > 1 ? " and " + (failures.size() - 1) + " more" : "")
                        + ": " + (message.length() > 160 ? message.substring(0, 160) + "…" : message));
                System.exit(1);
            }
        }
        System.exit(0);
    }

    /** The first lines of what a failure says. */
    private static String message(Failure failure) {
        Throwable cause = failure.getException();
        // What happens in a static initializer is wrapped without words.
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
