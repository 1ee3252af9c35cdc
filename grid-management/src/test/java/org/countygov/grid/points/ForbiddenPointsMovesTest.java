package org.countygov.grid.points;

import static org.countygov.grid.shared.GridRole.MEMBER;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.law.Instruments.BJ_ZY;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZYJL;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ENTITLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.points.PointsCommand.*;
import org.countygov.grid.shared.PointAct;
import org.countygov.law.Basis;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What points must never become, and the story of one account. */
class ForbiddenPointsMovesTest {
    private static final PersonId LI = PersonId.of("li-1001");
    private static final PersonId RECORDER = PersonId.of("recorder-9");
    private static final Actor MEMBER_LI = Actor.of(LI, UnitId.UNSTATED, MEMBER);
    private static final Actor OTHER = Actor.of(PersonId.of("wang-1002"), UnitId.UNSTATED, MEMBER);
    private static final Actor ORGANISATION =
            Actor.of(PersonId.of("organiser-1"), UnitId.of("volunteers-1"), ORGANISER);

    private static final Life<PointsAccount, PointsState> OPENED = Life.of(PointsAccounts.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(MEMBER_LI)
            .does(new OpenAccount(LI, YES))
            .by(ORGANISATION);
    /** Fifty points from 4 March 2024, valid for 24 months. */
    private static final Life<PointsAccount, PointsState> FIFTY =
            OPENED.does(earn("one", LocalDate.of(2026, 3, 4), YES, RECORDER));

    /** What a rule rests on of which law says nothing. */
    private static final Basis PRACTICE =
            PointsRules.OF_2021.rulesFor(Earn.class).get(0).bases().get(0);

    private static Earn earn(String act, LocalDate validUntil, Answer recorded, PersonId recordedBy) {
        return new Earn(
                new CaseRef("volunteer-post", act),
                Optional.of(PointAct.VOLUNTEER_SERVICE),
                50,
                Optional.of(validUntil),
                recorded,
                Optional.of(recordedBy));
    }

    private static Redeem redeem(ExchangeKind kind, int points) {
        return new Redeem(Optional.of(kind), YES, points);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        LocalDate valid = LocalDate.of(2026, 3, 4);
        return ForbiddenMoves.of(PointsAccounts.WORKFLOW)
                .refused(
                        "1 cash for points",
                        FIFTY.by(MEMBER_LI),
                        redeem(ExchangeKind.CASH, 10),
                        CONDITION_NOT_MET,
                        BJ_ZY.article(40))
                .neverAsked("2 giving points away or selling them", "transfer|sell|donate|转让|转赠|买卖", BJ_ZY.article(40))
                .refused(
                        "2 redeeming from somebody else's account",
                        FIFTY.by(OTHER),
                        redeem(ExchangeKind.SMALL_GOODS, 10),
                        CONDITION_NOT_MET,
                        BJ_ZY.article(40))
                .neverAsked("3 taking points for private conduct", "deduct|punish|penal|扣分|扣减|处罚", PIPL.article(6))
                .refused(
                        "4 points as a condition of a public service",
                        FIFTY.by(MEMBER_LI),
                        redeem(ExchangeKind.PUBLIC_SERVICE, 10),
                        CONDITION_NOT_MET,
                        BJ_ZY.article(40))
                .refused(
                        "5 freezing without telling the reason and how to object",
                        FIFTY,
                        new Freeze(YES, NO),
                        CONDITION_NOT_MET,
                        PIPL.article(24))
                .refused(
                        "6 earning from an act that is not recorded",
                        OPENED,
                        earn("one", valid, NO, RECORDER),
                        CONDITION_NOT_MET,
                        ZYJL.article(3))
                .refused(
                        "6 earning from an act that the member recorded",
                        OPENED,
                        earn("one", valid, YES, LI),
                        CONDITION_NOT_MET,
                        ZYJL.article(3))
                .refused(
                        "6 crediting oneself",
                        OPENED.by(MEMBER_LI),
                        earn("one", valid, YES, RECORDER),
                        NOT_ENTITLED,
                        PRACTICE)
                .neverPossible("7 earning while frozen", PointsState.FROZEN, Earn.class)
                .neverPossible("7 redeeming while frozen", PointsState.FROZEN, Redeem.class)
                .complete("1", "2", "3", "4", "5", "6", "7")
                .tests();
    }

    @Test
    void theSameActEarnsOnce() {
        Ground ground = FIFTY.isRefused(earn("one", LocalDate.of(2026, 3, 4), YES, RECORDER))
                .reasons()
                .get(0)
                .ground();
        assertEquals(CONDITION_NOT_MET, ground);
        assertTrue(
                FIFTY.asks(earn("two", LocalDate.of(2026, 3, 4), YES, RECORDER)).isAccepted());
    }

    @Test
    void theCapIsOfTheCalendarMonth() {
        Life<PointsAccount, PointsState> full = FIFTY;
        for (String act : new String[] {"two", "three", "four", "five", "six"}) {
            full = full.does(earn(act, LocalDate.of(2026, 3, 4), YES, RECORDER));
        }
        // Three hundred in March; the seventh waits for April.
        assertEquals(300, full.file().content().ledger().balance());
        assertFalse(full.asks(earn("seven", LocalDate.of(2026, 3, 4), YES, RECORDER))
                .isAccepted());
        assertTrue(full.at("2024-04-01 00:00")
                .asks(earn("seven", LocalDate.of(2026, 4, 1), YES, RECORDER))
                .isAccepted());
    }

    @Test
    void spentPointsThatAreReversedBecomeAClaim() {
        // 50 earned, 30 spent, then the 50 are reversed: 20 are taken at once, 30 remain to be covered.
        Life<PointsAccount, PointsState> reversed = FIFTY.by(MEMBER_LI)
                .does(redeem(ExchangeKind.SMALL_GOODS, 30))
                .by(ORGANISATION)
                .does(new ReverseEarn(0, YES));
        assertLedger(reversed, 50, 0, 30, 0, 20, 30);
        String refusal = reversed.by(MEMBER_LI)
                .isRefused(redeem(ExchangeKind.COMMUNITY_SERVICE, 1))
                .in(Language.EN);
        assertTrue(refusal.contains("no more points are given than there are"), refusal);
        // The next 50 cover the 30 first.
        Life<PointsAccount, PointsState> covered =
                reversed.by(ORGANISATION).does(earn("two", LocalDate.of(2026, 3, 4), YES, RECORDER));
        assertLedger(covered, 100, 20, 30, 0, 50, 0);
        assertFalse(covered.asks(new ReverseEarn(0, YES)).isAccepted());
    }

    @Test
    void theOldestExpireFirstAndAreSpentFirst() {
        // 50 until 4 March 2026 and 50 until 4 April 2026; 60 are spent, so 40 of the second are left.
        Life<PointsAccount, PointsState> spent = FIFTY.at("2024-04-04 09:00")
                .does(earn("two", LocalDate.of(2026, 4, 4), YES, RECORDER))
                .by(MEMBER_LI)
                .does(redeem(ExchangeKind.COMMUNITY_SERVICE, 60));
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 4)),
                spent.file().content().ledger().firstExpiry());
        assertLedger(spent.at("2026-04-04 23:59:59"), 100, 40, 60, 0, 0, 0);
        assertLedger(spent.at("2026-04-05 00:00"), 100, 0, 60, 40, 0, 0);
        // Goods that did not come: 50 go back to the first earning, whose validity is over, and 10 to the second.
        Life<PointsAccount, PointsState> undone =
                spent.at("2026-03-10 09:00").by(ORGANISATION).does(new CancelRedemption(2, YES));
        assertLedger(undone, 100, 50, 0, 50, 0, 0);
    }

    private static void assertLedger(
            Life<PointsAccount, PointsState> life,
            int earned,
            int balance,
            int redeemed,
            int expired,
            int reversed,
            int claim) {
        PointsLedger ledger = life.file().content().ledger();
        assertEquals(earned, ledger.earned(), "earned");
        assertEquals(balance, ledger.balance(), "balance");
        assertEquals(redeemed, ledger.redeemed(), "redeemed");
        assertEquals(expired, ledger.expired(), "expired");
        assertEquals(reversed, ledger.reversed(), "reversed");
        assertEquals(claim, ledger.claim(), "claim");
        assertEquals(earned, balance + redeemed + expired + reversed, "conserved");
    }
}
