package org.countygov.police.shared;

import static org.countygov.law.Instruments.AGT;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RRR;
import static org.countygov.time.TimeLimit.days;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/** The clocks of remedies in criminal cases, of recusal and of supervision by the procuratorate (RM), by the numbers of the time table they come from. */
public final class RemedyClocks {
    private static final Convention RULE_OF_2013 = Convention.of(
            "2013年施行的刑事案件程序规定的条文未核对；期限据其后规则的修改记载",
            "the text of 2013 of the criminal-case rule was not read; its periods are known from what replaced them");

    private static final LocalDate COMPENSATION_LAW = LocalDate.of(2013, 1, 1);
    private static final LocalDate RECONSIDERATION_RULE = LocalDate.of(2014, 11, 1);
    private static final LocalDate CRIMINAL_PROCEDURE_LAW = LocalDate.of(2018, 10, 26);
    private static final LocalDate ADMINISTRATIVE_RULE = LocalDate.of(2019, 1, 1);
    private static final LocalDate PROCURATORATE_RULES = LocalDate.of(2019, 12, 30);
    private static final LocalDate CRIMINAL_RULE = LocalDate.of(2020, 9, 1);

    /** Non-filing: thirty days more in a complicated case, by whoever decides. */
    public static final Tier NON_FILING_EXTENDED = Tier.adding(days(30), Phrase.of("复议、复核机关", "the deciding organ"))
            .when("情况复杂", "a complicated case")
            .under(CR.article(179), RRR.article(30));

    /** RM-20 控告人申请复议. */
    public static final Clock NON_FILING_RECONSIDERATION = Clock.named(
                    "RM-20a", "控告人申请复议", "reconsideration of non-filing, for the accuser to ask")
            .from(COMPENSATION_LAW, days(7))
            .under(RULE_OF_2013)
            .trigger("收到不予立案通知书", "receipt of the notice")
            .rolls()
            .thenFrom(RECONSIDERATION_RULE, days(7))
            .under(RRR.article(28))
            .trigger("收到不予立案通知书", "receipt of the notice")
            .rolls()
            .thenFrom(CRIMINAL_RULE, days(7))
            .under(CR.article(179), RRR.article(28))
            .trigger("收到不予立案通知书", "receipt of the notice")
            .rolls()
            .lapses();

    /** RM-20 复议决定. */
    public static final Clock NON_FILING_RECONSIDERED = Clock.named(
                    "RM-20b", "决定不予立案复议", "reconsideration of non-filing, to decide")
            .from(COMPENSATION_LAW, days(7))
            .under(RULE_OF_2013)
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .thenFrom(RECONSIDERATION_RULE, days(30))
            .under(RRR.article(30))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .extendable(NON_FILING_EXTENDED)
            .thenFrom(CRIMINAL_RULE, days(30))
            .under(CR.article(179), RRR.article(30))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .extendable(NON_FILING_EXTENDED)
            .overdue();

