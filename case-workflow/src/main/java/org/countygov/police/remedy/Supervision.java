package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.police.remedy.SupervisionCommand.RequestExplanation;
import org.countygov.police.shared.FilingClocks;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of supervision of filing by the procuratorate (立案监督). */
@Value.Immutable
public abstract sealed class Supervision permits ImmutableSupervision {
    Supervision() {}

    public abstract Optional<SupervisionSubject> subject();

    static Supervision blank() {
        return ImmutableSupervision.builder().build();
    }

    Answer isAboutWithdrawal() {
        return Answer.of(subject().map(known -> known == SupervisionSubject.WRONGLY_FILED));
    }

    Answer isAboutFiling() {
        return isAboutWithdrawal().not();
    }

    Answer isExplainedOrOverdue(Situation situation) {
        return situation.standsIn(SupervisionState.EXPLAINED)
                ? Answer.YES
                : situation.hasRunOut(FilingClocks.EXPLAIN_TO_PROCURATORATE);
    }

    /** A notice upheld on reconsideration or review is to be obeyed at once. */
    Answer isNoticeDisobeyed(Situation situation) {
        if (situation.standsIn(SupervisionState.NOTICE_UPHELD) || situation.standsIn(SupervisionState.NOTICE_FINAL)) {
            return Answer.YES;
        }
        return situation.hasRunOut(FilingClocks.FILE_ON_NOTICE).or(situation.hasRunOut(FilingClocks.OBJECT_TO_NOTICE));
    }

    Answer areThreeMonthsOver(Situation situation) {
        return situation.hasRunOut(FilingClocks.URGING_LETTER);
    }

    Supervision requested(RequestExplanation request) {
        return ((ImmutableSupervision) this).withSubject(request.subject());
    }
}
