package org.countygov.mediation.administrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countygov.law.LocalSettings;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** The terms of the fields, as their rules set them. */
class RegimeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static Map<Regime, String> limits(Function<RegimeTerms, Optional<Clock>> clock) {
        return Arrays.stream(Regime.values())
                .filter(regime -> clock.apply(regime.terms()).isPresent())
                .collect(Collectors.toMap(
                        regime -> regime,
                        regime ->
                                limit(clock.apply(regime.terms()).orElseThrow()).toString()));
    }

    private static TimeLimit limit(Clock clock) {
        return clock.termsOn(DAY).limit(LocalSettings.DEFAULTS);
    }

    @Test
    void intakeTakesSoLong() {
        assertEquals(
                Map.of(
                        Regime.MEDICAL, "5 working days",
                        Regime.MARKET, "7 working days",
                        Regime.PETITION, "15 days",
                        Regime.GENERAL, "5 working days"),
                limits(RegimeTerms::intake));
    }

    @Test
    void mediationTakesSoLong() {
        assertEquals(
                Map.of(
                        Regime.MEDICAL, "30 working days",
                        Regime.TRAFFIC, "10 working days",
                        Regime.MARKET, "45 working days",
                        Regime.PETITION, "60 days"),
                limits(RegimeTerms::period));
    }

    @Test
    void onlyAPetitionIsExtended() {
        for (Regime regime : Regime.values()) {
            assertEquals(regime == Regime.PETITION, regime.terms().extension().isPresent(), regime::name);
        }
    }

    @Test
    void everyFieldCitesItsRulesAndKnowsItsBarsAndEndings() {
        for (Regime regime : Regime.values()) {
            assertFalse(regime.terms().sources().isEmpty(), regime::name);
            assertFalse(regime.terms().bars().isEmpty(), regime::name);
            assertFalse(regime.terms().endedBy().isEmpty(), regime::name);
        }
    }
}
