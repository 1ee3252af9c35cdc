package org.countygov.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countygov.place.DivisionTable.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTableTest {
    private static final DivisionTable BUNDLED = DivisionTable.bundled();
    private static final LocalDate MID_2023 = LocalDate.of(2023, 6, 30);

    /** Public figures of the ministry for every year since 2019: 34 provinces; 293 cities, 7 prefectures, 30 and 3. */
    @Test
    void hasEveryProvinceAndPrefecture() {
        List<String> prefectures = names(DivisionLevel.PREFECTURE);

        assertEquals(34, names(DivisionLevel.PROVINCE).size());
        assertEquals(333, prefectures.size());
        assertEquals(
                293, prefectures.stream().filter(name -> name.endsWith("市")).count());
        assertEquals(7, prefectures.stream().filter(name -> name.endsWith("地区")).count());
        assertEquals(
                30, prefectures.stream().filter(name -> name.endsWith("自治州")).count());
        assertEquals(3, prefectures.stream().filter(name -> name.endsWith("盟")).count());
    }

    private static List<String> names(DivisionLevel level) {
        return BUNDLED.divisions().stream()
                .filter(division -> division.code().level() == level && division.isInForceOn(MID_2023))
                .map(division -> division.words().zh())
                .toList();
    }

    @Test
    void hasTheCountiesOfHengshui() {
        assertEquals(
                List.of(
                        "131102 桃城区",
                        "131103 冀州区",
                        "131121 枣强县",
                        "131122 武邑县",
                        "131123 武强县",
                        "131124 饶阳县",
                        "131125 安平县",
                        "131126 故城县",
                        "131127 景县",
                        "131128 阜城县",
                        "131182 深州市"),
                countiesOfHengshui(MID_2023));
        assertTrue(countiesOfHengshui(LocalDate.of(2015, 12, 31)).contains("131181 冀州市"));
        assertFalse(countiesOfHengshui(LocalDate.of(2015, 12, 31)).contains("131103 冀州区"));
    }

    private static List<String> countiesOfHengshui(LocalDate day) {
        return BUNDLED.children(DivisionCode.of("131100"), day).stream()
                .map(division -> division.code() + " " + division.words().zh())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // 冀县, then 冀州市 twice over, then 冀州区
        "133022, 1990-01-01, IN_FORCE",
        "133002, 1990-01-01, NOT_YET",
        "133002, 1995-01-01, IN_FORCE",
        "133002, 2000-01-01, ABOLISHED",
        "131181, 2000-01-01, IN_FORCE",
        "131181, 2017-01-01, ABOLISHED",
        "131103, 2015-12-31, NOT_YET",
        "131103, 2017-01-01, IN_FORCE",
        // in the year of the change the day is not known: both
        "131181, 2016-07-15, IN_FORCE",
        "131103, 2016-07-15, IN_FORCE",
        // codes that died and stay in records
        "440524, 1990-12-31, IN_FORCE",
        "440524, 2002-12-31, ABOLISHED",
        "310230, 2015-01-01, IN_FORCE",
        "310151, 2015-01-01, NOT_YET",
        "310151, 2017-01-01, IN_FORCE",
        "110103, 2009-12-31, IN_FORCE",
        "110103, 2011-01-01, ABOLISHED",
        "341400, 2012-01-01, ABOLISHED",
        "371200, 2020-01-01, ABOLISHED",
        // complete lists say what is no code
        "131199, 2020-01-01, UNLISTED",
        "139900, 2020-01-01, UNLISTED",
        "990000, 2020-01-01, UNLISTED",
        "110100, 2020-01-01, UNLISTED",
        // but not for days after they were stated, nor before they begin
        "131199, 2024-01-01, NOT_COVERED",
        "131199, 1979-12-31, NOT_COVERED",
        "139900, 2004-12-30, NOT_COVERED",
        // counties elsewhere are not in the table, nor is the past of most prefectures
        "130102, 2020-01-01, NOT_COVERED",
        "419001, 2020-01-01, NOT_COVERED",
        "130100, 2004-12-31, IN_FORCE",
        "130100, 2004-12-30, NOT_COVERED",
        "341402, 2012-01-01, ABOLISHED",
        "100000, 2020-01-01, NOT_COVERED",
        // townships share the fate of their county
        "131102001, 2020-01-01, NOT_COVERED",
        "131181001, 2020-01-01, ABOLISHED",
        "131199001201, 2020-01-01, UNLISTED",
        "131103001001, 2015-01-01, NOT_YET",
        // of the cities, only those without counties have townships of their own
        "371600001, 2020-01-01, UNLISTED",
        "371600001001, 2020-01-01, UNLISTED",
        "441900003, 2020-01-01, NOT_COVERED",
        "442000001, 2020-01-01, NOT_COVERED",
        "460400100, 2020-01-01, NOT_COVERED",
        "460400100, 2014-12-31, NOT_YET",
    })
    void saysWhatBecameOfACode(String code, LocalDate day, Status expected) {
        assertEquals(expected, BUNDLED.statusOn(DivisionCode.of(code), day));
    }

    @ParameterizedTest
    @CsvSource({
        "440524, 1880-01-01, 2020-01-01, IN_FORCE",
        "440524, 1994-01-01, 2020-01-01, ABOLISHED",
        "440524, 1880-01-01, 1982-12-31, NOT_YET",
        "131103, 2000-01-01, 2020-01-01, IN_FORCE",
        "131199, 2000-01-01, 2020-01-01, UNLISTED",
        "131199, 1970-01-01, 2020-01-01, NOT_COVERED",
        "131199, 2000-01-01, 2030-01-01, NOT_COVERED",
    })
    void saysWhetherACodeWasEverInForceInASpan(String code, LocalDate first, LocalDate last, Status expected) {
        assertEquals(expected, BUNDLED.statusBetween(DivisionCode.of(code), first, last));
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BUNDLED.statusBetween(DivisionCode.of("131102"), MID_2023, MID_2023.minusDays(1)));
    }

    @Test
    void namesDivisionsAndTheirSuccessors() {
        Division former = BUNDLED.find(DivisionCode.of("131181"), LocalDate.of(2010, 1, 1))
                .orElseThrow();

        assertEquals("冀州市", former.words().zh());
        assertEquals("Jizhou City", former.words().en());
        assertEquals(Optional.of(DivisionCode.of("131103")), former.successor());
        assertEquals(Optional.of(LocalDate.of(2016, 12, 31)), former.lastDay());
        assertEquals(Optional.empty(), BUNDLED.find(DivisionCode.of("131181"), MID_2023));
        assertEquals(Optional.empty(), BUNDLED.find(DivisionCode.of("999999"), MID_2023));
    }

    @Test
    void everySuccessorIsListedFromTheYearOfTheChange() {
        List<Division> replaced = BUNDLED.divisions().stream()
                .filter(division -> division.successor().isPresent())
                .toList();

        assertFalse(replaced.isEmpty());
        for (Division division : replaced) {
            assertTrue(
                    BUNDLED.find(
                                    division.successor().orElseThrow(),
                                    division.lastDay().orElseThrow())
                            .isPresent(),
                    division.toString());
        }
    }

    @Test
    void skipsWhatIsNoDivisionOnTheWayOut() {
        LocalDate day = MID_2023;

        assertEquals(Optional.of("北京市"), parent("110101", day));
        assertEquals(Optional.of("湖北省"), parent("429004", day));
        assertEquals(Optional.of("衡水市"), parent("131102", day));
        assertEquals(Optional.of("桃城区"), parent("131102001", day));
        assertEquals(Optional.of("衡水市"), parent("131199001", day));
        assertEquals(Optional.of("东莞市"), parent("441900003001", day));
        assertEquals(Optional.of("河北省"), parent("131100", day));
        assertEquals(Optional.of("衡水地区"), parent("133022", LocalDate.of(1990, 1, 1)));
        assertEquals(Optional.empty(), parent("130000", day));
        assertEquals(34, BUNDLED.children(DivisionCode.NATION, day).size());
        assertEquals(11, BUNDLED.children(DivisionCode.of("130000"), day).size());
    }

    private static Optional<String> parent(String code, LocalDate day) {
        return BUNDLED.parent(DivisionCode.of(code), day)
                .map(division -> division.words().zh());
    }

    @Test
    void namesItsSource() {
        assertEquals(1, BUNDLED.sources().size());
        assertTrue(BUNDLED.sources().get(0).zh().contains("民政部"));
        assertTrue(BUNDLED.toString().contains("民政部"));
    }

    @Test
    void takesTheTableOfAnEmbedder() throws IOException {
        DivisionTable townships = table(
                "# invented",
                "source\t某县\tsome county",
                "since\t2020-01-01",
                "stated\t2025-12-31",
                "complete\tTOWNSHIP\t131102\t2021",
                "131102001\t\t\t某街道\tSome Street",
                "131102101\t2021-03-01\t2024-05-31\t某镇\tSome Town\t131102002");
        DivisionTable both = BUNDLED.and(townships);

        assertEquals(2, both.sources().size());
        assertEquals(BUNDLED.divisions().size() + 2, both.divisions().size());
        assertEquals(Status.NOT_COVERED, both.statusOn(DivisionCode.of("131102001"), LocalDate.of(2019, 12, 31)));
        assertEquals(Status.IN_FORCE, both.statusOn(DivisionCode.of("131102001"), LocalDate.of(2020, 1, 1)));
        assertEquals(Status.NOT_YET, both.statusOn(DivisionCode.of("131102101"), LocalDate.of(2021, 2, 28)));
        assertEquals(Status.IN_FORCE, both.statusOn(DivisionCode.of("131102101"), LocalDate.of(2024, 5, 31)));
        assertEquals(Status.ABOLISHED, both.statusOn(DivisionCode.of("131102101"), LocalDate.of(2024, 6, 1)));
        assertEquals(Status.UNLISTED, both.statusOn(DivisionCode.of("131102999"), LocalDate.of(2024, 6, 1)));
        assertEquals(
                Optional.of("某街道"),
                both.parent(DivisionCode.of("131102001001"), MID_2023)
                        .map(d -> d.words().zh()));
    }

    @ParameterizedTest
    @CsvSource({
        "'nonsense\t2020', 'line 1: a division has 5 to 7 columns and not 2'",
        "'# ok\n\n13110\t2020\t\t某县\tSome County', 'line 3: division code is refused: LENGTH'",
        "'131102\t\t\t某县\tSome County', 'line 1: the line \"since\" is missing above'",
        "'131102\t2020\t2019\t某县\tSome County', 'line 1: lastDay of 131102 is before firstDay 2020-01-01'",
        "'131102\t2020\t\t某县\tSome County\t131103', 'line 1: 131102 has a successor but no lastDay'",
        "'131102\t2020\t\t某县\tSome County\t\todd', 'line 1: the mark odd is not known'",
        "'131102\t2020\t\t某县\tSome County\t\tundivided', 'line 1: 131102 cannot be undivided by its level'",
        "'131102\t2020\t\t某县\t', 'line 1: no English words beside \"某县\"'",
        "'complete\tCOUNTY\t131100\t2020', 'line 1: the line \"stated\" is missing above'",
        "'since\t2020-01-01\nsince\t2021-01-01', 'line 2: since is given twice'",
        "'since\t2020-01-01\t', 'line 1: since has 3 columns and not 2'",
        "'stated\t2020-01-01\ncomplete\tCOUNTY\t131100\t2020\t', 'line 2: complete has 5 columns and not 4'",
        "'source\t某县', 'line 1: source has 2 columns and not 3'",
        "'131102\t2020\t\t某县\tA\n131102\t2021\t\t某区\tB', 'code 131102 is listed twice for the same day'",
    })
    void refusesWhatDoesNotFollowTheFormat(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> table(text)).getMessage());
    }

    @Test
    void namesTheLineOfABadDay() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> table("since\t2020-02-30"))
                .toString()
                .contains("line 1: "));
    }

    @Test
    void letsOneCodeNameOneDivisionAfterAnother() throws IOException {
        DivisionTable table = table("131102\t2000\t2009\t旧县\tOld County", "131102\t2010\t\t新区\tNew District");

        assertEquals("旧县", nameOn(table, LocalDate.of(2009, 12, 31)));
        assertEquals("新区", nameOn(table, LocalDate.of(2010, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> table.and(table));
    }

    private static String nameOn(DivisionTable table, LocalDate day) {
        return table.find(DivisionCode.of("131102"), day).orElseThrow().words().zh();
    }

    private static DivisionTable table(String... lines) throws IOException {
        return DivisionTable.parse(new StringReader(String.join("\n", lines)));
    }
}
