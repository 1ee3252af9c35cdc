package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.countygov.words.Worded;
import org.junit.jupiter.api.Test;

/**
 * What holds of every module: its packages use only what they may, its sources are pure, what people see has words, and every
 * test is found. Extended once per module; read from the class files by the JDK's own jdeps, and from the sources.
 */
public abstract class ArchitectureContract {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path CLASSES = BASE.resolve("target/classes");
    private static final Path TEST_CLASSES = BASE.resolve("target/test-classes");
    private static final Path SOURCES = BASE.resolve("src/main/java");
    private static final Path TEST_SOURCES = BASE.resolve("src/test/java");

    private static final Pattern DEPENDENCY = Pattern.compile("^ +(\\S+) +-> +(\\S+) ", Pattern.MULTILINE);

    /** What a pure module does without, by the name under which an exemption is granted. */
    private static final ImmutableMap<String, Pattern> IMPURE = ImmutableMap.<String, Pattern>builder()
            .put("clock", Pattern.compile("\\.now\\(|currentTimeMillis|nanoTime|\\bClock\\.system"))
            .put(
                    "default of the machine",
                    Pattern.compile("systemDefault\\(|TimeZone\\.getDefault|Locale\\.getDefault"))
            .put("chance", Pattern.compile("\\w*Random\\b|Math\\.random|randomUUID"))
            .put(
                    "threads",
                    Pattern.compile("\\bThread\\w*\\b|\\bExecutor\\w*|CompletableFuture|\\bForkJoin\\w*|parallelStream"
                            + "|\\.parallel\\(|\\bsynchronized\\b|\\bvolatile\\b|\\bAtomic[A-Z]\\w*"))
            .put(
                    "reflection",
                    Pattern.compile("java\\.lang\\.reflect|java\\.lang\\.invoke|Class\\.forName|\\.getDeclared\\w+\\("))
            .put("the system", Pattern.compile("\\bSystem\\.\\w+|\\bRuntime\\.|\\bProcess\\w*\\b"))
            .put(
                    "input and output other than reading",
                    Pattern.compile(
                            "java\\.io\\.(?!InputStream;|InputStreamReader;|Reader;|BufferedReader;|StringReader;"
                                    + "|IOException;|UncheckedIOException;)\\w+|java\\.nio\\.(?!charset\\.)|java\\.net\\."))
            .put("suppression of null checks", Pattern.compile("NullAway"))
            .buildOrThrow();

    private static final ImmutableSet<String> TEST_ANNOTATIONS = ImmutableSet.of(
            "Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");

    /** For subclasses. */
    protected ArchitectureContract() {}

    /** Which package of the library may use which; a package not named here may use none. */
    protected abstract ImmutableSetMultimap<String, String> mayUse();

    /** The package under which all those of the module lie. */
    protected String rootPackage() {
        return "org.countygov";
    }

    /** What is impure for a good reason: the name of the source file, a colon, a space and the name of the impurity; why. */
    protected ImmutableMap<String, String> impurities() {
        return ImmutableMap.of();
    }

    /** The public enums that people never see, by their simple names, and why. */
    protected ImmutableMap<String, String> wordless() {
        return ImmutableMap.of();
    }

    // ---- packages
    // -----------------------------------------------------------------------------------------------------

    @Test
    void packagesUseOnlyWhatTheyMay() {
        SetMultimap<String, String> seen = dependencies();
        assertFalse(seen.isEmpty(), "jdeps saw no dependencies in " + CLASSES);
        List<String> illegal = new ArrayList<>();
        seen.forEach((from, to) -> {
            if (!mayUse().containsEntry(from, to)) {
                illegal.add(from + " uses " + to);
            }
        });
        assertEquals(List.of(), illegal, "dependencies that the table does not allow");
    }

    @Test
    void theTableOfPackagesGoesOneWay() {
        Set<String> done = new HashSet<>();
        Set<String> left = new TreeSet<>(mayUse().keySet());
        while (left.removeIf(from -> mayUse().get(from).stream().noneMatch(left::contains) && done.add(from))) {
            // Whatever uses only what is done is done next.
        }
        assertEquals(Set.of(), left, "packages that may use each other in a circle");
    }

