package org.countygov.police.shared;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.RRR;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.time.Tier;

/** The clocks of lawyers, of vulnerable suspects and of recusal in a criminal case, by the ids of the time table. */
public final class DefenceClocks {
    private static final LocalDate CRIMINAL_CASE_RULE = LocalDate.of(2020, 9, 1);

    /** A recusal that is complex to decide: five days in all. */
    public static final Tier FOR_COMPLEX_RECUSAL =
            Tier.upTo(days(5), PoliceRole.COUNTY_HEAD).when("情况复杂", "a complex matter");

    /** 通知法律援助机构指派律师. */
    public static final Clock MANDATORY_LEGAL_AID = Clock.named(
                    "LW-01", "通知法律援助机构指派律师", "have the legal-aid body assign a lawyer")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(46), CR.article(320))
            .trigger(
                    "发现嫌疑人盲、聋、哑，限制责任能力，可能判处无期徒刑、死刑，或者未成年，而没有辩护人",
                    "discovery that a suspect without a defender is blind, deaf or mute, of limited responsibility, liable"
                            + " to life or death, or a minor")
            .rolls()
            .overdue();

    /** 转交在押嫌疑人的法律援助申请. */
    public static final Clock PASS_ON_LEGAL_AID = Clock.named(
                    "LW-02a", "转交在押嫌疑人的法律援助申请", "pass on the legal-aid application of a suspect in custody")
            .from(CRIMINAL_CASE_RULE, hours(24))
            .under(CR.article(47))
            .trigger("收到申请", "receipt of the application")
            .overdue();

    /** 通知家属协助法律援助申请. */
    public static final Clock TELL_FAMILY_OF_LEGAL_AID = Clock.named(
                    "LW-02b", "通知家属协助法律援助申请", "tell the family to help with a legal-aid application")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(47))
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .overdue();

    /** 告知法律援助机构拒绝指派或者另行委托. */
    public static final Clock TELL_LEGAL_AID_OF_REFUSAL = Clock.named(
                    "LW-03",
                    "告知法律援助机构拒绝指派或者另行委托",
                    "tell the legal-aid body that its lawyer is refused or another was appointed")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(47))
            .trigger("拒绝或者另行委托", "the refusal or the appointment")
            .rolls()
            .overdue();

    /** 通知值班律师. */
    public static final Clock DUTY_LAWYER = Clock.named("LW-04", "通知值班律师", "call the duty lawyer")
            .from(CRIMINAL_CASE_RULE, hours(24))
            .under(CR.article(49))
            .trigger("嫌疑人申请", "the suspect's application")
            .overdue();

    /** 安排律师会见. */
    public static final Clock LAWYER_MEETING = Clock.named("LW-05", "安排律师会见", "arrange the lawyer's meeting")
            .from(CRIMINAL_CASE_RULE, hours(48))
            .under(CR.article(53))
            .trigger("律师凭三项文书要求会见", "the lawyer's request with the three papers")
            .overdue();

    /** 决定是否许可会见. */
    public static final Clock MEETING_PERMISSION = Clock.named(
                    "LW-06", "决定是否许可会见或者翻译人员", "decide whether to permit a meeting, or an interpreter")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(52), CR.article(54))
            .trigger("律师申请", "the lawyer's application")
            .rolls()
            .overdue();

    /** 决定回避. */
    public static final Clock RECUSAL = Clock.named("LW-07", "决定回避申请", "decide a request for recusal")
            .from(CRIMINAL_CASE_RULE, days(2))
            .under(CR.article(36))
            .trigger("收到申请", "receipt of the request")
            .rolls()
            .extendable(FOR_COMPLEX_RECUSAL)
            .overdue();

    /** 对驳回回避申请请求复议. The rule of 2014 prints five working days; the later rule governs, and is earlier. */
    public static final Clock RECUSAL_RECONSIDERATION = Clock.named(
                    "LW-08a", "对驳回回避申请的复议", "ask for reconsideration of a refused recusal")
            .from(CRIMINAL_CASE_RULE, days(5))
            .under(CR.article(37), RRR.article(27))
            .trigger("收到驳回决定", "receipt of the refusal")
            .rolls()
            .lapses();

    /** 答复回避复议. */
    public static final Clock RECUSAL_ANSWER = Clock.named(
                    "LW-08b", "答复回避复议", "answer the reconsideration of a recusal")
            .from(CRIMINAL_CASE_RULE, RemedySettings.RECUSAL_RECONSIDERATION)
            .under(CR.article(37), RRR.article(27))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .overdue();

    /** All of them, in the order of their ids. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            MANDATORY_LEGAL_AID,
            PASS_ON_LEGAL_AID,
            TELL_FAMILY_OF_LEGAL_AID,
            TELL_LEGAL_AID_OF_REFUSAL,
            DUTY_LAWYER,
            LAWYER_MEETING,
            MEETING_PERMISSION,
            RECUSAL,
            RECUSAL_RECONSIDERATION,
            RECUSAL_ANSWER);

    private DefenceClocks() {}
}
