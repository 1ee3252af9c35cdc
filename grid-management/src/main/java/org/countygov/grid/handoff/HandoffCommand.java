package org.countygov.grid.handoff;

import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a hand-off to enforcement. */
public sealed interface HandoffCommand extends Command<Handoff, HandoffState> {
    /** The commands and the words for them. */
    Vocabulary<Handoff, HandoffState> VOCABULARY = Vocabulary.of(HandoffCommand.class)
            .word(ReportBreach.class, "报告违法线索", "report a breach")
            .word(HandToTeam.class, "移交综合行政执法队", "hand to the township team")
            .word(StopAndNotify.class, "制止并告知主管部门", "stop, and tell the department")
            .word(ReturnResult.class, "反馈执法结果", "return the result");

    /**
     * A grid event points to a breach of law.
     *
     * @param event the grid event
     * @param evidence whether clues and evidence are preserved
     */
    record ReportBreach(Optional<CaseRef> event, Answer evidence) implements HandoffCommand {}

    /**
     * The team takes it.
     *
     * @param basis on what the team acts; empty when nobody has said
     * @param onList whether the power is on the published list
     * @param delegated what is delegated, where it is
     * @param delegator in whose name and liability the team then acts
     * @param team the team
     */
    record HandToTeam(
            Optional<PowerBasis> basis,
            Answer onList,
            Optional<DelegatedAct> delegated,
            Optional<UnitId> delegator,
            Optional<UnitId> team,
            Optional<Referral> referral)
            implements HandoffCommand, Refers {}

    /**
     * The township has no power of its own here.
     *
     * @param hasPower whether it has the power after all
     * @param stopped whether the act was stopped or the person dissuaded
     * @param told whether the competent department was told
     * @param department which one
     */
    record StopAndNotify(
            Answer hasPower, Answer stopped, Answer told, Optional<UnitId> department, Optional<Referral> referral)
            implements HandoffCommand, Refers {}

    /** What came of it returns to the centre. */
    record ReturnResult(Optional<FreeText> result) implements HandoffCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }
}
