package org.countygov.police.shared;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.PSAPL_2025;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a county may choose in administrative cases, where the text is silent or can be read in two ways. */
public final class AdministrativeSettings {
    /** How the grounds of a stay of detention stand to each other since 2026. */
    public enum StayGrounds implements Worded {
        /** 须申请救济且遇有法定情形. */
        REMEDY_AND_EVENT("须已申请救济，且遇有升学考试等情形", "a remedy and one of the events of life"),
        /** 二者具备其一. */
        REMEDY_OR_EVENT("已申请救济，或者遇有升学考试等情形", "a remedy, or one of the events of life");

        private final Phrase words;

        StayGrounds(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Whether a station may accept cases itself. */
    public static final Setting<Boolean> STATION_MAY_ACCEPT = Setting.of(
            "station-may-accept",
            Boolean.class,
            Phrase.of("派出所是否可以受案", "whether a station may accept cases"),
            true,
            AR.article(60));

    /** Whether a unit head starts the fast track; the text names who approves its decision, not its start. */
    public static final Setting<Boolean> FAST_TRACK_BY_HEAD = Setting.of(
            "fast-track-started-by-head",
            Boolean.class,
            Phrase.of("快速办理是否由部门负责人启动", "whether a unit head starts the fast track"),
            true,
            Convention.of("规定只明确决定的审批，未明确启动的审批", "the rule names who approves the decision, not who starts"));

    /** How the grounds of a stay of detention stand to each other since 2026. */
    public static final Setting<StayGrounds> STAY_GROUNDS = Setting.of(
            "grounds-of-a-stay-of-detention",
            StayGrounds.class,
            Phrase.of("暂缓执行拘留的事由", "the grounds of a stay of detention"),
            StayGrounds.REMEDY_AND_EVENT,
            PSAPL_2025.article(126));

    /** Every setting of administrative cases. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(STATION_MAY_ACCEPT, FAST_TRACK_BY_HEAD, STAY_GROUNDS);

    private AdministrativeSettings() {}
}