    /** RM-20 控告人申请复核. */
    public static final Clock NON_FILING_REVIEW = Clock.named(
                    "RM-20c", "控告人申请复核", "review of non-filing, for the accuser to ask")
            .from(COMPENSATION_LAW, days(7))
            .under(RULE_OF_2013)
            .trigger("收到复议决定书", "receipt of the decision")
            .rolls()
            .thenFrom(RECONSIDERATION_RULE, days(7))
            .under(RRR.article(28))
            .trigger("收到复议决定书", "receipt of the decision")
            .rolls()
            .thenFrom(CRIMINAL_RULE, days(7))
            .under(CR.article(179), RRR.article(28))
            .trigger("收到复议决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-20 复核决定. */
    public static final Clock NON_FILING_REVIEWED = Clock.named("RM-20d", "决定不予立案复核", "review of non-filing, to decide")
            .from(COMPENSATION_LAW, days(7))
            .under(RULE_OF_2013)
            .trigger("收到复核申请", "receipt of the application")
            .rolls()
            .thenFrom(RECONSIDERATION_RULE, days(30))
            .under(RRR.article(30))
            .trigger("收到复核申请", "receipt of the application")
            .rolls()
            .extendable(NON_FILING_EXTENDED)
            .thenFrom(CRIMINAL_RULE, days(30))
            .under(CR.article(179), RRR.article(30))
            .trigger("收到复核申请", "receipt of the application")
            .rolls()
            .extendable(NON_FILING_EXTENDED)
            .overdue();

    /** RM-21 移送机关申请复议. */
    public static final Clock AGENCY_RECONSIDERATION = Clock.named(
                    "RM-21a", "移送机关申请复议", "reconsideration of non-filing, for an agency to ask")
            .from(CRIMINAL_RULE, days(3))
            .under(CR.article(181), AGT.article(9))
            .trigger("收到不予立案通知书", "receipt of the notice")
            .rolls()
            .lapses();

    /** RM-21 移送机关复议决定. */
    public static final Clock AGENCY_RECONSIDERED = Clock.named(
                    "RM-21b", "决定移送机关的复议", "reconsideration for an agency, to decide")
            .from(CRIMINAL_RULE, RemedySettings.AGENCY_RECONSIDERATION)
            .under(CR.article(181), AGT.article(9), RRR.article(27))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .overdue();

    /** RM-22 对不批捕要求复议. */
    public static final Clock ARREST_RECONSIDERATION = Clock.named(
                    "RM-22a", "对不批准逮捕要求复议", "reconsideration of a refused arrest, for the police to ask")
            .from(CRIMINAL_RULE, days(5))
            .under(CR.article(141), CRIMINAL_PL_2018.article(92))
            .trigger("收到不批准逮捕决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-22 不批捕复议. */
    public static final Clock ARREST_RECONSIDERED = Clock.named(
                    "RM-22b", "复议不批准逮捕", "reconsideration of a refused arrest, to decide")
            .from(PROCURATORATE_RULES, days(7))
            .under(PRR.article(290))
            .trigger("收到要求复议意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-22 提请复核. */
    public static final Clock ARREST_REVIEW = Clock.named(
                    "RM-22c", "对不批准逮捕提请复核", "review of a refused arrest, for the police to ask")
            .from(CRIMINAL_RULE, days(5))
            .under(CR.article(141))
            .trigger("收到复议决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-22 不批捕复核. */
    public static final Clock ARREST_REVIEWED = Clock.named(
                    "RM-22d", "复核不批准逮捕", "review of a refused arrest, to decide")
            .from(PROCURATORATE_RULES, days(15))
            .under(PRR.article(291))
            .trigger("收到提请复核意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-24 对不起诉要求复议. */
    public static final Clock PROSECUTION_RECONSIDERATION = Clock.named(
                    "RM-24a", "对不起诉要求复议", "reconsideration of non-prosecution, for the police to ask")
            .from(CRIMINAL_RULE, days(7))
            .under(CR.article(294))
            .trigger("收到不起诉决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-24 不起诉复议. */
    public static final Clock PROSECUTION_RECONSIDERED = Clock.named(
                    "RM-24b", "复议不起诉", "reconsideration of non-prosecution, to decide")
            .from(PROCURATORATE_RULES, days(30))
            .under(PRR.article(379))
            .trigger("收到要求复议意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-24 提请复核. */
    public static final Clock PROSECUTION_REVIEW = Clock.named(
                    "RM-24c", "对不起诉提请复核", "review of non-prosecution, for the police to ask")
            .from(CRIMINAL_RULE, days(7))
            .under(CR.article(294))
            .trigger("收到复议决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-24 不起诉复核. */
    public static final Clock PROSECUTION_REVIEWED = Clock.named(
                    "RM-24d", "复核不起诉", "review of non-prosecution, to decide")
            .from(PROCURATORATE_RULES, days(30))
            .under(PRR.article(380))
            .trigger("收到提请复核意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-24v 被害人申诉. */
    public static final Clock VICTIM_COMPLAINT = Clock.named(
                    "RM-24v", "被害人对不起诉申诉", "complain of non-prosecution, for the victim")
            .from(CRIMINAL_PROCEDURE_LAW, days(7))
            .under(CRIMINAL_PL_2018.article(180))
            .trigger("收到不起诉决定书", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-25 申请复议. */
    public static final Clock DEPOSIT_RECONSIDERATION = Clock.named(
                    "RM-25a", "对没收保证金、保证人罚款申请复议", "reconsideration of a forfeiture or fine, to ask")
            .from(CRIMINAL_RULE, days(5))
            .under(CR.article(99), CR.article(104))
            .trigger("宣读或者收到决定", "reading or receipt of the decision")
            .rolls()
            .lapses();

    /** RM-25 复议决定. */
    public static final Clock DEPOSIT_RECONSIDERED = Clock.named(
                    "RM-25b", "决定没收保证金、保证人罚款复议", "reconsideration of a forfeiture or fine, to decide")
            .from(CRIMINAL_RULE, RemedySettings.DEPOSIT_RECONSIDERATION)
            .under(CR.article(99), CR.article(104), RRR.article(27))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .overdue();

    /** RM-25 申请复核. */
    public static final Clock DEPOSIT_REVIEW = Clock.named(
                    "RM-25c", "对没收保证金、保证人罚款申请复核", "review of a forfeiture or fine, to ask")
            .from(CRIMINAL_RULE, days(5))
            .under(CR.article(99), CR.article(104))
            .trigger("收到复议决定", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-25 复核决定. */
    public static final Clock DEPOSIT_REVIEWED = Clock.named(
                    "RM-25d", "决定没收保证金、保证人罚款复核", "review of a forfeiture or fine, to decide")
            .from(CRIMINAL_RULE, RemedySettings.DEPOSIT_RECONSIDERATION)
            .under(CR.article(99), CR.article(104), RRR.article(27))
            .trigger("收到复核申请", "receipt of the application")
            .rolls()
            .overdue();

    /** RM-30 答复申诉、控告. */
    public static final Clock COMPLAINT_ANSWER = Clock.named(
                    "RM-30", "答复对超期羁押、保证金、财物等的申诉、控告", "answer a complaint about custody, deposit or property")
            .from(CRIMINAL_RULE, days(30))
            .under(CR.article(196), CRIMINAL_PL_2018.article(117))
            .trigger("收到申诉、控告", "receipt of the complaint")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS, "可以向人民检察院申诉", "the procuratorate may be asked");

    /** 立案监督：撤案通知复议. The time table numbers the period of the police alone (IN-14), so that this one has its own. */
    public static final Clock WITHDRAWAL_RECONSIDERED = Clock.named(
                    "RM-X5", "复议通知撤案", "reconsider the notice to withdraw")
            .from(PROCURATORATE_RULES, days(7))
            .under(PRR.article(565))
            .trigger("收到要求复议意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** 立案监督：撤案通知复核. With a number of its own, as the reconsideration before it. */
    public static final Clock WITHDRAWAL_REVIEWED = Clock.named("RM-X6", "复核通知撤案", "review the notice to withdraw")
            .from(PROCURATORATE_RULES, days(15))
            .under(PRR.article(565))
            .trigger("收到提请复核意见书", "receipt of the request")
            .rolls()
            .overdue();

    /** 行政案件回避决定. The time table numbers the criminal period alone (LW-07), so that this one has its own. */
    public static final Clock ADMINISTRATIVE_RECUSAL = Clock.named(
                    "RM-X9", "决定行政案件回避申请", "decide on a recusal in an administrative case")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(21))
            .trigger("收到申请", "receipt of the request")
            .rolls()
            .overdue();

    /** Every one of them. */
    public static final ImmutableList<Clock> ALL = ImmutableList.<Clock>builder()
            .add(
                    NON_FILING_RECONSIDERATION,
                    NON_FILING_RECONSIDERED,
                    NON_FILING_REVIEW,
                    NON_FILING_REVIEWED,
                    AGENCY_RECONSIDERATION,
                    AGENCY_RECONSIDERED,
                    ARREST_RECONSIDERATION,
                    ARREST_RECONSIDERED,
                    ARREST_REVIEW,
                    ARREST_REVIEWED,
                    PROSECUTION_RECONSIDERATION,
                    PROSECUTION_RECONSIDERED,
                    PROSECUTION_REVIEW,
                    PROSECUTION_REVIEWED,
                    VICTIM_COMPLAINT,
                    DEPOSIT_RECONSIDERATION,
                    DEPOSIT_RECONSIDERED,
                    DEPOSIT_REVIEW,
                    DEPOSIT_REVIEWED,
                    COMPLAINT_ANSWER,
                    WITHDRAWAL_RECONSIDERED,
                    WITHDRAWAL_REVIEWED,
                    ADMINISTRATIVE_RECUSAL)
            .addAll(AdministrativeRemedyClocks.ALL)
            .build();

    private RemedyClocks() {}
}
