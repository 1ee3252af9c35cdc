package org.countygov.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.countygov.law.Basis;
import org.countygov.party.CommonRole;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Consequence;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** Arbitrary periods of law, and what happens to them. Each is in force on all days of {@link TimeArbitraries}. */
public final class ClockArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int MOST_TIERS = 3;

    private ClockArbitraries() {}

    /** Ways to extend: to a total, by an addition, once or several times; some without an amount of their own. */
    public static Arbitrary<Tier> tiers() {
        Arbitrary<CommonRole> approvers = Arbitraries.of(CommonRole.values());
        Arbitrary<Tier> plain = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(TimeArbitraries.countedLimits(), approvers)
                                .as((most, by) -> Tier.adding(most, by))),
                Tuple.of(
                        2,
                        Combinators.combine(TimeArbitraries.countedLimits(), approvers)
                                .as((most, by) -> Tier.upTo(most, by))),
                Tuple.of(1, approvers.map(Tier::addingAsSet)));
        return Combinators.combine(plain, Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as((tier, times, after) -> after ? tier.times(times).afterThePrevious() : tier.times(times));
    }

    /** Clocks of one version or two, that roll or do not, with up to three ways to be extended. */
    public static Arbitrary<Clock> clocks() {
        Arbitrary<List<Tier>> tiers = tiers().list().ofMaxSize(MOST_TIERS);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        LawArbitraries.phrases(),
                        TimeArbitraries.countedLimits(),
                        tiers,
                        Arbitraries.of(true, false),
                        Arbitraries.of(Consequence.values()),
                        LawArbitraries.bases(),
                        TimeArbitraries.countedLimits().optional(0.3))
                .as((number, words, limit, extensions, rolls, consequence, basis, amended) -> {
                    Clock.Draft draft = declared(
                            Clock.named("ANY-" + number, words.zh(), words.en()).from(FIRST, limit),
                            limit,
                            extensions,
                            rolls,
                            basis);
                    if (amended.isPresent()) {
                        draft = declared(
                                draft.thenFrom(LocalDate.of(2015, 7, 1), amended.get()),
                                amended.get(),
                                extensions,
                                rolls,
                                basis);
                    }
                    return draft.overrun(consequence);
                });
    }

    /** What ends at a moment never rolls, whatever it is extended by. */
    private static Clock.Draft declared(
            Clock.Draft draft, TimeLimit limit, List<Tier> tiers, boolean rolls, Basis basis) {
        Clock.Draft complete = draft.under(basis).trigger("事由", "what happens").extendable(tiers.toArray(new Tier[0]));
        return rolls && limit.mode().endsWithDay() ? complete.rolls() : complete.fixed();
    }

    /** Extensions by one of the tiers, of as much as the tier may allow or less. */
    public static Arbitrary<Extension> extensions(Tier... tiers) {
        return Combinators.combine(Arbitraries.of(tiers), TimeArbitraries.countedLimits(), TimeArbitraries.instants())
                .as((tier, amount, at) -> Extension.of(tier, amount, at));
    }

    /** Extensions by any tier. */
    public static Arbitrary<Extension> extensions() {
        return tiers().flatMap(tier -> extensions(new Tier[] {tier}));
    }

    /** Runs of the clocks: begun, some interrupted by a time that does not count, some ended. */
    public static Arbitrary<ClockRun> runs(Clock... clocks) {
        return Combinators.combine(
                        Arbitraries.of(clocks),
                        TimeArbitraries.instants(),
                        Arbitraries.integers().between(0, 3),
                        TimeArbitraries.countedLimits())
                .as((clock, trigger, kind, span) -> {
                    ClockRun run = ClockRun.start(clock, trigger);
                    Instant later = trigger.plusSeconds(3_600L * (1 + span.amount()));
                    return switch (kind) {
                        case 1 -> run.excluding(trigger, later, Phrase.of("停计", "it stands still"));
                        case 2 -> run.stopped(later);
                        case 3 -> run.restarted(later, Phrase.of("重新计算", "counted anew"));
                        default -> run;
                    };
                });
    }
}
