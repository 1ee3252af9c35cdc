package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.countygov.law.Basis;
import org.countygov.law.CaseNumber;
import org.countygov.law.Citation;
import org.countygov.law.Instrument;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.Address;
import org.countygov.party.CitizenNumber;
import org.countygov.party.CreditCode;
import org.countygov.party.LegacyCitizenNumber;
import org.countygov.party.PersonId;
import org.countygov.party.PersonName;
import org.countygov.party.PhoneNumber;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.place.ServiceGridCode;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.LedgerClocks;
import org.countygov.referral.Referral;
import org.countygov.supervision.Period;
import org.countygov.supervision.SupervisionRole;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * Arbitrary values of any public type that is made of its parts: a record, an enum, a sealed interface, or what has a public
 * builder or a public {@code of}. Only what every caller may use is used. Parts that the constructor refuses are chosen anew; a
 * type that never accepts any fails with what it said. Types made in another way are given by {@link #with}.
 */
public final class ValueArbitraries {
    private static final int MOST_REFUSALS = 5_000;
    private static final int MOST_ELEMENTS = 3;
    /** Deeper than this, what may be empty is. */
    private static final int DEEPEST = 5;

    private static final Instant NOON = Instant.parse("2024-05-06T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final ValueArbitraries COMMON = new ValueArbitraries(shared());

    private final ImmutableMap<Class<?>, Arbitrary<?>> known;

    private ValueArbitraries(ImmutableMap<Class<?>, Arbitrary<?>> known) {
        this.known = known;
    }

    /** Values of a type all of whose parts are made of their parts. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return COMMON.any(type);
    }

    /** Knows the times, identifiers, places and provisions of the model. */
    public static ValueArbitraries common() {
        return COMMON;
    }

    /** Takes values of this type, wherever they are a part, from elsewhere. */
    public <T> ValueArbitraries with(Class<T> type, Arbitrary<? extends T> values) {
        return new ValueArbitraries(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                .putAll(known)
                .put(type, values)
                .buildKeepingLast());
    }

    /** Values of the type. */
    public <T> Arbitrary<T> any(Class<T> type) {
        checkArgument(!type.isPrimitive(), "no values are of %s", type);
        return values(type, ImmutableMap.of(), 0).map(type::cast).withoutEdgeCases();
    }

    // ---- types
    // --------------------------------------------------------------------------------------------------------

    private Arbitrary<?> values(Class<?> type, ImmutableMap<TypeVariable<?>, Type> arguments, int depth) {
        Arbitrary<?> values = known.get(type);
        if (values != null) {
            return values;
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return record(type, arguments, depth);
        }
        Optional<Method> builder = factories(type, "builder").stream()
                .filter(method -> method.getParameterCount() == 0)
                .findFirst();
        if (builder.isPresent()) {
            return built(type, builder.get(), depth);
        }
        ImmutableList<Method> factories = factories(type, "of");
        if (!factories.isEmpty()) {
            return Arbitraries.of(factories).flatMap(of -> {
                Type[] parts = of.getGenericParameterTypes();
                return accepted(type, parts(parts, arguments, depth), made -> of.invoke(null, made.toArray()));
            });
        }
        ImmutableList<Class<?>> permitted = permitted(type);
        if (!permitted.isEmpty()) {
            List<Arbitrary<Object>> each = new ArrayList<>();
            permitted.forEach(one -> each.add(
                    Arbitraries.lazy(() -> values(one, arguments, depth).map(value -> (Object) value))));
            return Arbitraries.oneOf(each);
        }
        throw new AssertionError("no way to make " + type.getName() + ": give values of it");
    }

    /** Whether callers make values of the type of their parts; what only the rules make, such as what is on file, is none. */
    static boolean isMadeOfParts(Class<?> type) {
        return type.isRecord()
                || type.isEnum()
                || !factories(type, "builder").isEmpty()
                || (type.isSealed()
                        && !(factories(type, "of").isEmpty() && permitted(type).isEmpty()));
    }

    /** The public methods that make a value, or what builds one. */
    private static ImmutableList<Method> factories(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && !method.isVarArgs())
                .filter(method -> name.equals("builder") || method.getReturnType() == type)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private Arbitrary<?> record(Class<?> type, ImmutableMap<TypeVariable<?>, Type> arguments, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Type[] parts =
                Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return accepted(
                type,
                parts(parts, arguments, depth),
                made -> type.getConstructor(raw).newInstance(made.toArray()));
    }

    /** By a builder, each part set, whether it must be or not. */
    private Arbitrary<?> built(Class<?> type, Method factory, int depth) {
        List<Method> setters = new ArrayList<>();
        List<Arbitrary<?>> parts = new ArrayList<>();
        for (Method part : type.getMethods()) {
            if (part.getParameterCount() == 0 && !Modifier.isStatic(part.getModifiers())) {
                setter(factory.getReturnType(), part).ifPresent(setter -> {
                    setters.add(setter);
                    parts.add(part(part.getGenericReturnType(), ImmutableMap.of(), depth + 1));
                });
            }
        }
        return accepted(type, parts, made -> {
            Object builder = factory.invoke(null);
            for (int i = 0; i < setters.size(); i++) {
                setters.get(i).invoke(builder, made.get(i));
            }
            return builder.getClass().getMethod("build").invoke(builder);
        });
    }

    /** The builder's method for a part: by its name, or to add what it holds. */
    private static Optional<Method> setter(Class<?> builder, Method part) {
        String name = part.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Set<String> names = ImmutableSet.of(name, "addAll" + capital, "putAll" + capital);
        return Arrays.stream(builder.getMethods())
                .filter(method -> names.contains(method.getName())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(part.getReturnType()))
                .findFirst();
    }

    // ---- parts
    // --------------------------------------------------------------------------------------------------------

    private List<Arbitrary<?>> parts(Type[] types, ImmutableMap<TypeVariable<?>, Type> arguments, int depth) {
        List<Arbitrary<?>> parts = new ArrayList<>();
        for (Type type : types) {
            parts.add(part(type, arguments, depth + 1));
        }
        return parts;
    }

    private Arbitrary<?> part(Type type, ImmutableMap<TypeVariable<?>, Type> arguments, int depth) {
        if (type instanceof Class<?> plain) {
            return values(plain, ImmutableMap.of(), depth);
        }
        if (type instanceof WildcardType wildcard) {
            return part(wildcard.getUpperBounds()[0], arguments, depth);
        }
        if (type instanceof TypeVariable<?> variable) {
            Type argument = arguments.get(variable);
            return argument == null
                    ? part(variable.getBounds()[0], ImmutableMap.of(), depth)
                    : part(argument, ImmutableMap.of(), depth);
        }
        if (type instanceof ParameterizedType generic) {
            return holder(generic, arguments, depth);
        }
        throw new AssertionError("no way to make " + type);
    }

    private Arbitrary<?> holder(ParameterizedType type, ImmutableMap<TypeVariable<?>, Type> arguments, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        boolean empty = depth > DEEPEST;
        if (raw == Optional.class) {
            return empty
                    ? Arbitraries.just(Optional.empty())
                    : part(of[0], arguments, depth).optional();
        }
        int most = empty ? 0 : MOST_ELEMENTS;
        if (Map.class.isAssignableFrom(raw)) {
            return entries(of, arguments, depth, most).map(list -> {
                ImmutableMap<Object, Object> map =
                        ImmutableMap.builder().putAll(list).buildKeepingLast();
                return raw == ImmutableSortedMap.class ? sorted(map) : map;
            });
        }
        if (Multimap.class.isAssignableFrom(raw)) {
            return entries(of, arguments, depth, most)
                    .map(list -> raw == ImmutableSetMultimap.class
                            ? ImmutableSetMultimap.copyOf(list)
                            : ImmutableListMultimap.copyOf(list));
        }
        if (Set.class.isAssignableFrom(raw)) {
            return elements(of[0], arguments, depth, most)
                    .map(list -> raw == ImmutableSortedSet.class ? sorted(list) : ImmutableSet.copyOf(list));
        }
        if (raw == Iterable.class
                || raw == ImmutableList.class
                || raw == ImmutableCollection.class
                || raw == List.class
                || raw == Collection.class) {
            return elements(of[0], arguments, depth, most).map(ImmutableList::copyOf);
        }
        ImmutableMap.Builder<TypeVariable<?>, Type> bound = ImmutableMap.builder();
        IntStream.range(0, of.length).forEach(i -> {
            Type argument = of[i] instanceof TypeVariable<?> variable ? arguments.getOrDefault(variable, of[i]) : of[i];
            bound.put(raw.getTypeParameters()[i], Objects.requireNonNull(argument));
        });
        return values(raw, bound.buildOrThrow(), depth);
    }

    private Arbitrary<List<Map.Entry<Object, Object>>> entries(
            Type[] of, ImmutableMap<TypeVariable<?>, Type> arguments, int depth, int most) {
        Arbitrary<Map.Entry<Object, Object>> entries = Combinators.combine(
                        part(of[0], arguments, depth + 1), part(of[1], arguments, depth + 1))
                .as((key, value) -> Map.entry(key, value));
        return entries.list().ofMaxSize(most);
    }

    private Arbitrary<List<Object>> elements(
            Type type, ImmutableMap<TypeVariable<?>, Type> arguments, int depth, int most) {
        return part(type, arguments, depth + 1)
                .map(element -> (Object) element)
                .list()
                .ofMaxSize(most);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values are such as a sorted set has
    private static ImmutableSortedSet<?> sorted(List<Object> values) {
        return values.stream().allMatch(value -> value instanceof Comparable)
                ? ImmutableSortedSet.copyOf((List) values)
                : ImmutableSortedSet.copyOf(Comparator.comparing(Object::toString), values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the keys are such as a sorted map has
    private static ImmutableSortedMap<?, ?> sorted(ImmutableMap<Object, Object> values) {
        return values.keySet().stream().allMatch(key -> key instanceof Comparable)
                ? ImmutableSortedMap.copyOf((Map) values)
                : ImmutableSortedMap.copyOf(values, Comparator.comparing(Object::toString));
    }

    // ---- what is accepted
    // ---------------------------------------------------------------------------------------------

    /** A constructor or a chain of calls. */
    private interface Making {
        Object of(List<Object> parts) throws ReflectiveOperationException;
    }

    /** A value, or why there is none. */
    private record Attempt(Optional<Object> value, String refusal) {}

    private static Arbitrary<?> accepted(Class<?> type, List<Arbitrary<?>> parts, Making making) {
        List<Arbitrary<Object>> sources = new ArrayList<>();
        parts.forEach(part -> sources.add(part.map(value -> (Object) value)));
        return Combinators.combine(sources)
                .as(made -> attempt(type, made, making))
                .filter(Integer.MAX_VALUE, new Patience(type))
                .map(attempt -> attempt.value().orElseThrow());
    }

    private static Attempt attempt(Class<?> type, List<Object> parts, Making making) {
        try {
            return new Attempt(Optional.of(making.of(parts)), "");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                return new Attempt(Optional.empty(), String.valueOf(refusal.getMessage()));
            }
            throw new AssertionError(type.getName() + " fails on parts of the right types", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type.getName(), e);
        }
    }

    /** Lets pass what was accepted, until too many in a row were refused. */
    private static final class Patience implements Predicate<Attempt> {
        private static final int MOST_SHOWN = 5;
        private final Class<?> type;
        private final Set<String> refusals = new TreeSet<>();
        private int inARow;

        private Patience(Class<?> type) {
            this.type = type;
        }

        @Override
        public boolean test(Attempt attempt) {
            if (attempt.value().isPresent()) {
                inARow = 0;
                return true;
            }
            inARow++;
            if (refusals.size() < MOST_SHOWN) {
                refusals.add(attempt.refusal());
            }
            if (inARow >= MOST_REFUSALS) {
                throw new AssertionError(type.getName() + " refused " + inARow + " times: " + refusals);
            }
            return false;
        }
    }

    // ---- what every module shares
    // -------------------------------------------------------------------------------------

    private static ImmutableMap<Class<?>, Arbitrary<?>> shared() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                Tuple.of(4, few), Tuple.of(1, Arbitraries.integers().between(-1, 400)));
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        Arbitrary<Long> longs = numbers.map(Integer::longValue);
        // Now and then the same moment or day: what must not be earlier than another may be as late.
        Arbitrary<Instant> instants =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(NOON)), Tuple.of(2, TimeArbitraries.instants()));
        Arbitrary<LocalDate> days =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(DAY)), Tuple.of(2, TimeArbitraries.days()));
        return ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                .put(int.class, numbers)
                .put(Integer.class, numbers)
                .put(long.class, longs)
                .put(Long.class, longs)
                .put(boolean.class, truths)
                .put(Boolean.class, truths)
                .put(String.class, strings())
                .put(Object.class, numbers)
                .put(Enum.class, Arbitraries.of(SupervisionRole.values()))
                .put(BigDecimal.class, numbers.map(BigDecimal::valueOf))
                .put(BigInteger.class, numbers.map(BigInteger::valueOf))
                .put(Instant.class, instants)
                .put(LocalDate.class, days)
                .put(OffsetDateTime.class, instants.map(at -> at.atOffset(ZoneOffset.ofHours(8))))
                .put(Year.class, days.map(day -> Year.of(day.getYear())))
                .put(Duration.class, few.map(Duration::ofMinutes))
                .put(Worded.class, LawArbitraries.phrases())
                .put(Phrase.class, LawArbitraries.phrases())
                .put(FreeText.class, LawArbitraries.freeTexts())
                .put(Instrument.class, LawArbitraries.instruments())
                .put(Citation.class, LawArbitraries.citations())
                .put(Basis.class, LawArbitraries.bases())
                .put(CaseNumber.class, LawArbitraries.caseNumbers())
                .put(LocalSettings.class, TimeArbitraries.localSettings())
                .put(TimeLimit.class, TimeArbitraries.timeLimits())
                .put(Period.class, TimeArbitraries.periods())
                .put(WorkCalendar.class, TimeArbitraries.calendars())
                .put(Clock.class, clocks())
                .put(Tier.class, ClockArbitraries.tiers())
                .put(Extension.class, ClockArbitraries.extensions())
                .put(ClockRun.class, clocks().flatMap(clock -> ClockArbitraries.runs(clock)))
                .put(Deadline.class, deadlines())
                .put(Role.class, Arbitraries.of(SupervisionRole.values()))
                .put(Actor.class, IdentifierArbitraries.actors(SupervisionRole.values()))
                .put(PersonId.class, IdentifierArbitraries.personIds())
                .put(PersonName.class, IdentifierArbitraries.personNames())
                .put(PhoneNumber.class, IdentifierArbitraries.phoneNumbers())
                .put(CitizenNumber.class, IdentifierArbitraries.citizenNumbers())
                .put(LegacyCitizenNumber.class, IdentifierArbitraries.legacyCitizenNumbers())
                .put(CreditCode.class, IdentifierArbitraries.creditCodes())
                .put(Address.class, IdentifierArbitraries.addresses())
                .put(UnitId.class, IdentifierArbitraries.unitIds())
                .put(DivisionCode.class, IdentifierArbitraries.divisionCodes())
                .put(GridCode.class, IdentifierArbitraries.gridCodes(3))
                .put(ServiceGridCode.class, IdentifierArbitraries.serviceGridCodes())
                .put(CaseRef.class, WorkflowArbitraries.caseRefs("any"))
                .put(Referral.class, WorkflowArbitraries.referrals("any"))
                .put(
                        FindingId.class,
                        WorkflowArbitraries.caseRefs("any").map(ref -> FindingId.of(ref, "defect", "what it is about")))
                .buildOrThrow();
    }

    /** Declared ones: a clock is equal to itself alone, so one made for each value would make no two values equal. */
    private static Arbitrary<Clock> clocks() {
        return Arbitraries.of(
                LedgerClocks.RECTIFICATION,
                LedgerClocks.MAJOR_RECTIFICATION,
                LedgerClocks.APPEAL,
                LedgerClocks.RECURRENCE);
    }

    private static Arbitrary<Deadline> deadlines() {
        return clocks().map(clock ->
                ClockRun.start(clock, NOON).deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS));
    }

    /** Words and numbers as codes have them, and Chinese ones. */
    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6),
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(8));
    }
}
