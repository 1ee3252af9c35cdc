package org.countygov.police.shared;

import static org.countygov.law.Instruments.AGT;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.ISR;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.law.Instruments.REC_2016;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/** The clocks of intake and of the review of alerts, by the numbers of the time tables they come from. */
public final class IntakeClocks {
    /** The opinion names no day; its month is all that is known. */
    private static final LocalDate OPINION_OF_2015 = LocalDate.of(2015, 11, 1);

    private static final LocalDate ADMINISTRATIVE_RULE = LocalDate.of(2019, 1, 1);
    private static final LocalDate CRIMINAL_RULE = LocalDate.of(2020, 9, 1);
    private static final LocalDate INTAKE_RULE = LocalDate.of(2024, 1, 1);
    private static final LocalDate PENALTIES_LAW = LocalDate.of(2026, 1, 1);
    private static final Phrase UNIT = Phrase.of("办案部门", "the unit that handles it");
    private static final Convention COUNTY =
            Convention.of("无全国性规定，属地方做法，由县级确定", "no national rule was found; local practice, set by the county");

    /** Three days where the matter is difficult. */
    public static final Tier DIFFICULT = Tier.upTo(days(3), UNIT).when("疑难复杂", "where the matter is difficult");

    /** Once more, by the head of the unit that reviews. */
    public static final Tier BY_REVIEWING_HEAD = Tier.adding(
                    IntakeSettings.RECTIFICATION, PoliceRole.LEGAL_DEPARTMENT_HEAD)
            .under(COUNTY);

    /** Once more for a major finding. */
    public static final Tier MAJOR_BY_REVIEWING_HEAD = Tier.adding(
                    IntakeSettings.MAJOR_RECTIFICATION, PoliceRole.LEGAL_DEPARTMENT_HEAD)
            .under(COUNTY);

    /** 紧急处置后补登. */
    public static final Clock REGISTRATION_AFTER_EMERGENCY = Clock.named(
                    "IN-01", "紧急情况处置完毕后登记", "register after an emergency was handled")
            .from(OPINION_OF_2015, hours(24))
            .under(OPN_2015.whole())
            .trigger("紧急处置完毕", "the end of the emergency")
            .notice("向报案人出具回执", "receipt to the reporter")
            .overdue();

    /** 移送有管辖权的公安机关. */
    public static final Clock TRANSFER_TO_OTHER_UNIT = Clock.named(
                    "IN-02", "移送有管辖权的公安机关", "transfer to the police unit that is competent")
            .from(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(61).paragraph(1).item(2))
            .trigger("知悉不属于本单位管辖", "knowledge that another unit is competent")
            .notice("告知报案人", "the reporter is told")
            .thenFrom(CRIMINAL_RULE, hours(24))
            .under(AR.article(61).paragraph(1).item(2), CR.article(175), AGT.article(7))
            .thenFrom(INTAKE_RULE, hours(24))
            .under(AR.article(61).paragraph(1).item(2), CR.article(175), AGT.article(7), RFR_2023.article(8))
            .overdue();

    /** 管辖、职责难以判明. */
    public static final Clock UNDETERMINED_REMIT = Clock.named(
                    "IN-03", "管辖或者职责不明的审查", "decide whose matter it is where that is not plain")
            .from(INTAKE_RULE, days(3))
            .under(RFR_2023.article(8))
            .trigger("登记", "registration")
            .rolls()
            .notice("告知结果；不属公安职责的退还证据", "the result is told; evidence is given back if it is no police business")
            .overdue();

    /** 来信、邮件、传真报案. */
    public static final Clock MAILED_REPORT = Clock.named(
                    "IN-04", "来信、邮件、传真报案的联系与登记", "contact the reporter and register a report by letter, mail or fax")
            .from(INTAKE_RULE, days(3))
            .under(RFR_2023.article(10))
            .trigger("收到报案", "receipt of the report")
            .rolls()
            .overdue();

    /** 受案审查. Since 2026 public-order cases are filed immediately, so it serves those that are not clear on their face. */
    public static final Clock REVIEW_BEFORE_ACCEPTANCE = Clock.named(
                    "IN-06", "行政案件受案审查", "review before an administrative case is accepted")
            .from(OPINION_OF_2015, hours(24))
            .under(OPN_2015.whole())
            .trigger("接报案登记", "registration of the report")
            .rolls()
            .extendable(DIFFICULT)
            .notice("告知审查结果", "the result is told")
            .thenFrom(PENALTIES_LAW, hours(24))
            .under(OPN_2015.whole(), PSAPL_2025.article(90))
            .extendable(DIFFICULT)
            .overrun(Consequence.REMEDY_OPENS);

    /** 现场执法记录的保存. */
    public static final Clock RECORDING_KEPT = Clock.named("IN-X1", "现场执法记录的保存", "keep the on-scene recording")
            .from(LocalDate.of(2016, 7, 1), IntakeSettings.RECORDING_KEPT)
            .under(REC_2016.article(13))
            .trigger("现场处置完毕", "the end of the work at the scene")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 警情实质化审查(案件类). */
    public static final Clock CASE_ALERT_REVIEW = Clock.named("SV-01", "案件类警情的实质化审查", "review a case-type alert")
            .from(OPINION_OF_2015, IntakeSettings.CASE_ALERT_REVIEW)
            .under(COUNTY)
            .trigger("开始审查", "the review is opened")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** 警情实质化审查(其他). */
    public static final Clock OTHER_ALERT_REVIEW = Clock.named("SV-01-2", "其他警情的实质化审查", "review another alert")
            .from(OPINION_OF_2015, IntakeSettings.OTHER_ALERT_REVIEW)
            .under(COUNTY)
            .trigger("开始审查", "the review is opened")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** 整改. */
    public static final Clock RECTIFICATION = Clock.named("SV-02", "整改警情处置问题", "rectify how an alert was disposed of")
            .from(OPINION_OF_2015, IntakeSettings.RECTIFICATION)
            .under(ISR.article(19), COUNTY)
            .trigger("责令整改", "the order")
            .rolls()
            .extendable(BY_REVIEWING_HEAD)
            .overdue();

    /** 重大问题整改. */
    public static final Clock MAJOR_RECTIFICATION = Clock.named(
                    "SV-02-2", "整改警情处置的重大问题", "rectify a major defect in how an alert was disposed of")
            .from(OPINION_OF_2015, IntakeSettings.MAJOR_RECTIFICATION)
            .under(ISR.article(19), COUNTY)
            .trigger("责令整改", "the order")
            .rolls()
            .extendable(MAJOR_BY_REVIEWING_HEAD)
            .overdue();

    /** Every clock of intake. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            REGISTRATION_AFTER_EMERGENCY,
            TRANSFER_TO_OTHER_UNIT,
            UNDETERMINED_REMIT,
            MAILED_REPORT,
            REVIEW_BEFORE_ACCEPTANCE,
            RECORDING_KEPT,
            CASE_ALERT_REVIEW,
            OTHER_ALERT_REVIEW,
            RECTIFICATION,
            MAJOR_RECTIFICATION);

    private IntakeClocks() {}
}
