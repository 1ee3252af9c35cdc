package org.countygov.mediation.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** Grades of danger, and the lists of settings and clocks. */
class RiskSettingsTest {
    @Test
    void theWorstSignCounts() {
        LocalSettings defaults = LocalSettings.DEFAULTS;
        assertEquals(RiskLevel.NORMAL, RiskSettings.levelOf(ImmutableSet.of(), 4, defaults));
        assertEquals(RiskLevel.WARNING, RiskSettings.levelOf(ImmutableSet.of(), 5, defaults));
        assertEquals(
                RiskLevel.CRITICAL,
                RiskSettings.levelOf(ImmutableSet.of(RiskSign.MEDIA, RiskSign.WEAPONS), 5, defaults));
        Setting<RiskLevel> media = Objects.requireNonNull(RiskSettings.LEVEL_OF.get(RiskSign.MEDIA));
        LocalSettings county =
                LocalSettings.named("county").with(media, RiskLevel.SERIOUS).with(RiskSettings.MANY_PEOPLE_FROM, 30);
        assertEquals(RiskLevel.SERIOUS, RiskSettings.levelOf(ImmutableSet.of(RiskSign.MEDIA), 29, county));
    }

    @Test
    void aCountyNamesTheLevelsByColours() {
        RiskColours colours = new RiskColours(
                Phrase.of("绿", "green"),
                Phrase.of("蓝", "blue"),
                Phrase.of("黄", "yellow"),
                Phrase.of("橙", "orange"),
                Phrase.of("红", "red"));
        assertEquals("红", colours.of(RiskLevel.CRITICAL).zh());
        assertEquals("green, blue, yellow, orange, red", colours.words().en());
    }

    @Test
    void noTwoSettingsOrClocksHaveOneName() {
        Set<String> keys = new HashSet<>();
        for (ImmutableList<Setting<?>> list : ImmutableList.of(
                MediationSettings.ALL,
                RegisterSettings.ALL,
                ScreeningSettings.ALL,
                RiskSettings.ALL,
                LegalServiceSettings.ALL)) {
            list.forEach(setting -> assertTrue(keys.add(setting.key()), setting::toString));
        }
        Set<String> ids = new HashSet<>();
        for (ImmutableList<Clock> list : ImmutableList.of(LegalServiceClocks.ALL, RegisterClocks.ALL)) {
            list.forEach(clock -> assertTrue(ids.add(clock.id()), clock::toString));
        }
    }
}
