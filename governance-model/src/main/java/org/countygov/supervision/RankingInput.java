package org.countygov.supervision;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a ranking of enforcement work may rest on (考评内容). The list is closed: there is nothing else. */
public enum RankingInput implements Worded {
    /** 合法性. */
    LEGALITY("合法性", "legality"),
    /** 时效性. */
    TIMELINESS("时效性", "timeliness"),
    /** 完整性. */
    COMPLETENESS("完整性", "completeness"),
    /** 权利保障. */
    RIGHTS_PROTECTION("权利保障", "protection of rights"),
    /** 涉案财物. */
    PROPERTY("涉案财物管理", "property"),
    /** 全流程记录. */
    RECORDING("全流程记录", "recording"),
    /** 整改. */
    RECTIFICATION("问题整改", "rectification");

    private static final Phrase REFUSED = Phrase.of("不得以“%s”考核排名", "nobody is ranked by: %s");
    private static final Phrase UNLISTED = Phrase.of("不在可以考核的内容之内", "it is not among what a ranking may rest on");

    private final Phrase words;

    RankingInput(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** What became of a name that was proposed as an input. */
    public sealed interface Reading {
        /** It may be used. */
        record Lawful(RankingInput input) implements Reading {}

        /**
         * It may not. The name is in somebody's own words, and is not printed.
         *
         * @param name as proposed
         * @param why in words
         * @param bases the provisions against it; none for what is simply not on the list
         */
        record Refused(String name, Phrase why, ImmutableList<Basis> bases) implements Reading {
            @Override
            public String toString() {
                return why + " " + bases;
            }
        }
    }

    /** Reads the name of an input: the name in code, or the Chinese or English words. */
    public static Reading read(String name) {
        Optional<RankingInput> lawful = Arrays.stream(values())
                .filter(input -> isNamed(name, input.name(), input.words))
                .findFirst();
        if (lawful.isPresent()) {
            return new Reading.Lawful(lawful.get());
        }
        return Arrays.stream(RefusedInput.values())
                .filter(input -> isNamed(name, input.name(), input.words()))
                .findFirst()
                .map(input -> new Reading.Refused(name, REFUSED.with(input), input.bases()))
                .orElseGet(() -> new Reading.Refused(name, UNLISTED, ImmutableList.of()));
    }

    private static boolean isNamed(String name, String code, Phrase words) {
        String key = key(name);
        return key.equals(key(code)) || key.equals(key(words.zh())) || key.equals(key(words.en()));
    }

    private static String key(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
