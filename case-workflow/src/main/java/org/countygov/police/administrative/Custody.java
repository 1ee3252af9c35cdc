package org.countygov.police.administrative;

import static org.countygov.law.Instruments.ADM_DET;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.shared.AdministrativeClocks.BRIEF_QUESTIONING;
import static org.countygov.police.shared.AdministrativeClocks.CONTINUED_QUESTIONING;
import static org.countygov.police.shared.AdministrativeClocks.DETENTION;
import static org.countygov.police.shared.AdministrativeClocks.QUESTIONING;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;

/** Questions about people who are kept for questioning or in detention: nothing goes on past the end of their time. */
final class Custody {
    private static final ImmutableList<Clock> PERIODS =
            ImmutableList.of(CONTINUED_QUESTIONING, BRIEF_QUESTIONING, QUESTIONING, DETENTION);

    private Custody() {}

    /** Whether no period that keeps somebody is open and has run out. */
    static Answer isInTime(Situation situation) {
        Answer late = Answer.NO;
        for (Clock clock : PERIODS) {
            late = late.or(IntakeRules.runs(situation, clock).and(situation.hasRunOut(clock)));
        }
        return late.not();
    }

    /** Whether an administrative detention is being served. */
    static Answer isDetained(Situation situation) {
        return IntakeRules.runs(situation, DETENTION)
                .and(situation.hasRunOut(DETENTION).not());
    }

    /** Where the periods are written, as far as that is in force. */
    static Basis[] bases(Law law) {
        return law.bases(
                CQ.article(10),
                CQ.article(11),
                CQ.article(19),
                AR.article(69),
                PSAPL_2012.article(83),
                PSAPL_2025.article(97),
                ADM_DET.article(30));
    }
}
