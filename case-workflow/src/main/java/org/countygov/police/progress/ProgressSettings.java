package org.countygov.police.progress;

import static org.countygov.law.Instruments.RFR_2023;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;

/** Which stages a county lets people query. A stage that police must tell of their own accord cannot be hidden. */
public final class ProgressSettings {
    private static final Convention STAGES = Convention.of(
            "可查询节点的清单未见全国性条文，默认为本库模型", "no national text lists the stages; the default is a model of this library");
    private static final ImmutableSet<Milestone> ALWAYS = ImmutableSet.of(
            Milestone.RECEIVED,
            Milestone.TRANSFERRED,
            Milestone.REFERRED,
            Milestone.ACCEPTED,
            Milestone.NOT_ACCEPTED,
            Milestone.FILED,
            Milestone.NOT_FILED);

    private static final ImmutableMap<Milestone, Setting<Boolean>> TOLD =
            Maps.toMap(Arrays.asList(Milestone.values()), ProgressSettings::of);

    /** Every setting of progress queries. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.copyOf(TOLD.values());

    private ProgressSettings() {}

    /** Whether the stage is told to those who may know. */
    public static Setting<Boolean> told(Milestone milestone) {
        return Objects.requireNonNull(TOLD.get(milestone), "milestone");
    }

    private static Setting<Boolean> of(Milestone milestone) {
        Setting<Boolean> setting = Setting.of(
                "progress-tells-" + milestone.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Boolean.class,
                Phrase.of("是否可查询节点“%s”", "whether the stage may be queried: %s").with(milestone),
                true,
                STAGES);
        return ALWAYS.contains(milestone)
                ? setting.bounded(
                        told -> told,
                        Phrase.of("公安机关应当主动告知", "police must tell it of their own accord"),
                        RFR_2023.article(15))
                : setting;
    }
}
