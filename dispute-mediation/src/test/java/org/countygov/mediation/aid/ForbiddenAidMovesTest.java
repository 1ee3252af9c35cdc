package org.countygov.mediation.aid;

import static org.countygov.law.Instruments.LAL;
import static org.countygov.mediation.aid.AidFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in legal aid, entry by entry. */
class ForbiddenAidMovesTest {
    private static final RequestSupplement PAPERS =
            new RequestSupplement(Optional.of(FreeText.of("wage slips")), Optional.of(TimeLimit.days(5)));

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<LegalAidCase, AidState> supplemented = applied(MeansRoute.TEST)
                .does(PAPERS)
                .by(WORKER)
                .does(new Supplement(YES))
                .by(AGENCY);
        return ForbiddenMoves.of(LegalAid.WORKFLOW)
                .neverAsked("1 taking money from the recipient", "\\bfee\\b|charge|\\bpay|收费|收取", LAL.article(20))
                .neverBy("2 staff ending an assigned case", MediationRole.LEGAL_AID_STAFF, End.class)
                .neverBy("2 staff having themselves replaced", MediationRole.LEGAL_AID_STAFF, ReplaceStaff.class)
                .neverAsked("2 staff declining", "decline|withdraw from|拒绝承办", LAL.article(46))
                .refused(
                        "3 refusing orally",
                        applied(MeansRoute.TEST),
                        refuse(NO, NO, RefusalGround.OUTSIDE_SCOPE),
                        CONDITION_NOT_MET,
                        LAL.article(43))
                .refused(
                        "4 asking twice for different papers",
                        supplemented,
                        PAPERS,
                        CONDITION_NOT_MET,
                        LAL.article(43).paragraph(2))
                .refused(
                        "5 checking the means of an exempt person before a grant",
                        applied(MeansRoute.CHECK_EXEMPT),
                        grant(YES, YES),
                        CONDITION_NOT_MET,
                        LAL.article(42))
                .refused(
                        "5 checking the means of an exempt person before a refusal",
                        applied(MeansRoute.CHECK_EXEMPT),
                        refuse(YES, YES, RefusalGround.MEANS_NOT_MET),
                        CONDITION_NOT_MET,
                        LAL.article(42))
                .refused(
                        "6 refusing for means where no means condition applies",
                        applied(MeansRoute.NO_CONDITION),
                        refuse(YES, NO, RefusalGround.MEANS_NOT_MET),
                        CONDITION_NOT_MET,
                        LAL.article(32))
                .refused(
                        "7 completing another's case",
                        assigned().by(OTHER_LAWYER),
                        new Complete(YES),
                        CONDITION_NOT_MET,
                        LAL.article(50))
                .complete("1", "2", "3", "4", "5", "6")
                .tests();
    }

    /** Art. 42 drops only the check: a statement that itself shows means above the line is a ground. */
    @Test
    void theTwoListsAreNotOne() {
        assertEquals(
                AidState.REFUSED,
                applied(MeansRoute.CHECK_EXEMPT)
                        .does(refuse(YES, NO, RefusalGround.MEANS_NOT_MET))
                        .state());
        // Where the condition itself is gone, nothing has to be stated; where only the check is, it has.
        Apply silent = new Apply(Optional.of(AidMatter.LISTED), MeansRoute.NO_CONDITION, NO, NO);
        Life<LegalAidCase, AidState> counter =
                Life.of(LegalAid.WORKFLOW).at("2024-03-04 09:00").by(WORKER);
        assertEquals(AidState.APPLIED, counter.does(silent).state());
        assertEquals(
                1,
                counter.isRefused(new Apply(Optional.of(AidMatter.LISTED), MeansRoute.CHECK_EXEMPT, NO, NO))
                        .reasons()
                        .size());
    }
}
