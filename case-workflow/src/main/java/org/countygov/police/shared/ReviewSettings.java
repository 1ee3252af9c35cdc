package org.countygov.police.shared;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a county may choose in unified review. No national text gives points or hours, so both are local. */
public final class ReviewSettings {
    private static final Convention POINTS = Convention.of(
            "统一审核的事项未见全国性条文，依公开的地方做法，默认纳入；拘传因紧急默认不纳入",
            "no national text lists the points; published practice has them, all but the urgent compelled appearance");
    private static final Convention HOURS =
            Convention.of("审核时限由县级确定，默认值为本库模型", "the county sets the hours; the default is a model of this library");

    private static final ImmutableMap<ReviewPoint, Setting<Boolean>> POINTS_SWITCHED_ON =
            Maps.toMap(Arrays.asList(ReviewPoint.values()), ReviewSettings::switchOf);

    /** How long the review of a measure may take; a summoned person is free again after twelve hours. */
    public static final Setting<TimeLimit> REVIEW_OF_MEASURE = Setting.of(
                    "review-of-measure-within",
                    TimeLimit.class,
                    Phrase.of("强制措施类事项的审核时限", "the time to review a measure"),
                    TimeLimit.hours(4),
                    HOURS)
            .bounded(
                    limit -> limit.isWithin(TimeLimit.hours(12)),
                    Phrase.of("不超过传唤、拘传的十二小时", "no more than the twelve hours of a summons"),
                    CRIMINAL_PL_2018.article(119));

    /** How long the review of a request for arrest or custody may take; police must ask within three days of detention. */
    public static final Setting<TimeLimit> REVIEW_OF_ARREST_REQUEST = Setting.of(
                    "review-of-arrest-request-within",
                    TimeLimit.class,
                    Phrase.of("提请逮捕类事项的审核时限", "the time to review a request for custody"),
                    TimeLimit.hours(24),
                    HOURS)
            .bounded(
                    limit -> limit.isWithin(TimeLimit.hours(72)) || limit.isWithin(TimeLimit.days(2)),
                    Phrase.of("不超过提请批准逮捕的三日", "no more than the three days to ask for an arrest"),
                    CRIMINAL_PL_2018.article(91));

    /** How long any other review may take; no longer than custody before trial lasts at first. */
    public static final Setting<TimeLimit> REVIEW_OF_OTHERS = Setting.of(
                    "review-of-others-within",
                    TimeLimit.class,
                    Phrase.of("移送起诉及其他事项的审核时限", "the time to review a transfer or another step"),
                    TimeLimit.days(3),
                    HOURS)
            .bounded(
                    limit -> limit.isWithin(TimeLimit.days(30)) || limit.isWithin(TimeLimit.hours(720)),
                    Phrase.of("不超过侦查羁押期限的一半", "no more than half of the first two months of custody"),
                    CRIMINAL_PL_2018.article(156));

    /** How long before the end of the legal period the review must be over. */
    public static final Setting<TimeLimit> SAFETY_MARGIN = Setting.of(
            "review-safety-margin",
            TimeLimit.class,
            Phrase.of("审核须早于法定期限届满的余量", "how long before the legal period ends the review ends"),
            TimeLimit.hours(1),
            HOURS);

    /** How soon an urgent measure that was signed first is reviewed. */
    public static final Setting<TimeLimit> REVIEW_AFTERWARDS = Setting.of(
            "review-afterwards-within",
            TimeLimit.class,
            Phrase.of("紧急事项先批后审的补审时限", "the time to review an urgent measure signed first"),
            TimeLimit.hours(24),
            HOURS);

    /** How soon the unit corrects and resubmits while somebody is in custody. */
    public static final Setting<TimeLimit> CORRECTION_IN_CUSTODY = Setting.of(
            "correction-in-custody-within",
            TimeLimit.class,
            Phrase.of("在押案件补正后重报的时限", "the time to correct while somebody is in custody"),
            TimeLimit.hours(24),
            HOURS);

    /** How soon the unit corrects and resubmits otherwise. */
    public static final Setting<TimeLimit> CORRECTION = Setting.of(
            "correction-within",
            TimeLimit.class,
            Phrase.of("其他案件补正后重报的时限", "the time to correct otherwise"),
            TimeLimit.days(3),
            HOURS);

    /** Above which sum in yuan a fine is reviewed. */
    public static final Setting<Integer> FINES_REVIEWED_ABOVE = Setting.of(
            "fines-reviewed-above",
            Integer.class,
            Phrase.of("罚款超过多少元须审核", "above which sum in yuan a fine is reviewed"),
            1000,
            Convention.of(
                    "数额由县级确定；默认为派出所可自行决定的罚款上限",
                    "the county sets the sum; the default is the most that a station imposes in its own name"));

    /** Every setting of unified review. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.<Setting<?>>builder()
            .addAll(POINTS_SWITCHED_ON.values())
            .add(
                    REVIEW_OF_MEASURE,
                    REVIEW_OF_ARREST_REQUEST,
                    REVIEW_OF_OTHERS,
                    SAFETY_MARGIN,
                    REVIEW_AFTERWARDS,
                    CORRECTION_IN_CUSTODY,
                    CORRECTION,
                    FINES_REVIEWED_ABOVE)
            .build();

    private ReviewSettings() {}

    /** Whether the point is reviewed in the county. */
    public static Setting<Boolean> switchedOn(ReviewPoint point) {
        return Objects.requireNonNull(POINTS_SWITCHED_ON.get(point), "point");
    }

    /** How long a review at the pace may take. */
    public static Setting<TimeLimit> within(ReviewPoint.Pace pace) {
        return switch (pace) {
            case MEASURE -> REVIEW_OF_MEASURE;
            case ARREST_REQUEST -> REVIEW_OF_ARREST_REQUEST;
            case OTHER -> REVIEW_OF_OTHERS;
        };
    }

    private static Setting<Boolean> switchOf(ReviewPoint point) {
        Setting<Boolean> setting = Setting.of(
                "review-point-" + point.key(),
                Boolean.class,
                Phrase.of("“%s”是否须经法制部门审核", "whether the legal department reviews: %s")
                        .with(point),
                point != ReviewPoint.COMPELLED_APPEARANCE,
                POINTS);
        return point == ReviewPoint.HEARING_CASE
                ? setting.bounded(
                        on -> on, Phrase.of("法律规定必须审核", "statute itself demands the review"), APL_2021.article(58))
                : setting;
    }
}
