package org.countygov.mediation.shared;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;

/** What a jurisdiction may choose where courts and mediation meet. */
public final class CourtLinkageSettings {
    /** Whether a mediation suspended for suspicion of a sham may go on once the suspicion is gone; the rules are silent. */
    public static final Setting<Boolean> RESUMED_AFTER_SUSPICION = Setting.of(
            "court-mediation-resumed-after-suspicion",
            Boolean.class,
            Phrase.of("虚假调解嫌疑排除后是否可以恢复调解", "whether a mediation goes on once the suspicion of a sham is gone"),
            true,
            Convention.of("规定只写应当中止，未写恢复", "the rules order suspension and are silent on what follows"));

    /** Every setting of this class. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(RESUMED_AFTER_SUSPICION);

    private CourtLinkageSettings() {}
}
