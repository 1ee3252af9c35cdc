package org.countygov.police.shared;

import static org.countygov.law.Instruments.BAIL_2022;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CUS_2006;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.RestDayRule;
import org.countygov.time.TimeLimit;
import org.countygov.time.Warnings;
import org.countygov.words.Phrase;

/** What a county may choose about measures on the person: more strictly than law where law has a number, never less. */
public final class CustodySettings {
    private static final TimeLimit ONE_DAY = TimeLimit.hours(24);

    /** How soon the family is told of a detention, an arrest or a designated residence. */
    public static final Setting<TimeLimit> FAMILY_NOTICE =
            withinOneDay("custody-family-notice", "通知家属的时限", "how soon the family is told", CR.article(127));

    /** How soon a detained or arrested person is first interrogated. */
    public static final Setting<TimeLimit> FIRST_INTERROGATION = withinOneDay(
            "custody-first-interrogation", "第一次讯问的时限", "how soon the first interrogation takes place", CR.article(128));

    /** How soon a detained person is in the detention house. */
    public static final Setting<TimeLimit> DELIVERY_TO_HOUSE = withinOneDay(
            "custody-delivery-to-house", "送看守所的时限", "how soon the person is in the detention house", CR.article(126));

    /** How many hours lie between two appearances, so that they are not chained; the law names no number. */
    public static final Setting<Integer> HOURS_BETWEEN_APPEARANCES = Setting.of(
                    "hours-between-appearances",
                    Integer.class,
                    Phrase.of("两次传唤、拘传的最短间隔（小时）", "the least hours between two appearances"),
                    12,
                    Convention.of(
                            "法律禁止连续传唤、拘传，未规定间隔；以十二小时为默认",
                            "the law forbids chaining and names no interval; twelve hours are taken"))
            .bounded(hours -> hours >= 1, Phrase.of("不少于一小时", "at least one hour"), CR.article(80));

    /** Whether a request to extend investigation custody is still taken in the last seven days, while custody runs. */
    public static final Setting<Boolean> LATE_EXTENSION_REQUESTS_TAKEN = Setting.of(
            "late-custody-extension-requests-taken",
            Boolean.class,
            Phrase.of("届满前七日内提请延长羁押期限的是否受理", "whether a request in the last seven days of custody is taken"),
            true,
            Convention.of(
                    "应当在届满七日前提请；届满后提请的不予受理，届满前七日内提请的后果未见规定",
                    "it is owed seven days before the end and inadmissible after it; no provision was found for the days between"));

    /** How long before a detention of thirty days ends the detention house warns; seen in excerpts only. */
    public static final Setting<TimeLimit> HOUSE_WARNING_OF_DETENTION = noLaterThan(
            "house-warning-of-detention",
            "看守所对三十日拘留期限的提示",
            "how long before the end of a detention of thirty days the house warns",
            3,
            CUS_2006.article(27));

    /** How long before investigation custody ends the detention house warns; seen in excerpts only. */
    public static final Setting<TimeLimit> HOUSE_WARNING_OF_CUSTODY = noLaterThan(
            "house-warning-of-custody",
            "看守所对侦查羁押期限的提示",
            "how long before the end of investigation custody the house warns",
            7,
            CUS_2006.article(27));

    /** How long before bail ends the executing station warns the deciding organ; seen in excerpts only. */
    public static final Setting<TimeLimit> BAIL_WARNING = noLaterThan(
            "bail-warning",
            "取保候审期满的提示",
            "how long before bail ends the deciding organ is warned",
            15,
            BAIL_2022.article(26));

    /** Whether the three days for an application to change the measure move over rest days. */
    public static final Setting<RestDayRule> CHANGE_APPLICATION_REST_DAYS = Setting.of(
            "change-application-rest-days",
            RestDayRule.class,
            Phrase.of("变更强制措施申请的答复期限遇休息日", "what rest days do to the time for an application to change the measure"),
            RestDayRule.ROLLS,
            Convention.of("申请人多在押，不顺延更为稳妥", "the applicant is mostly held, so not to move is safer"));

    /** When to remind of a request to extend investigation custody, before the last day for it. */
    public static final Setting<Warnings> EXTENSION_REQUEST_WARNINGS = Setting.of(
            "warnings-of-custody-extension-requests",
            Warnings.class,
            Phrase.of("提请延长羁押期限的预警", "warnings of requests to extend custody"),
            Warnings.before(Duration.ofDays(3)),
            Convention.of("预警不是法律要求", "no provision asks for warnings"));

    /** Every setting about measures on the person. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            FAMILY_NOTICE,
            FIRST_INTERROGATION,
            DELIVERY_TO_HOUSE,
            HOURS_BETWEEN_APPEARANCES,
            LATE_EXTENSION_REQUESTS_TAKEN,
            HOUSE_WARNING_OF_DETENTION,
            HOUSE_WARNING_OF_CUSTODY,
            BAIL_WARNING,
            CHANGE_APPLICATION_REST_DAYS,
            EXTENSION_REQUEST_WARNINGS);

    private CustodySettings() {}

    private static Setting<TimeLimit> withinOneDay(String key, String zh, String en, Citation law) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), ONE_DAY, law)
                .bounded(limit -> limit.isWithin(ONE_DAY), Phrase.of("不超过二十四小时", "at most 24 hours"), law);
    }

    private static Setting<TimeLimit> noLaterThan(String key, String zh, String en, int days, Citation law) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), TimeLimit.daysBefore(days), law)
                .bounded(
                        limit -> limit.mode() == TimeLimit.Mode.DAYS_BEFORE && limit.amount() >= days,
                        Phrase.of("不晚于届满前%s日", "no later than %s days before the end")
                                .with(Phrase.verbatim(days)),
                        law);
    }
}
