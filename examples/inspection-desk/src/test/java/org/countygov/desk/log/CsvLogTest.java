package org.countygov.desk.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLogTest {
    private static final String HEADER = "case:concept:name,concept:name,time:timestamp";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Instant MORNING = Instant.parse("2021-01-28T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void readsEveryAttributeOfTheConvention() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "full.csv",
                HEADER + ",org:resource,org:role,org:group,case:workflow,case:amount,oral\n"
                        + "C1,Apply,2021-01-28T09:00:00+08:00,王五,PARTY,杜桥镇,people-mediation,220000,no\n");

        var entry = log.entry(0);
        assertEquals("C1", entry.caseId());
        assertEquals("Apply", entry.activity());
        assertEquals(MORNING, entry.at());
        assertEquals(Optional.of("王五"), entry.resource());
        assertEquals(Optional.of("PARTY"), entry.role());
        assertEquals(Optional.of("杜桥镇"), entry.group());
        assertEquals("people-mediation", entry.workflow());
        assertEquals(Set.of("oral"), entry.facts().names());
        assertEquals("220000", log.rows.get(0).caseFacts().toFacts().texts().get("amount"));
        assertEquals("full.csv:2", entry.position().toString());
    }

    @Test
    void readsColumnsInAnyOrder() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "order.csv", "time:timestamp,concept:name,case:concept:name\n2021-01-28T01:00:00Z,Apply,C1\n");

        assertEquals("C1", log.entry(0).caseId());
        assertEquals("Apply", log.entry(0).activity());
    }

    @Test
    void readsUtf8WithoutMark() throws Exception {
        TakenRows log = TakenRows.of(folder, "utf8.csv", HEADER + "\n调解一,受理,2021年1月28日\n");

        assertEquals("受理", log.entry(0).activity());
        assertEquals("UTF-8", log.read.orElseThrow().encoding());
    }

    @Test
    void readsUtf8WithMark() throws Exception {
        TakenRows log = TakenRows.of(folder, "bom.csv", "\uFEFF" + HEADER + "\n调解一,受理,2021年1月28日\n");

        assertEquals("调解一", log.entry(0).caseId());
    }

    @Test
    void readsGb18030() throws Exception {
        TakenRows log = TakenRows.of(folder, "gb.csv", HEADER + "\n调解一㐂,受理,2021年1月28日\n", GB18030);

        assertEquals("调解一㐂", log.entry(0).caseId());
        assertEquals("GB18030", log.read.orElseThrow().encoding());
    }

    @Test
    void readsUtf16WithMark() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "utf16.csv", "\uFEFF" + HEADER + "\n调解一,受理,2021年1月28日\n", StandardCharsets.UTF_16LE);

        assertEquals("受理", log.entry(0).activity());
    }

    @Test
    @DisplayName("GB18030 text far behind a long ASCII beginning is still recognised")
    void decidesOnTheWholeFile() throws Exception {
        String ascii = "C1,Apply,2021-01-28T09:00:00+08:00\n".repeat(10_000);
        TakenRows log = TakenRows.of(folder, "late.csv", HEADER + "\n" + ascii + "调解一,受理,2021年1月28日\n", GB18030);

        assertEquals("受理", log.entry(10_000).activity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void readsEveryKindOfLineEnd(String end) throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "ends.csv",
                String.join(end, HEADER, "C1,Apply,2021-01-28T09:00:00+08:00", "C1,Accept,2021-01-28T10:00:00+08:00")
                        + end);

        assertEquals(List.of("Apply", "Accept"), log.activities());
        assertEquals(3, log.entry(1).position().line());
    }

    @Test
    void readsQuotedCommasQuotesAndLineBreaks() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "quotes.csv",
                HEADER + ",note\n\"C1, first\",\"Ap\"\"ply\",2021-01-28T09:00:00+08:00,\"one\ntwo\"\n"
                        + "C2,Apply,2021-01-28T09:00:00+08:00,\n");

        assertEquals("C1, first", log.entry(0).caseId());
        assertEquals("Ap\"ply", log.entry(0).activity());
        assertEquals("one\ntwo", log.entry(0).facts().texts().get("note"));
        assertEquals(4, log.entry(1).position().line(), "a record of two lines counts as two lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", "，", "；"})
    void findsTheSeparatorInTheHeader(String separator) throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "separator.csv",
                HEADER.replace(",", separator) + "\nC1" + separator + "Apply" + separator + "2021-01-28 9:00\n");

        assertEquals(MORNING, log.entry(0).at());
    }

    @Test
    void obeysASeparatorLine() throws Exception {
        TakenRows log =
                TakenRows.of(folder, "sep.csv", "sep=;\n" + HEADER.replace(',', ';') + "\nC1;Apply;2021-01-28 9:00\n");

        assertEquals("C1", log.entry(0).caseId());
        assertEquals(3, log.entry(0).position().line());
    }

    @Test
    void readsTimesWithAndWithoutZone() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "zones.csv",
                HEADER + "\nC1,Apply,2021-01-28T01:00:00Z\nC1,Accept,2021-01-28 09:00\nC1,Agree,2021/1/28 9:00\n");

        assertEquals(
                List.of(MORNING, MORNING, MORNING),
                log.rows.stream().map(row -> row.entry().at()).toList());
        assertEquals(
                List.of(false, true, true),
                log.rows.stream().map(row -> row.entry().zoneAssumed()).toList());
        assertEquals(2, log.read.orElseThrow().withoutZone());
        assertTrue(log.remarks().contains("the time in 2 rows names no zone; Asia/Shanghai was assumed"));
    }

    @Test
    void saysThatADayWasTakenAtItsStart() throws Exception {
        TakenRows log = TakenRows.of(folder, "days.csv", HEADER + "\nC1,Apply,2021年1月28日\n");

        assertEquals(Instant.parse("2021-01-27T16:00:00Z"), log.entry(0).at());
        assertEquals(1, log.read.orElseThrow().dayOnly());
    }

    @Test
    void keepsRowsOutOfOrderAsTheyStand() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "disorder.csv", HEADER + "\nC1,Accept,2021-01-29 9:00\nC1,Apply,2021-01-28 9:00\n");

        assertEquals(List.of("Accept", "Apply"), log.activities());
        assertEquals(List.of(), log.bad);
    }

    @Test
    void reportsEveryBadRowAndReadsTheGoodOnes() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "mixed.csv",
                HEADER + "\n"
                        + "C1,Apply,2021-01-28 9:00\n"
                        + ",Accept,2021-01-28 10:00\n"
                        + "C1,,2021-01-28 10:00\n"
                        + "C1,Accept,\n"
                        + "C1,Accept,2021-02-30 10:00\n"
                        + "C1,Accept,soon\n"
                        + "C1,Accept\n"
                        + "C1,Accept,2021-01-28 10:00,surplus\n"
                        + ",,\n"
                        + "C1,Accept,2021-01-28 11:00\n");

        assertEquals(List.of("Apply", "Accept"), log.activities());
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L), log.badLines());
        assertEquals("there is no case:concept:name", log.reason(0));
        assertEquals("there is no concept:name", log.reason(1));
        assertEquals("there is no time:timestamp", log.reason(2));
        assertEquals("time:timestamp: there is no such date or time", log.reason(3));
        assertEquals("time:timestamp: not a date or time in a known notation", log.reason(4));
        assertEquals("it has 2 columns where the header has 3", log.reason(5));
        assertEquals("it has 4 columns where the header has 3", log.reason(6));
    }

    @Test
    void namesEveryDefectOfARowAtOnce() throws Exception {
        TakenRows log = TakenRows.of(folder, "all.csv", HEADER + ",x\n,,soon,1\n");

        assertEquals(
                "there is no case:concept:name; there is no concept:name; "
                        + "time:timestamp: not a date or time in a known notation",
                log.reason(0));
    }

    @Test
    void neverRepeatsTheTextOfABadRow() throws Exception {
        TakenRows log = TakenRows.of(folder, "private.csv", HEADER + "\nC1,Apply,王五 330106199001011234\n");

        assertFalse(log.bad.toString().contains("王五"));
        assertFalse(log.bad.toString().contains("3301"));
    }

    @Test
    void forgivesSeparatorsAtTheEndOfARow() throws Exception {
        TakenRows log = TakenRows.of(folder, "trailing.csv", HEADER + "\nC1,Apply,2021-01-28 9:00,,,\n");

        assertEquals(1, log.rows.size());
    }

    @Test
    void reportsARepeatedHeader() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "glued.csv", HEADER + "\nC1,Apply,2021-01-28 9:00\n" + HEADER + "\nC2,Apply,2021-01-28 9:00\n");

        assertEquals(2, log.rows.size());
        assertEquals("the header once more", log.reason(0));
    }

    @Test
    void refusesAFileWithoutTheNeededColumns() {
        UnusableLogException refusal = assertThrows(
                UnusableLogException.class, () -> TakenRows.of(folder, "missing.csv", "concept:name,x\nApply,1\n"));

        assertEquals(
                "columns are missing: case:concept:name, time:timestamp; a mapping file can say which ones they are",
                refusal.words().en());
    }

    @Test
    void understandsUsualNamesOfColumnsAndSaysSo() throws Exception {
        TakenRows log = TakenRows.of(folder, "usual.csv", "案件编号,环节,办理时间,单位\nC1,受理,2021-01-28 9:00,司法所\n");

        assertEquals(Optional.of("司法所"), log.entry(0).group());
        assertTrue(log.remarks().contains("the column \"环节\" was taken as concept:name"));
    }

    @Test
    void refusesToGuessBetweenTwoColumns() {
        UnusableLogException refusal = assertThrows(
                UnusableLogException.class,
                () -> TakenRows.of(folder, "two.csv", "Case ID,环节,活动,timestamp\nC1,a,b,2021-01-28\n"));

        assertTrue(refusal.words().en().contains("\"环节\" and \"活动\" can both be concept:name"));
    }

    @Test
    void givesFactsInUnnamedAndEquallyNamedColumnsNamesOfTheirOwn() throws Exception {
        TakenRows log = TakenRows.of(folder, "names.csv", HEADER + ",备注,,备注\nC1,Apply,2021-01-28 9:00,a,b,c\n");

        assertEquals(
                List.of("备注", "column 5", "备注 (6)"),
                List.copyOf(log.entry(0).facts().names()));
    }

    @Test
    void reportsAFileCutInTheMiddleOfARow() throws Exception {
        TakenRows log = TakenRows.of(folder, "cut.csv", HEADER + "\nC1,Apply,2021-01-28 9:00\nC1,Acc");

        assertEquals(1, log.rows.size());
        assertEquals(List.of(3L), log.badLines());
    }

    @Test
    void reportsAFileCutInTheMiddleOfACharacter() throws Exception {
        byte[] whole = (HEADER + "\n调解一,受理,2021年1月28日\n调解一,同意").getBytes(StandardCharsets.UTF_8);
        TakenRows log = TakenRows.of(folder, "cut.csv", Arrays.copyOf(whole, whole.length - 1));

        assertEquals("受理", log.entry(0).activity());
        assertEquals("UTF-8", log.read.orElseThrow().encoding());
        assertEquals(List.of("some bytes are no text in the character set of this file"), List.of(log.reason(0)));
    }

    @Test
    void readsOnBehindAQuotationMarkThatIsNeverClosed() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "open.csv",
                HEADER + "\nC1,\"Apply,2021-01-28 9:00\nC2,Apply,2021-01-28 9:00\nC3,Apply,2021-01-28 9:00\n");

        assertEquals(
                List.of("C2", "C3"),
                log.rows.stream().map(row -> row.entry().caseId()).toList());
        assertEquals(List.of(2L), log.badLines());
        assertEquals("a quotation mark is never closed", log.reason(0));
    }

    @Test
    void readsOnBehindAQuotationMarkThatOnlyALaterRowCloses() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "open.csv",
                HEADER
                        + "\nC1,\"Apply,2021-01-28 9:00\nC2,Apply,2021-01-28 9:00\n\"C3, third\",Apply,2021-01-28 9:00\n");

        assertEquals(
                List.of("C2", "C3, third"),
                log.rows.stream().map(row -> row.entry().caseId()).toList());
        assertEquals(List.of(2L), log.badLines());
    }

    @Test
    void readsALongRecordBehindQuotationMarksThatAreNeverClosed() throws Exception {
        String open = "C1,\"Apply,2021-01-28 9:00\n";
        String plain = "C2,Apply,2021-01-28 9:00,\n".repeat(990);
        String quoted = "C3,Apply,2021-01-28 9:00,\"" + "a\n".repeat(400) + "\"\n";
        TakenRows log = TakenRows.of(folder, "open.csv", HEADER + ",note\n" + open + plain + open + plain + quoted);

        assertEquals(List.of(2L, 993L), log.badLines());
        assertEquals(2 * 990 + 1, log.rows.size());
    }

    @Test
    void reportsNulBytes() throws Exception {
        TakenRows log =
                TakenRows.of(folder, "nul.csv", HEADER + "\nC1,App\0ly,2021-01-28 9:00\nC2,Apply,2021-01-28 9:00\n");

        assertEquals("C2", log.entry(0).caseId());
        assertEquals("there are control characters in it", log.reason(0));
    }

    @Test
    void reportsBytesThatAreNoTextAndStaysWithUtf8() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + "\n" + "调解一,受理,2021年1月28日\n".repeat(9)).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC1);
        bytes.writeBytes(",Apply,2021-01-28\n".getBytes(StandardCharsets.UTF_8));
        TakenRows log = TakenRows.of(folder, "damaged.csv", bytes.toByteArray());

        assertEquals(9, log.rows.size());
        assertEquals(List.of(11L), log.badLines());
        assertTrue(log.remarks().contains("some characters of the file are damaged"));
    }

    @Test
    void reportsAVeryLongLineWithoutHoldingIt() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "long.csv",
                HEADER + "\nC1," + "x".repeat(LineReader.LONGEST) + ",2021-01-28\nC2,Apply,2021-01-28\n");

        assertEquals("C2", log.entry(0).caseId());
        assertEquals(List.of(2L), log.badLines());
    }

    @Test
    void reportsAVeryLongName() throws Exception {
        TakenRows log = TakenRows.of(folder, "name.csv", HEADER + "\n" + "C".repeat(501) + ",Apply,2021-01-28\n");

        assertEquals("case:concept:name is longer than 500 characters", log.reason(0));
    }

    @Test
    void refusesMoreThanAHundredThousandColumns() {
        String header = HEADER + ",x".repeat(100_001);
        UnusableLogException refusal = assertThrows(
                UnusableLogException.class, () -> TakenRows.of(folder, "wide.csv", header + "\nC1,Apply,2021-01-28\n"));

        assertTrue(refusal.words().en().contains("more than 16384 columns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        UnusableLogException refusal =
                assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, "empty.csv", text));

        assertEquals("the file is empty", refusal.words().en());
    }

    @Test
    void refusesAWorkbookAndACompressedFileWithAdvice() {
        assertTrue(refusal("book.xlsx", 'P', 'K', 3, 4).contains("save it as CSV"));
        assertTrue(refusal("book.xls", 0xD0, 0xCF, 0x11, 0xE0).contains("save it as CSV"));
        assertTrue(refusal("log.csv.gz", 0x1F, 0x8B, 8, 0).contains("unpack it first"));
    }

    private String refusal(String name, int... start) {
        byte[] bytes = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, name, bytes))
                .words()
                .en();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThrows(UnusableLogException.class, () -> TakenRows.of(folder.resolve("nothing.csv"), Mapping.none()));
        assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, Mapping.none()));
    }

    @Test
    void setsAsideStepsThatHaveOnlyBegunAndSaysSo() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "lifecycle.csv",
                HEADER + ",lifecycle:transition\nC1,Apply,2021-01-28,start\nC1,Apply,2021-01-28,complete\n");

        assertEquals(1, log.rows.size());
        assertTrue(log.remarks().stream().anyMatch(remark -> remark.startsWith("1 rows record a step that was not")));
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("progress.csv"), HEADER + "\nC1,Apply,2021-01-28\n");
        long[] bytes = {0};
        LogFile log = LogFile.of(file);
        ReadLog read = log.read(Mapping.none(), new TakenRows(), more -> bytes[0] += more);

        assertEquals(log.size(), bytes[0]);
        assertEquals(1, read.rows());
    }

    @Test
    void handsOnAFailureOfTheSink() throws Exception {
        Path file = Files.writeString(folder.resolve("sink.csv"), HEADER + "\nC1,Apply,2021-01-28\n");
        LogSink full = new LogSink() {
            @Override
            public void row(LogRow row) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void bad(org.countygov.inspection.BadRow row) {}
        };

        assertThrows(IOException.class, () -> LogFile.of(file).read(Mapping.none(), full, bytes -> {}));
    }

    @Test
    @DisplayName(
            "a long log gives the same rows in every character set, with and without quotation marks, whatever ends its lines")
    void aLongLogIsReadInOneWayHoweverItIsWritten() throws Exception {
        StringBuilder plain = new StringBuilder(HEADER + ",org:resource,a,b,c,d,e,f,g,h,i,j,k,l,备注\n");
        StringBuilder quoted = new StringBuilder(plain);
        for (int i = 0; i < 6_000; i++) {
            // Of every length, some with a character beyond the first plane; no buffer ends where a line does.
            String note = "经办人" + i + "𠮷".repeat(i % 3) + "x".repeat(i % 41);
            String start = "案" + i % 700 + ",受理,2021-01-28 09:" + (10 + i % 50) + ",员" + i % 13 + ",,,,,,,,,是,,,,";
            plain.append(start).append(note).append('\n');
            quoted.append(start).append('"').append(note).append("\"\n");
        }
        List<LogRow> rows = TakenRows.of(folder, "log.csv", plain.toString()).rows;
        assertEquals(6_000, rows.size());
        assertEquals(
                "经办人5999" + "𠮷".repeat(2) + "x".repeat(13),
                rows.get(5_999).facts().text(1));
        assertEquals(rows, TakenRows.of(folder, "log.csv", quoted.toString()).rows);
        assertEquals(rows, TakenRows.of(folder, "log.csv", plain.toString().replace("\n", "\r\n")).rows);
        assertEquals(rows, TakenRows.of(folder, "log.csv", plain.toString().replace("\n", "\r")).rows);
        assertEquals(rows, TakenRows.of(folder, "log.csv", plain.toString(), GB18030).rows);
        assertEquals(rows, TakenRows.of(folder, "log.csv", plain.toString(), StandardCharsets.UTF_16).rows);
    }

    @Test
    @DisplayName("an invisible control character or a broken one is found in a plain line as in any other")
    void defectsOfPlainLinesAreFound() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "log.csv",
                HEADER + ",note\nC1,Apply,2021-01-28 09:00,a\u0085b\nC1,Apply,2021-01-28 09:01,a\uFFFDb\n"
                        + "C1,Apply,2021-01-28 09:02,a\u0085b\nC1,Apply,2021-01-28 09:03,ab\n");

        assertEquals(List.of(2L, 3L, 4L), log.badLines());
        assertEquals("there are control characters in it", log.reason(0));
        assertEquals("some bytes are no text in the character set of this file", log.reason(1));
        assertEquals("there are control characters in it", log.reason(2));
        assertEquals(1, log.rows.size());
    }
}
