package org.countygov.mediation.screening;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a screening round. */
public sealed interface ScreeningCommand extends Command<ScreeningRound, ScreeningState> {
    /** The commands and the words for them. */
    Vocabulary<ScreeningRound, ScreeningState> VOCABULARY = Vocabulary.of(ScreeningCommand.class)
            .word(PlanRound.class, "计划排查", "plan the round")
            .word(Open.class, "开始排查", "open the round")
            .word(AddFinding.class, "记入发现", "add a finding")
            .word(Submit.class, "提交", "submit")
            .word(Lapse.class, "标为逾期", "mark overdue")
            .word(SubmitLate.class, "逾期补交", "submit late")
            .word(ReturnForFix.class, "退回补正", "return for correction")
            .word(Consolidate.class, "汇总", "consolidate")
            .word(Close.class, "归档", "close");

    /**
     * A unit plans a round.
     *
     * @param unit which unit
     * @param period the days it covers, or empty when nobody has said
     * @param due the last day to hand it in, or empty when nobody has said
     * @param otherRounds the periods of the unit's other regular rounds, or empty when nobody has looked
     */
    record PlanRound(
            UnitId unit,
            ScreeningLevel level,
            RoundKind kind,
            Optional<ScreeningPeriod> period,
            Optional<LocalDate> due,
            Optional<ImmutableSet<ScreeningPeriod>> otherRounds)
            implements ScreeningCommand {}

    /** The period begins. Done by the calendar. */
    record Open() implements ScreeningCommand {}

    /**
     * A dispute is found; it has an entry of its own in the register.
     *
     * @param dispute the entry, or empty when nobody has said
     */
    record AddFinding(Optional<CaseRef> dispute) implements ScreeningCommand {}

    /**
     * The unit hands it in.
     *
     * @param zeroReport whether it says in so many words that nothing was found
     */
    record Submit(Answer zeroReport) implements ScreeningCommand {}

    /** Nothing was handed in. Done by the calendar. */
    record Lapse() implements ScreeningCommand {}

    /**
     * The unit hands it in after all.
     *
     * @param zeroReport whether it says in so many words that nothing was found
     */
    record SubmitLate(Answer zeroReport) implements ScreeningCommand {}

    /** The next level sends it back; it never changes the figures itself. */
    record ReturnForFix(Optional<FreeText> defects) implements ScreeningCommand {}

    /**
     * The next level takes it into its summary.
     *
     * @param below the rounds of the units below, or empty when nobody has said
     * @param unitsBelow every unit that has to hand one in, or empty when nobody has said
     */
    record Consolidate(Optional<ImmutableSet<CaseRef>> below, Optional<ImmutableSet<UnitId>> unitsBelow)
            implements ScreeningCommand {}

    /** It is filed. */
    record Close() implements ScreeningCommand {}
}
