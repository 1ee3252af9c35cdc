package org.countygov.grid.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a supervision order. */
public sealed interface SupervisionCommand extends Command<SupervisionOrder, SupervisionState> {
    /** The commands and the words for them. */
    Vocabulary<SupervisionOrder, SupervisionState> VOCABULARY = Vocabulary.of(SupervisionCommand.class)
            .word(Remind.class, "提醒", "remind")
            .word(IssueYellow.class, "直接黄牌", "issue a yellow card at once")
            .word(RaiseYellow.class, "升级黄牌", "raise to a yellow card")
            .word(RaiseRed.class, "升级红牌", "raise to a red card")
            .word(PutOnList.class, "挂牌督办", "list")
            .word(OrderRectification.class, "责令限期整改", "order to rectify in time")
            .word(Criticise.class, "通报批评", "criticise in a circular")
            .word(Interview.class, "约谈", "interview")
            .word(Respond.class, "反馈", "respond")
            .word(Lift.class, "销号", "lift")
            .word(ReturnToReminder.class, "反馈不通过，恢复提醒", "reject the response, back to the reminder")
            .word(ReturnToYellow.class, "反馈不通过，恢复黄牌", "reject the response, back to the yellow card")
            .word(ReturnToRed.class, "反馈不通过，恢复红牌", "reject the response, back to the red card")
            .word(ReturnToList.class, "反馈不通过，恢复挂牌", "reject the response, back to the list")
            .word(Refer.class, "移送问责", "refer for liability")
            .word(WithdrawOrder.class, "撤销督办", "withdraw the order");

    /**
     * Against whom an order goes, and why there.
     *
     * @param unit the unit to be urged
     * @param matter the case in which it is slow
     * @param openTwin whether an open order has the same unit, matter and level
     */
    record Subject(Optional<UnitId> unit, Optional<CaseRef> matter, Answer openTwin) {
        public static Subject of(UnitId unit, CaseRef matter, Answer openTwin) {
            return new Subject(Optional.of(unit), Optional.of(matter), openTwin);
        }
    }

    /**
     * A unit is reminded.
     *
     * @param replyWithin how soon it replies, where the order says so
     */
    record Remind(Subject subject, Optional<Slowness> why, Optional<TimeLimit> replyWithin)
            implements SupervisionCommand {}

    /** A grave matter begins with a yellow card. */
    record IssueYellow(Subject subject, Optional<Gravity> why, Optional<TimeLimit> replyWithin)
            implements SupervisionCommand {}

    /**
     * The reply to a reminder did not come.
     *
     * @param goodReason whether there is a good reason for that
     */
    record RaiseYellow(Answer goodReason, Optional<TimeLimit> replyWithin) implements SupervisionCommand {}

    /**
     * The reply to a yellow card did not come.
     *
     * @param goodReason whether there is a good reason for that
     */
    record RaiseRed(Answer goodReason, Optional<TimeLimit> replyWithin) implements SupervisionCommand {}

    /**
     * The matter is put on the list.
     *
     * @param subject against whom; what is on file counts where the order is open already
     * @param statutoryGround whether there is a statutory ground
     * @param rectifyWithin how long the unit has to rectify
     * @param graveEventOn the day of an especially grave case
     */
    record PutOnList(
            Optional<Subject> subject,
            Answer statutoryGround,
            Optional<TimeLimit> rectifyWithin,
            Optional<LocalDate> graveEventOn)
            implements SupervisionCommand {}

    record OrderRectification() implements SupervisionCommand {}

    record Criticise() implements SupervisionCommand {}

    /**
     * The responsible people are interviewed.
     *
     * @param redCardsInARow how many red cards the unit has had in a row
     * @param otherGround whether there is another ground
     */
    record Interview(int redCardsInARow, Answer otherGround) implements SupervisionCommand {}

    /**
     * The unit explains itself.
     *
     * @param explained whether there is an explanation
     * @param evidence whether there is evidence of rectification
     */
    record Respond(Answer explained, Answer evidence) implements SupervisionCommand {}

    /**
     * The order ends.
     *
     * @param verifiedBy the unit whose people verified the rectification
     */
    record Lift(Optional<UnitId> verifiedBy) implements SupervisionCommand {}

    /**
     * The response does not do; the reminder stands.
     *
     * @param rectified whether it is rectified after all
     */
    record ReturnToReminder(Answer rectified) implements SupervisionCommand {}

    /**
     * The response does not do; the yellow card stands.
     *
     * @param rectified whether it is rectified after all
     */
    record ReturnToYellow(Answer rectified) implements SupervisionCommand {}

    /**
     * The response does not do; the red card stands.
     *
     * @param rectified whether it is rectified after all
     */
    record ReturnToRed(Answer rectified) implements SupervisionCommand {}

    /**
     * The response does not do; the listing stands.
     *
     * @param rectified whether it is rectified after all
     */
    record ReturnToList(Answer rectified) implements SupervisionCommand {}

    /**
     * Liability is to be decided elsewhere.
     *
     * @param stillUnrectified whether it is still not rectified
     * @param falsified whether the response was falsified
     */
    record Refer(Answer stillUnrectified, Answer falsified) implements SupervisionCommand {}

    /**
     * The order should not have been issued.
     *
     * @param mistaken whether it was issued by mistake
     */
    record WithdrawOrder(Answer mistaken) implements SupervisionCommand {}
}