    /** The dependencies between packages of the library, as compiled. */
    private SetMultimap<String, String> dependencies() {
        String ours = rootPackage();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        // Without the descriptor: jdeps would want every required module.
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow(() -> new AssertionError("this JDK has no jdeps"))
                .run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "-verbose:package",
                        "-filter:none",
                        "-e",
                        ours.replace(".", "\\.") + "(\\..*)?",
                        CLASSES.resolve(ours.split("\\.", 2)[0]).toString());
        assertEquals(0, status, () -> "jdeps: " + err);
        SetMultimap<String, String> dependencies = TreeMultimap.create();
        Matcher lines = DEPENDENCY.matcher(out.toString());
        while (lines.find()) {
            String from = lines.group(1);
            String to = lines.group(2);
            if (from.startsWith(ours) && to.startsWith(ours) && !from.equals(to)) {
                dependencies.put(from, to);
            }
        }
        return dependencies;
    }

    @Test
    void everyPackageIntroducesItself() {
        Set<Path> packages = new TreeSet<>();
        sources(SOURCES).forEach(file -> packages.add(file.getParent()));
        packages.remove(SOURCES);
        assertFalse(packages.isEmpty(), "no packages in " + SOURCES);
        if (Files.isDirectory(TEST_SOURCES)) {
            sources(TEST_SOURCES)
                    .map(Path::getParent)
                    .filter(folder -> folder.endsWith("testkit"))
                    .forEach(packages::add);
        }
        for (Path folder : packages) {
            Path introduction = folder.resolve("package-info.java");
            String text = Files.exists(introduction) ? read(introduction) : "";
            for (String needed : List.of("/**", "@ParametersAreNonnullByDefault", "@CheckReturnValue")) {
                if (!text.contains(needed)) {
                    fail(introduction + " lacks " + needed);
                }
            }
        }
    }

    // ---- purity
    // -------------------------------------------------------------------------------------------------------

    @Test
    void sourcesArePure() {
        List<String> found = new ArrayList<>();
        Set<String> needless = new TreeSet<>(impurities().keySet());
        List<Path> sources = sources(SOURCES).toList();
        assertFalse(sources.isEmpty(), "no sources in " + SOURCES);
        for (Path source : sources) {
            String code = SourceText.code(read(source));
            IMPURE.forEach((name, pattern) -> {
                String key = source.getFileName() + ": " + name;
                Matcher matcher = pattern.matcher(code);
                while (matcher.find()) {
                    needless.remove(key);
                    if (!impurities().containsKey(key)) {
                        found.add(key + " (" + matcher.group() + ", line " + line(code, matcher.start()) + ")");
                    }
                }
            });
        }
        assertEquals(List.of(), found, "impurities");
        assertEquals(Set.of(), needless, "exemptions that nothing needs");
    }

    private static long line(String code, int position) {
        return code.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    @Test
    void staticFieldsAreFinal() {
        List<String> mutable = new ArrayList<>();
        for (Class<?> type : ModuleClasses.in(CLASSES)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    mutable.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), mutable, "static fields that can change");
    }

    // ---- what callers and people see
    // ------------------------------------------------------------------------------------

    @Test
    void generatedTypesAreHidden() {
        List<String> visible = ModuleClasses.in(CLASSES).stream()
                .filter(type -> type.getEnclosingClass() == null
                        && type.getSimpleName().startsWith("Immutable")
                        && Modifier.isPublic(type.getModifiers()))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), visible, "generated types that callers see");
    }

    @Test
    void enumsThatPeopleSeeHaveWords() {
        Set<String> needless = new TreeSet<>(wordless().keySet());
        List<String> silent = new ArrayList<>();
        for (Class<?> type : ModuleClasses.in(CLASSES)) {
            if (type.isEnum() && isPublic(type) && !Worded.class.isAssignableFrom(type)) {
                needless.remove(type.getSimpleName());
                if (!wordless().containsKey(type.getSimpleName())) {
                    silent.add(type.getName());
                }
            }
        }
        assertEquals(List.of(), silent, "public enums without words");
        assertEquals(Set.of(), needless, "exemptions that nothing needs");
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    // ---- tests
    // --------------------------------------------------------------------------------------------------------

    @Test
    void everyTestIsFound() {
        int seen = 0;
        List<String> lost = new ArrayList<>();
        for (Class<?> type : ModuleClasses.in(TEST_CLASSES)) {
            if (!Modifier.isAbstract(type.getModifiers()) && hasTests(type)) {
                seen++;
                String name = outermost(type).getSimpleName();
                if (!name.endsWith("Test") && !name.endsWith("Properties")) {
                    lost.add(type.getName());
                }
            }
        }
        assertFalse(seen == 0, "no tests in " + TEST_CLASSES);
        assertEquals(List.of(), lost, "tests in classes that are not run; call them *Test or *Properties");
    }

    private static boolean hasTests(Class<?> type) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    if (TEST_ANNOTATIONS.contains(annotation.annotationType().getSimpleName())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    // ---- files
    // --------------------------------------------------------------------------------------------------------

    private static Stream<Path> sources(Path folder) {
        return files(folder, ".java").filter(file -> !file.endsWith("module-info.java"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
