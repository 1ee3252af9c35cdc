package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.countygov.law.Basis;
import org.countygov.law.CaseNumber;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;

/** Arbitrary law and words. */
public final class LawArbitraries {
    private static final int LAST_NUMBER = 999;

    private LawArbitraries() {}

    /** Instruments of the register. */
    public static Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Instruments.ALL);
    }

    /** Provisions that could exist, as well known as their instruments; now and then an instrument as a whole. */
    public static Arbitrary<Citation> citations() {
        Arbitrary<Integer> part =
                Arbitraries.integers().between(0, LAST_NUMBER).edgeCases(edges -> edges.add(0, 10, 110, LAST_NUMBER));
        Arbitrary<Citation> provisions = Combinators.combine(
                        instruments(), Arbitraries.integers().between(1, LAST_NUMBER), part, part)
                .as((instrument, article, paragraph, item) ->
                        new Citation(instrument, article, paragraph, item, instrument.confidence()));
        return Arbitraries.frequencyOf(
                Tuple.of(9, provisions), Tuple.of(1, instruments().map(Instrument::whole)));
    }

    /** What a rule may rest on: mostly provisions. */
    public static Arbitrary<Basis> bases() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, citations().map(citation -> citation)),
                Tuple.of(1, phrases().map(words -> Convention.of(words.zh(), words.en()))));
    }

    /** Numbers of courts' cases and of documents. */
    public static Arbitrary<CaseNumber> caseNumbers() {
        return Combinators.combine(
                        Arbitraries.of(CaseNumber.Style.values()),
                        Arbitraries.strings()
                                .withChars("甲乙丙丁公治刑受案字")
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.integers().between(1949, 2999),
                        Arbitraries.integers().between(1, 999_999_999))
                .as(CaseNumber::of);
    }

    /** Words in both languages. */
    public static Arbitrary<Phrase> phrases() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("甲乙丙丁戊己庚辛壬癸")
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(24))
                .as(Phrase::of);
    }

    /** What somebody wrote, of one line or several. */
    public static Arbitrary<FreeText> freeTexts() {
        return Arbitraries.strings()
                .withChars("甲乙丙丁abc，。\n")
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(text -> !text.isBlank())
                .map(FreeText::of);
    }

    /** Settings of a number, some bounded by law from below, some by sense from above. */
    public static Arbitrary<Setting<Integer>> settings() {
        Arbitrary<Integer> standards = Arbitraries.integers().between(1, LAST_NUMBER);
        return Combinators.combine(
                        standards,
                        phrases(),
                        bases(),
                        citations(),
                        Arbitraries.integers().between(0, 2))
                .as((standard, words, basis, citation, bound) -> {
                    Setting<Integer> setting = Setting.of("any-" + standard, Integer.class, words, standard, basis);
                    return switch (bound) {
                        case 1 -> setting.bounded(value -> value >= standard, words, citation);
                        case 2 -> setting.boundedBySense(value -> value <= standard, words);
                        default -> setting;
                    };
                });
    }

    /** What a jurisdiction sets of these settings, as far as they are numbers or choices; never what law refuses. */
    public static Arbitrary<LocalSettings> localSettings(Collection<? extends Setting<?>> settings) {
        ImmutableList<Setting<?>> open = settings.stream()
                .filter(setting -> !choices(setting).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return Combinators.combine(
                        Arbitraries.integers().between(1, LAST_NUMBER),
                        Arbitraries.integers().between(0, LAST_NUMBER).list().ofSize(open.size()))
                .as((version, numbers) -> {
                    LocalSettings local = LocalSettings.named("any-" + version);
                    for (int i = 0; i < open.size(); i++) {
                        local = with(local, open.get(i), numbers.get(i));
                    }
                    return local;
                });
    }

    private static <T> LocalSettings with(LocalSettings settings, Setting<T> setting, int number) {
        ImmutableList<T> choices = choices(setting);
        return settings.with(setting, choices.get(number % choices.size()));
    }

    /** The values that a setting may have: those of a choice, or the numbers about its default. */
    private static <T> ImmutableList<T> choices(Setting<T> setting) {
        Stream<?> all = Stream.empty();
        if (setting.type().isEnum()) {
            all = Stream.of(setting.type().getEnumConstants());
        } else if (setting.type() == Boolean.class) {
            all = Stream.of(true, false);
        } else if (setting.standard() instanceof Integer standard) {
            all = IntStream.rangeClosed(standard - 2, standard + 2).boxed();
        }
        return all.map(setting.type()::cast).filter(setting::admits).collect(ImmutableList.toImmutableList());
    }
}
