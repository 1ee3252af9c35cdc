package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every value that callers of a module may make: {@link ValueArbitraries} makes it; made twice of the same parts it
 * is equal, with the same hash; it prints. Extended once per module. The types are the records, enums and sealed interfaces of
 * the exported packages, and what has a public builder, so none is forgotten.
 */
public abstract class ValueContract {
    private static final Path CLASSES =
            Path.of(System.getProperty("basedir", "")).resolve("target/classes");
    private static final int VALUES = 20;
    private static final long SEED = 20_240_506;
    private static final int GENERATION_SIZE = 1_000;

    /** For subclasses. */
    protected ValueContract() {}

    /** What makes the values; a subclass gives those that are not made of their parts. */
    protected ValueArbitraries values() {
        return ValueArbitraries.common();
    }

    /** The public types that callers do not make, by their names with those of the enclosing types, and why. */
    protected ImmutableMap<String, String> notMade() {
        return ImmutableMap.of();
    }

    @TestFactory
    Stream<DynamicTest> everyValueIsMadeAndEqualAndPrints() {
        ValueArbitraries values = values();
        return types().stream()
                .filter(type -> !notMade().containsKey(name(type)))
                .map(type -> DynamicTest.dynamicTest(
                        name(type), () -> JqwikSession.run(() -> check(type, values.any(type)))));
    }

    @Test
    void noExemptionIsNeedless() {
        Set<String> gone = new TreeSet<>(notMade().keySet());
        types().forEach(type -> gone.remove(name(type)));
        assertEquals(Set.of(), gone, "types that are not there");
    }

    private static void check(Class<?> type, Arbitrary<?> values) {
        RandomGenerator<?> generator = values.generator(GENERATION_SIZE);
        Random chance = new Random(SEED);
        Random again = new Random(SEED);
        for (int i = 0; i < VALUES; i++) {
            Object value = generator.next(chance).value();
            Object twin = generator.next(again).value();
            assertEquals(value, value, () -> name(type) + " is not equal to itself");
            assertEquals(value, twin, () -> name(type) + " is not equal to one of the same parts");
            assertEquals(value.hashCode(), twin.hashCode(), () -> name(type) + " has another hash");
            assertNotNull(value.toString(), () -> name(type) + " does not print");
        }
    }

    // ---- the types
    // ----------------------------------------------------------------------------------------------------

    private static ImmutableList<Class<?>> types() {
        ImmutableSet<String> exported = exported();
        ImmutableList<Class<?>> types = ModuleClasses.in(CLASSES).stream()
                .filter(type -> exported.contains(type.getPackageName())
                        && isPublic(type)
                        && ValueArbitraries.isMadeOfParts(type))
                .collect(ImmutableList.toImmutableList());
        assertFalse(types.isEmpty(), "no values in " + CLASSES);
        return types;
    }

    private static ImmutableSet<String> exported() {
        try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Such as MediationCommand.Apply. */
    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }
}
