package org.countygov.grid.points;

import static org.countygov.grid.points.PointsCondition.*;
import static org.countygov.grid.points.PointsState.*;
import static org.countygov.grid.shared.GridRole.MEMBER;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.law.Instruments.BJ_ZY;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZYJL;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.points.PointsCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/**
 * Points accounts, rule by rule. Law says little of them: that service may be exchanged for services and small goods and never for
 * cash, that records must be true, that automated decisions can be contested, and that data go when the purpose ends.
 */
final class PointsRules {
    private static final Convention PRACTICE =
            Convention.of("积分的获得和兑换属地方实践", "earning and exchanging points is local practice");
    private static final Convention LIBRARY =
            Convention.of("法律未规定，由本库选定", "the law is silent; a choice of this library");

    static final RuleTable<PointsAccount, PointsState> OF_2021 = RuleTable.of(
            PointsState.class,
            PointsCommand.VOCABULARY,
            under(PRACTICE, PIPL.article(13))
                    .may(either(MEMBER, ORGANISER), OpenAccount.class)
                    .opens(ACTIVE)
                    .provided(JOINED_FREELY, PointsAccount::isFree)
                    .recording(PointsAccount::opened),

            // Points come and go
            under(PRACTICE)
                    .may(ORGANISER, Earn.class)
                    .from(ACTIVE)
                    .stays()
                    .providedInSituation(ACT_RECORDED, PointsAccount::isRecorded, ZYJL.article(3))
                    .provided(NOT_SELF_RECORDED, PointsAccount::isRecordedByOthers, ZYJL.article(3))
                    .providedInSituation(ON_POINT_LIST, PointsAccount::isOnList)
                    .provided(NOT_EARNED_BEFORE, PointsAccount::isNewAct)
                    .providedInSituation(WITHIN_CAP, PointsAccount::isWithinCap)
                    .providedInSituation(VALID_AS_PUBLISHED, PointsAccount::isValidAsPublished)
                    .recording(PointsAccount::earned),
            under(BJ_ZY.article(40), PRACTICE)
                    .may(MEMBER, Redeem.class)
                    .from(ACTIVE)
                    .stays()
                    .providedInSituation(OWN_ACCOUNT, PointsAccount::isOwn)
                    .provided(FOR_SERVICE_OR_GOODS, PointsAccount::isServiceOrGoods, BJ_ZY.article(40))
                    .provided(ON_EXCHANGE_LIST, PointsAccount::isListed)
                    .provided(POSITIVE, PointsAccount::isPositive)
                    .provided(ENOUGH, PointsAccount::isCovered)
                    .recording(PointsAccount::redeemed),
            under(LIBRARY)
                    .byLaw(new Expire())
                    .from(ACTIVE)
                    .stays()
                    .asSoonAs(VALIDITY_ENDED, PointsAccount::firstExpiry)
                    .recording(PointsAccount::expired),

            // Mistakes are put right by entries of their own
            under(ZYJL.article(3), LIBRARY)
                    .may(ORGANISER, ReverseEarn.class)
                    .from(ACTIVE)
                    .stays()
                    .provided(ENTRY_EARNED, PointsAccount::isEarning)
                    .provided(NOT_REVERSED_BEFORE, PointsAccount::stands)
                    .provided(WRONGLY_RECORDED, PointsAccount::isWrong)
                    .recording(PointsAccount::reversed),
            under(LIBRARY)
                    .may(ORGANISER, CancelRedemption.class)
                    .from(ACTIVE)
                    .stays()
                    .provided(ENTRY_REDEEMED, PointsAccount::isRedemption)
                    .provided(NOT_CANCELLED_BEFORE, PointsAccount::stands)
                    .provided(NOT_DELIVERED, PointsAccount::isUndelivered)
                    .recording(PointsAccount::cancelled),

            // Suspicion, objection, the end
            under(LIBRARY, PIPL.article(24))
                    .may(ORGANISER, Freeze.class)
                    .from(ACTIVE)
                    .to(FROZEN)
                    .provided(FALSE_RECORDS_SUSPECTED, PointsAccount::isSuspected)
                    .provided(REASON_TOLD, PointsAccount::isReasonTold, PIPL.article(24)),
            under(PIPL.article(24))
                    .may(MEMBER, Contest.class)
                    .from(FROZEN)
                    .stays()
                    .providedInSituation(OWN_ACCOUNT, PointsAccount::isOwn),
            under(LIBRARY)
                    .may(ORGANISER, Unfreeze.class)
                    .from(FROZEN)
                    .to(ACTIVE)
                    .provided(SUSPICION_CLEARED, PointsAccount::isCleared),
            under(PIPL.article(47))
                    .may(either(MEMBER, ORGANISER), CloseAccount.class)
                    .from(ACTIVE, FROZEN)
                    .closes(CLOSED)
                    .providedInSituation(MEMBER_LEAVES, PointsAccount::leaves)
                    .recording(PointsAccount::closed));

    private PointsRules() {}
}
