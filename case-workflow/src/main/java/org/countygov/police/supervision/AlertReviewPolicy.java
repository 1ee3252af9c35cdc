package org.countygov.police.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countygov.law.LocalSettings;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.alert.ReviewCause;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.supervision.Sample;
import org.countygov.supervision.Sample.Member;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * Which alerts are reviewed in substance (警情实质化审查的对象): all of the doubtful kinds, and of the others a sample by unit and
 * shift. Local practice; every number is a setting of the county.
 */
public final class AlertReviewPolicy {
    private static final Comparator<CaseRef> BY_NUMBER = Comparator.comparing(CaseRef::toString);

    private final LocalSettings settings;

    private AlertReviewPolicy(LocalSettings settings) {
        this.settings = settings;
    }

    public static AlertReviewPolicy of(LocalSettings settings) {
        return new AlertReviewPolicy(settings);
    }

    /**
     * What is to be reviewed.
     *
     * @param doubtful the doubtful alerts, each with all its causes: the list that is published daily
     * @param sample what was drawn of the others
     * @param callBacks what is called back of everything that is reviewed
     */
    public record Selection(
            ImmutableSortedMap<CaseRef, ImmutableSet<ReviewCause>> doubtful, Sample sample, Sample callBacks) {
        /** The causes of an alert; empty when it is not reviewed. */
        public ImmutableSet<ReviewCause> causes(CaseRef alert) {
            ImmutableSet<ReviewCause> named = doubtful.getOrDefault(alert, ImmutableSet.of());
            return sample.drawn().contains(alert.toString())
                    ? ImmutableSet.<ReviewCause>builder()
                            .addAll(named)
                            .add(ReviewCause.SAMPLE)
                            .build()
                    : named;
        }
    }

    /**
     * Selects among the alerts of a day.
     *
     * @param day the alerts to choose from, in any order
     * @param earlier alerts before them, by which repeated calls are told
     * @param seed the seed of the draws
     */
    public Selection select(Iterable<AlertFacts> day, Iterable<AlertFacts> earlier, String seed) {
        ImmutableList<AlertFacts> today = ImmutableList.copyOf(day);
        ImmutableList<AlertFacts> all = ImmutableList.<AlertFacts>builder()
                .addAll(today)
                .addAll(earlier)
                .build();
        Map<CaseRef, ImmutableSet<ReviewCause>> doubtful = new TreeMap<>(BY_NUMBER);
        for (AlertFacts alert : today) {
            ImmutableSet<ReviewCause> causes = causes(alert, all);
            if (!causes.isEmpty()) {
                doubtful.put(alert.alert(), causes);
            }
        }
        Sample sample = Sample.draw(
                seed,
                members(today.stream()
                        .filter(alert -> !doubtful.containsKey(alert.alert()))
                        .collect(toImmutableList())),
                settings.get(SupervisionSettings.ALERT_SAMPLE));
        Set<String> reviewed = Sets.newHashSet(sample.drawn());
        doubtful.keySet().forEach(alert -> reviewed.add(alert.toString()));
        Sample callBacks = Sample.draw(
                seed,
                members(today.stream()
                        .filter(alert -> reviewed.contains(alert.alert().toString()))
                        .collect(toImmutableList())),
                settings.get(SupervisionSettings.CALL_BACKS));
        return new Selection(ImmutableSortedMap.copyOf(doubtful, BY_NUMBER), sample, callBacks);
    }

    private static ImmutableList<Member> members(List<AlertFacts> alerts) {
        return alerts.stream()
                .map(alert -> new Member(
                        alert.unit() + "/" + alert.shift(), alert.alert().toString()))
                .collect(toImmutableList());
    }

    private ImmutableSet<ReviewCause> causes(AlertFacts alert, ImmutableList<AlertFacts> all) {
        EnumSet<ReviewCause> causes = EnumSet.noneOf(ReviewCause.class);
        boolean offence = isOffence(alert.suspected()) || isOffence(alert.alertClass());
        if (offence && alert.closedAsNonCase() == Answer.YES) {
            causes.add(ReviewCause.CASE_CLOSED_AS_NON_CASE);
        }
        if (alert.harm() == Answer.YES && isDispute(alert)) {
            causes.add(ReviewCause.HARM_IN_DISPUTE);
        }
        add(causes, ReviewCause.DOMESTIC_VIOLENCE, alert.domesticViolence());
        add(causes, ReviewCause.MINOR, alert.minor());
        add(causes, ReviewCause.FRAUD, alert.fraud());
        add(causes, ReviewCause.PERSON_BROUGHT_BACK, alert.broughtBack());
        add(causes, ReviewCause.CALLER_DISSATISFIED, alert.dissatisfied());
        add(causes, ReviewCause.CLASS_CHANGED, alert.classChanged());
        add(causes, ReviewCause.SENT_ELSEWHERE, alert.sentElsewhere());
        if (calls(alert, all) >= settings.get(SupervisionSettings.REPEAT_CALLS)) {
            causes.add(ReviewCause.REPEAT_CALLER);
        }
        return ImmutableSet.copyOf(causes);
    }

    private static void add(EnumSet<ReviewCause> causes, ReviewCause cause, Answer answer) {
        if (answer == Answer.YES) {
            causes.add(cause);
        }
    }

    private static boolean isOffence(Optional<AlertClass> alertClass) {
        return alertClass
                .filter(named -> named == AlertClass.CRIMINAL || named == AlertClass.PUBLIC_ORDER)
                .isPresent();
    }

    private static boolean isDispute(AlertFacts alert) {
        return alert.alertClass().filter(AlertClass.DISPUTE::equals).isPresent()
                || alert.suspected().filter(AlertClass.DISPUTE::equals).isPresent();
    }

    /** How many calls about the same party there were up to this one, within the days that count; this one included. */
    private long calls(AlertFacts alert, ImmutableList<AlertFacts> all) {
        Duration within = Duration.ofDays(settings.get(SupervisionSettings.REPEAT_CALL_DAYS));
        return alert.about()
                .map(party -> all.stream()
                        .filter(other -> other.about().filter(party::equals).isPresent())
                        .filter(other -> !other.at().isAfter(alert.at())
                                && !other.at().isBefore(alert.at().minus(within)))
                        .map(AlertFacts::alert)
                        .distinct()
                        .count())
                .orElse(0L);
    }
}
