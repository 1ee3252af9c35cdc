package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.ARRESTED;
import static org.countygov.police.measure.MeasureState.BAIL;
import static org.countygov.police.measure.MeasureState.COMPELLED;
import static org.countygov.police.measure.MeasureState.DETAINED;
import static org.countygov.police.measure.MeasureState.NONE;
import static org.countygov.police.measure.MeasureState.RELEASED;
import static org.countygov.police.measure.MeasureState.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.measure.MeasureState.SUMMONED;
import static org.countygov.police.shared.CustodyClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.police.measure.DetentionCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Detention in the order of its days, and what is owed to anybody held. */
final class DetentionRules {
    private static final ImmutableSet<DelayReason> UNREACHABLE = ImmutableSet.of(
            DelayReason.IDENTITY_WITHHELD, DelayReason.NO_FAMILY, DelayReason.NO_CONTACT, DelayReason.FORCE_MAJEURE);
    private static final int MOST_DAYS_IN_SPECIAL_CIRCUMSTANCES = 4;
    /** Whoever is held past the time is released, and nothing else is done with the person. */
    private static final Citation RELEASE = CRIMINAL_PL_2018.article(98);

    private DetentionRules() {}

    /** The clocks that make sense only while somebody is held, or kept from home. */
    static Clock[] ofTheHeld() {
        return new Clock[] {
            DETENTION,
            INVESTIGATION_CUSTODY,
            DELIVERY_TO_HOUSE,
            DELIVERY_AFTER_ARREST,
            FAMILY_NOTICE,
            FAMILY_NOTICE_AFTER_DELAY,
            FIRST_INTERROGATION,
            OTHER_OFFENCE_REPORT,
            CHANGE_APPLICATION
        };
    }

