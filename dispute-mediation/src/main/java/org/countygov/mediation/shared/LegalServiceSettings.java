package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.DEC;
import static org.countygov.law.Instruments.GBF_115;
import static org.countygov.law.Instruments.LAL;
import static org.countygov.law.Instruments.ST;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a jurisdiction may choose in legal services and in the review of documents. */
public final class LegalServiceSettings {
    private static final Convention LOCAL_RULES = Convention.of("若干地方规定", "rules of some places");
    private static final Convention ADVISER_PRACTICE = Convention.of("省级标准或者做法", "a provincial standard or practice");

    /** Decision on legal aid. The law says seven days and not which; they are calendar days unless the county says otherwise. */
    public static final Setting<TimeLimit> AID_DECISION =
            aidDays("legal-aid-decision-within", "法律援助申请的审查决定期限", "the period for deciding on legal aid", 7, 43);

    /** Assignment after a grant. */
    public static final Setting<TimeLimit> AID_ASSIGNMENT =
            aidDays("legal-aid-assignment-within", "法律援助的指派期限", "the period for assigning legal aid", 3, 43);

    /** Decision on an objection. */
    public static final Setting<TimeLimit> AID_OBJECTION =
            aidDays("legal-aid-objection-within", "法律援助异议的审查期限", "the period for deciding on an objection", 5, 49);

    /** The time left for the review of a major decision. */
    public static final Setting<TimeLimit> MAJOR_DECISION_REVIEW = Setting.of(
                    "major-decision-review-at-least",
                    TimeLimit.class,
                    Phrase.of("重大行政决策合法性审查的时间", "the time left for the review of a major decision"),
                    TimeLimit.workingDays(7),
                    DEC.article(26))
            .bounded(
                    TimeLimit.workingDays(7)::isWithin,
                    Phrase.of("一般不少于七个工作日", "generally at least seven working days"),
                    DEC.article(26));

    /** The least time for the review of a normative document. */
    public static final Setting<TimeLimit> NORMATIVE_REVIEW_AT_LEAST = Setting.of(
            "normative-document-review-at-least",
            TimeLimit.class,
            Phrase.of("规范性文件合法性审核的最短时间", "the least time for the review of a normative document"),
            TimeLimit.workingDays(5),
            GBF_115.whole());

    /** The most time for the review of a normative document. */
    public static final Setting<TimeLimit> NORMATIVE_REVIEW_AT_MOST = Setting.of(
            "normative-document-review-at-most",
            TimeLimit.class,
            Phrase.of("规范性文件合法性审核的最长时间", "the most time for the review of a normative document"),
            TimeLimit.workingDays(15),
            GBF_115.whole());

    /** The time for the review of a contract. */
    public static final Setting<TimeLimit> CONTRACT_REVIEW = Setting.of(
            "contract-review-within",
            TimeLimit.class,
            Phrase.of("合同合法性审查的期限", "the period for the review of a contract"),
            TimeLimit.workingDays(5),
            LOCAL_RULES);

    /** The time for filing a normative document with the next level. */
    public static final Setting<TimeLimit> NORMATIVE_FILING = Setting.of(
            "normative-document-filing-within",
            TimeLimit.class,
            Phrase.of("规范性文件备案的期限", "the period for filing a normative document"),
            TimeLimit.days(15),
            Convention.of("某市2025年规定", "one city's rule of 2025"));

    /** How many hours a month a village legal adviser is on site. */
    public static final Setting<Integer> ADVISER_HOURS_A_MONTH = Setting.of(
            "adviser-hours-a-month",
            Integer.class,
            Phrase.of("村（居）法律顾问每月现场服务的小时数", "the hours a month a village adviser is on site"),
            4,
            ST.article(23));

    /** How many lectures a quarter a village legal adviser gives. */
    public static final Setting<Integer> ADVISER_LECTURES_A_QUARTER = Setting.of(
            "adviser-lectures-a-quarter",
            Integer.class,
            Phrase.of("村（居）法律顾问每季度讲座的次数", "the lectures a quarter a village adviser gives"),
            1,
            ADVISER_PRACTICE);

    /** How many villages one adviser serves at most. */
    public static final Setting<Integer> VILLAGES_AN_ADVISER = Setting.of(
            "villages-an-adviser-at-most",
            Integer.class,
            Phrase.of("一名法律顾问最多服务的村（社区）数", "the most villages one adviser serves"),
            5,
            ADVISER_PRACTICE);

    /** How many years a mediator has practised before a studio is named. */
    public static final Setting<Integer> STUDIO_YEARS = Setting.of(
            "personal-studio-years",
            Integer.class,
            Phrase.of("设立个人调解工作室所需的从业年限", "the years of practice before a personal studio"),
            5,
            Convention.of("某市规定", "one city's rule"));

    /** How soon a legal question is answered. */
    public static final Setting<TimeLimit> CONSULTATION_ANSWER = Setting.of(
            "consultation-answer-within",
            TimeLimit.class,
            Phrase.of("法律咨询的答复时限", "how soon a legal question is answered"),
            TimeLimit.promptly(),
            Convention.of("由县级确定", "set by the county"));

    /** How many years an entry of an assistance ledger is kept. */
    public static final Setting<Integer> LEDGER_YEARS = Setting.of(
            "assistance-ledger-years",
            Integer.class,
            Phrase.of("帮扶台账的保存年限", "how many years an entry of an assistance ledger is kept"),
            3,
            Convention.of("法律要求实现目的所必要的最短时间，由县级确定", "law: as short as the purpose allows; set by the county"));

    /** Below how many persons a published figure is suppressed. */
    public static final Setting<Integer> SMALL_CELL = Setting.of(
            "small-cell-below",
            Integer.class,
            Phrase.of("公布统计时隐去的最小人数", "below how many persons a published figure is suppressed"),
            5,
            Convention.of("隐私保护惯例，由县级确定", "a convention of privacy, set by the county"));

    /** Every setting of legal services and reviews. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            AID_DECISION,
            AID_ASSIGNMENT,
            AID_OBJECTION,
            MAJOR_DECISION_REVIEW,
            NORMATIVE_REVIEW_AT_LEAST,
            NORMATIVE_REVIEW_AT_MOST,
            CONTRACT_REVIEW,
            NORMATIVE_FILING,
            ADVISER_HOURS_A_MONTH,
            ADVISER_LECTURES_A_QUARTER,
            VILLAGES_AN_ADVISER,
            STUDIO_YEARS,
            CONSULTATION_ANSWER,
            LEDGER_YEARS,
            SMALL_CELL);

    private LegalServiceSettings() {}

    private static Setting<TimeLimit> aidDays(String key, String zh, String en, int days, int article) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), TimeLimit.days(days), LAL.article(article))
                .bounded(
                        limit -> limit.isWithin(TimeLimit.days(days)) || limit.isWithin(TimeLimit.workingDays(days)),
                        Phrase.of("不超过%s日，日历日或者工作日", "at most %s days, calendar or working")
                                .with(Phrase.verbatim(days)),
                        LAL.article(article));
    }
}
