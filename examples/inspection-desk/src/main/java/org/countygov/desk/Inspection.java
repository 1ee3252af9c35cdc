package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.countygov.desk.report.Tally;
import org.countygov.inspection.BadRow;

/** Reads logs, inspects them case by case, and reports; memory does not grow with the logs. */
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
                row -> row.entry().caseId().equals(caseId),
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
        try (CaseSorter sorter = new CaseSorter()) {
            read(files, new LogSink() {
                @Override
                public void row(LogRow row) throws IOException {
                    end = row.entry().at().isAfter(end) ? row.entry().at() : end;
                    if (wanted.test(row)) {
                        sorter.add(row);
                    }
                }

                @Override
                public void bad(BadRow row) {
                    bad.accept(row);
                }
            });
            try (Progress.Bar bar = progress.inspecting();
                    CaseBatches<Judgement> batches = new CaseBatches<>(
                            this::judge,
                            judgement -> {
                                judgement.unknown().ifPresent(unknown);
                                judgement.known().ifPresent(cases);
                                bar.advance(judgement.rows());
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
    private record Judgement(int rows, Optional<JudgedCase> known, Optional<Found> unknown) {}

    private Judgement judge(CaseLog log) {
        int rows = log.entries().size();
        return procedures
                .of(log, defaultProcedure)
                .map(procedure -> new Judgement(
                        rows, Optional.of(procedure.inspect(log.caseId(), log.entries(), end)), Optional.empty()))
                .orElseGet(() -> new Judgement(
                        rows,
                        Optional.empty(),
                        Optional.of(Found.unknownProcedure(
                                log.workflow(),
                                log.caseId(),
                                log.entries().get(0).position()))));
    }
}
