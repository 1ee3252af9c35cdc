package org.countygov.mediation.confirmation;

import static org.countygov.law.Instruments.CIVIL_PL_2012;
import static org.countygov.law.Instruments.CIVIL_PL_2021;
import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.CIVIL_PL_I_2015;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.JC_2011;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.confirmation.ConfirmationCondition.*;
import static org.countygov.mediation.confirmation.ConfirmationState.*;
import static org.countygov.mediation.shared.MediationClocks.*;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.COURT_PRESIDENT;
import static org.countygov.mediation.shared.MediationRole.INTERESTED_PERSON;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import java.util.Optional;
import java.util.function.BiFunction;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.law.Instrument;
import org.countygov.mediation.confirmation.ConfirmationCommand.*;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;

/**
 * Judicial confirmation, rule by rule, in the course of a case. The procedure has hardly changed since 2011, the numbers of
 * its articles four times: every edition is the same rules under the citations of its time. What only the interpretation of
 * 2015 wrote down is added from then on, and what only the law of 2023 is known to say from 2024 on.
 */
final class ConfirmationRules {
    /**
     * Where one edition has the rules.
     *
     * @param application who applies, within which time, to which court
     * @param ruling what the court rules, and enforcement
     * @param ceiling the period of the special procedure; before 2013 there was none
     * @param enforcement the period for enforcement
     */
    private record Law(
            Citation application, Citation ruling, Citation ceiling, Citation enforcement, CompetentCourt court) {}

    /** The rule of competence of one edition. */
    private interface CompetentCourt extends BiFunction<Confirmation, File, Answer> {}

    private static final Law LAW_OF_2012 = new Law(
            CIVIL_PL_2012.article(194),
            CIVIL_PL_2012.article(195),
            CIVIL_PL_2012.article(180).known(Confidence.UNCONFIRMED),
            CIVIL_PL_2012.article(239).known(Confidence.UNCONFIRMED),
            Confirmation::isCourtOf2013);

    private static final Law LAW_OF_2021 = new Law(
            CIVIL_PL_2021.article(201),
            CIVIL_PL_2021.article(202),
            CIVIL_PL_2021.article(187),
            CIVIL_PL_2021.article(246),
            Confirmation::isCourtOf2022);

    private static final Law LAW_OF_2023 = new Law(
            CIVIL_PL_2023.article(205),
            CIVIL_PL_2023.article(206),
            CIVIL_PL_2023.article(187),
            CIVIL_PL_2023.article(250),
            Confirmation::isCourtOf2022);

    /** Before the procedure law took the matter up: its special procedure, and so its ceiling, did not exist. */
    static final RuleTable<Confirmation, ConfirmationState> OF_2011 = rules(new Law(
                    JC_2011.article(2),
                    PML.article(33),
                    JC_2011.article(5),
                    PML.article(33),
                    Confirmation::isCourtOf2011))
            .repealing(ExtendCeiling.class);

    static final RuleTable<Confirmation, ConfirmationState> OF_2013 = rules(LAW_OF_2012);

    static final RuleTable<Confirmation, ConfirmationState> OF_2015 = interpreted(LAW_OF_2012, CIVIL_PL_I_2015, 2);

    static final RuleTable<Confirmation, ConfirmationState> OF_JANUARY_2022 =
            interpreted(LAW_OF_2021, CIVIL_PL_I_2015, 2);

    static final RuleTable<Confirmation, ConfirmationState> OF_APRIL_2022 =
            interpreted(LAW_OF_2021, CIVIL_PL_I_2022, 0);

