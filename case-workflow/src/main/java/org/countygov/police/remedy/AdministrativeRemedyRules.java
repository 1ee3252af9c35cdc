package org.countygov.police.remedy;

import static org.countygov.law.Instruments.ALL_2017;
import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.ARR_2026;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.remedy.AdministrativeRemedyState.*;
import static org.countygov.police.remedy.RemedyCondition.ACT_OPEN_TO_REMEDY;
import static org.countygov.police.remedy.RemedyCondition.APPLICANT_TOLD;
import static org.countygov.police.remedy.RemedyCondition.ASKED_BY_REQUESTER;
import static org.countygov.police.remedy.RemedyCondition.COMPLICATED;
import static org.countygov.police.remedy.RemedyCondition.DUTY_PERIOD_OVER;
import static org.countygov.police.remedy.RemedyCondition.IS_PENALTY;
import static org.countygov.police.remedy.RemedyCondition.NOT_FIRST_TO_BE_RECONSIDERED;
import static org.countygov.police.remedy.RemedyCondition.OUTCOME_AND_REASONS;
import static org.countygov.police.remedy.RemedyCondition.REASONS_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.REFUSED_WITHOUT_REMEDY;
import static org.countygov.police.remedy.RemedyCondition.RIGHT_BODY;
import static org.countygov.police.remedy.RemedyCondition.WAITED_FOR_DUTY;
import static org.countygov.police.remedy.RemedyCondition.WITHDRAWAL_REASONED;
import static org.countygov.police.shared.AdministrativeRemedyClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.INTERESTED_PERSON;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.PEOPLES_GOVERNMENT;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_ORGAN;
import static org.countygov.police.shared.PoliceRole.VICTIM;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.party.Role;
import org.countygov.police.remedy.AdministrativeRemedyCommand.*;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** The rules of administrative reconsideration and of the way to court. */
final class AdministrativeRemedyRules {
    private static final ImmutableSet<Role> CONCERNED = either(OFFENDER, VICTIM, INTERESTED_PERSON);

    /**
     * The provisions of a reconsideration law.
     *
     * @param organ who decides
     * @param more how long a decision may be delayed
     */
    private record Law(
            ImmutableSet<Role> organ,
            Citation application,
            Citation acceptance,
            Citation withdrawal,
            Citation decision,
            Tier more) {}

    /** Under the law of 1999 the police organ one level up or the government decided, as one chose. */
    private static final Law OLD = new Law(
            ImmutableSet.of(SUPERIOR_ORGAN, PEOPLES_GOVERNMENT),
            ARL_2017.article(9),
            ARL_2017.article(17),
            ARL_2017.article(25),
            ARL_2017.article(31),
            RECONSIDERATION_DECIDED.termsOn(LocalDate.of(2017, 7, 1)).tiers().get(0));

    /** Since 2024 the government alone. */
    private static final Law NEW = new Law(
            ImmutableSet.of(PEOPLES_GOVERNMENT),
            ARL_2023.article(20),
            ARL_2023.article(30),
            ARL_2023.article(74),
            ARL_2023.article(62),
            RECONSIDERATION_EXTENDED);

    static final RuleTable<AdministrativeRemedy, AdministrativeRemedyState> OF_2017 = table(OLD, sue());

    static final RuleTable<AdministrativeRemedy, AdministrativeRemedyState> OF_2024 = table(
                    NEW,
                    sue().providedOnFile(
                                    NOT_FIRST_TO_BE_RECONSIDERED,
                                    AdministrativeRemedy::needsNoReconsiderationFirst,
                                    ARL_2023.article(23)))
            .amendedBy(
                    reject(NEW)
                            .startsOneOf(
                                    ImmutableList.of(SUIT_AFTER_RECONSIDERATION),
                                    (item, reject) -> item.suitAfterRejection()),
                    accept(NEW)
                            .startsOneOf(
                                    ImmutableList.of(RECONSIDERATION_DECIDED, RECONSIDERATION_DECIDED_SIMPLY),
                                    (item, accept) -> Optional.of(item.decisionClock(accept.simple()))),
                    decide(NEW).stops(RECONSIDERATION_DECIDED_SIMPLY),
                    under(ARL_2023.article(62), ALL_2017.article(45))
                            .byLaw(new FallSilentInSummary())
                            .from(ACCEPTED)
                            .to(SILENT)
                            .onExpiryOf(RECONSIDERATION_DECIDED_SIMPLY)
                            .starts(SUIT_AFTER_RECONSIDERATION),
                    sueAfter(RECONSIDERED, SILENT, NOT_ACCEPTED)
                            .providedInSituation(
                                    REFUSED_WITHOUT_REMEDY,
                                    (item, sueAfter, situation) -> item.isSuitAfterwardsOpen(situation),
                                    ARL_2023.article(34)),
                    lapseSuit(RECONSIDERED, SILENT, NOT_ACCEPTED),
                    applyToGovernment());

