package org.countygov.desk.log;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.desk.work.WorkInOrder;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Reading;
import org.countygov.inspection.RecordedTime;
import org.countygov.words.Phrase;

/** Makes entries of the rows of one file, whatever its format, and counts what it made. */
final class Rows {
    private static final int LONGEST_NAME = 500;
    static final String CASE_PREFIX = "case:";

    private final String file;
    private final Mapping mapping;
    private final RowSink sink;
    private final WorkInOrder.Results<BadRow> bad;

    private final Pairs.Builder facts = new Pairs.Builder();
    private final Pairs.Builder caseFacts = new Pairs.Builder();
    private final List<Phrase> defects = new ArrayList<>();
    // What the row says that is being told.
    private long position;
    private String caseId = "";
    private String activity = "";
    private String time = "";
    private String resource = "";
    private String role = "";
    private String group = "";
    private String workflow = "";
    private String lifecycle = "";
    private String lastTime = "";
    private Optional<RecordedTime> lastRead = Optional.empty();

    private long rows;
    private long badRows;
    private long withoutZone;
    private long dayOnly;
    private long onlyBegun;

    Rows(String file, Mapping mapping, RowSink sink, WorkInOrder.Results<BadRow> bad) {
        this.file = file;
        this.mapping = mapping;
        this.sink = sink;
        this.bad = bad;
    }

    /** Counts what others made of the same file. */
    void count(Rows others) {
        rows += others.rows;
        badRows += others.badRows;
        withoutZone += others.withoutZone;
        dayOnly += others.dayOnly;
        onlyBegun += others.onlyBegun;
    }

    /** A row begins; what it says is told by the calls that follow, up to {@link #end}. */
    void begin(long line) {
        position = line;
        caseId = "";
        activity = "";
        time = "";
        resource = "";
        role = "";
        group = "";
        workflow = "";
        lifecycle = "";
        // What a row that was given up has left.
        facts.clear();
        caseFacts.clear();
    }

    void standard(Attribute attribute, String text) {
        switch (attribute) {
            case CASE -> caseId = text;
            case ACTIVITY -> activity = text;
            case TIME -> time = text;
            case RESOURCE -> resource = text;
            case ROLE -> role = text;
            case GROUP -> group = text;
            case WORKFLOW -> workflow = text;
            case LIFECYCLE -> lifecycle = text;
        }
    }

    void fact(String name, String text) {
        put(facts, name, text);
    }

    void caseFact(String name, String text) {
        put(caseFacts, name, text);
    }

    /** Whether the row says nothing so far. */
    boolean isBlank() {
        return Letters.isBlank(caseId)
                && facts.isEmpty()
                && caseFacts.isEmpty()
                && Stream.of(activity, time, resource, role, group, workflow, lifecycle)
                        .allMatch(Letters::isBlank);
    }

    /** All of the row was told. */
    void end() throws IOException {
        row(facts.build(), caseFacts.build());
    }

    /** One row whose facts are told apart already. */
    void row(long line, Map<Attribute, String> told, Pairs ofRow, Pairs ofCase) throws IOException {
        begin(line);
        told.forEach(this::standard);
        row(ofRow, ofCase);
    }

    private void row(Pairs ofRow, Pairs ofCase) throws IOException {
        defects.clear();
        String ofWhichCase = named(Attribute.CASE, caseId);
        String whatWasDone = mapping.activity(named(Attribute.ACTIVITY, activity));
        Optional<RecordedTime> when = when();
        if (!defects.isEmpty() || when.isEmpty()) {
            bad(position, all(defects));
            return;
        }
        if (isOnlyBegun()) {
            onlyBegun++;
            return;
        }
        rows++;
        boolean assumed = when.get().zoneAssumed() && !mapping.knowsZone();
        withoutZone += assumed ? 1 : 0;
        dayOnly += when.get().dayOnly() ? 1 : 0;
        sink.row(new LogRow(
                new LogPosition(file, position),
                Letters.isBlank(workflow) ? mapping.defaultWorkflow() : mapping.workflow(Letters.stripped(workflow)),
                ofWhichCase,
                whatWasDone,
                when.get().at(),
                assumed,
                Letters.stripped(resource),
                Letters.isBlank(role) ? "" : mapping.role(Letters.stripped(role)),
                Letters.stripped(group),
                ofRow,
                ofCase));
    }

    void bad(long line, Phrase reason) throws IOException {
        badRows++;
        bad.accept(new BadRow(new LogPosition(file, line), reason));
    }

    /** The facts under our names and codes, without blank ones. */
    Pairs facts(Map<String, String> texts) {
        facts.clear();
        texts.forEach((name, text) -> put(facts, name, text));
        return facts.build();
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

    private void put(Pairs.Builder some, String name, String text) {
        if (!Letters.isBlank(text) && !Letters.isBlank(name)) {
            some.add(name, mapping.value(name, text));
        }
    }

    /** What a row must say, or else there is a defect. */
    private String named(Attribute attribute, String text) {
        String name = Letters.stripped(text);
        if (name.isEmpty()) {
            defects.add(missing(attribute));
        } else if (name.length() > LONGEST_NAME) {
            defects.add(Phrase.of(
                    attribute.key() + "超过" + LONGEST_NAME + "个字符",
                    attribute.key() + " is longer than " + LONGEST_NAME + " characters"));
        }
        return name;
    }

    private Optional<RecordedTime> when() {
        if (Letters.isBlank(time)) {
            defects.add(missing(Attribute.TIME));
            return Optional.empty();
        }
        // Most rows are of the same minute as the row before.
        if (time.equals(lastTime)) {
            return lastRead;
        }
        Reading<RecordedTime> reading = mapping.time(time);
        if (reading instanceof Reading.Unreadable<RecordedTime> unreadable) {
            defects.add(Phrase.of(
                    Attribute.TIME.key() + unreadable.reason().zh(),
                    Attribute.TIME.key() + ": " + unreadable.reason().en()));
            return Optional.empty();
        }
        lastTime = time;
        lastRead = reading.toOptional();
        return lastRead;
    }

    private static Phrase missing(Attribute attribute) {
        return Phrase.of("缺少" + attribute.key(), "there is no " + attribute.key());
    }

    private boolean isOnlyBegun() {
        String transition = Letters.stripped(lifecycle);
        return !transition.isEmpty() && !transition.equalsIgnoreCase("complete");
    }

    private static Phrase all(List<Phrase> defects) {
        return Phrase.of(
                Joiner.on("；").join(defects.stream().map(Phrase::zh).iterator()),
                Joiner.on("; ").join(defects.stream().map(Phrase::en).iterator()));
    }
}
