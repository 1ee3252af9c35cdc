package org.countygov.police.criminal;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.police.shared.PoliceRole;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;

/**
 * The clocks that run in the case itself once it is filed. The custody of a suspect, the notices to the family and the first
 * interrogation are counted in the file of the measure, for a case may have many suspects and one run of each clock.
 */
public final class CriminalClocks {
    private static final LocalDate CRIMINAL_CASE_RULE = LocalDate.of(2020, 9, 1);

    /** Half a month more for a major and complex case. */
    public static final Tier REVIEW_OF_MAJOR_CASE =
            Tier.adding(days(15), PoliceRole.PEER_PROCURATORATE).when("重大复杂案件", "a major and complex case");

    /** 告知撤销案件、终止侦查. */
    public static final Clock NOTICE_OF_END = Clock.named(
                    "CR-20", "告知撤销案件或者终止侦查", "tell of the withdrawal of the case or the end for a suspect")
            .from(CRIMINAL_CASE_RULE, days(3))
            .under(CR.article(189))
            .trigger("作出决定", "the decision")
            .rolls()
            .notice("原犯罪嫌疑人、被害人或者其近亲属、移送机关", "the former suspect, the victim or kin, the agency", CR.article(189))
            .overdue();

    /**
     * 审查起诉期限. Counted anew, and in full, with each submission. For the case as a whole, which may have suspects held and not
     * held; the file of each measure counts it for its own suspect (CR-21h, CR-21n, CR-21f), and rolls it only at large.
     */
    public static final Clock PROSECUTION_REVIEW = Clock.named(
                    "CR-21", "人民检察院审查起诉", "the procuratorate's review for prosecution")
            .from(LocalDate.of(2019, 12, 30), months(1))
            .under(CRIMINAL_PL_2018.article(172), PRR.article(351))
            .trigger("收到移送的案件", "receipt of the case")
            .fixed()
            .extendable(REVIEW_OF_MAJOR_CASE)
            .overdue();

    /** 补充侦查期限. For the case as a whole; the file of each measure counts it for its own suspect (CR-22h, CR-22n). */
    public static final Clock SUPPLEMENT = Clock.named("CR-22", "补充侦查", "supplementary investigation")
            .from(CRIMINAL_CASE_RULE, months(1))
            .under(CR.article(295), CRIMINAL_PL_2018.article(175))
            .trigger("收到退回的案件", "receipt of the returned case")
            .fixed()
            .overrun(Consequence.DUTY_OVERDUE, "逾期的，检察院可以要求说明理由", "overdue; the procuratorate may ask for the reasons");

    /** All of them. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(NOTICE_OF_END, PROSECUTION_REVIEW, SUPPLEMENT);

    private CriminalClocks() {}
}
