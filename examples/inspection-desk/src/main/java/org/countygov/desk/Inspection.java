package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.countygov.desk.cases.CaseLog;
import org.countygov.desk.cases.CaseSorter;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.LogSink;
import org.countygov.desk.log.Mapping;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.FindingsFiles;
import org.countygov.desk.report.Found;
import org.countygov.desk.report.HtmlReport;
import org.countygov.desk.report.InspectedCase;
import org.countygov.desk.report.JudgedCase;
import org.countygov.desk.report.Procedure;
import org.countygov.desk.report.Tally;
import org.countygov.desk.supervise.RecordedCase;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.LogEntry;
import org.countygov.words.Phrase;

/** Reads logs, inspects them case by case, and reports; memory does not grow with the logs unless all cases are asked for at once. */
final class Inspection {
    private static final int MOST_BAD_ROWS_SHOWN = 100;
    private static final int MOST_OF_GROUP_SHOWN = 20;

    private final Procedures procedures;
    private final Mapping mapping;
    private final Optional<String> defaultProcedure;
    private final Progress progress;
    private final List<ReadLog> logs = new ArrayList<>();
    private final List<HtmlReport.Unusable> unusable = new ArrayList<>();
    private Instant end = Instant.MIN;

    /** @param defaultProcedure the procedure of cases whose log names none */
    Inspection(Procedures procedures, Mapping mapping, Optional<String> defaultProcedure, Progress progress) {
        this.procedures = procedures;
        this.mapping = mapping;
        this.defaultProcedure = defaultProcedure;
        this.progress = progress;
    }

    /** The logs that could be read. */
    ImmutableList<ReadLog> logs() {
        return ImmutableList.copyOf(logs);
    }

    /** The logs that could not. */
    ImmutableList<HtmlReport.Unusable> unusable() {
        return ImmutableList.copyOf(unusable);
    }

    /** Inspects everything and writes the three files of the report into the folder, which is made if need be. */
    Tally report(List<LogFile> files, Path folder, int mostCases) throws IOException {
        Files.createDirectories(folder);
        Tally tally = new Tally(mostCases, MOST_OF_GROUP_SHOWN);
        List<BadRow> badRows = new ArrayList<>();
        try (FindingsFiles findings = FindingsFiles.in(folder)) {
            Consumer<Found> found = one -> {
                findings.add(one);
                tally.add(one);
            };
            Consumer<BadRow> bad = row -> {
                found.accept(Found.of(row));
                if (badRows.size() < MOST_BAD_ROWS_SHOWN) {
                    badRows.add(row);
                }
            };
            inspect(files, row -> true, bad, found, judged -> {
                judged.findings().forEach(found);
                tally.add(judged);
            });
            findings.finish(logs, tally);
        }
        HtmlReport.write(folder, logs, unusable, tally, badRows);
        return tally;
    }

    /** The case of this number, once for each procedure that has one. */
    ImmutableList<InspectedCase> find(List<LogFile> files, String caseId) throws IOException {
        ImmutableList.Builder<InspectedCase> cases = ImmutableList.builder();
        inspect(
                files,
                row -> row.caseId().equals(caseId),
                row -> {},
                found -> {},
                judged -> cases.add(judged.shown().get()));
        return cases.build();
    }

    private void inspect(
            List<LogFile> files,
            Predicate<LogRow> wanted,
            Consumer<BadRow> bad,
            Consumer<Found> unknown,
            Consumer<JudgedCase> cases)
            throws IOException {
        forEachCase(files, wanted, bad, this::judge, judgement -> {
            judgement.unknown().ifPresent(unknown);
            judgement.known().ifPresent(cases);
        });
    }

    /**
     * Every case of a known procedure as it stood at each of the moments, in the order of the cases. Before its first row a case
     * is not there. Memory grows with the logs.
     *
     * @param moments until when the records count, from the end of the logs
     * @throws UnusableLogException when no log has a row that can be used
     */
    ImmutableListMultimap<Instant, RecordedCase> cases(
            List<LogFile> files, Function<Instant, ImmutableList<Instant>> moments)
            throws IOException, UnusableLogException {
        ImmutableListMultimap.Builder<Instant, RecordedCase> cases = ImmutableListMultimap.builder();
        forEachCase(
                files,
                row -> true,
                row -> {},
                log -> procedures
                        .of(log, defaultProcedure)
                        .map(procedure -> moments.apply(end).stream()
                                .flatMap(moment -> recorded(procedure, log, moment).stream())
                                .toList())
                        .orElse(List.of()),
                each -> each.forEach(one -> cases.put(one.asOf(), one)));
        if (end.equals(Instant.MIN)) {
            throw new UnusableLogException(Phrase.of("日志中没有可用的行", "the logs have no row that can be used"));
        }
        return cases.build();
    }

    private static Optional<RecordedCase> recorded(Procedure<?, ?> procedure, CaseLog log, Instant moment) {
        ImmutableList<LogEntry> until = log.entries().stream()
                .filter(entry -> !entry.at().isAfter(moment))
                .collect(ImmutableList.toImmutableList());
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(RecordedCase.of(until, moment, procedure.inspection(log.caseId(), until, moment)));
    }

    /** The last moment that the logs name, once they were read. */
    Instant end() {
        return end;
    }

    /** What came of a case, with the number of its rows. */
    private record Done<T>(int rows, T result) {}

    private <T> void forEachCase(
            List<LogFile> files,
            Predicate<LogRow> wanted,
            Consumer<BadRow> bad,
            Function<CaseLog, T> judge,
            Consumer<T> results)
            throws IOException {
        try (CaseSorter sorter = new CaseSorter()) {
            SortedRows rows = new SortedRows(sorter, wanted, bad);
            read(files, rows);
            end = rows.end();
            try (Progress.Bar bar = progress.inspecting();
                    CaseBatches<Done<T>> batches = new CaseBatches<>(
                            log -> new Done<>(log.entries().size(), judge.apply(log)),
                            done -> {
                                results.accept(done.result());
                                bar.advance(done.rows());
                            },
                            bad)) {
                sorter.giveTo(batches);
                batches.finish();
            }
        }
    }

    private void read(List<LogFile> files, LogSink sink) throws IOException {
        long size = 0;
        for (LogFile file : files) {
            size += Files.isRegularFile(file.path()) ? file.size() : 0;
        }
        try (Progress.Bar bar = progress.reading(size)) {
            for (LogFile file : files) {
                try {
                    logs.add(file.read(mapping, sink, bar::advance));
                } catch (UnusableLogException reason) {
                    unusable.add(new HtmlReport.Unusable(file.name(), reason.words()));
                }
            }
        }
    }

    /** What came of a case: it was judged, or nothing is known of its procedure. */
    private record Judgement(Optional<JudgedCase> known, Optional<Found> unknown) {}

    private Judgement judge(CaseLog log) {
        return procedures
                .of(log, defaultProcedure)
                .map(procedure -> new Judgement(
                        Optional.of(procedure.inspect(log.caseId(), log.entries(), end)), Optional.empty()))
                .orElseGet(() -> new Judgement(
                        Optional.empty(),
                        Optional.of(Found.unknownProcedure(
                                log.workflow(),
                                log.caseId(),
                                log.entries().get(0).position()))));
    }
}
