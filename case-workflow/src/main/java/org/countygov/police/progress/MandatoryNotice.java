package org.countygov.police.progress;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.shared.PoliceRole.ACCUSER;
import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.LAWYER;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.REPORTER;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.police.shared.PoliceRole.VICTIM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.law.Basis;
import org.countygov.police.shared.PoliceRole;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What police must tell people of their own accord (主动告知), to whom and how soon.
 *
 * @param words what is told
 * @param within how soon after it has happened
 * @param to who is told
 * @param bases where it is written
 */
public record MandatoryNotice(Phrase words, TimeLimit within, ImmutableSet<PoliceRole> to, ImmutableList<Basis> bases)
        implements Worded {
    /** 接报案回执. */
    public static final MandatoryNotice RECEIPT =
            of("接报案回执", "receipt", TimeLimit.atOnce(), to(REPORTER), CR.article(171), AR.article(61));

    /** 移送、转办. */
    public static final MandatoryNotice TRANSFER_OR_REFERRAL =
            of("移送或者转有关部门", "transfer or referral", TimeLimit.atOnce(), to(REPORTER), CR.article(175));

    /** 立案后改变管辖. */
    public static final MandatoryNotice JURISDICTION_CHANGED = of(
            "立案后改变管辖",
            "change of jurisdiction over a filed case",
            TimeLimit.days(3),
            to(REPORTER, AGENCY),
            CR.article(184));

    /** 不予立案. */
    public static final MandatoryNotice NON_FILING =
            of("不予立案", "refusal to file", TimeLimit.days(3), to(ACCUSER), CR.article(178));

    /** 立案. */
    public static final MandatoryNotice FILING = of(
            "立案", "filing", TimeLimit.promptly(), to(ACCUSER, VICTIM, AGENCY), RFR_2023.article(15), CR.article(180));

    /** 作为证据的鉴定意见（刑事）. */
    public static final MandatoryNotice APPRAISAL =
            of("鉴定意见", "appraisal used as evidence", TimeLimit.promptly(), to(SUSPECT, VICTIM), CR.article(252));

    /** 鉴定意见（行政）. */
    public static final MandatoryNotice ADMINISTRATIVE_APPRAISAL = of(
            "行政案件鉴定意见", "appraisal in an administrative case", TimeLimit.days(5), to(OFFENDER, VICTIM), AR.article(97));

    /** 撤销案件、终止侦查. */
    public static final MandatoryNotice WITHDRAWAL = of(
            "撤销案件或者终止侦查", "withdrawal or termination", TimeLimit.days(3), to(SUSPECT, VICTIM, AGENCY), CR.article(189));

    /** 移送审查起诉. */
    public static final MandatoryNotice TRANSFER_FOR_PROSECUTION =
            of("移送审查起诉", "transfer for prosecution", TimeLimit.atOnce(), to(SUSPECT, LAWYER), CR.article(289));

    /** 处罚或者不予处罚决定. */
    public static final MandatoryNotice PENALTY_DECISION = of(
            "处罚或者不予处罚决定",
            "decision on a penalty",
            TimeLimit.days(2),
            to(OFFENDER, VICTIM),
            AR.article(36),
            AR.article(172),
            PSAPL_2025.article(116));

    /** 延长查封、扣押. */
    public static final MandatoryNotice SEIZURE_EXTENDED =
            of("延长查封、扣押", "extension of a seizure", TimeLimit.promptly(), to(OFFENDER), AR.article(112));

    /** 延长不予立案的复议. */
    public static final MandatoryNotice RECONSIDERATION_EXTENDED = of(
            "延长不予立案复议、复核期限",
            "extension of the reconsideration of non-filing",
            TimeLimit.promptly(),
            to(ACCUSER),
            CR.article(179));

    /** 治安案件不能按期办结. */
    public static final MandatoryNotice CASE_OVERDUE = of(
            "治安案件不能按期办结",
            "public-order case that cannot end in time",
            TimeLimit.promptly(),
            to(VICTIM),
            AR.article(165));

    /** Every one of them. */
    public static final ImmutableList<MandatoryNotice> ALL = ImmutableList.of(
            RECEIPT,
            TRANSFER_OR_REFERRAL,
            JURISDICTION_CHANGED,
            NON_FILING,
            FILING,
            APPRAISAL,
            ADMINISTRATIVE_APPRAISAL,
            WITHDRAWAL,
            TRANSFER_FOR_PROSECUTION,
            PENALTY_DECISION,
            SEIZURE_EXTENDED,
            RECONSIDERATION_EXTENDED,
            CASE_OVERDUE);

    private static MandatoryNotice of(
            String zh, String en, TimeLimit within, ImmutableSet<PoliceRole> to, Basis... bases) {
        return new MandatoryNotice(Phrase.of(zh, en), within, to, ImmutableList.copyOf(bases));
    }

    private static ImmutableSet<PoliceRole> to(PoliceRole... people) {
        return ImmutableSet.copyOf(people);
    }
}
