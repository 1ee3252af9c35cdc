package org.countygov.rectification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.inspection.Severity;
import org.countygov.law.Convention;
import org.countygov.law.Instruments;
import org.countygov.law.Setting;
import org.countygov.supervision.Ladder;
import org.countygov.supervision.Rung;
import org.countygov.supervision.SupervisionRole;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a county may choose in keeping a ledger of findings. No national text gives these numbers. */
public final class LedgerSettings {
    /** What the ledger rests on. */
    static final Convention MODEL = Convention.of(
            "挂账销号见于各地做法，未见全国性条文；时限和次数默认值为本库模型",
            "ledgers with cancellation are local practice without a national text; times and numbers are a model of this library");

    /** How soon a finding is put right. */
    public static final Setting<TimeLimit> RECTIFICATION =
            of("rectification-within", "一般问题的整改时限", "the time to put a finding right", TimeLimit.workingDays(3));

    /** How soon a major or fatal finding is put right. */
    public static final Setting<TimeLimit> MAJOR_RECTIFICATION = of(
            "major-rectification-within",
            "重大问题的整改时限",
            "the time to put a major finding right",
            TimeLimit.workingDays(10));

    /** How soon a unit may appeal against a finding. */
    public static final Setting<TimeLimit> APPEAL = of(
            "sampling-appeal-within", "对认定问题的申诉时限", "the time to appeal against a finding", TimeLimit.workingDays(3));

    /** How long after the cancellation a recurrence brings the entry back. */
    public static final Setting<TimeLimit> RECURRENCE =
            of("recurrence-watched-for", "销号后观察复发的期限", "how long a recurrence is watched for", TimeLimit.days(90));

    /** From what severity on a finding of an inspection comes on the ledger. */
    public static final Setting<Severity> OPENS_FROM = Setting.of(
            "ledger-opens-from",
            Severity.class,
            Phrase.of("检查发现的问题达到何种程度即须挂账", "from what severity on a finding comes on the ledger"),
            Severity.GAP,
            MODEL);

    /** Who may use which measure against an overdue entry. */
    public static final Setting<Ladder> LADDER = Setting.of(
            "supervision-ladder",
            Ladder.class,
            Phrase.of("逾期未整改时各层级可以采取的措施", "the measures that each level may use when an entry is overdue"),
            standardLadder(),
            MODEL);

    /** Every setting of the ledger. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(RECTIFICATION, MAJOR_RECTIFICATION, APPEAL, RECURRENCE, OPENS_FROM, LADDER);

    private LedgerSettings() {}

    private static Setting<TimeLimit> of(String key, String zh, String en, TimeLimit standard) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), standard, MODEL);
    }

    /** The department reminds and orders, its head criticises and interviews, the level above lists and refers. */
    private static Ladder standardLadder() {
        ImmutableSet<SupervisionRole> everybody = ImmutableSet.of(
                SupervisionRole.SUPERVISOR, SupervisionRole.SUPERVISOR_HEAD, SupervisionRole.HIGHER_SUPERVISOR);
        ImmutableSet<SupervisionRole> heads =
                ImmutableSet.of(SupervisionRole.SUPERVISOR_HEAD, SupervisionRole.HIGHER_SUPERVISOR);
        ImmutableSet<SupervisionRole> above = ImmutableSet.of(SupervisionRole.HIGHER_SUPERVISOR);
        return Ladder.of(
                        Phrase.of("默认的监督阶梯", "the ladder by default"),
                        MODEL,
                        Instruments.AESR.article(20),
                        Instruments.AESR.article(22),
                        Instruments.AESR.article(31))
                .with(Rung.REMINDER, everybody)
                .with(Rung.RECTIFICATION_NOTICE, everybody)
                .with(Rung.CIRCULAR, heads)
                .with(Rung.INTERVIEW, heads)
                .with(Rung.LISTING, above)
                .with(Rung.REFERRAL, heads);
    }
}
