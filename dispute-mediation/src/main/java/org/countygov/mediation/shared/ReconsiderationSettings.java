package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.ARR_2007;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a jurisdiction may choose in administrative reconsideration, where the law can be read in more than one way. */
public final class ReconsiderationSettings {
    /**
     * Whether a settlement must be in writing although the law of 2023 does not say so: the regulation of 2007 does, and was
     * not repealed before July 2026.
     */
    public static final Setting<Boolean> SETTLEMENT_IN_WRITING = Setting.of(
            "reconsideration-settlement-in-writing",
            Boolean.class,
            Phrase.of("复议和解是否须有书面协议", "whether a settlement in reconsideration must be in writing"),
            true,
            ARR_2007.article(40));

    /** How soon a major or urgent petition matter is reported; the regulation says in time, without a number. */
    public static final Setting<TimeLimit> URGENT_PETITION_REPORT = Setting.of(
            "urgent-petition-report-within",
            TimeLimit.class,
            Phrase.of("重大、紧急信访事项的报告时限", "how soon a major or urgent petition matter is reported"),
            TimeLimit.promptly(),
            Convention.of("条例仅规定“及时”，由县级确定时限", "the regulation says in time; the county sets the number"));

    /** Every setting of this class. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(SETTLEMENT_IN_WRITING, URGENT_PETITION_REPORT);

    private ReconsiderationSettings() {}
}
