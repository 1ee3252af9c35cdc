package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.CCL;
import static org.countygov.law.Instruments.DEC;
import static org.countygov.law.Instruments.ERL_2007;
import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.GBF_115;
import static org.countygov.law.Instruments.LAL;
import static org.countygov.law.Instruments.LAP_124;
import static org.countygov.law.Instruments.LAP_148;
import static org.countygov.law.Instruments.LAR_2003;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.NB;
import static org.countygov.law.Instruments.NOT;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SH_RES;
import static org.countygov.time.TimeLimit.asSet;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.daysBefore;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;

/** The clocks of legal services, reviews, the supervision of persons, committees and reports. */
public final class LegalServiceClocks {
    private static final LocalDate LEGAL_AID_LAW = LocalDate.of(2022, 1, 1);
    private static final LocalDate LEGAL_AID_ORDER_148 = LocalDate.of(2023, 9, 1);
    private static final LocalDate COMMUNITY_CORRECTION_LAW = LocalDate.of(2020, 7, 1);
    private static final Convention LOCAL = Convention.of("地方规定", "rules of some places");

    /** 法律援助审查决定. */
    public static final Clock AID_DECISION = Clock.named(
                    "MC4-01", "法律援助申请审查决定", "decide on an application for legal aid")
            .from(LEGAL_AID_LAW, LegalServiceSettings.AID_DECISION)
            .under(LAL.article(43))
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .thenFrom(LEGAL_AID_ORDER_148, LegalServiceSettings.AID_DECISION)
            .under(LAL.article(43), LAP_148.whole())
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .overdue();

    /** 法律援助审查决定（2021年以前）. The order is known to be of 2012, without its day. */
    public static final Clock AID_DECISION_BEFORE_2022 = Clock.named(
                    "MC4-02", "法律援助申请审查决定（2021年以前）", "decide on an application for legal aid, before 2022")
            .from(LocalDate.of(2012, 12, 31), workingDays(7))
            .under(LAP_124.article(13))
            .trigger("受理申请", "acceptance of the application")
            .excluding("补充材料的时间", "the time of supplementing")
            .until(LocalDate.of(2021, 12, 31))
            .overdue();

    /** 法律援助指派. */
    public static final Clock AID_ASSIGNMENT = Clock.named("MC4-03", "指派法律援助人员", "assign somebody to the legal aid")
            .from(LEGAL_AID_LAW, LegalServiceSettings.AID_ASSIGNMENT)
            .under(LAL.article(43))
            .trigger("决定给予法律援助", "the grant")
            .rolls()
            .overdue();