    /** From 2026 the public-order law names the victim and other acts than penalties. */
    static final RuleTable<AdministrativeRemedy, AdministrativeRemedyState> OF_JANUARY_2026 =
            OF_2024.amendedBy(applyToGovernment(PSAPL_2025.article(121)));

    /** From July 2026 an application may go through the organ that imposed the penalty. */
    static final RuleTable<AdministrativeRemedy, AdministrativeRemedyState> OF_JULY_2026 = OF_JANUARY_2026.amendedBy(
            askToAct(NEW).starts(INACTION, (item, ask) -> ask.since()),
            applyToGovernment(PSAPL_2025.article(121), ARR_2026.article(24)),
            under(ARR_2026.article(38))
                    .may(CONCERNED, ApplyThroughOrgan.class)
                    .from(OPEN)
                    .to(WITH_PENALISING_ORGAN)
                    .providedInSituation(
                            ASKED_BY_REQUESTER, (item, apply, situation) -> item.isAskedByPerson(situation))
                    .providedOnFile(IS_PENALTY, AdministrativeRemedy::isPenalty)
                    .within(RECONSIDERATION)
                    .stops(RECONSIDERATION)
                    .starts(SELF_CORRECTION),
            under(ARR_2026.article(38))
                    .may(COUNTY_ORGAN, CorrectItself.class)
                    .from(WITH_PENALISING_ORGAN)
                    .closes(CORRECTED)
                    .stops(SELF_CORRECTION),
            under(ARR_2026.article(38))
                    .shall(COUNTY_ORGAN, Forward.class)
                    .from(WITH_PENALISING_ORGAN)
                    .to(APPLIED)
                    .stops(SELF_CORRECTION)
                    .starts(RECONSIDERATION_ACCEPTED));

    private AdministrativeRemedyRules() {}

