package org.countygov.police.shared;

import static org.countygov.law.Instruments.AGT;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;

/**
 * The clocks of criminal intake: review before filing, transfers from agencies and to other organs, and the supervision of
 * filing by the procuratorate. The ids are those of the time table they come from.
 */
public final class FilingClocks {
    private static final LocalDate CRIMINAL_CASE_RULE = LocalDate.of(2020, 9, 1);
    private static final LocalDate PROCURATORATE_RULES = LocalDate.of(2019, 12, 30);
    private static final LocalDate AGENCY_TRANSFER_RULES = LocalDate.of(2020, 8, 7);
    /** The Opinion is of November 2015; its day is not known, and the last of the month is safe. */
    private static final LocalDate FILING_OPINION = LocalDate.of(2015, 11, 30);

    /** A clue has to be verified: seven days in all. */
    public static final Tier FOR_VERIFICATION = Tier.upTo(days(7), PoliceRole.CASE_UNIT_HEAD)
            .when("涉嫌犯罪线索需要查证", "a clue has to be verified")
            .anyNumberOfTimes();

    /** A major and complex case: thirty days in all. */
    public static final Tier FOR_MAJOR_CASE =
            Tier.upTo(days(30), PoliceRole.COUNTY_HEAD).when("重大复杂案件", "a major and complex case");

    /** 立案前查明无管辖权的移送. Within a criminal case what IN-02 is for an alert. */
    public static final Clock TRANSFER_BEFORE_FILING = Clock.named(
                    "IN-02c", "立案前移送有管辖权的机关", "transfer a case before filing to the organ that has jurisdiction")
            .from(CRIMINAL_CASE_RULE, hours(24))
            .under(CR.article(175).paragraph(1), AGT.article(7))
            .trigger("查明不属于本机关管辖", "it is known that another organ has jurisdiction")
            .notice("告知报案人", "the reporter is told", CR.article(175).paragraph(1))
            .thenFrom(LocalDate.of(2024, 1, 1), hours(24))
            .under(CR.article(175).paragraph(1), RFR_2023.article(8), AGT.article(7))
            .overdue();

