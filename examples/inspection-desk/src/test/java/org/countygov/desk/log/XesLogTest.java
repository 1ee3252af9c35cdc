package org.countygov.desk.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XesLogTest {
    private static final String APPLY = "<event><string key=\"concept:name\" value=\"Apply\"/>"
            + "<date key=\"time:timestamp\" value=\"2021-01-28T09:00:00.000+08:00\"/></event>";

    @TempDir
    Path folder;

    private static String log(String... traces) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\" xmlns=\"http://www.xes-standard.org/\">\n"
                + "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
                + "<global scope=\"event\"><string key=\"concept:name\" value=\"__INVALID__\"/></global>\n"
                + "<classifier name=\"Activity\" keys=\"concept:name\"/>\n"
                + "<string key=\"concept:name\" value=\"the log itself\"/>\n"
                + String.join("\n", traces) + "\n</log>\n";
    }

    private static String trace(String name, String... events) {
        return "<trace><string key=\"concept:name\" value=\"" + name + "\"/>" + String.join("\n", events) + "</trace>";
    }

    @Test
    void readsEveryTypeOfAttribute() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "full.xes",
                log(
                        "<trace><string key=\"concept:name\" value=\"调解一\"/><string key=\"workflow\" value=\"people-mediation\"/>"
                                + "<int key=\"amount\" value=\"220000\"/>"
                                + "<event><string key=\"concept:name\" value=\"Agree\"/>"
                                + "<date key=\"time:timestamp\" value=\"2021-01-28T09:00:00.000+08:00\"/>"
                                + "<string key=\"org:resource\" value=\"王五\"/><string key=\"org:role\" value=\"MEDIATOR\"/>"
                                + "<string key=\"org:group\" value=\"杜桥镇\"/><boolean key=\"oral\" value=\"false\"/>"
                                + "<float key=\"share\" value=\"0.5\"/><id key=\"ref\" value=\"7d1e\"/>"
                                + "<list key=\"signedBy\"><values><string key=\"party\" value=\"甲\"/>"
                                + "<string key=\"party\" value=\"乙\"/></values></list>"
                                + "<string key=\"seal\" value=\"yes\"><date key=\"on\" value=\"2021-01-28T10:00:00+08:00\"/></string>"
                                + "</event></trace>"));

        var entry = log.entry(0);
        assertEquals("调解一", entry.caseId());
        assertEquals("people-mediation", entry.workflow());
        assertEquals("Agree", entry.activity());
        assertEquals(Instant.parse("2021-01-28T01:00:00Z"), entry.at());
        assertFalse(entry.zoneAssumed());
        assertEquals(Optional.of("王五"), entry.resource());
        assertEquals(Optional.of("MEDIATOR"), entry.role());
        assertEquals(Optional.of("杜桥镇"), entry.group());
        assertEquals(
                Map.of(
                        "oral", "false",
                        "share", "0.5",
                        "ref", "7d1e",
                        "signedBy", "甲;乙",
                        "seal", "yes",
                        "seal/on", "2021-01-28T10:00:00+08:00"),
                entry.facts().texts());
        assertEquals(
                Map.of("amount", "220000"),
                log.rows.get(0).caseFacts().toFacts().texts());
        assertEquals("XES", log.read.orElseThrow().format());
    }

    @Test
    void knowsTheLineOfEachEvent() throws Exception {
        TakenRows log = TakenRows.of(folder, "lines.xes", log(trace("C1", APPLY, APPLY)));

        assertEquals(7, log.entry(0).position().line(), "six lines stand before the trace");
        assertEquals(8, log.entry(1).position().line());
    }

    @Test
    void keepsTracesApart() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "two.xes",
                log(
                        "<trace><string key=\"concept:name\" value=\"C1\"/><int key=\"amount\" value=\"1\"/>" + APPLY
                                + "</trace>",
                        trace("C2", APPLY)));

        assertEquals("C2", log.entry(1).caseId());
        assertEquals(Map.of(), log.rows.get(1).caseFacts().toFacts().texts());
    }

    @Test
    void readsGb18030WhateverTheDeclarationSays() throws Exception {
        String text = log(trace("调解一", APPLY));
        Charset gb = Charset.forName("GB18030");

        assertEquals("调解一", TakenRows.of(folder, "gb.xes", text, gb).entry(0).caseId());
        assertEquals(
                "调解一",
                TakenRows.of(folder, "gbk.xes", text.replace("UTF-8", "GB2312"), gb)
                        .entry(0)
                        .caseId());
    }

    @Test
    void readsADeclaredCharacterSet() throws Exception {
        String text = log(trace("調解", APPLY)).replace("UTF-8", "Big5");

        assertEquals(
                "調解",
                TakenRows.of(folder, "big5.xes", text, Charset.forName("Big5"))
                        .entry(0)
                        .caseId());
    }

    @Test
    void readsUtf16AndUtf8WithMark() throws Exception {
        String text = "\uFEFF" + log(trace("调解一", APPLY));

        assertEquals("调解一", TakenRows.of(folder, "u8.xes", text).entry(0).caseId());
        assertEquals(
                "调解一",
                TakenRows.of(folder, "u16.xes", text, StandardCharsets.UTF_16BE)
                        .entry(0)
                        .caseId());
    }

    @Test
    void reportsBadEventsAndReadsTheGoodOnes() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "bad.xes",
                log(trace(
                        "C1",
                        "<event><string key=\"concept:name\" value=\"Apply\"/></event>",
                        "<event><date key=\"time:timestamp\" value=\"soon\"/></event>",
                        "<event><string value=\"Apply\"/></event>",
                        APPLY)));

        assertEquals(1, log.rows.size());
        assertEquals(List.of(7L, 8L, 9L), log.badLines());
        assertEquals("there is no time:timestamp", log.reason(0));
        assertEquals("there is no concept:name; time:timestamp: not a date or time in a known notation", log.reason(1));
        assertEquals("an attribute has no key", log.reason(2));
    }

    @Test
    void reportsEventsOfANamelessTrace() throws Exception {
        TakenRows log = TakenRows.of(folder, "nameless.xes", log("<trace>" + APPLY + "</trace>", trace("C2", APPLY)));

        assertEquals("C2", log.entry(0).caseId());
        assertEquals("there is no case:concept:name", log.reason(0));
    }

    @Test
    void keepsWhatATruncatedFileSaysAndReportsTheRest() throws Exception {
        String whole = log(trace("C1", APPLY, APPLY));
        TakenRows log = TakenRows.of(folder, "cut.xes", whole.substring(0, whole.lastIndexOf("2021-01-28")));

        assertEquals(1, log.rows.size());
        assertEquals("the XML is damaged or ends here; nothing behind it could be read", log.reason(0));
        assertEquals(List.of(log.reason(0)), log.remarks());
    }

    @Test
    void reportsNulBytesAsDamage() throws Exception {
        TakenRows log = TakenRows.of(
                folder, "nul.xes", log(trace("C1", APPLY), trace("C2", APPLY.replace("Apply", "App\0ly"))));

        assertEquals(1, log.rows.size());
        assertEquals(1, log.bad.size());
    }

    @Test
    void neverReadsAnExternalEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String text = "<!DOCTYPE log [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<log><trace><string key=\"concept:name\" value=\"C1\"/>&x;</trace></log>";

        UnusableLogException refusal =
                assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, "xxe.xes", text));
        assertTrue(refusal.words().en().contains("document type declaration"));
    }

    @Test
    void neverExpandsABillionLaughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE log [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String before = "&a" + (i - 1) + ";";
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        text.append("]><log><trace><string key=\"concept:name\" value=\"&a29;\"/></trace></log>");

        assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, "laughs.xes", text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body/></html>", "<log", "<"})
    void refusesWhatIsNoXes(String text) {
        UnusableLogException refusal =
                assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, "other.xes", text));

        assertEquals("this is not an XES log", refusal.words().en());
    }

    @Test
    void reportsALogThatIsDamagedBeforeItsFirstEvent() throws Exception {
        TakenRows log = TakenRows.of(folder, "early.xes", "<log><trace></log>");

        assertEquals(List.of(1L), log.badLines());
    }

    @Test
    void refusesDeepNesting() {
        String text = log(trace("C1", "<event>" + "<string key=\"a\" value=\"b\">".repeat(100)));

        assertThrows(UnusableLogException.class, () -> TakenRows.of(folder, "deep.xes", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<string key=\"%s\" value=\"b\"/>",
                "<string key=\"a\" value=\">%s\"/>",
                "<!-- <b> %s -->",
                "<![CDATA[%s]]>",
                "<?pi %s?>"
            })
    void stopsAtMarkupThatWouldFillTheMemory(String markup) throws Exception {
        String text =
                log(trace("C1", APPLY), String.format(markup, "x".repeat(MarkupGuard.LONGEST + 1)), trace("C2", APPLY));
        TakenRows log = TakenRows.of(folder, "huge.xes", text);

        assertEquals(1, log.rows.size());
        assertEquals(1, log.bad.size());
    }

    @Test
    void readsOnBehindLongTextThatIsNoMarkup() throws Exception {
        String text = log(trace("C1", APPLY), "y".repeat(MarkupGuard.LONGEST + 1), trace("C2", APPLY));

        assertEquals(2, TakenRows.of(folder, "text.xes", text).rows.size());
    }

    @Test
    void reportsAnEventWithTooManyAttributes() throws Exception {
        String many = "<string key=\"a\" value=\"b\"/>".repeat(20_000);
        TakenRows log = TakenRows.of(folder, "many.xes", log(trace("C1", "<event>" + many + "</event>", APPLY)));

        assertEquals(1, log.rows.size());
        assertEquals("the attributes are too many or too long", log.reason(0));
    }

    @Test
    void translatesKeysThroughTheMapping() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "foreign.xes",
                log(
                        "<trace><string key=\"ajbh\" value=\"C1\"/><event><string key=\"hj\" value=\"01\"/>"
                                + "<string key=\"sj\" value=\"2021-01-28 9:00\"/><string key=\"je\" value=\"5\"/></event></trace>"),
                "{\"columns\": {\"case:ajbh\": \"case:concept:name\", \"hj\": \"concept:name\","
                        + " \"sj\": \"time:timestamp\", \"je\": \"amount\"}, \"activities\": {\"01\": \"Apply\"}}");

        assertEquals("C1", log.entry(0).caseId());
        assertEquals("Apply", log.entry(0).activity());
        assertEquals(Map.of("amount", "5"), log.entry(0).facts().texts());
    }

    @Test
    void reportsAnEventThatHoldsAnother() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "within.xes",
                log(trace(
                        "C1",
                        "<event><string key=\"a\" value=\"b\">" + APPLY + "</string></event>",
                        APPLY,
                        "<string key=\"a\" value=\"b\">" + APPLY + "</string>")));

        assertEquals(
                List.of(8L),
                log.rows.stream().map(row -> row.entry().position().line()).toList());
        assertEquals(List.of(7L, 9L), log.badLines());
        assertTrue(log.reason(0).startsWith("a trace or an event stands within another event"), log.reason(0));
        assertEquals(log.reason(0), log.reason(1));
    }

    @Test
    void neverTakesAnEventForOneOfTheTraceBefore() throws Exception {
        TakenRows log = TakenRows.of(folder, "behind.xes", log(trace("C1", APPLY, trace("C2", APPLY), APPLY), APPLY));

        assertEquals(
                List.of("C1", "C1"),
                log.rows.stream().map(row -> row.entry().caseId()).toList());
        assertEquals(2, log.bad.size());
        assertTrue(log.reason(0).startsWith("a trace or an event stands within"), log.reason(0));
        assertEquals("there is no case:concept:name", log.reason(1));
    }

    @Test
    void reportsAnAttributeWithoutKeyAlsoWithinAnother() throws Exception {
        TakenRows log = TakenRows.of(
                folder,
                "nameless.xes",
                log(trace(
                        "C1",
                        APPLY.replace("</event>", "<int key=\"a\" value=\"1\"><int value=\"2\"/></int></event>"))));

        assertEquals("an attribute has no key", log.reason(0));
    }
}
