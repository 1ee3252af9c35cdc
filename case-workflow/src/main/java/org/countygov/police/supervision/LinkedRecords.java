package org.countygov.police.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertClass;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * The records of the five registries, as far as they were brought together, in any order. What lies outside is not judged,
 * except that what a record names must be there.
 */
public record LinkedRecords(
        ImmutableList<AlertRecord> alerts,
        ImmutableList<CaseRecord> cases,
        ImmutableList<ActRecord> acts,
        ImmutableList<PropertyRecord> property,
        ImmutableList<StayRecord> stays,
        ImmutableList<FileRecord> files,
        ImmutableList<RecordingRecord> recordings) {
    private static final LinkedRecords NONE = new LinkedRecords(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());

    public static LinkedRecords none() {
        return NONE;
    }

    public LinkedRecords withAlerts(AlertRecord... more) {
        return new LinkedRecords(plus(alerts, Arrays.asList(more)), cases, acts, property, stays, files, recordings);
    }

    public LinkedRecords withCases(CaseRecord... more) {
        return new LinkedRecords(alerts, plus(cases, Arrays.asList(more)), acts, property, stays, files, recordings);
    }

    public LinkedRecords withActs(ActRecord... more) {
        return new LinkedRecords(alerts, cases, plus(acts, Arrays.asList(more)), property, stays, files, recordings);
    }

    public LinkedRecords withProperty(PropertyRecord... more) {
        return new LinkedRecords(alerts, cases, acts, plus(property, Arrays.asList(more)), stays, files, recordings);
    }

    public LinkedRecords withStays(StayRecord... more) {
        return new LinkedRecords(alerts, cases, acts, property, plus(stays, Arrays.asList(more)), files, recordings);
    }

    public LinkedRecords withFiles(FileRecord... more) {
        return new LinkedRecords(alerts, cases, acts, property, stays, plus(files, Arrays.asList(more)), recordings);
    }

    public LinkedRecords withRecordings(RecordingRecord... more) {
        return new LinkedRecords(alerts, cases, acts, property, stays, files, plus(recordings, Arrays.asList(more)));
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, List<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }

    /**
     * An alert (警情).
     *
     * @param source whether the record shows where it came from
     * @param unit the unit that answers for it
     * @param disposedAs the class in which it was disposed of; empty while it is not
     * @param outcome whether the record shows what came of it
     * @param followedBy the case that followed
     * @param chain the number that alert, case and file share
     */
    public record AlertRecord(
            CaseRef ref,
            Instant reportedAt,
            Answer source,
            Optional<UnitId> unit,
            Optional<AlertClass> disposedAs,
            Answer outcome,
            Optional<CaseRef> followedBy,
            Optional<String> chain) {}

    /**
     * A case (案件).
     *
     * @param criminal whether it is a criminal one
     * @param alert the alert it came from; empty for one that came otherwise, which {@code source} then tells
     * @param source whether the record shows where it came from
     * @param decidedAt when it was accepted, filed or declined; empty while under review
     * @param reasoned whether a decision to decline has reasons; yes for an accepted one
     * @param extendedReview the end of a longer review that was approved
     * @param closed whether it is closed
     * @param measuresLifted whether every measure is lifted or has gone over to another organ
     * @param personsSettled whether every person has a final result
     */
    public record CaseRecord(
            CaseRef ref,
            boolean criminal,
            Optional<UnitId> unit,
            Optional<CaseRef> alert,
            Answer source,
            Optional<Instant> decidedAt,
            Answer reasoned,
            Optional<Instant> extendedReview,
            boolean closed,
            Answer measuresLifted,
            Answer personsSettled,
            Optional<String> chain) {}

    /**
     * A decision or a measure.
     *
     * @param id its number
     * @param document the number of its document
     * @param levels the levels one of which approves it; none when it needs no approval
     * @param approvedBy the level that approved
     * @param executedFrom when it began to be executed
     * @param emergency whether it was urgent and there is a note of that
     * @param toBeRecorded whether there is a duty to record it
     */
    public record ActRecord(
            String id,
            CaseRef matter,
            Optional<UnitId> unit,
            Optional<String> document,
            ImmutableSet<Role> levels,
            Optional<Role> approvedBy,
            Optional<Instant> approvedAt,
            Optional<Instant> executedFrom,
            Optional<Instant> executedTo,
            boolean emergency,
            boolean toBeRecorded) {}

    /**
     * Something taken (涉案财物).
     *
     * @param id its number
     * @param matter the case, as the ledger of property names it
     * @param enteredAt when it came into the ledger of property
     * @param location where it lies
     * @param photographed whether there is a photograph
     * @param listed how many the list in the file names
     * @param inLedger how many the ledger of property names
     * @param counted how many are there, as last counted
     * @param exits the documents of what went out; empty where one has none
     * @param settled whether it has been disposed of for good
     */
    public record PropertyRecord(
            String id,
            Optional<CaseRef> matter,
            Optional<UnitId> unit,
            Instant takenAt,
            Optional<Instant> enteredAt,
            Optional<String> location,
            Answer photographed,
            int listed,
            int inLedger,
            int counted,
            ImmutableList<Optional<String>> exits,
            boolean settled) {}

    /**
     * Somebody's stay in the case-handling area (场所).
     *
     * @param id its number
     * @param matter the alert or case
     * @param extendedTo until when it was approved to last, where it was extended
     * @param left when the person left; empty while still there
     */
    public record StayRecord(
            String id,
            PersonId person,
            UnitId unit,
            Optional<CaseRef> matter,
            Optional<StayPurpose> purpose,
            Instant entered,
            Optional<Instant> extendedTo,
            Optional<Instant> left) {}

    /**
     * A file (案卷).
     *
     * @param index what its index names
     * @param documents what is in it
     */
    public record FileRecord(
            CaseRef matter,
            Optional<UnitId> unit,
            ImmutableSet<String> index,
            ImmutableSet<String> documents,
            Optional<String> chain) {}

    /**
     * A recording (录音录像).
     *
     * @param of the act or stay it belongs to, by its number
     */
    public record RecordingRecord(String of, Instant from, Instant to) {}
}
