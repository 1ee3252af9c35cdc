package org.countygov.rectification;

import static org.countygov.rectification.LedgerSettings.MODEL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Setting;
import org.countygov.supervision.SupervisionRole;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;

/** The clocks of the ledger. All are local targets, and none of them cancels anything. */
public final class LedgerClocks {
    // A model has no first day; it is offered for every day of the procedures it serves.
    private static final LocalDate ALWAYS = LocalDate.of(2013, 1, 1);

    /** The head of the supervising department gives more time, once. */
    public static final Tier BY_SUPERVISING_HEAD = Tier.addingAsSet(SupervisionRole.SUPERVISOR_HEAD);

    /** SV-02 整改. */
    public static final Clock RECTIFICATION =
            rectification("SV-02a", "整改一般问题", "put a finding right", LedgerSettings.RECTIFICATION);

    /** SV-02 重大问题整改. */
    public static final Clock MAJOR_RECTIFICATION =
            rectification("SV-02b", "整改重大问题", "put a major finding right", LedgerSettings.MAJOR_RECTIFICATION);

    /** SV-04 对认定问题的申诉. */
    public static final Clock APPEAL = Clock.named("SV-04a", "对认定的问题申诉", "appeal against a finding")
            .from(ALWAYS, LedgerSettings.APPEAL)
            .under(MODEL)
            .trigger("收到整改通知", "receipt of the notice")
            .rolls()
            .lapses();

    /** 销号后观察复发. */
    public static final Clock RECURRENCE = Clock.named("SV-08", "观察是否复发", "watch for a recurrence")
            .from(ALWAYS, LedgerSettings.RECURRENCE)
            .under(MODEL)
            .trigger("销号", "the cancellation")
            .fixed()
            .byLaw("此后再发生的为新问题", "what occurs later is a finding of its own");

    /** Every clock of the ledger. */
    public static final ImmutableList<Clock> ALL =
            ImmutableList.of(RECTIFICATION, MAJOR_RECTIFICATION, APPEAL, RECURRENCE);

    private LedgerClocks() {}

    private static Clock rectification(String id, String zh, String en, Setting<TimeLimit> limit) {
        return Clock.named(id, zh, en)
                .from(ALWAYS, limit)
                .under(MODEL)
                .trigger("整改通知", "the notice to put it right")
                .rolls()
                .extendable(BY_SUPERVISING_HEAD)
                .overrun(Consequence.TARGET_MISSED);
    }
}
