package org.countygov.desk.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String FOREIGN = """
            AJBH;HJ;SJ;JS;LX;KT;QDRQ
            C1;01;28.01.2021 09:00;TJY;RMTJ;K;28.01.2021 10:30
            C1;02;2021-01-28 11:00;TJY;RMTJ;S;unknown
            """;
    private static final String MAPPING = """
            {
              // the mediation system of a county
              "workflow": "grid-task",
              "separator": ";",
              "timestamps": ["dd.MM.yyyy HH:mm"],
              "columns": {
                "AJBH": "case:concept:name", "HJ": "concept:name", "SJ": "time:timestamp", "JS": "org:role",
                "LX": "case:workflow", "KT": "oral", "QDRQ": "signedOn"
              },
              "activities": {"01": "Apply", "02": "Accept"},
              "workflows": {"RMTJ": "people-mediation"},
              "roles": {"TJY": "MEDIATOR"},
              "values": {"oral": {"K": "yes", "S": "no"}},
              "times": ["signedOn"]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void translatesColumnsActivitiesRolesWorkflowsFactsAndTimes() throws Exception {
        TakenRows log = TakenRows.of(folder, "foreign.csv", FOREIGN, MAPPING);

        var first = log.entry(0);
        assertEquals("C1", first.caseId());
        assertEquals("Apply", first.activity());
        assertEquals(Instant.parse("2021-01-28T01:00:00Z"), first.at());
        assertEquals(Optional.of("MEDIATOR"), first.role());
        assertEquals("people-mediation", first.workflow());
        assertEquals(Optional.of(true), first.facts().yesNo("oral").toOptional());
        assertEquals(
                Optional.of(Instant.parse("2021-01-28T02:30:00Z")),
                first.facts().instant("signedOn").toOptional());
    }

    @Test
    void leavesTheUsualNotationsAndUnknownCodesAsTheyAre() throws Exception {
        var second = TakenRows.of(folder, "foreign.csv", FOREIGN, MAPPING).entry(1);

        assertEquals(Instant.parse("2021-01-28T03:00:00Z"), second.at());
        assertEquals("unknown", second.facts().texts().get("signedOn"));
    }

    @Test
    void namesTheWorkflowOfALogThatDoesNot() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "one.csv", "case,activity,time\nC1,Apply,2021-01-28\n", "{\"workflow\": \"grid-task\"}");

        assertEquals("grid-task", log.entry(0).workflow());
    }

    @Test
    void aKnownZoneIsNotAssumed() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "zone.csv", "case,activity,time\nC1,Apply,2021-01-28 09:00\n", "{\"zone\": \"UTC\"}");

        assertEquals(Instant.parse("2021-01-28T09:00:00Z"), log.entry(0).at());
        assertFalse(log.entry(0).zoneAssumed());
    }

    @Test
    void forcesACharacterSet() throws Exception {
        Path file = Files.write(
                folder.resolve("big5.csv"),
                "case,activity,time\n調解,Apply,2021-01-28\n".getBytes(Charset.forName("Big5")));

        assertEquals(
                "調解",
                TakenRows.of(file, Mapping.parse("{\"charset\": \"Big5\"}"))
                        .entry(0)
                        .caseId());
    }

    @Test
    void readsADayInAForeignNotation() throws Exception {
        var time = Mapping.parse("{\"timestamps\": [\"dd/MM/yyyy\"]}")
                .time("28/01/2021")
                .toOptional()
                .orElseThrow();

        assertTrue(time.dayOnly());
        assertEquals(LocalDate.of(2021, 1, 28), time.day());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]                              | the mapping file is not a JSON object
            {"colums": {}}                   | the mapping file has an unknown part "colums"
            {"zone": "Mars"}                 | unknown time zone: Mars
            {"charset": "KOI-99"}            | unknown character set: KOI-99
            {"separator": ";;"}              | "separator" is not one character
            {"timestamps": ["bb"]}           | unusable notation of time: bb
            {"timestamps": ["HH:mm"]}        | unusable notation of time: HH:mm
            {"timestamps": "yyyy"}           | "timestamps" is not a list of texts
            {"columns": ["a"]}               | "columns" is not a JSON object
            {"roles": {"a": 1}}              | "roles.a" is not a text
            {"values": {"oral": {"K": 1}}}   | "values.oral.K" is not a text
            {"workflow": 7}                  | "workflow" is not a text
            {"zone":                         | the mapping file is not valid JSON (line 1)
            {"zone": "UTC", "zone": "UTC"}   | the mapping file is not valid JSON (line 1)
            {"roles": {"a": "x", "a ": "y"}} | "roles" has "a" twice
            """)
    void saysWhatIsWrong(String json, String reason) {
        UnusableLogException refusal = assertThrows(UnusableLogException.class, () -> Mapping.parse(json));

        assertTrue(refusal.words().en().startsWith(reason), refusal.words().en());
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() throws Exception {
        Path file = Files.writeString(folder.resolve("mapping.json"), "\uFEFF{\"workflow\": \"grid-task\"}");

        assertEquals("grid-task", Mapping.read(file).defaultWorkflow());
    }

    @Test
    void refusesAFileInAnotherCharacterSet() throws Exception {
        Path file = Files.write(
                folder.resolve("mapping.json"), "{\"workflow\": \"调解\"}".getBytes(Charset.forName("GB18030")));
        UnusableLogException refusal = assertThrows(UnusableLogException.class, () -> Mapping.read(file));

        assertEquals(
                "the mapping file is not in UTF-8; save it as UTF-8",
                refusal.words().en());
    }

    @Test
    void refusesANotationOfTimeThatIsTooLong() {
        UnusableLogException refusal = assertThrows(
                UnusableLogException.class,
                () -> Mapping.parse("{\"timestamps\": [\"uuuu-MM-dd" + "[".repeat(91) + "\"]}"));

        assertEquals(
                "a notation of time is longer than 100 characters",
                refusal.words().en());
    }
}
