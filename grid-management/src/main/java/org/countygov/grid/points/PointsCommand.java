package org.countygov.grid.points;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.PointAct;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked of a points account. Points cannot be given away, sold or taken for misbehaviour. */
public sealed interface PointsCommand extends Command<PointsAccount, PointsState> {
    /** The commands and the words for them. */
    Vocabulary<PointsAccount, PointsState> VOCABULARY = Vocabulary.of(PointsCommand.class)
            .word(OpenAccount.class, "开立账户", "open the account")
            .word(Earn.class, "获得积分", "earn")
            .word(Redeem.class, "兑换", "redeem")
            .word(ReverseEarn.class, "冲正", "reverse an earning")
            .word(CancelRedemption.class, "取消兑换", "cancel a redemption")
            .word(Expire.class, "过期", "expire")
            .word(Freeze.class, "冻结", "freeze")
            .word(Contest.class, "提出异议", "contest")
            .word(Unfreeze.class, "解冻", "unfreeze")
            .word(CloseAccount.class, "注销账户", "close the account");

    /**
     * Somebody joins.
     *
     * @param member whose account it is
     * @param freely whether the member joins of free will
     */
    record OpenAccount(PersonId member, Answer freely) implements PointsCommand {}

    /**
     * A recorded act earns points.
     *
     * @param act the recorded act, such as a volunteer post
     * @param kind which act of the list it is; empty when nobody has said
     * @param points how many points
     * @param validUntil the last day on which they may be used; empty when they do not expire
     * @param recorded whether the act is recorded, where the case of the act is not at hand
     * @param recordedBy who recorded it; empty when nobody has said
     */
    record Earn(
            CaseRef act,
            Optional<PointAct> kind,
            int points,
            Optional<LocalDate> validUntil,
            Answer recorded,
            Optional<PersonId> recordedBy)
            implements PointsCommand {}

    /**
     * The member wants something for points.
     *
     * @param kind what; empty when nobody has said
     * @param listed whether it is on the published exchange list
     * @param points how many are given
     */
    record Redeem(Optional<ExchangeKind> kind, Answer listed, int points) implements PointsCommand {}

    /**
     * An earning was wrong.
     *
     * @param entry the number of the earning among the entries, counted from 0
     * @param wronglyRecorded whether the act was recorded wrongly
     */
    record ReverseEarn(int entry, Answer wronglyRecorded) implements PointsCommand {}

    /**
     * A redemption came to nothing.
     *
     * @param entry the number of the redemption among the entries, counted from 0
     * @param undelivered whether nothing was delivered
     */
    record CancelRedemption(int entry, Answer undelivered) implements PointsCommand {}

    /** The validity of some points has ended. Done by law. */
    record Expire() implements PointsCommand {}

    /**
     * The account is held while records are looked into.
     *
     * @param suspected whether false records are suspected
     * @param reasonTold whether the member was told the reason, and how to object
     */
    record Freeze(Answer suspected, Answer reasonTold) implements PointsCommand {}

    /** The member objects to the freeze. */
    record Contest() implements PointsCommand {}

    /** The account is free again; what was wrong is reversed entry by entry. */
    record Unfreeze(Answer cleared) implements PointsCommand {}

    /** The account ends, and what is on it is deleted. */
    record CloseAccount(Answer memberLeaves) implements PointsCommand {}
}
