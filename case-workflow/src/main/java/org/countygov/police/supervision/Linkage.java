package org.countygov.police.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.police.supervision.LinkedRecords.*;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * The registries compared (五要素联动检查): every rule of {@link LinkageRule} over a set of linked records. What it finds does not
 * depend on the order of the records.
 */
public final class Linkage {
    private final LinkedRecords records;
    private final Instant asOf;
    private final WorkCalendar calendar;
    private final LocalSettings settings;
    private final Map<CaseRef, AlertRecord> alerts = new HashMap<>();
    private final Map<CaseRef, CaseRecord> cases = new HashMap<>();
    private final Map<CaseRef, FileRecord> files = new HashMap<>();
    private final Set<LinkageFinding> found = new HashSet<>();

    private Linkage(LinkedRecords records, Instant asOf, WorkCalendar calendar, LocalSettings settings) {
        this.records = records;
        this.asOf = asOf;
        this.calendar = calendar;
        this.settings = settings;
        records.alerts().forEach(alert -> alerts.put(alert.ref(), alert));
        records.cases().forEach(one -> cases.put(one.ref(), one));
        records.files().forEach(file -> files.put(file.matter(), file));
    }

    /**
     * Everything that does not agree, by rule, matter and part.
     *
     * @param asOf until when the records reach
     */
    public static ImmutableList<LinkageFinding> check(
            LinkedRecords records, Instant asOf, WorkCalendar calendar, LocalSettings settings) {
        Linkage linkage = new Linkage(records, asOf, calendar, settings);
        records.alerts().forEach(linkage::alert);
        records.cases().forEach(linkage::closing);
        records.cases().forEach(linkage::chain);
        records.acts().forEach(linkage::act);
        records.property().forEach(linkage::property);
        records.stays().forEach(linkage::stay);
        records.files().forEach(linkage::file);
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(LinkageFinding::rule)
                        .thenComparing(finding -> finding.matter().toString())
                        .thenComparing(LinkageFinding::about),
                linkage.found);
    }

    private void find(LinkageRule rule, CaseRef matter, String about, Optional<UnitId> unit) {
        found.add(new LinkageFinding(rule, matter, about, unit));
    }

    // ---- 1 alert and case
    // ----------------------------------------------------------------------------------------------

    private void alert(AlertRecord alert) {
        alert.followedBy()
                .filter(ref -> !cases.containsKey(ref))
                .ifPresent(ref -> find(LinkageRule.NO_ORPHAN, alert.ref(), ref.toString(), alert.unit()));
        if (alert.disposedAs().filter(AlertClass::isCaseType).isEmpty()) {
            return;
        }
        Clock review = alert.disposedAs().filter(AlertClass.CRIMINAL::equals).isPresent()
                ? FilingClocks.REVIEW_BEFORE_FILING
                : IntakeClocks.REVIEW_BEFORE_ACCEPTANCE;
        Optional<CaseRecord> followed = alert.followedBy().map(cases::get);
        Instant decided = followed.flatMap(CaseRecord::decidedAt).orElse(asOf);
        boolean extended = followed.flatMap(CaseRecord::extendedReview)
                .filter(end -> !decided.isAfter(end))
                .isPresent();
        boolean late = !extended && isMissed(review, alert.reportedAt(), decided);
        boolean unreasoned = followed.filter(
                        one -> one.reasoned() != Answer.YES && one.decidedAt().isPresent())
                .isPresent();
        // A case under review is enough while there is time; none at all is not, once the time is over.
        if (late || unreasoned) {
            find(LinkageRule.OFFENCE_HAS_CASE, alert.ref(), review.id(), alert.unit());
        }
    }

    private boolean isMissed(Clock clock, Instant from, Instant until) {
        return clock.isInForceOn(BeijingTime.date(from))
                && ClockRun.start(clock, from).deadline(calendar, settings).isMissedAt(until);
    }

    // ---- 2 the place
    // ---------------------------------------------------------------------------------------------------

    private void stay(StayRecord stay) {
        CaseRef matter = stay.matter().orElseGet(() -> new CaseRef("stay", stay.id()));
        Optional<UnitId> unit = Optional.of(stay.unit());
        if (stay.matter().isEmpty()) {
            find(LinkageRule.STAY_HAS_MATTER, matter, stay.id(), unit);
        } else if (!alerts.containsKey(matter) && !cases.containsKey(matter)) {
            find(LinkageRule.NO_ORPHAN, matter, "stay " + stay.id(), unit);
        }
        Instant end = stay.left().orElse(asOf);
        if (stay.purpose().isEmpty()) {
            find(LinkageRule.STAY_HAS_PURPOSE, matter, stay.id(), unit);
        } else if (isTooLong(stay, stay.purpose().get(), end)) {
            find(LinkageRule.STAY_WITHIN_LIMIT, matter, stay.id(), unit);
        }
        if (!isRecorded(
                stay.id(), stay.entered(), end, Duration.ofMinutes(settings.get(SupervisionSettings.RECORDING_GAP)))) {
            find(LinkageRule.STAY_RECORDED, matter, stay.id(), unit);
        }
    }

    private boolean isTooLong(StayRecord stay, StayPurpose purpose, Instant end) {
        Duration most = Duration.ofHours(purpose.most().amount());
        return stay.extendedTo()
                .map(approved ->
                        end.isAfter(approved) || end.isAfter(stay.entered().plus(most)))
                .orElseGet(() -> isMissed(purpose.clock(), stay.entered(), end));
    }

    /** Whether recordings of it cover the time, but for gaps no longer than said. */
    private boolean isRecorded(String id, Instant from, Instant to, Duration gap) {
        List<RecordingRecord> recordings = new ArrayList<>(records.recordings());
        recordings.removeIf(recording -> !recording.of().equals(id));
        recordings.sort(Comparator.comparing(RecordingRecord::from));
        Instant covered = from;
        for (RecordingRecord recording : recordings) {
            if (recording.from().isAfter(covered.plus(gap))) {
                return false;
            }
            covered = recording.to().isAfter(covered) ? recording.to() : covered;
        }
        return !recordings.isEmpty() && !covered.plus(gap).isBefore(to);
    }

    // ---- 3 and 7 decisions and measures
    // --------------------------------------------------------------------------------

    private void act(ActRecord act) {
        if (!cases.containsKey(act.matter()) && !alerts.containsKey(act.matter())) {
            find(LinkageRule.NO_ORPHAN, act.matter(), "act " + act.id(), act.unit());
        }
        boolean filed = act.document()
                .filter(document -> Optional.ofNullable(files.get(act.matter()))
                        .filter(file -> file.documents().contains(document))
                        .isPresent())
                .isPresent();
        if (!filed) {
            find(LinkageRule.ACT_HAS_DOCUMENT, act.matter(), act.id(), act.unit());
        }
        if (!act.levels().isEmpty()) {
            if (act.approvedBy().filter(act.levels()::contains).isEmpty()) {
                find(LinkageRule.APPROVED_BY_LEVEL, act.matter(), act.id(), act.unit());
            }
            boolean early = act.executedFrom()
                    .filter(executed -> act.approvedAt()
                            .filter(approved -> !approved.isAfter(executed))
                            .isEmpty())
                    .isPresent();
            if (early && !act.emergency()) {
                find(LinkageRule.APPROVED_BEFORE_EXECUTION, act.matter(), act.id(), act.unit());
            }
        }
        if (act.toBeRecorded() && act.executedFrom().isPresent()) {
            Instant from = act.executedFrom().get();
            if (!isRecorded(act.id(), from, act.executedTo().orElse(from), Duration.ZERO)) {
                find(LinkageRule.ACT_RECORDED, act.matter(), act.id(), act.unit());
            }
        }
    }

    // ---- 4 property
    // ----------------------------------------------------------------------------------------------------

    private void property(PropertyRecord thing) {
        CaseRef matter = thing.matter().orElseGet(() -> new CaseRef("property", thing.id()));
        if (thing.matter().filter(cases::containsKey).isEmpty()) {
            find(LinkageRule.NO_ORPHAN, matter, "property " + thing.id(), thing.unit());
        }
        if (isMissed(PropertyClocks.HANDOVER, thing.takenAt(), thing.enteredAt().orElse(asOf))) {
            find(LinkageRule.PROPERTY_ENTERED_IN_TIME, matter, thing.id(), thing.unit());
        }
        if (thing.enteredAt().isPresent()
                && !thing.settled()
                && (thing.location().isEmpty() || thing.photographed() != Answer.YES)) {
            find(LinkageRule.PROPERTY_LOCATED, matter, thing.id(), thing.unit());
        }
        if (thing.exits().stream().anyMatch(Optional::isEmpty)) {
            find(LinkageRule.EXIT_HAS_DOCUMENT, matter, thing.id(), thing.unit());
        }
        if (thing.listed() != thing.inLedger() || thing.inLedger() != thing.counted()) {
            find(LinkageRule.COUNTS_AGREE, matter, thing.id(), thing.unit());
        }
    }

    // ---- 5 the file
    // ----------------------------------------------------------------------------------------------------

    private void file(FileRecord file) {
        Sets.symmetricDifference(file.index(), file.documents())
                .forEach(document -> find(LinkageRule.DOCUMENTS_INDEXED, file.matter(), document, file.unit()));
        if (!cases.containsKey(file.matter()) && !alerts.containsKey(file.matter())) {
            find(LinkageRule.NO_ORPHAN, file.matter(), "file", file.unit());
        }
    }

    private void closing(CaseRecord one) {
        if (!one.closed()) {
            return;
        }
        if (one.measuresLifted() != Answer.YES) {
            find(LinkageRule.NOTHING_LEFT_AT_CLOSING, one.ref(), "measures", one.unit());
        }
        if (one.personsSettled() != Answer.YES) {
            find(LinkageRule.NOTHING_LEFT_AT_CLOSING, one.ref(), "persons", one.unit());
        }
        records.property().stream()
                .filter(thing -> thing.matter().filter(one.ref()::equals).isPresent() && !thing.settled())
                .forEach(thing ->
                        find(LinkageRule.NOTHING_LEFT_AT_CLOSING, one.ref(), "property " + thing.id(), one.unit()));
    }

    // ---- 6 the chain
    // ---------------------------------------------------------------------------------------------------

    private void chain(CaseRecord one) {
        one.alert()
                .filter(ref -> !alerts.containsKey(ref))
                .ifPresent(ref -> find(LinkageRule.NO_ORPHAN, one.ref(), ref.toString(), one.unit()));
        ImmutableList.Builder<Optional<String>> numbers = ImmutableList.builder();
        numbers.add(one.chain());
        one.alert().map(alerts::get).map(AlertRecord::chain).ifPresent(numbers::add);
        Optional.ofNullable(files.get(one.ref())).map(FileRecord::chain).ifPresent(numbers::add);
        ImmutableList<Optional<String>> chains = numbers.build();
        if (chains.stream().distinct().count() > 1 || chains.stream().anyMatch(Optional::isEmpty)) {
            find(LinkageRule.ONE_CHAIN, one.ref(), "chain", one.unit());
        }
    }
}