    /** 法律援助异议审查. */
    public static final Clock AID_OBJECTION = Clock.named("MC4-04", "法律援助异议审查决定", "decide on an objection in legal aid")
            .from(LocalDate.of(2003, 9, 1), workingDays(5))
            .under(LAR_2003.article(19))
            .trigger("收到异议", "receipt of the objection")
            .thenFrom(LEGAL_AID_LAW, LegalServiceSettings.AID_OBJECTION)
            .under(LAL.article(49))
            .trigger("收到异议", "receipt of the objection")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS);

    /** 刑事案件法律援助通知. */
    public static final Clock AID_CRIMINAL_NOTICE = Clock.named(
                    "MC4-06", "通知法律援助机构指派（刑事）", "ask the legal-aid agency to assign, in a criminal case")
            .from(LEGAL_AID_LAW, days(3))
            .under(LAL.article(36))
            .trigger("发现应当通知的情形", "finding that a notice is due")
            .rolls()
            .overdue();

    /** 刑事案件法律援助指派. */
    public static final Clock AID_CRIMINAL_ASSIGNMENT = Clock.named(
                    "MC4-06B", "指派律师（刑事）", "assign a lawyer in a criminal case")
            .from(LEGAL_AID_LAW, days(3))
            .under(LAL.article(36))
            .trigger("收到通知", "receipt of the notice")
            .rolls()
            .overdue();

    /** 转交在押人员的法律援助申请. Holidays do not delay it. */
    public static final Clock AID_FORWARDING = Clock.named(
                    "MC4-07", "转交被羁押人的法律援助申请", "forward a detained person's request for legal aid")
            .from(LEGAL_AID_LAW, hours(24))
            .under(LAL.article(39))
            .trigger("收到申请", "the request")
            .overdue();

    /** 出具公证书. */
    public static final Clock NOTARY_CERTIFICATE = Clock.named("MC4-08", "出具公证书", "issue the notarial certificate")
            .from(LocalDate.of(2018, 1, 1), workingDays(15))
            .under(NOT.article(30))
            .trigger("受理", "acceptance")
            .excluding("不可抗力、补充材料、核实的时间", "force majeure, supplements and verification")
            .overdue();

    /** 重大行政决策合法性审查时间. The least that is left to the reviewer, who may be done sooner. */
    public static final Clock MAJOR_DECISION_REVIEW = Clock.named(
                    "MC4-09", "重大行政决策合法性审查的必要时间", "time left for the review of a major decision")
            .from(LocalDate.of(2019, 9, 1), LegalServiceSettings.MAJOR_DECISION_REVIEW)
            .under(DEC.article(26))
            .trigger("送请审查", "sending the papers for review")
            .rolls()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 规范性文件合法性审核最长时间. */
    public static final Clock NORMATIVE_REVIEW = Clock.named("MC4-10", "规范性文件合法性审核", "review of a normative document")
            .from(LocalDate.of(2018, 12, 31), LegalServiceSettings.NORMATIVE_REVIEW_AT_MOST)
            .under(GBF_115.whole())
            .trigger("材料齐备", "complete papers")
            .rolls()
            .overdue();

    /** 规范性文件合法性审核最短时间. */
    public static final Clock NORMATIVE_REVIEW_WINDOW = Clock.named(
                    "MC4-10B", "规范性文件合法性审核的必要时间", "time left for the review of a normative document")
            .from(LocalDate.of(2018, 12, 31), LegalServiceSettings.NORMATIVE_REVIEW_AT_LEAST)
            .under(GBF_115.whole())
            .trigger("材料齐备", "complete papers")
            .rolls()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 合同合法性审查. */
    public static final Clock CONTRACT_REVIEW = Clock.named("MC4-11", "合同合法性审查", "review of a contract")
            .from(LocalDate.of(2019, 9, 1), LegalServiceSettings.CONTRACT_REVIEW)
            .under(LOCAL)
            .trigger("材料齐备", "complete papers")
            .rolls()
            .overdue();

    /** 规范性文件备案. */
    public static final Clock NORMATIVE_FILING = Clock.named(
                    "MC4-12", "规范性文件备案", "file a normative document with the next level")
            .from(LocalDate.of(2019, 9, 1), LegalServiceSettings.NORMATIVE_FILING)
            .under(LOCAL)
            .trigger("印发", "issue")
            .rolls()
            .overdue();

    /** 社区矫正通知. */
    public static final Clock CORRECTION_NOTICE = Clock.named(
                    "MC4-13", "通知执行地社区矫正机构", "notify the community-correction agency")
            .from(COMMUNITY_CORRECTION_LAW, days(5))
            .under(CCL.article(20))
            .trigger("判决生效", "the effective judgment")
            .rolls()
            .overdue();

    /** 社区矫正法律文书送达. */
    public static final Clock CORRECTION_PAPERS = Clock.named(
                    "MC4-13B", "向社区矫正机构送达法律文书", "send the papers to the community-correction agency")
            .from(COMMUNITY_CORRECTION_LAW, days(10))
            .under(CCL.article(20))
            .trigger("判决生效", "the effective judgment")
            .rolls()
            .overdue();

    /** 社区矫正报到. */
    public static final Clock CORRECTION_REPORTING_IN = Clock.named(
                    "MC4-14", "社区矫正对象报到", "report in for community correction")
            .from(COMMUNITY_CORRECTION_LAW, days(10))
            .under(CCL.article(21))
            .trigger("判决生效", "the effective judgment")
            .rolls()
            .overdue();

    /** 刑满释放前的通知. */
    public static final Clock RELEASE_NOTICE = Clock.named(
                    "MC4-15", "刑满释放前通知安置帮教机构", "tell those who support resettlement before a release")
            .from(LocalDate.of(2013, 4, 1), daysBefore(30))
            .under(SH_RES.article(7))
            .trigger("释放之日", "the day of release")
            .overdue();

    /** 医疗纠纷人民调解委员会备案. */
    public static final Clock MEDICAL_COMMITTEE_FILING = Clock.named(
                    "MC1-08", "医疗纠纷人民调解委员会备案", "file a committee for medical disputes")
            .from(LocalDate.of(2018, 10, 1), workingDays(30))
            .under(MED.article(32))
            .trigger("设立之日", "the establishment")
            .overdue();

    /** 调解组织变更备案. */
    public static final Clock CHANGE_FILING = Clock.named(
                    "MC1-09", "调解委员会、工作室变更备案", "file a change of a committee or studio")
            .from(LocalDate.of(2015, 6, 1), workingDays(30))
            .under(NB.article(13), NB.article(32))
            .trigger("变更之日", "the change")
            .overdue();

    /** 人民调解委员会任期. A duration: it does not roll. */
    public static final Clock COMMITTEE_TERM = Clock.named(
                    "MC4-16", "人民调解委员会任期", "term of a people's mediation committee")
            .from(LocalDate.of(2011, 1, 1), years(3))
            .under(PML.article(9))
            .trigger("推选产生", "the election")
            .fixed()
            .byLaw("任期届满，应当换届", "the term ends and a new election is due");

    /** 突发事件信息报告. No number in law, so no date unless the county sets one. */
    public static final Clock EMERGENCY_REPORT = Clock.named("MC4-17", "突发事件信息报告", "report of an emergency")
            .from(LocalDate.of(2007, 11, 1), RiskSettings.INCIDENT_REPORT)
            .under(ERL_2007.article(7), ERL_2007.article(38), ERL_2007.article(46))
            .trigger("发现", "discovery")
            .fixed()
            .thenFrom(LocalDate.of(2024, 11, 1), RiskSettings.INCIDENT_REPORT)
            .under(ERL_2024.article(17), ERL_2024.article(60), ERL_2024.article(61), ERL_2024.article(69))
            .trigger("发现", "discovery")
            .fixed()
            .overdue();

    /** 补充法律援助申请材料. As long as the agency's notice says. */
    public static final Clock AID_SUPPLEMENT = Clock.named(
                    "MC4-X1", "补充法律援助申请材料", "supplement an application for legal aid")
            .from(LEGAL_AID_LAW, asSet())
            .under(LAL.article(43).paragraph(2))
            .trigger("一次性告知补充", "the notice of what is missing")
            .rolls()
            .overdue();

    /** 答复法律咨询. */
    public static final Clock CONSULTATION_ANSWER = Clock.named("ME9-01", "答复法律咨询", "answer a legal question")
            .from(LocalDate.of(2018, 1, 1), LegalServiceSettings.CONSULTATION_ANSWER)
            .under(LOCAL)
            .trigger("提出咨询", "the question")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** Every clock declared here. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            AID_DECISION,
            AID_DECISION_BEFORE_2022,
            AID_ASSIGNMENT,
            AID_OBJECTION,
            AID_CRIMINAL_NOTICE,
            AID_CRIMINAL_ASSIGNMENT,
            AID_FORWARDING,
            NOTARY_CERTIFICATE,
            MAJOR_DECISION_REVIEW,
            NORMATIVE_REVIEW,
            NORMATIVE_REVIEW_WINDOW,
            CONTRACT_REVIEW,
            NORMATIVE_FILING,
            CORRECTION_NOTICE,
            CORRECTION_PAPERS,
            CORRECTION_REPORTING_IN,
            RELEASE_NOTICE,
            MEDICAL_COMMITTEE_FILING,
            CHANGE_FILING,
            COMMITTEE_TERM,
            EMERGENCY_REPORT,
            AID_SUPPLEMENT,
            CONSULTATION_ANSWER);

    private LegalServiceClocks() {}
}
