package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.SZ;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.RestDayRule;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/**
 * What a jurisdiction may choose in administrative mediation. There is no national law of it; what is not ruled for one
 * field is local.
 */
public final class AdministrativeMediationSettings {
    /** Whether an organ mediates only what its published catalogue lists, where no rule of the field says what it mediates. */
    public static final Setting<Boolean> CATALOGUE_BINDS = Setting.of(
            "administrative-mediation-catalogue-binds",
            Boolean.class,
            Phrase.of("行政调解是否限于事项目录", "whether organs mediate only what their catalogue lists"),
            true,
            SZ.article(43));

    /** Whether an organ may begin by itself where many people, wide effect or stability are at stake. */
    public static final Setting<Boolean> OWN_INITIATIVE = Setting.of(
            "administrative-mediation-own-initiative",
            Boolean.class,
            Phrase.of("行政机关是否可以主动调解", "whether an organ may begin to mediate by itself"),
            true,
            SZ.article(44));

    /** How soon an organ decides whether it takes a case, where no rule of the field says so. */
    public static final Setting<TimeLimit> INTAKE = Setting.of(
            "administrative-mediation-intake",
            TimeLimit.class,
            Phrase.of("行政调解一般事项的受理决定期限", "how soon an organ decides on intake"),
            TimeLimit.workingDays(5),
            SZ.article(46));

    /** How soon an organ decides whether it takes a complex case. */
    public static final Setting<TimeLimit> INTAKE_IF_COMPLEX = Setting.of(
            "administrative-mediation-intake-if-complex",
            TimeLimit.class,
            Phrase.of("行政调解复杂事项的受理决定期限", "how soon an organ decides on intake of a complex case"),
            TimeLimit.workingDays(10),
            SZ.article(46));

    /** How soon an organ hands on what is not its function. */
    public static final Setting<TimeLimit> TRANSFER = Setting.of(
            "administrative-mediation-transfer",
            TimeLimit.class,
            Phrase.of("不属本机关职责的移送期限", "how soon an organ hands on what is not its function"),
            TimeLimit.workingDays(3),
            SZ.article(45));

    /**
     * Whether the last day of a handling limit of an organ or an arbitration commission rolls over rest days, where its own
     * statute has no rule on periods.
     */
    public static final Setting<RestDayRule> HANDLING_LIMITS = Setting.of(
            "rest-days-of-handling-limits",
            RestDayRule.class,
            Phrase.of(
                    "信访、仲裁等办理期限最后一日为休息日时的处理", "rest days at the end of limits for handling petitions and arbitration"),
            RestDayRule.ROLLS,
            Convention.of(
                    "该法未规定期间的计算，比照当事人的期间顺延",
                    "the statute has no rule on periods; a last day rolls as it does for a party"));

    /** Every setting of this class. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(CATALOGUE_BINDS, OWN_INITIATIVE, INTAKE, INTAKE_IF_COMPLEX, TRANSFER, HANDLING_LIMITS);

    private AdministrativeMediationSettings() {}
}
