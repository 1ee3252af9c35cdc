package org.countygov.police.remedy;

import org.countygov.police.remedy.StayCommand.ApplyForStay;
import org.countygov.police.shared.RemedySettings;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a stay of administrative detention (暂缓执行行政拘留). */
@Value.Immutable
public abstract sealed class Stay permits ImmutableStay {
    Stay() {}

    @Value.Default
    public Answer remedyLodged() {
        return Answer.UNKNOWN;
    }

    /** Whether there is an exam, a birth, or a close relative's critical illness or death. */
    @Value.Default
    public Answer eventOfLife() {
        return Answer.UNKNOWN;
    }

    static Stay blank() {
        return ImmutableStay.builder().build();
    }

    /** From 2026, read as a jurisdiction reads it: a remedy with an event, or either of them. */
    Answer hasCauseOf2026(Situation situation) {
        return situation.setting(RemedySettings.STAY_NEEDS_EVENT)
                ? remedyLodged().and(eventOfLife())
                : remedyLodged().or(eventOfLife());
    }

    Stay applied(ApplyForStay apply) {
        return ImmutableStay.builder()
                .remedyLodged(apply.remedyLodged())
                .eventOfLife(apply.eventOfLife())
                .build();
    }
}
