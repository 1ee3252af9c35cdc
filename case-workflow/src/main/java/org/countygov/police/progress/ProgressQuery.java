package org.countygov.police.progress;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;

/**
 * A question how a report stands (进展查询), answered from the case files alone. It is a pure function: what it tells follows
 * from the histories, the code and the moment.
 *
 * <p>Source: Report-intake rule, arts 4 and 15; Criminal-case rule, arts 173 and 195; Administrative-case rule, art. 63;
 * Public-order law of 2025, art. 94. Which stages are told is a model.
 *
 * @param reportNo the number on the receipt
 * @param queryCode the code on the receipt; it also says who asks
 * @param at the moment of the question
 */
public record ProgressQuery(String reportNo, String queryCode, Instant at) {
    /** What is told to whoever asks; empty when number and code do not belong together, without saying which is wrong. */
    public Optional<ProgressView> answer(Dossier dossier, WorkCalendar calendar, LocalSettings settings) {
        return audience(dossier)
                .map(audience -> new ProgressView(
                        reportNo, audience, steps(dossier, audience, calendar, settings), details(dossier, audience)));
    }

    /** Takes the same time whichever part of a code is wrong. */
    private Optional<Audience> audience(Dossier dossier) {
        Optional<Audience> asking = Optional.empty();
        for (Map.Entry<Audience, String> code : dossier.queryCodes().entrySet()) {
            if (MessageDigest.isEqual(bytes(code.getValue()), bytes(queryCode))) {
                asking = Optional.of(code.getKey());
            }
        }
        return dossier.reportNo().equals(reportNo) ? asking : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ImmutableList<ProgressView.Step> steps(
            Dossier dossier, Audience audience, WorkCalendar calendar, LocalSettings settings) {
        return dossier.cases().stream()
                .filter(tracked -> !tracked.isWithheldFrom(audience))
                .flatMap(tracked -> tracked.steps(at, calendar, settings).stream())
                .filter(step -> mayKnow(dossier, audience, step.milestone(), settings))
                .map(step -> step.to(audience))
                .sorted(Comparator.comparing(ProgressView.Step::on))
                .collect(toImmutableList());
    }

    /** Of a State secret nothing is told but that the report was received; who has not looked tells no more than that. */
    private static boolean mayKnow(Dossier dossier, Audience audience, Milestone milestone, LocalSettings settings) {
        boolean secret = dossier.restrictions()
                .map(known -> known.contains(Restriction.STATE_SECRET))
                .orElse(true);
        return milestone.audiences().contains(audience)
                && settings.get(ProgressSettings.told(milestone))
                && (!secret || milestone == Milestone.RECEIVED);
    }

    /** Words are told only of a case of which it is known that nothing restricts it. */
    private static ImmutableMap<Detail, FreeText> details(Dossier dossier, Audience audience) {
        ImmutableMap.Builder<Detail, FreeText> told = ImmutableMap.builder();
        if (dossier.restrictions().isPresent() && dossier.restrictions().get().isEmpty()) {
            dossier.details().forEach((detail, words) -> {
                if (detail.audiences().contains(audience)) {
                    told.put(detail, words);
                }
            });
        }
        return told.buildOrThrow();
    }

    /** The number of the report; never the code. */
    @Override
    public String toString() {
        return "ProgressQuery[" + reportNo + "]";
    }
}