    static final RuleTable<Confirmation, ConfirmationState> OF_2024 = interpreted(LAW_OF_2023, CIVIL_PL_I_2022, 0)
            .amendedBy(under(CIVIL_PL_2023.article(186))
                    .shall(COURT, EndBecauseDisputed.class)
                    .from(ACCEPTED)
                    .closes(DISMISSED)
                    .provided(TOLD_TO_SUE, Confirmation::wereToldToSue)
                    .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING));

    private ConfirmationRules() {}

    private static RuleTable<Confirmation, ConfirmationState> rules(Law law) {
        return RuleTable.of(
                ConfirmationState.class,
                ConfirmationCommand.VOCABULARY,

                // Within thirty days, together, to the competent court
                under(PML.article(33), law.application())
                        .may(either(PARTY, AGENT, COMMITTEE), Prepare.class)
                        .opens(PREPARING)
                        .provided(AGREEMENT_EFFECTIVE, Confirmation::isEffective)
                        .starts(CONFIRMATION_WINDOW, (confirmation, prepare) -> confirmation.effectiveSince())
                        .recording(Confirmation::prepared),
                under(PML.article(33), law.application())
                        .may(either(PARTY, AGENT), File.class)
                        .from(PREPARING)
                        .to(FILED)
                        .provided(ALL_PARTIES_APPLY, Confirmation::isFiledByAll)
                        .provided(LAWFUL_ORGANISATION, Confirmation::isByLawfulOrganisation)
                        .provided(COURT_COMPETENT, law.court(), law.application())
                        .within(CONFIRMATION_WINDOW)
                        .stops(CONFIRMATION_WINDOW)
                        .starts(CONFIRMATION_ACCEPTANCE),
                under(PML.article(33), law.application())
                        .byLaw(new Lapse())
                        .from(PREPARING)
                        .closes(EXPIRED)
                        .onExpiryOf(CONFIRMATION_WINDOW)
                        .stops(CONFIRMATION_WINDOW),

                // The court takes it, or not
                under(JC_2011.article(4))
                        .may(COURT, NotAccept.class)
                        .from(FILED)
                        .closes(NOT_ACCEPTED)
                        .provided(BAR_NAMED, Confirmation::hasGround)
                        .stops(CONFIRMATION_ACCEPTANCE),
                under(JC_2011.article(4), JC_2011.article(5), law.ceiling())
                        .may(COURT, Accept.class)
                        .from(FILED)
                        .to(ACCEPTED)
                        .provided(NO_BAR, Confirmation::hasNoBar)
                        .stops(CONFIRMATION_ACCEPTANCE)
                        .starts(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),

                // Review
                under(JC_2011.article(5))
                        .may(COURT, ExtendReview.class)
                        .from(ACCEPTED)
                        .stays()
                        .approvedBy(COURT_PRESIDENT)
                        .extendsClock(
                                CONFIRMATION_REVIEW,
                                (confirmation, extend, at) ->
                                        Optional.of(Extension.of(BY_COURT_PRESIDENT_TEN_DAYS, days(10), at))),
                under(law.ceiling())
                        .may(COURT, ExtendCeiling.class)
                        .from(ACCEPTED)
                        .stays()
                        .approvedBy(COURT_PRESIDENT)
                        .extendsClock(
                                CONFIRMATION_CEILING,
                                (confirmation, extend, at) ->
                                        extend.by().map(by -> Extension.of(BY_COURT_PRESIDENT, by, at))),
                under(JC_2011.article(5))
                        .may(either(PARTY, AGENT), Withdraw.class)
                        .from(ACCEPTED)
                        .closes(WITHDRAWN)
                        .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),

                // The answer
                under(law.ruling())
                        .shall(COURT, Confirm.class)
                        .from(ACCEPTED)
                        .to(CONFIRMED)
                        .provided(NOTHING_AGAINST, Confirmation::hasNothingAgainst)
                        .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING)
                        .starts(PARTY_OBJECTION, (confirmation, confirm) -> confirm.receivedAt())
                        .starts(ENFORCEMENT_PERIOD, (confirmation, confirm) -> confirmation.enforcementCountedFrom()),
                under(law.ruling())
                        .shall(COURT, Dismiss.class)
                        .from(ACCEPTED)
                        .closes(DISMISSED)
                        .provided(GROUND_NAMED, Confirmation::hasGround)
                        .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),

                // Objection and enforcement
                under(JC_2011.article(10))
                        .may(INTERESTED_PERSON, ObjectAsInterestedPerson.class)
                        .from(CONFIRMED)
                        .to(OBJECTED)
                        .providedInSituation(OBJECTION_IN_TIME, Confirmation::isInTime),
                under(JC_2011.article(10))
                        .may(COURT, UpholdObjection.class)
                        .from(OBJECTED)
                        .closes(REVOKED),
                under(JC_2011.article(10))
                        .may(COURT, RejectObjection.class)
                        .from(OBJECTED)
                        .to(CONFIRMED),
                under(law.ruling(), law.enforcement())
                        .may(either(PARTY, AGENT), ApplyForEnforcement.class)
                        .from(CONFIRMED)
                        .closes(ENFORCEMENT)
                        .provided(UNPERFORMED, Confirmation::isUnperformed)
                        .provided(ENFORCING_COURT_COMPETENT, Confirmation::isCompetent)
                        .within(ENFORCEMENT_PERIOD)
                        .stops(ENFORCEMENT_PERIOD));
    }

    /**
     * The rules with what the Supreme Court's interpretation of the procedure law says of them.
     *
     * @param shift by how much its article numbers differ from those of 2022
     */
    private static RuleTable<Confirmation, ConfirmationState> interpreted(
            Law law, Instrument interpretation, int shift) {
        Citation papers = interpretation.article(354 + shift);
        Citation bars = interpretation.article(355 + shift);
        Citation verification = interpretation.article(356 + shift);
        Citation withdrawal = interpretation.article(357 + shift);
        Citation grounds = interpretation.article(358 + shift);
        Citation objection = interpretation.article(372 + shift);
        return rules(law)
                .amendedBy(
                        under(papers.paragraph(2))
                                .may(COURT, OrderSupplement.class)
                                .from(FILED)
                                .to(SUPPLEMENT_ORDERED)
                                .pauses(CONFIRMATION_ACCEPTANCE)
                                .startsAsSet(CONFIRMATION_SUPPLEMENT, (confirmation, order) -> order.within()),
                        under(papers)
                                .shall(either(PARTY, AGENT), Supplement.class)
                                .from(SUPPLEMENT_ORDERED)
                                .to(FILED)
                                .within(CONFIRMATION_SUPPLEMENT)
                                .stops(CONFIRMATION_SUPPLEMENT)
                                .resumes(CONFIRMATION_ACCEPTANCE),
                        under(bars, JC_2011.article(4))
                                .may(COURT, NotAccept.class)
                                .from(FILED)
                                .closes(NOT_ACCEPTED)
                                .provided(BAR_NAMED, Confirmation::hasGround)
                                .stops(CONFIRMATION_ACCEPTANCE),
                        under(bars, JC_2011.article(4), JC_2011.article(5), law.ceiling())
                                .may(COURT, Accept.class)
                                .from(FILED)
                                .to(ACCEPTED)
                                .provided(NO_BAR, Confirmation::hasNoBar, bars)
                                .stops(CONFIRMATION_ACCEPTANCE)
                                .starts(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),
                        under(verification)
                                .shall(COURT, SummonBoth.class)
                                .from(ACCEPTED)
                                .stays()
                                .recording(Confirmation::bothSummoned),
                        under(verification)
                                .may(COURT, AskSupplement.class)
                                .from(ACCEPTED)
                                .stays(),
                        under(verification)
                                .may(COURT, AskOrganisation.class)
                                .from(ACCEPTED)
                                .stays(),
                        under(withdrawal.paragraph(1))
                                .may(either(PARTY, AGENT), Withdraw.class)
                                .from(ACCEPTED)
                                .closes(WITHDRAWN)
                                .approvedBy(COURT)
                                .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),
                        under(withdrawal.paragraph(2))
                                .may(COURT, DeemWithdrawn.class)
                                .from(ACCEPTED)
                                .closes(WITHDRAWN)
                                .provided(NO_GOOD_REASON, Confirmation::isWithoutGoodReason)
                                .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),
                        under(law.ruling())
                                .shall(COURT, Confirm.class)
                                .from(ACCEPTED)
                                .to(CONFIRMED)
                                .provided(BOTH_SUMMONED, Confirmation::wereBothSummoned, verification)
                                .provided(NOTHING_AGAINST, Confirmation::hasNothingAgainst, grounds)
                                .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING)
                                .starts(PARTY_OBJECTION, (confirmation, confirm) -> confirm.receivedAt())
                                .starts(
                                        ENFORCEMENT_PERIOD,
                                        (confirmation, confirm) -> confirmation.enforcementCountedFrom()),
                        under(law.ruling(), bars, grounds)
                                .shall(COURT, Dismiss.class)
                                .from(ACCEPTED)
                                .closes(DISMISSED)
                                .provided(GROUND_NAMED, Confirmation::hasGround)
                                .stops(CONFIRMATION_REVIEW, CONFIRMATION_CEILING),
                        under(objection)
                                .may(either(PARTY, AGENT), ObjectAsParty.class)
                                .from(CONFIRMED)
                                .to(OBJECTED)
                                .within(PARTY_OBJECTION)
                                .stops(PARTY_OBJECTION),
                        under(objection)
                                .may(INTERESTED_PERSON, ObjectAsInterestedPerson.class)
                                .from(CONFIRMED)
                                .to(OBJECTED)
                                .providedInSituation(OBJECTION_IN_TIME, Confirmation::isInTime),
                        under(objection)
                                .may(COURT, UpholdObjection.class)
                                .from(OBJECTED)
                                .closes(REVOKED),
                        under(objection)
                                .may(COURT, RejectObjection.class)
                                .from(OBJECTED)
                                .to(CONFIRMED));
    }
}
