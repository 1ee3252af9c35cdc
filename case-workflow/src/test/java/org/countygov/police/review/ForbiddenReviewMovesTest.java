package org.countygov.police.review;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.review.ReviewCommand.*;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.police.shared.ReviewSettings;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a review and is forbidden, guard by guard. */
class ForbiddenReviewMovesTest {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId LEGAL = UnitId.of("legal-1");
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("ding"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor LEGAL_HEAD = Actor.of(PersonId.of("wu"), LEGAL, LEGAL_DEPARTMENT_HEAD);
    private static final Actor REVIEWER = Actor.of(PersonId.of("shen"), LEGAL, LEGAL_DEPARTMENT);
    private static final Actor COLLEAGUE = Actor.of(PersonId.of("han"), LEGAL, LEGAL_DEPARTMENT);
    private static final Actor HEAD = Actor.of(PersonId.of("yang"), UnitId.of("county-1"), COUNTY_HEAD);
    private static final PersonId CASE_OFFICER = PersonId.of("zhu");
    private static final ImmutableSet<ReviewMatter> EVERYTHING = ImmutableSet.copyOf(ReviewMatter.values());
    /** What the two unifications rest on: no article. */
    private static final Basis UNIFIED = basisOf(Submit.class);

    private static Basis basisOf(Class<?> command) {
        Rule<ReviewItem, ReviewState, ?> rule =
                ReviewRules.OF_2026.rulesFor(command).get(0);
        return rule.bases().get(0);
    }

    private static Submit submit(ReviewPoint point) {
        return new Submit(
                ReviewRequest.builder()
                        .point(point)
                        .caseUnit(BRIGADE)
                        .addCaseOfficers(CASE_OFFICER)
                        .reviewDemandedByStatute(YES)
                        .build(),
                YES);
    }

    private static Life<ReviewItem, ReviewState> submitted(ReviewPoint point) {
        return Life.of(UnifiedReview.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(UNIT_HEAD)
                .does(submit(point));
    }

    private static Life<ReviewItem, ReviewState> underReview(ReviewPoint point) {
        return submitted(point)
                .by(LEGAL_HEAD)
                .does(new Assign(REVIEWER.person(), LEGAL, YES, NO, YES))
                .by(REVIEWER)
                .does(new StartReview());
    }

    private static Life<ReviewItem, ReviewState> rejected(ReviewPoint point) {
        return underReview(point)
                .approvedBy(LEGAL_HEAD)
                .does(new Reject(YES, YES))
                .by(HEAD);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(UnifiedReview.WORKFLOW)
                .refused(
                        "1 submitting an incomplete file",
                        Life.of(UnifiedReview.WORKFLOW).at("2026-03-02 09:00").by(UNIT_HEAD),
                        new Submit(submit(ReviewPoint.WITHDRAWAL).request(), NO),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "2 reviewing one's own case",
                        submitted(ReviewPoint.ARREST_REQUEST).by(LEGAL_HEAD),
                        new Assign(CASE_OFFICER, LEGAL, YES, NO, YES),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "3 a reviewer from the case unit",
                        submitted(ReviewPoint.ARREST_REQUEST).by(LEGAL_HEAD),
                        new Assign(PersonId.of("qian"), BRIGADE, YES, NO, YES),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "4 a reviewer with an interest in the case",
                        submitted(ReviewPoint.ARREST_REQUEST).by(LEGAL_HEAD),
                        new Assign(REVIEWER.person(), LEGAL, NO, NO, YES),
                        CONDITION_NOT_MET,
                        CR.article(32))
                .refused(
                        "5 a first review of a penalty without the examination",
                        submitted(ReviewPoint.DETENTION_PENALTY).by(LEGAL_HEAD),
                        new Assign(REVIEWER.person(), LEGAL, YES, YES, NO),
                        CONDITION_NOT_MET,
                        AR.article(171))
                .refused(
                        "6 a colleague passing another's review",
                        underReview(ReviewPoint.ARREST_REQUEST).by(COLLEAGUE),
                        new Pass(Optional.of(EVERYTHING), YES),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "7 passing without looking at the property",
                        underReview(ReviewPoint.TRANSFER_FOR_PROSECUTION),
                        new Pass(
                                Optional.of(ImmutableSet.of(
                                        ReviewMatter.FACTS,
                                        ReviewMatter.EVIDENCE,
                                        ReviewMatter.LAW,
                                        ReviewMatter.PROCEDURE,
                                        ReviewMatter.MEASURE)),
                                YES),
                        CONDITION_NOT_MET,
                        CR.article(283))
                .refused(
                        "8 returning without naming a defect",
                        underReview(ReviewPoint.ARREST_REQUEST),
                        new ReturnForCorrection(ImmutableSet.of(), YES),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "9 rejecting alone",
                        underReview(ReviewPoint.ARREST_REQUEST),
                        new Reject(YES, YES),
                        NOT_APPROVED,
                        UNIFIED)
                .refused(
                        "10 the reviewer signing as head",
                        underReview(ReviewPoint.ARREST_REQUEST)
                                .does(new Pass(Optional.of(EVERYTHING), YES))
                                .by(Actor.of(REVIEWER.person(), UnitId.of("county-1"), COUNTY_HEAD)),
                        new Approve(),
                        CONDITION_NOT_MET,
                        UNIFIED)
                .refused(
                        "11 a unit head signing an arrest request",
                        underReview(ReviewPoint.ARREST_REQUEST)
                                .does(new Pass(Optional.of(EVERYTHING), YES))
                                .by(UNIT_HEAD),
                        new Approve(),
                        CONDITION_NOT_MET,
                        CR.article(137))
                .refused(
                        "12 overruling where the Penalty Law makes the review decisive",
                        rejected(ReviewPoint.HEARING_CASE),
                        new Overrule(YES, YES),
                        CONDITION_NOT_MET,
                        APL_2021.article(58))
                .refused(
                        "13 overruling where the public-order law makes the review decisive",
                        rejected(ReviewPoint.DETENTION_PENALTY),
                        new Overrule(YES, YES),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(114))
                .refused(
                        "14 overruling without collective discussion",
                        rejected(ReviewPoint.WITHDRAWAL),
                        new Overrule(NO, YES),
                        CONDITION_NOT_MET,
                        basisOf(Overrule.class))
                .refused(
                        "15 sending unreviewed papers to the procuratorate",
                        underReview(ReviewPoint.ARREST_REQUEST),
                        new Exit(),
                        NOT_PROVIDED_FOR,
                        UNIFIED)
                .neverBy("16 the case unit going to the procuratorate itself", CASE_UNIT_HEAD, Exit.class)
                .neverBy("16 a case officer going to the procuratorate", OFFICER, Exit.class)
                .neverAsked(
                        "17 lengthening a legal period for the review",
                        "extend|pause|延长|中止",
                        CRIMINAL_PL_2018.article(105))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17")
                .tests();
    }

    @Test
    void aHeadMayOverruleWhereNoStatuteMakesTheReviewDecisive() {
        assertEquals(
                ReviewState.HEAD_APPROVED,
                rejected(ReviewPoint.WITHDRAWAL).does(new Overrule(YES, YES)).state());
    }

    /** A county may be stricter than law, never looser: a review that statute demands stays on, and no review outlasts law. */
    @Test
    void noSettingIsLooserThanLaw() {
        LocalSettings county = LocalSettings.named("county");
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(ReviewSettings.switchedOn(ReviewPoint.HEARING_CASE), false));
        assertThrows(
                LooserThanLawException.class, () -> county.with(ReviewSettings.REVIEW_OF_MEASURE, TimeLimit.hours(13)));
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(ReviewSettings.REVIEW_OF_ARREST_REQUEST, TimeLimit.days(3)));
        assertThrows(
                LooserThanLawException.class, () -> county.with(ReviewSettings.REVIEW_OF_OTHERS, TimeLimit.months(1)));
    }
}