    private static RuleTable<AdministrativeRemedy, AdministrativeRemedyState> table(
            Law law, Rule<AdministrativeRemedy, AdministrativeRemedyState, SueDirectly> sue) {
        return RuleTable.of(
                AdministrativeRemedyState.class,
                AdministrativeRemedyCommand.VOCABULARY,
                under(law.application(), ALL_2017.article(46))
                        .may(CONCERNED, LearnOfAct.class)
                        .opens(OPEN)
                        .starts(RECONSIDERATION, (item, learn) -> learn.knownSince())
                        .starts(SUIT, (item, learn) -> learn.knownSince())
                        .recording(AdministrativeRemedy::learned),
                askToAct(law),

                // Reconsideration
                apply(law),
                accept(law).starts(RECONSIDERATION_DECIDED),
                reject(law),
                under(law.acceptance())
                        .byLaw(new DeemAccepted())
                        .from(APPLIED)
                        .to(ACCEPTED)
                        .onExpiryOf(RECONSIDERATION_ACCEPTED)
                        .starts(RECONSIDERATION_DECIDED),
                under(law.decision())
                        .may(law.organ(), ExtendReconsiderationPeriod.class)
                        .from(ACCEPTED)
                        .stays()
                        .provided(COMPLICATED, (item, extend) -> extend.complicated())
                        .provided(APPLICANT_TOLD, (item, extend) -> extend.applicantTold())
                        .extendsClock(
                                RECONSIDERATION_DECIDED,
                                (item, extend, at) -> Optional.of(Extension.of(law.more(), at))),
                under(law.withdrawal())
                        .may(CONCERNED, WithdrawApplication.class)
                        .from(APPLIED, ACCEPTED)
                        .to(WITHDRAWN)
                        .providedInSituation(
                                ASKED_BY_REQUESTER, (item, withdraw, situation) -> item.isAskedByPerson(situation))
                        .provided(WITHDRAWAL_REASONED, (item, withdraw) -> withdraw.freely())
                        .stops(RECONSIDERATION_ACCEPTED, RECONSIDERATION_DECIDED),
                decide(law),
                under(law.decision(), ALL_2017.article(45))
                        .byLaw(new FallSilent())
                        .from(ACCEPTED)
                        .to(SILENT)
                        .onExpiryOf(RECONSIDERATION_DECIDED)
                        .starts(SUIT_AFTER_RECONSIDERATION),
                // The court
                sue,
                sueAfter(RECONSIDERED, SILENT),
                under(ALL_2017.article(46))
                        .byLaw(new LapseRemedies())
                        .from(OPEN, NOT_ACCEPTED, WITHDRAWN)
                        .closes(LAPSED)
                        .onExpiryOf(SUIT),
                lapseSuit(RECONSIDERED, SILENT));
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, AskToAct> askToAct(Law law) {
        return under(law.application(), ALL_2017.article(47))
                .may(CONCERNED, AskToAct.class)
                .opens(OPEN)
                .starts(RECONSIDERATION, AdministrativeRemedy::dutyOverdueSince)
                .starts(SUIT, AdministrativeRemedy::suitOpenSince)
                .starts(SUIT_FOR_INACTION, (item, ask) -> ask.since())
                .recording(AdministrativeRemedy::asked);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, AcceptApplication> accept(Law law) {
        return under(law.acceptance())
                .may(law.organ(), AcceptApplication.class)
                .from(APPLIED)
                .to(ACCEPTED)
                .stops(RECONSIDERATION_ACCEPTED);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, DecideAdministratively> decide(Law law) {
        return under(law.decision())
                .shall(law.organ(), DecideAdministratively.class)
                .from(ACCEPTED, SILENT)
                .to(RECONSIDERED)
                .provided(
                        OUTCOME_AND_REASONS,
                        (item, decide) -> decide.outcome().isPresent() ? decide.reasoned() : Answer.UNKNOWN)
                .stops(RECONSIDERATION_DECIDED)
                .starts(SUIT_AFTER_RECONSIDERATION)
                .recording((item, decide) -> item.decided(decide.outcome()));
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, SueAfterReconsideration> sueAfter(
            AdministrativeRemedyState first, AdministrativeRemedyState... more) {
        return under(ALL_2017.article(45))
                .may(CONCERNED, SueAfterReconsideration.class)
                .from(first, more)
                .closes(IN_COURT)
                .providedInSituation(ASKED_BY_REQUESTER, (item, sueAfter, situation) -> item.isAskedByPerson(situation))
                .within(SUIT_AFTER_RECONSIDERATION)
                .stops(SUIT_AFTER_RECONSIDERATION, SUIT);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, LapseSuit> lapseSuit(
            AdministrativeRemedyState first, AdministrativeRemedyState... more) {
        return under(ALL_2017.article(45))
                .byLaw(new LapseSuit())
                .from(first, more)
                .closes(LAPSED)
                .onExpiryOf(SUIT_AFTER_RECONSIDERATION);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, ApplyForReconsideration> apply(
            Law law, Basis... more) {
        return under(law.application(), more)
                .may(CONCERNED, ApplyForReconsideration.class)
                .from(OPEN)
                .to(APPLIED)
                .providedInSituation(ASKED_BY_REQUESTER, (item, apply, situation) -> item.isAskedByPerson(situation))
                .providedOnFile(ACT_OPEN_TO_REMEDY, AdministrativeRemedy::isOpenToRemedy)
                .providedInSituation(DUTY_PERIOD_OVER, AdministrativeRemedy::isDutyOverdue)
                .within(RECONSIDERATION)
                .stops(RECONSIDERATION)
                .starts(RECONSIDERATION_ACCEPTED);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, ApplyForReconsideration> applyToGovernment(
            Basis... more) {
        return apply(NEW, more)
                .provided(RIGHT_BODY, (item, apply) -> AdministrativeRemedy.isGovernment(apply), ARL_2023.article(24));
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, RejectApplication> reject(Law law) {
        return under(law.acceptance())
                .may(law.organ(), RejectApplication.class)
                .from(APPLIED)
                .to(NOT_ACCEPTED)
                .provided(REASONS_GIVEN, (item, reject) -> reject.reasoned())
                .stops(RECONSIDERATION_ACCEPTED);
    }

    private static Rule<AdministrativeRemedy, AdministrativeRemedyState, SueDirectly> sue() {
        return under(ALL_2017.article(46), ALL_2017.article(47))
                .may(CONCERNED, SueDirectly.class)
                .from(OPEN, NOT_ACCEPTED, WITHDRAWN)
                .closes(IN_COURT)
                .providedInSituation(ASKED_BY_REQUESTER, (item, sue, situation) -> item.isAskedByPerson(situation))
                .providedOnFile(ACT_OPEN_TO_REMEDY, AdministrativeRemedy::isOpenToRemedy)
                .providedInSituation(WAITED_FOR_DUTY, AdministrativeRemedy::hasWaitedForDuty, ALL_2017.article(47))
                .within(SUIT)
                .stops(SUIT, RECONSIDERATION);
    }
}
