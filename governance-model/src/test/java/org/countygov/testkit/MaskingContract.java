package org.countygov.testkit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countygov.inspection.Reading;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Instruments;
import org.countygov.party.Address;
import org.countygov.party.CitizenNumber;
import org.countygov.party.PersonId;
import org.countygov.party.PersonName;
import org.countygov.party.PhoneNumber;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.referral.Referral;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every type of a module: planted in every text it has, an identity number, a telephone number, a name and an address
 * come out neither of its {@code toString} nor of what its constructor throws. Extended once per module. The types are found
 * among the class files and made by their constructors and builders, many times with other parts, so none is forgotten: what
 * cannot be made so is {@linkplain #samples() given}, and a text that is public by its nature is {@linkplain #plainTexts()
 * named}, with the reason. A type of which it can be said by a rule that it prints nothing of a record {@linkplain
 * #whyNothingOfARecord is passed over}.
 *
 * <p>Whoever reads a text may refuse it; no factory then repeats the text.
 */
public abstract class MaskingContract {
    /** The published example of the standard, and invented ones of a telephone number, a name and an address. */
    protected static final ImmutableList<String> SECRETS =
            ImmutableList.of("11010519491231002X", "13800138000", "欧阳建国", "3单元1102室");

    /** All of them in one text. */
    protected static final String PLANTED = String.join("；", SECRETS);

    private static final ImmutableList<String> TEXTS =
            ImmutableList.<String>builder().addAll(SECRETS).add(PLANTED).build();

    private static final Path CLASSES =
            Path.of(System.getProperty("basedir", "")).resolve("target/classes");
    private static final int TRIES = 200;
    private static final int TRIES_TO_REFUSE = 5;
    private static final int BUILT_ENOUGH = 12;
    private static final int DEEPEST = 8;
    private static final Instant NOON = Instant.parse("2024-05-06T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Basis BASIS = Convention.of("虚构", "invented");

    private static final DivisionCode COMMUNITY = DivisionCode.of("371602100201");

    /** For subclasses. */
    protected MaskingContract() {}

    /** Values of types that have neither a constructor nor a builder of their parts, or that need parts that fit together. */
    protected ImmutableMap<Class<?>, Object> samples() {
        return ImmutableMap.of();
    }

    /** The texts that are public by their nature, by the simple name of the type, a dot and the part; and why. */
    protected abstract ImmutableMap<String, String> plainTexts();

    /** The types without a value to print, by their simple names, and why. */
    protected ImmutableMap<String, String> notValues() {
        return ImmutableMap.of();
    }

    /** The rule by which a type prints nothing of a record, in words; empty for one that is made and looked at. */
    protected Optional<String> whyNothingOfARecord(Class<?> type) {
        return Optional.empty();
    }

    /** The factories that may repeat a text that they refuse, by the simple name of the type, a dot and the method; and why. */
    protected ImmutableMap<String, String> repeating() {
        return ImmutableMap.of();
    }

    @TestFactory
    Stream<DynamicTest> nothingPersonalPrints() {
        return types().stream().map(type -> DynamicTest.dynamicTest(name(type), () -> check(type)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedIsNotRepeated() {
        return factories()
                .filter(factory -> !repeating().containsKey(name(factory)))
                .map(factory -> DynamicTest.dynamicTest(name(factory), () -> repeatsNothing(factory)));
    }

    @Test
    void noExemptionIsNeedless() {
        Set<String> parts = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Class<?> type : types()) {
            names.add(name(type));
            texts(type).forEach(part -> parts.add(name(type) + "." + part));
        }
        Set<String> needless = new TreeSet<>(plainTexts().keySet());
        needless.removeAll(parts);
        assertEquals(Set.of(), needless, "plain texts that no type has");
        Set<String> gone = new TreeSet<>(notValues().keySet());
        allTypes().forEach(type -> gone.remove(name(type)));
        assertEquals(Set.of(), gone, "types that are not there");
        Set<String> idle = new TreeSet<>(repeating().keySet());
        factories().forEach(factory -> idle.remove(name(factory)));
        assertEquals(Set.of(), idle, "factories that are not there");
        assertFalse(names.isEmpty(), "no types in " + CLASSES);
    }

    private void check(Class<?> type) {
        Object sample = samples().get(type);
        if (sample != null) {
            holdsBack(name(type), sample.toString());
            return;
        }
        int built = 0;
        Set<String> failures = new TreeSet<>();
        for (int seed = 0; seed < TRIES && built < BUILT_ENOUGH; seed++) {
            try {
                holdsBack(name(type), new Maker(seed).make(type, 0).toString());
                built++;
            } catch (Refused refused) {
                String message = String.valueOf(refused.getMessage());
                holdsBack("what " + name(type) + " throws", message);
                failures.add(message);
            }
        }
        assertFalse(built == 0, () -> name(type) + " was never made: " + failures);
    }

    private void repeatsNothing(Executable factory) {
        for (String text : TEXTS) {
            for (int seed = 0; seed < TRIES_TO_REFUSE; seed++) {
                Maker maker = new Maker(seed);
                Object[] arguments = Arrays.stream(factory.getParameterTypes())
                        .map(type -> isText(type) ? text : maker.leaf(factory.getDeclaringClass(), "", type, 0))
                        .toArray();
                try {
                    Object answer = factory instanceof Method method
                            ? method.invoke(null, arguments)
                            : ((Constructor<?>) factory).newInstance(arguments);
                    if (answer instanceof Parsed<?> || answer instanceof Reading<?>) {
                        holdsBack("what " + name(factory) + " answers", answer.toString());
                    }
                } catch (InvocationTargetException e) {
                    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                        holdsBack("what " + name(factory) + " throws", String.valueOf(cause.getMessage()));
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("cannot call " + factory, e);
                }
            }
        }
    }

    private static void holdsBack(String what, String text) {
        for (String secret : SECRETS) {
            assertFalse(text.contains(secret), () -> what + " shows " + secret + ": " + text);
        }
    }

    // ---- the types
    // -------------------------------------------------------------------------------------------------------

    private ImmutableList<Class<?>> types() {
        return allTypes().stream()
                .filter(type -> !notValues().containsKey(name(type))
                        && whyNothingOfARecord(type).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Every class that has parts of its own, but for enums and what only helps to make values. */
    protected static final ImmutableList<Class<?>> allTypes() {
        return ModuleClasses.in(CLASSES).stream()
                .filter(MaskingContract::hasParts)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean hasParts(Class<?> type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.isSynthetic()
                && !Modifier.isAbstract(type.getModifiers())
                && !Enum.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder")
                && !type.getSimpleName().equals("InitShim")
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    /** Such as MediationCommand.Apply; a generated class by the name of the type that it implements. */
    protected static final String name(Class<?> type) {
        String simple = type.getSimpleName().replaceFirst("^Immutable", "");
        return type.getEnclosingClass() == null ? simple : name(type.getEnclosingClass()) + "." + simple;
    }

    private static String name(Executable factory) {
        return name(factory.getDeclaringClass())
                + (factory instanceof Method method ? "." + method.getName() : ".constructor");
    }

    /** What anybody may call to make a public type of texts, and of nothing else but what every module shares. */
    private Stream<Executable> factories() {
        return ModuleClasses.in(CLASSES).stream()
                // The valueOf of an enum is the compiler's.
                .filter(type -> Modifier.isPublic(type.getModifiers())
                        && !Modifier.isAbstract(type.getModifiers())
                        && !type.isEnum())
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.getDeclaringClass() == type
                                        && Modifier.isStatic(method.getModifiers())
                                        && method.getGenericReturnType()
                                                .getTypeName()
                                                .contains(type.getName()))))
                .filter(factory -> Arrays.stream(factory.getParameterTypes()).anyMatch(MaskingContract::isText)
                        && Arrays.stream(factory.getParameterTypes()).allMatch(this::isShared));
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == CharSequence.class;
    }

    private boolean isShared(Class<?> type) {
        return isText(type)
                || type.isEnum()
                || type == int.class
                || new Maker(0).common(type).isPresent();
    }

    /** The names of the parts that are or hold a text. */
    private static ImmutableList<String> texts(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getGenericType().getTypeName().contains("java.lang.String"))
                .map(Field::getName)
                .collect(ImmutableList.toImmutableList());
    }

    /** A value that could not be made of these parts. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Refused(Throwable cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    // ---- making values
    // -----------------------------------------------------------------------------------------------------

    /** Makes values of parts that chance chooses, the same for the same seed. */
    private final class Maker {
        private final Random chance;

        private Maker(long seed) {
            this.chance = new Random(seed);
        }

        private Object make(Class<?> type, int depth) {
            Object sample = samples().get(type);
            if (sample != null) {
                return sample;
            }
            if (depth > DEEPEST) {
                throw new Refused(new IllegalStateException("too deep at " + type));
            }
            if (type.isRecord()) {
                return record(type, depth);
            }
            if (type.isSealed()) {
                Class<?>[] permitted = type.getPermittedSubclasses();
                return make(permitted[chance.nextInt(permitted.length)], depth);
            }
            if (type.getSimpleName().startsWith("Immutable")) {
                return generated(type, depth);
            }
            throw new AssertionError("no way to make " + type.getName() + ": give a sample of it");
        }

        private Object record(Class<?> type, int depth) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                arguments[i] = part(type, components[i].getName(), components[i].getGenericType(), depth);
            }
            Class<?>[] raw =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(raw);
                constructor.setAccessible(true);
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw new Refused(requireNonNull(e.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot make " + type.getName(), e);
            }
        }

        /** By the generated builder, or the generated constructor where there is none. */
        private Object generated(Class<?> type, int depth) {
            try {
                Optional<Class<?>> builder = builder(type);
                if (builder.isPresent()) {
                    Constructor<?> constructor = builder.get().getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return built(type, constructor.newInstance(), depth);
                }
                Field[] fields = parts(type);
                Object[] arguments = new Object[fields.length];
                for (int i = 0; i < fields.length; i++) {
                    arguments[i] = part(type, fields[i].getName(), accessor(type, fields[i].getName()), depth);
                }
                Method of = Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("of") && takes(method, arguments))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(type.getName() + " has neither builder nor of"));
                of.setAccessible(true);
                return of.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                throw new Refused(requireNonNull(e.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot make " + type.getName(), e);
            }
        }

        private static boolean takes(Method method, Object[] arguments) {
            Class<?>[] types = method.getParameterTypes();
            return types.length == arguments.length
                    && IntStream.range(0, types.length)
                            .allMatch(i -> boxed(types[i]).isInstance(arguments[i]));
        }

        /** The builder that callers see, or else the generated one. */
        private static Optional<Class<?>> builder(Class<?> type) {
            return Stream.of(type.getInterfaces(), new Class<?>[] {type.getSuperclass(), type})
                    .flatMap(Arrays::stream)
                    .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst();
        }

        /** The methods of a builder, those of the generated one behind it included. */
        private static Stream<Method> methods(Class<?> builder) {
            return Stream.<Class<?>>iterate(builder, each -> each != Object.class, Class::getSuperclass)
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()));
        }

        private Object built(Class<?> type, Object builder, int depth) throws ReflectiveOperationException {
            for (Field field : parts(type)) {
                Object value = part(type, field.getName(), accessor(type, field.getName()), depth);
                Method setter = setter(builder.getClass(), field.getName(), value);
                setter.setAccessible(true);
                setter.invoke(builder, value);
            }
            Method build = methods(builder.getClass())
                    .filter(method -> method.getName().equals("build"))
                    .findFirst()
                    .orElseThrow();
            build.setAccessible(true);
            return build.invoke(builder);
        }

        private static Field[] parts(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !Modifier.isTransient(field.getModifiers())
                            && !Modifier.isVolatile(field.getModifiers()))
                    .filter(field -> hasAccessor(type, field.getName()))
                    .toArray(Field[]::new);
        }

        private static boolean hasAccessor(Class<?> type, String name) {
            return Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
        }

        private static Type accessor(Class<?> type, String name) throws ReflectiveOperationException {
            return type.getDeclaredMethod(name).getGenericReturnType();
        }

        /** The builder's method for a part: by its name, or to add what it holds. */
        private static Method setter(Class<?> builder, String name, Object value) {
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Set<String> names = ImmutableSet.of(name, "addAll" + capital, "putAll" + capital);
            return methods(builder)
                    .filter(method -> names.contains(method.getName())
                            && method.getParameterCount() == 1
                            && boxed(method.getParameterTypes()[0]).isInstance(value))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(builder.getName() + " cannot set " + name));
        }

        private static Class<?> boxed(Class<?> type) {
            if (!type.isPrimitive()) {
                return type;
            }
            return type == int.class ? Integer.class : type == long.class ? Long.class : Boolean.class;
        }

        private Object part(Class<?> owner, String name, Type type, int depth) {
            if (type instanceof Class<?> plain) {
                return leaf(owner, name, plain, depth);
            }
            if (type instanceof WildcardType wildcard) {
                return part(owner, name, wildcard.getUpperBounds()[0], depth);
            }
            if (type instanceof ParameterizedType generic) {
                return holder(owner, name, generic, depth);
            }
            if (type instanceof TypeVariable<?> any && any.getBounds()[0] == Object.class) {
                return PLANTED;
            }
            throw new AssertionError("no way to make " + type + " for " + name(owner) + "." + name);
        }

        private Object holder(Class<?> owner, String name, ParameterizedType type, int depth) {
            Class<?> raw = (Class<?>) type.getRawType();
            Type[] of = type.getActualTypeArguments();
            if (raw == Optional.class) {
                return chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(part(owner, name, of[0], depth + 1));
            }
            if (raw == ImmutableSortedSet.class) {
                return sorted(part(owner, name, of[0], depth + 1));
            }
            if (Multimap.class.isAssignableFrom(raw)) {
                Object key = part(owner, name, of[0], depth + 1);
                Object value = part(owner, name, of[1], depth + 1);
                return raw == ImmutableSetMultimap.class
                        ? ImmutableSetMultimap.of(key, value)
                        : ImmutableListMultimap.of(key, value);
            }
            if (Map.class.isAssignableFrom(raw)) {
                Object key = part(owner, name, of[0], depth + 1);
                Object value = part(owner, name, of[1], depth + 1);
                return raw == ImmutableSortedMap.class ? sorted(key, value) : ImmutableMap.of(key, value);
            }
            if (ImmutableSet.class.isAssignableFrom(raw) || raw == Set.class) {
                return ImmutableSet.of(part(owner, name, of[0], depth + 1));
            }
            if (ImmutableCollection.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw)) {
                return ImmutableList.of(part(owner, name, of[0], depth + 1));
            }
            return make(raw, depth + 1);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the value is one that a sorted set has
        private static Object sorted(Object value) {
            return ImmutableSortedSet.copyOf((List) ImmutableList.of(value));
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the key is one that a sorted map has
        private static Object sorted(Object key, Object value) {
            return ImmutableSortedMap.of((Comparable) key, value);
        }

        private Object leaf(Class<?> owner, String name, Class<?> type, int depth) {
            Object sample = samples().get(type);
            if (sample != null) {
                return sample;
            }
            if (type.isEnum()) {
                Object[] constants = type.getEnumConstants();
                return constants[chance.nextInt(constants.length)];
            }
            if (type == String.class) {
                return plainTexts().containsKey(name(owner) + "." + name) ? "public" : PLANTED;
            }
            if (type == int.class || type == Integer.class) {
                return chance.nextInt(4);
            }
            if (type == long.class || type == Long.class) {
                return (long) chance.nextInt(4);
            }
            if (type == boolean.class || type == Boolean.class) {
                return chance.nextBoolean();
            }
            return common(type).orElseGet(() -> make(type, depth + 1));
        }

        /** The values that every module shares. */
        private Optional<Object> common(Class<?> type) {
            int step = chance.nextInt(5);
            return Optional.ofNullable(ImmutableMap.<Class<?>, Object>builder()
                    .put(BigDecimal.class, BigDecimal.valueOf(step))
                    .put(BigInteger.class, BigInteger.valueOf(step))
                    .put(Instant.class, NOON.plus(Duration.ofDays(step)))
                    .put(LocalDate.class, DAY.plusDays(step))
                    .put(
                            OffsetDateTime.class,
                            NOON.atOffset(ZoneOffset.ofHours(8)).plusDays(step))
                    .put(Year.class, Year.of(2020 + step))
                    .put(Duration.class, Duration.ofMinutes(step))
                    .put(FreeText.class, FreeText.of(PLANTED))
                    .put(PersonId.class, PersonId.of(PLANTED + step))
                    .put(PersonName.class, PersonName.of(SECRETS.get(2)))
                    .put(PhoneNumber.class, PhoneNumber.of(SECRETS.get(1)))
                    .put(CitizenNumber.class, CitizenNumber.of(SECRETS.get(0)))
                    .put(Address.class, Address.of("前进大街", "18号院", SECRETS.get(3)))
                    .put(UnitId.class, UnitId.of("unit-" + step))
                    .put(CaseRef.class, new CaseRef("case", "1"))
                    .put(
                            Referral.class,
                            Referral.of(new CaseRef("case", "1"), UnitId.of("unit-1"), FreeText.of(PLANTED), BASIS))
                    .put(Basis.class, BASIS)
                    .put(Citation.class, Instruments.PML.article(1 + step))
                    .put(DivisionCode.class, COMMUNITY)
                    .put(GridCode.class, GridCode.of(COMMUNITY, "00" + step))
                    .put(Phrase.class, Phrase.of("公开的话", "public words"))
                    .put(TimeLimit.class, TimeLimit.days(1 + step))
                    .buildOrThrow()
                    .get(type));
        }
    }
}
