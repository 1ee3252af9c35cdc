package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;

/** What rests on what: for every provision and convention, the rules, conditions, clocks, settings and refusals made from it. */
final class LawIndex {
    private static final Phrase RULE = Phrase.of("规则%s：%s", "rule %s: %s");
    private static final Phrase CONDITION = Phrase.of("规则%s的条件：%s", "condition of rule %s: %s");
    private static final Phrase CLOCK = Phrase.of("期限%s：%s", "clock %s: %s");
    private static final Phrase SETTING = Phrase.of("设定：%s", "setting: %s");
    private static final Phrase FORBIDDEN = Phrase.of("禁止：%s", "forbidden: %s");

    private final SetMultimap<Citation, Phrase> provisions = MultimapBuilder.treeKeys(
                    Comparator.<Citation>naturalOrder())
            .linkedHashSetValues()
            .build();
    private final SetMultimap<Convention, Phrase> conventions =
            MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();

    private LawIndex() {}

    static LawIndex of(WorkflowPage page) {
        LawIndex index = new LawIndex();
        index.addRules(page.editions());
        for (Clock clock : DigestedEdition.clocks(page.editions())) {
            index.add(clock.bases(), CLOCK.with(Phrase.verbatim(clock.id()), clock));
        }
        for (Setting<?> setting : page.settings()) {
            index.add(ImmutableList.of(setting.source()), SETTING.with(setting));
            setting.boundBy().ifPresent(bound -> index.add(ImmutableList.of(bound), SETTING.with(setting)));
        }
        for (ForbiddenMove forbidden : page.forbidden()) {
            index.add(forbidden.bases(), FORBIDDEN.with(forbidden.move()));
        }
        return index;
    }

    /** A rule that a newer edition keeps is named once, by its number there. */
    private void addRules(ImmutableList<DigestedEdition> editions) {
        List<RuleDigest.Row> known = new ArrayList<>();
        for (DigestedEdition edition : editions.reverse()) {
            boolean newest = known.isEmpty();
            for (RuleDigest.Row row : edition.digest().rows()) {
                if (known.stream().noneMatch(row::saysTheSameAs)) {
                    Phrase number = Phrase.verbatim(row.number());
                    add(row, newest ? number : older(edition, row));
                }
            }
            known.addAll(edition.digest().rows());
        }
    }

    private static Phrase older(DigestedEdition edition, RuleDigest.Row row) {
        return Phrase.of(
                String.format("%s版%s", edition.firstDay(), row.number()),
                String.format("%s of the edition of %s", row.number(), edition.firstDay()));
    }

    private void add(RuleDigest.Row row, Phrase number) {
        add(row.bases(), RULE.with(number, row));
        for (RuleDigest.Requirement requirement : row.provided()) {
            add(requirement.law(), CONDITION.with(number, requirement));
        }
    }

    private void add(Iterable<? extends Basis> bases, Phrase reference) {
        for (Basis basis : bases) {
            if (basis instanceof Citation citation) {
                provisions.put(citation, reference);
            } else if (basis instanceof Convention convention) {
                conventions.put(convention, reference);
            }
        }
    }

    /** The instruments cited, in order. */
    ImmutableSet<Instrument> instruments() {
        return provisions.keySet().stream().map(Citation::instrument).collect(ImmutableSet.toImmutableSet());
    }

    /** The provisions of an instrument that are cited, in order. */
    ImmutableList<Citation> provisions(Instrument instrument) {
        return provisions.keySet().stream()
                .filter(citation -> citation.instrument().equals(instrument))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every provision that is cited, in order. */
    ImmutableSet<Citation> provisions() {
        return ImmutableSet.copyOf(provisions.keySet());
    }

    /** The conventions that anything rests on. */
    ImmutableSet<Convention> conventions() {
        return ImmutableSet.copyOf(conventions.keySet());
    }

    /** What was made from a provision. */
    ImmutableSet<Phrase> madeFrom(Citation citation) {
        return ImmutableSet.copyOf(provisions.get(citation));
    }

    /** What rests on a convention. */
    ImmutableSet<Phrase> restingOn(Convention convention) {
        return ImmutableSet.copyOf(conventions.get(convention));
    }
}
