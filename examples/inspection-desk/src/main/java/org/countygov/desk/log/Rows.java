package org.countygov.desk.log;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Reading;
import org.countygov.inspection.RecordedTime;
import org.countygov.words.Phrase;

/** Makes entries of the rows of one file, whatever its format, and counts what it made. */
final class Rows {
    private static final int LONGEST_NAME = 500;
    private static final String CASE_PREFIX = "case:";

    private final String file;
    private final Mapping mapping;
    private final LogSink sink;
    private long rows;
    private long badRows;
    private long withoutZone;
    private long dayOnly;
    private long onlyBegun;

    Rows(String file, Mapping mapping, LogSink sink) {
        this.file = file;
        this.mapping = mapping;
        this.sink = sink;
    }

    /** One row: its standard attributes, and its other columns by name, those of the case with their prefix. */
    void row(long line, Map<Attribute, String> standard, Map<String, String> others) throws IOException {
        Map<String, String> caseFacts = new LinkedHashMap<>();
        Map<String, String> facts = new LinkedHashMap<>();
        others.forEach((name, text) -> {
            if (name.startsWith(CASE_PREFIX)) {
                put(caseFacts, name.substring(CASE_PREFIX.length()), text);
            } else {
                put(facts, name, text);
            }
        });
        row(line, standard, Facts.of(facts), Facts.of(caseFacts));
    }

    /** One row whose facts are told apart already. */
    void row(long line, Map<Attribute, String> standard, Facts facts, Facts caseFacts) throws IOException {
        List<Phrase> defects = new ArrayList<>();
        String caseId = name(standard, Attribute.CASE, defects);
        String activity = mapping.activity(name(standard, Attribute.ACTIVITY, defects));
        Optional<RecordedTime> time = time(standard.getOrDefault(Attribute.TIME, ""), defects);
        if (!defects.isEmpty() || time.isEmpty()) {
            bad(line, all(defects));
            return;
        }
        if (isOnlyBegun(standard)) {
            onlyBegun++;
            return;
        }
        rows++;
        boolean assumed = time.get().zoneAssumed() && !mapping.knowsZone();
        withoutZone += assumed ? 1 : 0;
        dayOnly += time.get().dayOnly() ? 1 : 0;
        LogEntry entry = new LogEntry(
                new LogPosition(file, line),
                optional(standard, Attribute.WORKFLOW).map(mapping::workflow).orElseGet(mapping::defaultWorkflow),
                caseId,
                activity,
                time.get().at(),
                assumed,
                optional(standard, Attribute.RESOURCE),
                optional(standard, Attribute.ROLE).map(mapping::role),
                optional(standard, Attribute.GROUP),
                facts);
        sink.row(new LogRow(entry, caseFacts));
    }

    void bad(long line, Phrase reason) throws IOException {
        badRows++;
        sink.bad(new BadRow(new LogPosition(file, line), reason));
    }

    /** The facts under our names and codes, without blank ones. */
    Facts facts(Map<String, String> texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        texts.forEach((name, text) -> put(facts, name, text));
        return Facts.of(facts);
    }

    /** What was found in the file, now that it is read. */
    ReadLog read(String format, TextEncoding encoding, List<Phrase> remarks) {
        ImmutableList.Builder<Phrase> all = ImmutableList.<Phrase>builder().addAll(remarks);
        if (encoding.damaged()) {
            all.add(Phrase.of("文件中有损坏的字符", "some characters of the file are damaged"));
        }
        if (withoutZone > 0) {
            all.add(Phrase.of(
                    withoutZone + "行的时间未写时区，按北京时间（Asia/Shanghai）理解",
                    "the time in " + withoutZone + " rows names no zone; Asia/Shanghai was assumed"));
        }
        if (dayOnly > 0) {
            all.add(Phrase.of(
                    dayOnly + "行只写日期，按当日零时理解",
                    dayOnly + " rows give a day without a time; the start of the day was taken"));
        }
        if (onlyBegun > 0) {
            all.add(Phrase.of(
                    onlyBegun + "行记录的是尚未完成的环节（lifecycle:transition 不是 complete），未作检查",
                    onlyBegun + " rows record a step that was not complete (lifecycle:transition) and were set aside"));
        }
        return new ReadLog(file, format, encoding.charset().name(), rows, badRows, withoutZone, dayOnly, all.build());
    }

    private void put(Map<String, String> facts, String name, String text) {
        if (!text.isBlank() && !name.isBlank()) {
            facts.put(name, mapping.value(name, text));
        }
    }

    private static String name(Map<Attribute, String> standard, Attribute attribute, List<Phrase> defects) {
        String name = standard.getOrDefault(attribute, "").strip();
        if (name.isEmpty()) {
            defects.add(Phrase.of("缺少" + attribute.key(), "there is no " + attribute.key()));
        } else if (name.length() > LONGEST_NAME) {
            defects.add(Phrase.of(
                    attribute.key() + "超过" + LONGEST_NAME + "个字符",
                    attribute.key() + " is longer than " + LONGEST_NAME + " characters"));
        }
        return name;
    }

    private Optional<RecordedTime> time(String text, List<Phrase> defects) {
        if (text.isBlank()) {
            defects.add(Phrase.of("缺少" + Attribute.TIME.key(), "there is no " + Attribute.TIME.key()));
            return Optional.empty();
        }
        Reading<RecordedTime> reading = mapping.time(text);
        if (reading instanceof Reading.Unreadable<RecordedTime> unreadable) {
            defects.add(Phrase.of(
                    Attribute.TIME.key() + unreadable.reason().zh(),
                    Attribute.TIME.key() + ": " + unreadable.reason().en()));
        }
        return reading.toOptional();
    }

    private static boolean isOnlyBegun(Map<Attribute, String> standard) {
        String transition = standard.getOrDefault(Attribute.LIFECYCLE, "").strip();
        return !transition.isEmpty() && !transition.equalsIgnoreCase("complete");
    }

    private static Optional<String> optional(Map<Attribute, String> standard, Attribute attribute) {
        return Optional.ofNullable(standard.get(attribute)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Phrase all(List<Phrase> defects) {
        return Phrase.of(
                Joiner.on("；").join(defects.stream().map(Phrase::zh).iterator()),
                Joiner.on("; ").join(defects.stream().map(Phrase::en).iterator()));
    }
}
