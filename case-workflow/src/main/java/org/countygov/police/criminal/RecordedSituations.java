package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** In which situations the police must record sound and picture (应当录音录像的情形). */
public record RecordedSituations(ImmutableSet<Kind> kinds) implements Worded {
    /** A situation; the first six are those of the rule on on-scene recording. */
    public enum Kind implements Worded {
        RESPONSE_TO_REPORT("接报案现场处置", "responding to a report"),
        ON_THE_SPOT_CHECK("当场盘问、检查", "on-the-spot questioning and inspection"),
        ON_SCENE_HANDLING("现场处置、当场处罚", "on-scene handling and on-the-spot penalty"),
        EXAMINATION_SEARCH_SEIZURE("勘验、搜查、扣押、辨认", "examination, search, seizure, identification"),
        ADMINISTRATIVE_ENFORCEMENT("行政强制执行", "administrative enforcement"),
        MAJOR_INCIDENT("重大事件、群体性事件", "major incidents and mass events"),
        /** The criminal rule allows it; a jurisdiction may make it a duty. */
        EVERY_INTERROGATION("每次讯问", "every interrogation");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** The six situations of the rule on on-scene recording. */
    public static final RecordedSituations SIX = of(
            Kind.RESPONSE_TO_REPORT,
            Kind.ON_THE_SPOT_CHECK,
            Kind.ON_SCENE_HANDLING,
            Kind.EXAMINATION_SEARCH_SEIZURE,
            Kind.ADMINISTRATIVE_ENFORCEMENT,
            Kind.MAJOR_INCIDENT);

    public static RecordedSituations of(Kind... kinds) {
        return new RecordedSituations(ImmutableSet.copyOf(kinds));
    }

    public boolean contains(Kind kind) {
        return kinds.contains(kind);
    }

    @Override
    public Phrase words() {
        return CriminalSettings.listed(kinds);
    }
}
