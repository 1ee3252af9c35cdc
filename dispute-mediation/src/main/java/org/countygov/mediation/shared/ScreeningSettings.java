package org.countygov.mediation.shared;

import static org.countygov.mediation.shared.Cadence.Unit.DAY;
import static org.countygov.mediation.shared.Cadence.Unit.MONTH;
import static org.countygov.mediation.shared.Cadence.Unit.QUARTER;
import static org.countygov.mediation.shared.Cadence.Unit.WEEK;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;

/**
 * How often each level searches for disputes. Local regulations say "regularly" only (Guangdong, art. 15; Shantou, art. 6); the
 * defaults are those of a work report of 2020.
 */
public final class ScreeningSettings {
    private static final Convention REPORT_OF_2020 = Convention.of(
            "2020年一份工作报告：村日查、乡镇周查、县月查、市季查；法规仅要求定期排查",
            "a work report of 2020: villages daily, towns weekly, counties monthly, cities quarterly; law says regularly");

    /** Of villages and communities. */
    public static final Setting<Cadence> VILLAGE_CADENCE =
            cadence("screening-cadence-village", "村（社区）排查频次", "how often villages screen", Cadence.of(DAY, 1));

    /** Of towns and streets. */
    public static final Setting<Cadence> TOWN_CADENCE =
            cadence("screening-cadence-town", "乡镇（街道）排查频次", "how often towns screen", Cadence.of(WEEK, 1));

    /** Of counties. */
    public static final Setting<Cadence> COUNTY_CADENCE =
            cadence("screening-cadence-county", "县（市、区）排查频次", "how often counties screen", Cadence.of(MONTH, 1));

    /** Of cities. */
    public static final Setting<Cadence> CITY_CADENCE =
            cadence("screening-cadence-city", "市级排查频次", "how often cities screen", Cadence.of(QUARTER, 1));

    /** Every setting of screening. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(VILLAGE_CADENCE, TOWN_CADENCE, COUNTY_CADENCE, CITY_CADENCE);

    private ScreeningSettings() {}

    /** The cadence of a level. */
    public static Setting<Cadence> cadence(ScreeningLevel level) {
        return switch (level) {
            case VILLAGE -> VILLAGE_CADENCE;
            case TOWN -> TOWN_CADENCE;
            case COUNTY -> COUNTY_CADENCE;
            case CITY -> CITY_CADENCE;
        };
    }

    private static Setting<Cadence> cadence(String key, String zh, String en, Cadence standard) {
        return Setting.of(key, Cadence.class, Phrase.of(zh, en), standard, REPORT_OF_2020);
    }
}
