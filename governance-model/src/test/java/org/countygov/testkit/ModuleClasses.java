package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes that a module is compiled to, so that what is said of all of them forgets none. */
public final class ModuleClasses {
    private ModuleClasses() {}

    /** Every class of the folder and those below, by file name, without initializing it. Fails when there is none. */
    public static ImmutableList<Class<?>> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            ImmutableList<Class<?>> classes = files.map(
                            file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(ModuleClasses::load)
                    .collect(ImmutableList.toImmutableList());
            assertFalse(classes.isEmpty(), "no classes in " + folder);
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("cannot load " + name, e);
        }
    }
}