    /** 立案后移送管辖的告知. */
    public static final Clock NOTICE_OF_TRANSFER = Clock.named(
                    "IN-05", "立案后移送管辖的书面告知", "tell of the transfer of a filed case in writing")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(184))
            .trigger("移送案件", "the transfer of the case")
            .rolls()
            .notice(
                    "告知报案人或者移送机关；嫌疑人在押的通知家属",
                    "the reporter or agency; the family of a suspect who is held",
                    CR.article(184))
            .thenFrom(LocalDate.of(2024, 1, 1), days(3))
            .under(CR.article(184), RFR_2023.article(13))
            .overdue();

    /** 刑事立案审查期限. */
    public static final Clock REVIEW_BEFORE_FILING = Clock.named(
                    "IN-07", "刑事立案审查", "review before filing a criminal case")
            .from(FILING_OPINION, days(3))
            .under(OPN_2015.whole())
            .trigger("接报案登记", "registration of the report")
            .rolls()
            .extendable(FOR_VERIFICATION, FOR_MAJOR_CASE)
            .notice("将决定告知控告人", "the accuser is told of the decision", CR.article(178))
            .overrun(
                    Consequence.DUTY_OVERDUE,
                    "逾期未决定的，检察院可以要求七日内说明理由",
                    "overdue; the procuratorate may ask for an explanation within seven days");

    /** 审查行政执法机关移送的案件. */
    public static final Clock AGENCY_TRANSFER_REVIEW = Clock.named(
                    "IN-08a", "审查行政执法机关移送的案件", "decide on a case that an agency has transferred")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(180), AGT.article(8))
            .trigger("接受移送的案件", "acceptance of the transferred case")
            .rolls()
            .notice(
                    "书面告知移送机关，不立案的说明理由并退回材料",
                    "the agency, in writing; with reasons and the file if it is not filed",
                    AGT.article(8))
            .overdue();

    /** 要求移送机关补充材料. */
    public static final Clock ASK_AGENCY_FOR_PAPERS = Clock.named(
                    "IN-08b", "要求移送机关补充材料", "ask the agency for missing papers")
            .from(CRIMINAL_CASE_RULE, hours(24))
            .under(CR.article(180))
            .trigger("接受移送的案件", "acceptance of the transferred case")
            .overdue();

    /** 移送机关补充材料. */
    public static final Clock AGENCY_SUPPLIES_PAPERS = Clock.named(
                    "IN-08b2", "移送机关补充材料", "the agency supplies the missing papers")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(180))
            .trigger("被要求补充", "being asked for them")
            .rolls()
            .overdue();

    /** 行政执法机关负责人决定移送. */
    public static final Clock AGENCY_DECIDES = Clock.named(
                    "IN-08c1", "行政执法机关负责人决定是否移送", "the head of the agency decides whether to transfer")
            .from(AGENCY_TRANSFER_RULES, days(3))
            .under(AGT.article(5))
            .trigger("接到移送报告", "the report that proposes the transfer")
            .rolls()
            .overdue();

    /** 行政执法机关移送. */
    public static final Clock AGENCY_SENDS = Clock.named(
                    "IN-08c2", "行政执法机关向公安机关移送", "the agency sends the case to the police")
            .from(AGENCY_TRANSFER_RULES, hours(24))
            .under(AGT.article(5))
            .trigger("批准移送", "the approval of the transfer")
            .overdue();

    /** 行政执法机关移交涉案物品. */
    public static final Clock AGENCY_HANDS_OVER = Clock.named(
                    "IN-08c3", "行政执法机关移交涉案物品和材料", "the agency hands over things and papers")
            .from(AGENCY_TRANSFER_RULES, days(3))
            .under(AGT.article(12))
            .trigger("接到立案通知", "the notice of filing")
            .rolls()
            .overdue();

    /** 送达不予立案通知书. */
    public static final Clock SERVE_NON_FILING = Clock.named("IN-09", "送达不予立案通知书", "serve the notice of non-filing")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(178))
            .trigger("作出不予立案决定", "the decision not to file")
            .rolls()
            .notice("控告人", "the accuser", CR.article(178))
            .overrun(
                    Consequence.DUTY_OVERDUE,
                    "逾期仍应送达，控告人的复议期限自送达后起算",
                    "overdue; the accuser's time for reconsideration does not begin before service");

    /** 向检察院说明不立案或者立案的理由. */
    public static final Clock EXPLAIN_TO_PROCURATORATE = Clock.named(
                    "IN-12", "向检察院说明不立案或者立案的理由", "explain to the procuratorate why a case was not filed, or was")
            .from(PROCURATORATE_RULES, days(7))
            .under(PRR.article(560), PRR.article(562))
            .trigger("收到要求说明理由通知书", "receipt of the demand")
            .rolls()
            .thenFrom(CRIMINAL_CASE_RULE, days(7))
            .under(CR.article(182), PRR.article(560), PRR.article(562))
            .overrun(
                    Consequence.DUTY_OVERDUE,
                    "逾期的，检察院可以通知立案或者撤案",
                    "overdue; a notice to file or to withdraw may follow");

    /** 按通知立案. */
    public static final Clock FILE_ON_NOTICE = Clock.named(
                    "IN-13", "按检察院通知立案", "file a case on the procuratorate's notice")
            .from(PROCURATORATE_RULES, days(15))
            .under(PRR.article(563), PRR.article(564))
            .trigger("收到通知立案书", "receipt of the notice to file")
            .rolls()
            .thenFrom(CRIMINAL_CASE_RULE, days(15))
            .under(CR.article(182), PRR.article(563), PRR.article(564))
            .notice("将立案决定书送检察院", "a copy of the decision goes to the procuratorate", CR.article(182))
            .overrun(
                    Consequence.DUTY_OVERDUE,
                    "逾期的，检察院发纠正违法通知书并报上级",
                    "overdue; a notice of correction follows, then the procuratorate one level up");

    /** 对通知撤销案件要求复议. */
    public static final Clock OBJECT_TO_NOTICE = Clock.named(
                    "IN-14", "对通知撤销案件书要求复议", "ask for reconsideration of a notice to withdraw the case")
            .from(PROCURATORATE_RULES, days(15))
            .under(PRR.article(564), PRR.article(565))
            .trigger("收到通知撤销案件书", "receipt of the notice to withdraw")
            .rolls()
            .lapses();

    /** 检察院告知申诉人理由成立. */
    public static final Clock PROCURATORATE_TELLS_COMPLAINANT = Clock.named(
                    "IN-15", "检察院告知申诉人理由成立", "the procuratorate tells the complainant that the reasons stand")
            .from(PROCURATORATE_RULES, days(10))
            .under(PRR.article(561))
            .trigger("认定理由成立", "its finding that the reasons stand")
            .rolls()
            .overdue();

    /** 立案监督后的催办. */
    public static final Clock URGING_LETTER = Clock.named(
                    "IN-16", "立案监督后三个月未侦查终结", "three months without conclusion after filing on notice")
            .from(PROCURATORATE_RULES, months(3))
            .under(PRR.article(564))
            .trigger("按通知立案", "filing on the procuratorate's notice")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "检察院可以发出催办函", "the procuratorate may send an urging letter");

    /** All of them, in the order of their ids. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            TRANSFER_BEFORE_FILING,
            NOTICE_OF_TRANSFER,
            REVIEW_BEFORE_FILING,
            AGENCY_TRANSFER_REVIEW,
            ASK_AGENCY_FOR_PAPERS,
            AGENCY_SUPPLIES_PAPERS,
            AGENCY_DECIDES,
            AGENCY_SENDS,
            AGENCY_HANDS_OVER,
            SERVE_NON_FILING,
            EXPLAIN_TO_PROCURATORATE,
            FILE_ON_NOTICE,
            OBJECT_TO_NOTICE,
            PROCURATORATE_TELLS_COMPLAINANT,
            URGING_LETTER);

    private FilingClocks() {}
}
