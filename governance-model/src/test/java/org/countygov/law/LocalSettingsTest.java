package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSettingsTest {
    private static final Citation LEGAL_AID = Instruments.LAL.article(43);
    private static final Convention FOLLOW_UP_PRACTICE = Convention.of("各地做法", "local practice");

    /** Legal aid is decided within seven days; a county may be faster. */
    private static final Setting<Integer> LEGAL_AID_DAYS = Setting.of(
                    "legal-aid-days",
                    Integer.class,
                    Phrase.of("法律援助审查期限（日）", "days to decide on legal aid"),
                    7,
                    LEGAL_AID)
            .bounded(days -> days <= 7, Phrase.of("不超过七日", "at most seven days"), LEGAL_AID);

    private static final Setting<Integer> FOLLOW_UP_DAYS = Setting.of(
            "follow-up-days",
            Integer.class,
            Phrase.of("履行后回访间隔（日）", "days from performance to the follow-up visit"),
            30,
            FOLLOW_UP_PRACTICE);

    private static final Setting<Confidence> LEAST_CONFIDENCE = Setting.of(
            "least-confidence",
            Confidence.class,
            Phrase.of("引用的最低可信度", "least confidence of a citation"),
            Confidence.READ,
            FOLLOW_UP_PRACTICE);

    @Test
    void haveEveryDefaultUnlessSet() {
        assertEquals(7, LocalSettings.DEFAULTS.get(LEGAL_AID_DAYS));
        assertEquals(30, LocalSettings.DEFAULTS.get(FOLLOW_UP_DAYS));
        assertEquals("defaults", LocalSettings.DEFAULTS.version());
        assertEquals(ImmutableMap.of(), LocalSettings.DEFAULTS.differences());
    }

    @Test
    void refuseWhatMakesNoSense() {
        Setting<Integer> followUps =
                FOLLOW_UP_DAYS.boundedBySense(days -> days >= 1, Phrase.of("至少一日", "at least a day"));
        assertEquals(1, LocalSettings.named("131102-2026-01").with(followUps, 1).get(followUps));
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> LocalSettings.named("131102-2026-01").with(followUps, 0));
        assertFalse(thrown instanceof LooserThanLawException, "no law is named");
        assertTrue(String.valueOf(thrown.getMessage()).contains("follow-up-days = 0"), thrown::getMessage);
        assertEquals(Optional.empty(), followUps.boundBy());
    }

    @Test
    void mayBeStricterThanLaw() {
        LocalSettings strict = LocalSettings.named("131102-2026-01").with(LEGAL_AID_DAYS, 3);

        assertEquals(3, strict.get(LEGAL_AID_DAYS));
        assertEquals("131102-2026-01", strict.version());
        assertEquals(7, LocalSettings.DEFAULTS.get(LEGAL_AID_DAYS));
    }

    @Test
    void areNeverLooserThanLaw() {
        LocalSettings settings = LocalSettings.named("131102-2026-01");

        LooserThanLawException refusal =
                assertThrows(LooserThanLawException.class, () -> settings.with(LEGAL_AID_DAYS, 8));

        assertEquals(LEGAL_AID, refusal.citation());
        assertEquals(
                "legal-aid-days = 8 is looser than law: 不超过七日 / at most seven days (LAL art. 43)",
                refusal.getMessage());
    }

    @Test
    void areFreeWhereLawIsSilent() {
        assertEquals(365, LocalSettings.named("x").with(FOLLOW_UP_DAYS, 365).get(FOLLOW_UP_DAYS));
        assertEquals(Optional.empty(), FOLLOW_UP_DAYS.boundBy());
        assertEquals(Optional.of(LEGAL_AID), LEGAL_AID_DAYS.boundBy());
    }

    @Test
    void printWhatDiffersInBothLanguages() {
        LocalSettings settings = LocalSettings.named("131102-2026-01")
                .with(FOLLOW_UP_DAYS, 15)
                .with(LEAST_CONFIDENCE, Confidence.PARTLY)
                .with(LEGAL_AID_DAYS, 7);

        assertAll(
                () -> assertEquals(
                        ImmutableList.of(
                                Phrase.of(
                                        "履行后回访间隔（日）：15（默认 30）",
                                        "days from performance to the follow-up visit: 15 (default 30)"),
                                Phrase.of(
                                        "引用的最低可信度：仅见摘录（默认 已核对全文）",
                                        "least confidence of a citation: read in excerpts (default read in full text)")),
                        settings.differencesInWords()),
                () -> assertEquals("131102-2026-01{follow-up-days=15, least-confidence=PARTLY}", settings.toString()));
    }

    @Test
    void forgetADifferenceThatIsUndone() {
        LocalSettings changed = LocalSettings.named("x").with(FOLLOW_UP_DAYS, 15);

        assertEquals(LocalSettings.named("x"), changed.with(FOLLOW_UP_DAYS, 30));
        assertNotEquals(LocalSettings.named("x"), changed);
        assertNotEquals(LocalSettings.named("y").with(FOLLOW_UP_DAYS, 15), changed);
    }

    @Test
    void keepTheLastValueSet() {
        LocalSettings settings =
                LocalSettings.named("x").with(FOLLOW_UP_DAYS, 15).with(FOLLOW_UP_DAYS, 20);

        assertEquals(20, settings.get(FOLLOW_UP_DAYS));
    }

    @Test
    void refuseTwoSettingsUnderOneKey() {
        Setting<Integer> twin =
                Setting.of("follow-up-days", Integer.class, Phrase.of("同名", "namesake"), 1, FOLLOW_UP_PRACTICE);
        LocalSettings settings = LocalSettings.named("x").with(FOLLOW_UP_DAYS, 15);

        assertThrows(IllegalArgumentException.class, () -> settings.with(twin, 2));
    }

    @Test
    void haveAVersionName() {
        assertThrows(IllegalArgumentException.class, () -> LocalSettings.named(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Days", "two words", "-x", "x-", "a--b"})
    void refuseAMalformedKey(String key) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Setting.of(key, Integer.class, Phrase.of("某", "some"), 1, FOLLOW_UP_PRACTICE));
    }

    @Test
    void refuseADefaultOutsideItsOwnBound() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FOLLOW_UP_DAYS.bounded(days -> days < 30, Phrase.of("少于三十日", "below thirty days"), LEGAL_AID));
    }

    @Test
    void haveOneBoundEach() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LEGAL_AID_DAYS.bounded(days -> true, Phrase.of("任意", "any"), LEGAL_AID));
    }

    @Test
    void tellLawFromConvention() {
        assertTrue(LEGAL_AID_DAYS.source().isLaw());
        assertFalse(FOLLOW_UP_DAYS.source().isLaw());
    }

    @Test
    void boundASettingWithoutTouchingIt() {
        Setting<Integer> bounded =
                FOLLOW_UP_DAYS.bounded(days -> days <= 60, Phrase.of("不超过六十日", "at most sixty days"), LEGAL_AID);

        assertEquals(Optional.of(Phrase.of("不超过六十日", "at most sixty days")), bounded.bound());
        assertTrue(bounded.admits(60));
        assertFalse(bounded.admits(61));
        assertTrue(FOLLOW_UP_DAYS.admits(61));
    }

    @Test
    void areSpreadByTheirVersion() {
        assertEquals(
                100,
                IntStream.range(0, 100)
                        .map(n -> LocalSettings.named("131102-" + n).hashCode())
                        .distinct()
                        .count());
    }

    @Test
    void restOnAConventionThatPrintsWhatItSays() {
        Convention practice = Convention.of("各地做法", "local practice");

        assertEquals(Phrase.of("各地做法", "local practice"), practice.words());
        assertEquals(practice.words().toString(), practice.toString());
        assertEquals(FOLLOW_UP_PRACTICE, practice);
    }
}
