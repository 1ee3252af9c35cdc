package org.countygov.mediation.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.junit.jupiter.api.Test;

/** The lists of clocks and settings are complete, and no name is used twice. */
class CataloguesTest {
    private static final ImmutableMap<Class<?>, List<?>> CLOCKS = ImmutableMap.of(
            MediationClocks.class, MediationClocks.ALL,
            AdministrativeMediationClocks.class, AdministrativeMediationClocks.ALL,
            CourtLinkageClocks.class, CourtLinkageClocks.ALL,
            ReconsiderationClocks.class, ReconsiderationClocks.ALL);
    private static final ImmutableMap<Class<?>, List<?>> SETTINGS = ImmutableMap.of(
            MediationSettings.class, MediationSettings.ALL,
            AdministrativeMediationSettings.class, AdministrativeMediationSettings.ALL,
            CourtLinkageSettings.class, CourtLinkageSettings.ALL,
            ReconsiderationSettings.class, ReconsiderationSettings.ALL);

    private static <T> List<T> constants(Class<?> holder, Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
                constants.add(type.cast(field.get(null)));
            }
        }
        return constants;
    }

    @Test
    void everyClockIsListedOnceUnderItsOwnId() throws IllegalAccessException {
        Set<String> ids = new HashSet<>();
        for (Class<?> holder : CLOCKS.keySet()) {
            assertEquals(constants(holder, Clock.class), CLOCKS.get(holder), holder::getSimpleName);
            constants(holder, Clock.class).forEach(clock -> assertTrue(ids.add(clock.id()), clock::id));
        }
    }

    @Test
    void everySettingIsListedOnceUnderItsOwnKey() throws IllegalAccessException {
        Set<String> keys = new HashSet<>();
        for (Class<?> holder : SETTINGS.keySet()) {
            assertEquals(constants(holder, Setting.class), SETTINGS.get(holder), holder::getSimpleName);
            constants(holder, Setting.class).forEach(setting -> assertTrue(keys.add(setting.key()), setting::key));
        }
    }
}
