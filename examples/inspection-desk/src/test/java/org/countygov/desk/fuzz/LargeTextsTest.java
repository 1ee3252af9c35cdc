package org.countygov.desk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that are larger than a fuzzer makes them, each of a kind that could take the memory or the day. */
class LargeTextsTest {
    private static final String HEADER = "case,activity,time,note\n";
    private static final String ROW = "C1,Apply,2021-01-28,\n";
    private static final String EVENT = "<event><string key=\"concept:name\" value=\"Apply\"/>"
            + "<date key=\"time:timestamp\" value=\"2021-01-28\"/>%s</event>";

    enum Large {
        A_FIELD_WITHOUT_END(DeskText.CSV, true, HEADER + ROW + "C1,Apply,2021-01-28," + many("x", 3 << 20)),
        A_QUOTE_ON_EVERY_LINE(DeskText.CSV, true, HEADER + ROW + many("a\",\"\n", 100_000)),
        COLUMNS_WITHOUT_END(DeskText.CSV, false, "case,activity,time" + many(",x", 1 << 17)),
        COLUMNS_OF_ONE_NAME(
                DeskText.CSV,
                true,
                "case,activity,time" + many(",x", 16_000) + "\nC1,Apply,2021-01-28\n" + "C1,Apply,2021-01-28"
                        + many(",", 16_000)),
        LINES_OF_NOTHING(DeskText.CSV, true, HEADER + many("\n", 3 << 20) + ROW),
        DEEP_NESTING(DeskText.XES, false, "<log>" + many("<a>", 100_000)),
        KEYS_WITHIN_LONG_KEYS(
                DeskText.XES, true, log(many("<list key=\"" + many("k", 1 << 17) + "\">", 50) + many("</list>", 50))),
        ONE_KEY_OVER_AND_OVER(
                DeskText.XES, true, log(many("<string key=\"k\" value=\"" + many("v", 60) + "\"/>", 16_000))),
        A_TAG_WITHOUT_END(DeskText.XES, true, log("").replace("</log>", "<string key=\"" + many("k", 5 << 20))),
        ENTITIES_WITHIN_ENTITIES(DeskText.XES, false, laughs()),
        DEEP_JSON(DeskText.MAPPING, false, many("[", 1 << 20)),
        A_NOTATION_WITHIN_ITSELF(
                DeskText.MAPPING, false, "{\"timestamps\": [\"uuuu-MM-dd" + many("[", 100_000) + "\"]}"),
        A_LONG_NUMBER(DeskText.MAPPING, false, "{\"zone\": " + many("9", 1 << 20) + "}"),
        A_LARGE_FILE(DeskText.MAPPING, false, "{}" + many(" ", 5 << 20));

        private final DeskText reader;
        private final boolean accepted;
        private final String text;

        Large(DeskText reader, boolean accepted, String text) {
            this.reader = reader;
            this.accepted = accepted;
            this.text = text;
        }

        private static String many(String text, int times) {
            return text.repeat(times);
        }

        /** A good event, and one with these attributes beside. */
        private static String log(String attributes) {
            return "<log><trace><string key=\"concept:name\" value=\"C1\"/>" + String.format(EVENT, "")
                    + String.format(EVENT, attributes) + "</trace></log>";
        }

        private static String laughs() {
            StringBuilder text = new StringBuilder("<!DOCTYPE log [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                text.append("<!ENTITY a")
                        .append(i)
                        .append(" \"")
                        .append(many("&a" + (i - 1) + ";", 10))
                        .append("\">");
            }
            return text + "]><log><trace><string key=\"concept:name\" value=\"&a29;\"/></trace></log>";
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(20)
    void takeNeitherTheMemoryNorTheDay(Large large) throws IOException {
        assertEquals(large.accepted, large.reader.accepts(large.text.getBytes(UTF_8)));
    }
}
