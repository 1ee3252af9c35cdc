package org.countygov.inspection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.law.Citation;
import org.countygov.law.UnreadableCitationException;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * What an entry tells, in the types that commands are made of. What it does not tell comes out as unknown or empty; what
 * cannot be read does too, and is remembered as a problem, so that nothing is lost in silence.
 */
public final class Told {
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("无", "none", "-");

    private final LogEntry entry;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A fact that could not be read.
     *
     * @param fact its name in the log
     * @param reason what was expected; never what the log says
     */
    public record Problem(String fact, Phrase reason) {}

    Told(LogEntry entry) {
        this.entry = entry;
    }

    /** The facts that could not be read so far. */
    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Who acted, as far as the entry says. */
    public PersonId actor() {
        return entry.resource().map(PersonId::of).orElse(PersonId.UNSTATED);
    }

    public Answer answer(String fact) {
        return Answer.of(taken(fact, entry.facts().yesNo(fact)));
    }

    public Optional<Instant> instant(String fact) {
        return taken(fact, entry.facts().instant(fact));
    }

    public Optional<LocalDate> date(String fact) {
        return taken(fact, entry.facts().date(fact));
    }

    public Optional<BigDecimal> number(String fact) {
        return taken(fact, entry.facts().number(fact));
    }

    public Optional<FreeText> text(String fact) {
        return taken(fact, entry.facts().text(fact)).map(FreeText::of);
    }

    public Optional<PersonId> person(String fact) {
        return taken(fact, entry.facts().text(fact)).map(PersonId::of);
    }

    /** The people named between semicolons; empty when none are. */
    public ImmutableSet<PersonId> people(String fact) {
        return list(fact).orElse(ImmutableList.of()).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet());
    }

    public Optional<UnitId> unit(String fact) {
        return taken(fact, entry.facts().text(fact)).map(UnitId::of);
    }

    /** The units named between semicolons; an empty set when the text says there are none (无, none). */
    public Optional<ImmutableSet<UnitId>> units(String fact) {
        return named(fact, UnitId::of);
    }

    /** A case of any workflow, written as {@code people-mediation/2021-17}. */
    public Optional<CaseRef> caseRef(String fact) {
        return taken(fact, entry.facts().text(fact).then(Told::caseRefIn));
    }

    /** The cases of a workflow named between semicolons; an empty set when the text says there are none (无, none). */
    public Optional<ImmutableSet<CaseRef>> cases(String fact, String workflow) {
        return named(fact, id -> new CaseRef(workflow, id));
    }

    private <T> Optional<ImmutableSet<T>> named(String fact, Function<String, T> made) {
        return list(fact)
                .map(names -> names.stream()
                        .filter(name -> !NOTHING.contains(name))
                        .map(made)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The constant that the text names: by its name, or by its Chinese or English words. */
    public <E extends Enum<E> & Worded> Optional<E> option(String fact, Class<E> type) {
        return taken(fact, entry.facts().text(fact).then(text -> constant(text, type)));
    }

    /** The constants named between semicolons; an empty set when the text says there are none (无, none). */
    public <E extends Enum<E> & Worded> Optional<ImmutableSet<E>> options(String fact, Class<E> type) {
        Optional<ImmutableList<String>> names = list(fact);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet.Builder<E> constants = ImmutableSet.builder();
        for (String name : names.get()) {
            if (!NOTHING.contains(name)) {
                Optional<E> constant = taken(fact, constant(name, type));
                if (constant.isEmpty()) {
                    return Optional.empty();
                }
                constants.add(constant.get());
            }
        }
        return Optional.of(constants.build());
    }

    /** A length of time such as 10日, 5个工作日, 48小时, 2个月, {@code 10 days}, {@code 5 working days}. */
    public Optional<TimeLimit> limit(String fact) {
        return taken(fact, entry.facts().text(fact).then(Told::limitIn));
    }

    /** The provisions named between semicolons, in any of the forms that {@link Citation#parse} reads; empty when none are. */
    public ImmutableList<Citation> citations(String fact) {
        return list(fact).orElse(ImmutableList.of()).stream()
                .flatMap(text -> taken(fact, citationIn(text)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ImmutableList<String>> list(String fact) {
        return taken(fact, entry.facts().list(fact));
    }

    private <T> Optional<T> taken(String fact, Reading<T> reading) {
        return reading.fold(Optional::of, Optional::empty, reason -> {
            problems.add(new Problem(fact, reason));
            return Optional.empty();
        });
    }

    private static <E extends Enum<E> & Worded> Reading<E> constant(String text, Class<E> type) {
        return Names.find(text, ImmutableList.copyOf(type.getEnumConstants()))
                .map(Reading::given)
                .orElseGet(() -> Reading.unreadable(Phrase.of("不在可选项之内", "not one of the choices")));
    }

    private static Reading<Citation> citationIn(String text) {
        try {
            return Reading.given(Citation.parse(text));
        } catch (UnreadableCitationException e) {
            return Reading.unreadable(Phrase.of("不是已登记的条文", "not a provision of a registered instrument"));
        }
    }

    private static Reading<CaseRef> caseRefIn(String text) {
        int slash = text.indexOf('/');
        return slash < 1 || slash == text.length() - 1
                ? Reading.unreadable(Phrase.of("不是“程序/案号”", "not a case such as people-mediation/2021-17"))
                : Reading.given(new CaseRef(text.substring(0, slash), text.substring(slash + 1)));
    }

    private static Reading<TimeLimit> limitIn(String text) {
        return TimeLimit.parse(text)
                .map(Reading::given)
                .orElseGet(() -> Reading.unreadable(
                        Phrase.of("不是期限，如“10日”“5个工作日”", "not a length such as 10 days or 5 working days")));
    }
}