    static RuleTable<CoerciveMeasure, MeasureState> addedTo(RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                // Detention, on a warrant or in an emergency
                begun(under(
                                        CR.article(124),
                                        CR.article(125),
                                        CRIMINAL_PL_2018.article(82),
                                        CRIMINAL_PL_2018.article(85))
                                .may(OFFICER, Detain.class)
                                .from(NONE, SUMMONED, COMPELLED)
                                .to(DETAINED))
                        .provided(
                                DETENTION_GROUND,
                                (measure, detain) -> Answer.of(detain.grounds().map(grounds -> !grounds.isEmpty())))
                        .provided(
                                AUTHORITY_NAMED,
                                (measure, detain) -> CoerciveMeasure.isNamed(detain.authority()),
                                CR.article(125))
                        .provided(WARRANT_SHOWN, (measure, detain) -> detain.shown(), CR.article(125))
                        .provided(
                                BODY_PERMITS_OR_IN_THE_ACT,
                                (measure, detain) -> measure.bodyPermits()
                                        .or(Answer.of(detain.grounds()
                                                .map(grounds -> grounds.contains(DetentionGround.IN_THE_ACT)))),
                                CR.article(164),
                                CR.article(165))
                        .providedInSituation(
                                APPEARANCE_IN_TIME,
                                (measure, detain, situation) -> Expiry.of(situation, SUMMONS, COMPELLED_APPEARANCE)
                                        .not(),
                                CR.article(80),
                                CR.article(200))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (measure, detain) ->
                                        detain.authority().equals(Optional.of(DetentionAuthority.EMERGENCY))
                                                ? ImmutableSet.of()
                                                : ImmutableSet.of(COUNTY_HEAD))
                        .stops(SUMMONS, COMPELLED_APPEARANCE)
                        .recording((measure, detain) ->
                                measure.detained(detain.authority().equals(Optional.of(DetentionAuthority.EMERGENCY)))),
                begun(under(CR.article(96), CR.article(121))
                                .may(OFFICER, DetainForArrest.class)
                                .from(BAIL, RESIDENTIAL_SURVEILLANCE)
                                .to(DETAINED))
                        .provided(SERIOUS_BREACH, (measure, detain) -> detain.seriousBreach())
                        .provided(WARRANT_SHOWN, (measure, detain) -> detain.warrantShown(), CR.article(125))
                        .providedOnFile(BODY_PERMITS, CoerciveMeasure::bodyPermits, CR.article(164))
                        .approvedBy(COUNTY_HEAD)
                        .pauses(CustodyClocks.BAIL, CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                        .recording((measure, detain) -> measure.detained(false)),
                under(CR.article(125))
                        .shall(OFFICER, CompleteFormalities.class)
                        .from(DETAINED)
                        .stays()
                        .providedOnFile(FORMALITIES_DUE, measure -> Answer.of(measure.formalitiesDue()))
                        .approvedBy(COUNTY_HEAD)
                        .recording((measure, complete) -> measure.formalitiesCompleted()),

                // Within a day: the house, the family, the first interrogation
                under(CR.article(126), CRIMINAL_PL_2018.article(85))
                        .shall(OFFICER, DeliverToHouse.class)
                        .from(DETAINED)
                        .stays()
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, deliver, situation) -> Expiry.none(situation, DETENTION),
                                RELEASE)
                        .within(DELIVERY_TO_HOUSE)
                        .stops(DELIVERY_TO_HOUSE)
                        .recording((measure, deliver) -> measure.delivered()),
                under(CR.article(143))
                        .shall(OFFICER, DeliverToHouse.class)
                        .from(ARRESTED)
                        .stays()
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, deliver, situation) -> Expiry.none(situation, INVESTIGATION_CUSTODY),
                                RELEASE)
                        .within(DELIVERY_AFTER_ARREST)
                        .stops(DELIVERY_AFTER_ARREST)
                        .recording((measure, deliver) -> measure.delivered()),
                interrogation(under(CR.article(128), CRIMINAL_PL_2018.article(86))
                        .shall(OFFICER, Interrogate.class)
                        .from(DETAINED)
                        .stays()),
                interrogation(under(CR.article(144), CRIMINAL_PL_2018.article(94))
                        .shall(OFFICER, Interrogate.class)
                        .from(ARRESTED)
                        .stays()),
                notice(under(CR.article(127), CRIMINAL_PL_2018.article(85))
                        .shall(OFFICER, NotifyFamily.class)
                        .from(DETAINED)
                        .stays()),
                notice(under(CR.article(145), CRIMINAL_PL_2018.article(93))
                        .shall(OFFICER, NotifyFamily.class)
                        .from(ARRESTED)
                        .stays()),
                notice(under(CR.article(113), CRIMINAL_PL_2018.article(75))
                        .shall(OFFICER, NotifyFamily.class)
                        .from(RESIDENTIAL_SURVEILLANCE)
                        .stays()),
                delay(under(CR.article(127))
                                .may(OFFICER, DelayFamilyNotice.class)
                                .from(DETAINED)
                                .stays())
                        .provided(
                                DELAY_ALLOWED_IN_DETENTION,
                                (measure, delay) -> CoerciveMeasure.isNamed(delay.reason())),
                delay(under(CR.article(145))
                                .may(OFFICER, DelayFamilyNotice.class)
                                .from(ARRESTED)
                                .stays())
                        .provided(
                                FAMILY_UNREACHABLE,
                                (measure, delay) -> Answer.of(delay.reason().map(UNREACHABLE::contains))),
                delay(under(CR.article(113))
                                .may(OFFICER, DelayFamilyNotice.class)
                                .from(RESIDENTIAL_SURVEILLANCE)
                                .stays())
                        .provided(
                                FAMILY_UNREACHABLE,
                                (measure, delay) -> Answer.of(delay.reason().map(UNREACHABLE::contains))),
                under(CR.article(113), CR.article(127), CR.article(145))
                        .shall(OFFICER, EndDelay.class)
                        .from(DETAINED, ARRESTED, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .providedOnFile(NOTICE_DELAYED, measure -> Answer.of(measure.noticeDelayed()))
                        .stops(FAMILY_NOTICE)
                        .starts(FAMILY_NOTICE_AFTER_DELAY)
                        .recording((measure, end) -> measure.noticeDelayed(false)),

                // Foreigners, deputies, members of the consultative conference
                under(CR.article(367))
                        .shall(OFFICER, ReportForeigner.class)
                        .from(DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .providedOnFile(IS_FOREIGNER, measure -> measure.isSpecial(SpecialPerson.FOREIGNER))
                        .within(FOREIGNER_REPORT)
                        .stops(FOREIGNER_REPORT),
                under(CR.article(164), CR.article(165), CR.article(166), CR.article(167), CR.article(168))
                        .shall(OFFICER, ReportToBody.class)
                        .from(NONE, DETAINED, BAIL, RESIDENTIAL_SURVEILLANCE, ARRESTED)
                        .stays()
                        .providedOnFile(IS_DEPUTY_OR_MEMBER, CoerciveMeasure::isDeputyOrMember)
                        .recording((measure, report) -> measure.answeredByBody(report.answer())),
                under(CR.article(165))
                        .shall(OFFICER, LiftForDeputy.class)
                        .from(DETAINED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .to(RELEASED)
                        .provided(FOUND_TO_BE_DEPUTY, (measure, lift) -> lift.deputyWithoutPermission())
                        .stops(ofTheHeld())
                        .stops(CustodyClocks.BAIL, CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                        .recording((measure, lift) -> measure.atLarge()),

                // Longer, step by step
                extension(under(CR.article(129).paragraph(1))
                                .may(OFFICER, ExtendDetention.class)
                                .from(DETAINED)
                                .stays())
                        .provided(SPECIAL_CIRCUMSTANCES, (measure, extend) -> extend.special())
                        .provided(
                                WITHIN_FOUR_DAYS,
                                (measure, extend) -> Answer.of(inBlocks(extend.by())
                                        .map(by -> by.isWithin(blocksOf24Hours(MOST_DAYS_IN_SPECIAL_CIRCUMSTANCES)))))
                        .extendsClock(
                                DETENTION,
                                (measure, extend, at) -> inBlocks(extend.by())
                                        .map(by -> Extension.of(DETENTION_IN_SPECIAL_CIRCUMSTANCES, by, at))),
                extension(under(CR.article(129).paragraph(2), CR.article(129).paragraph(3))
                                .may(OFFICER, ExtendDetentionTo30.class)
                                .from(DETAINED)
                                .stays())
                        .provided(
                                MAJOR_SUSPICION,
                                (measure, extend) ->
                                        Answer.of(extend.suspicion().map(kinds -> !kinds.isEmpty())))
                        .extendsClock(
                                DETENTION,
                                (measure, extend, at) -> inBlocks(extend.to())
                                        .map(to -> Extension.of(DETENTION_OF_MAJOR_SUSPECTS, to, at))),

                // The psychiatric appraisal, the only one that does not count
                under(CR.article(257), CRIMINAL_PL_2018.article(149))
                        .may(OFFICER, OrderPsychiatricAppraisal.class)
                        .from(DETAINED, ARRESTED)
                        .stays()
                        .providedInSituation(
                                CUSTODY_RUNS,
                                (measure, order, situation) -> Expiry.runs(situation, DETENTION)
                                        .or(Expiry.runs(situation, INVESTIGATION_CUSTODY)),
                                CR.article(257),
                                RELEASE)
                        .pauses(DETENTION, INVESTIGATION_CUSTODY),
                under(CR.article(257), CRIMINAL_PL_2018.article(149))
                        .shall(OFFICER, ResumeAfterAppraisal.class)
                        .from(DETAINED, ARRESTED)
                        .stays()
                        .providedInSituation(
                                APPRAISAL_UNDER_WAY,
                                (measure, resume, situation) -> Answer.of(Expiry.standsStill(situation, DETENTION)
                                        || Expiry.standsStill(situation, INVESTIGATION_CUSTODY)))
                        .resumes(DETENTION, INVESTIGATION_CUSTODY),

                // Wrongly held
                under(CR.article(128), CR.article(144), CRIMINAL_PL_2018.article(86), CRIMINAL_PL_2018.article(94))
                        .shall(OFFICER, ReleaseWronglyHeld.class)
                        .from(DETAINED, ARRESTED)
                        .to(RELEASED)
                        .provided(WRONGLY_HELD, (measure, release) -> release.wronglyHeld())
                        .approvedBy(COUNTY_HEAD)
                        .stops(ofTheHeld())
                        .recording((measure, release) -> measure.atLarge()));
    }

    private static <X extends DetentionCommand> Rule<CoerciveMeasure, MeasureState, X> begun(
            Rule<CoerciveMeasure, MeasureState, X> rule) {
        return foreignersReported(rule.starts(DETENTION, DELIVERY_TO_HOUSE, FAMILY_NOTICE, FIRST_INTERROGATION));
    }

    /** A measure against a foreigner is to be reported. */
    static <X extends MeasureCommand> Rule<CoerciveMeasure, MeasureState, X> foreignersReported(
            Rule<CoerciveMeasure, MeasureState, X> rule) {
        return rule.startsOneOf(
                ImmutableList.of(FOREIGNER_REPORT),
                (measure, command) -> measure.isSpecial(SpecialPerson.FOREIGNER) == Answer.YES
                        ? Optional.of(FOREIGNER_REPORT)
                        : Optional.empty());
    }

    private static Rule<CoerciveMeasure, MeasureState, Interrogate> interrogation(
            Rule<CoerciveMeasure, MeasureState, Interrogate> rule) {
        return rule.provided(
                        INTERROGATION_PLACE,
                        (measure, interrogate) -> measure.isLawfulPlace(interrogate.place()),
                        CR.article(198))
                .provided(TWO_INVESTIGATORS, (measure, interrogate) -> interrogate.twoInvestigators(), CR.article(202))
                .provided(RIGHTS_TOLD, (measure, interrogate) -> interrogate.rightsTold(), CR.article(43))
                .providedInSituation(
                        NOT_EXPIRED,
                        (measure, interrogate, situation) -> Expiry.none(situation, DETENTION, INVESTIGATION_CUSTODY),
                        RELEASE)
                .within(FIRST_INTERROGATION)
                .stops(FIRST_INTERROGATION);
    }

    private static Rule<CoerciveMeasure, MeasureState, NotifyFamily> notice(
            Rule<CoerciveMeasure, MeasureState, NotifyFamily> rule) {
        return rule.within(FAMILY_NOTICE)
                .stops(FAMILY_NOTICE, FAMILY_NOTICE_AFTER_DELAY)
                .recording((measure, notify) -> measure.noticeDelayed(false));
    }

    private static Rule<CoerciveMeasure, MeasureState, DelayFamilyNotice> delay(
            Rule<CoerciveMeasure, MeasureState, DelayFamilyNotice> rule) {
        return rule.provided(REASON_ON_NOTICE, (measure, delay) -> delay.written())
                .within(FAMILY_NOTICE)
                .pauses(FAMILY_NOTICE)
                .recording((measure, delay) -> measure.noticeDelayed(true));
    }

    private static <X extends DetentionCommand> Rule<CoerciveMeasure, MeasureState, X> extension(
            Rule<CoerciveMeasure, MeasureState, X> rule) {
        return rule.providedOnFile(FORMALITIES_DONE, measure -> Answer.of(!measure.formalitiesDue()), CR.article(125))
                .approvedBy(COUNTY_HEAD);
    }

    /** A day of detention is a full 24 hours, however the paper writes it. */
    private static Optional<TimeLimit> inBlocks(Optional<TimeLimit> said) {
        return said.filter(limit ->
                        limit.mode() == TimeLimit.Mode.DAYS || limit.mode() == TimeLimit.Mode.BLOCKS_OF_24_HOURS)
                .map(limit -> blocksOf24Hours(limit.amount()));
    }
}
