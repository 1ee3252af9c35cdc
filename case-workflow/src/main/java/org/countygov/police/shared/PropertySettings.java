package org.countygov.police.shared;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.RestDayRule;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a county may choose in keeping property, where national law is silent. */
public final class PropertySettings {
    /** How long property may be out on loan; the rule says promptly. */
    public static final Setting<TimeLimit> LOAN = Setting.of(
            "property-loan-within",
            TimeLimit.class,
            Phrase.of("涉案财物调用后归还的时限", "how soon property on loan comes back"),
            TimeLimit.hours(24),
            Convention.of("规定仅称及时归还，时限由县级确定", "the rule says promptly; the county sets the number"));

    /** Whether the last day of an administrative seizure rolls. */
    public static final Setting<RestDayRule> REST_DAYS_OF_SEIZURE = Setting.of(
            "rest-days-of-administrative-seizure",
            RestDayRule.class,
            Phrase.of("行政查封、扣押期限最后一日为休息日时是否顺延", "whether the last day of an administrative seizure rolls"),
            RestDayRule.FIXED,
            Convention.of(
                    "程序规定第三十五条按字面可以顺延；因其限制财产，从短不顺延",
                    "read literally, art. 35 of the rule rolls it; as it restricts property, the shorter reading is chosen"));

    /** How many people must be present when property is destroyed. */
    public static final Setting<Integer> WITNESSES_OF_DESTRUCTION = Setting.of(
            "people-at-destruction",
            Integer.class,
            Phrase.of("销毁财物时在场人数", "how many people are present at a destruction"),
            2,
            Convention.of("法律未定人数，默认值为本库模型", "no law sets the number; the default is a model of this library"));

    /** Every setting of property. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(LOAN, REST_DAYS_OF_SEIZURE, WITNESSES_OF_DESTRUCTION);

    private PropertySettings() {}
}
