package org.countygov.police.criminal;

import static org.countygov.law.Instruments.REC_2016;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a jurisdiction may choose in criminal cases. */
public final class CriminalSettings {
    /** What the unified review and the unified exit rest on. */
    static final Convention UNIFIED_REVIEW = Convention.of(
            "“两统一”未见公布的全国性条文，审核范围由各地确定",
            "no published national text of the unified review and exit was found; their reach is local");

    /** In which situations the police must record. The rule of 2016 is known from excerpts; more may be added to its six. */
    public static final Setting<RecordedSituations> RECORDED_SITUATIONS = Setting.of(
                    "situations-recorded",
                    RecordedSituations.class,
                    Phrase.of("应当录音录像的情形", "the situations that must be recorded"),
                    RecordedSituations.SIX,
                    REC_2016.article(4))
            .bounded(
                    chosen -> chosen.kinds().containsAll(RecordedSituations.SIX.kinds()),
                    Phrase.of("不得少于六类", "not fewer than the six"),
                    REC_2016.article(4));

    /** Every setting of this package. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(RECORDED_SITUATIONS);

    private CriminalSettings() {}

    /** The members of a choice in words. */
    static Phrase listed(ImmutableCollection<? extends Worded> chosen) {
        return chosen.isEmpty()
                ? Phrase.of("无", "none")
                : Phrase.of(
                        chosen.stream().map(one -> one.words().zh()).collect(Collectors.joining("、")),
                        chosen.stream().map(one -> one.words().en()).collect(Collectors.joining(", ")));
    }
}
