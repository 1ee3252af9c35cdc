package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class WorkflowPageTest {
    private static final ForbiddenMove UNPAID =
            ForbiddenMove.of(Phrase.of("未缴费即准予", "granting unpaid"), Permit.FEES.article(9), Permit.PRACTICE);
    private static final WorkflowPage PAGE = WorkflowPage.of(Permit.WORKFLOW, Permit.sources());
    private static final String MARKDOWN = PAGE.markdown();

    @Test
    void hasItsPartsInOrder() {
        assertEquals(
                List.of(
                        "# 玩具许可 / toy permit",
                        "## 概况 / Figures",
                        "## 状态 / States",
                        "## 状态图 / Diagram",
                        "## 规则 / Rules",
                        "## 禁止的做法 / Forbidden moves",
                        "## 法条与规则对照 / The law beside the rules",
                        "## 期限 / Clocks",
                        "## 本地设定 / Local settings",
                        "## 历次版本 / Editions"),
                MARKDOWN.lines()
                        .filter(line -> line.startsWith("# ") || line.startsWith("## "))
                        .collect(Collectors.toList()));
        assertTrue(MARKDOWN.startsWith("<!-- Made from the rules."), MARKDOWN);
        assertTrue(MARKDOWN.contains("\n`toy-permit`\n"), MARKDOWN);
        assertTrue(MARKDOWN.contains("\n> 草案："), MARKDOWN);
    }

    @Test
    void countsWhatEachEditionHas() {
        // Counted by hand in Permit.
        assertEquals("""
                |  | 2011-01-01 | 2020-06-01 |
                | --- | --- | --- |
                | 状态 / States | 4 | 4 |
                | 规则 / Rules | 7 | 6 |
                | 其中：可以 / of which: may | 4 | 4 |
                | 其中：应当 / of which: shall | 2 | 1 |
                | 其中：依法当然发生 / of which: by law | 1 | 1 |
                | 条件 / Conditions | 3 | 3 |
                | 批准 / Approvals | 1 | 1 |
                | 期限 / Clocks | 2 | 2 |

                - 引用的条文 / Provisions cited: 13
                - 其中：已核对全文 / of which: read in full text: 11
                - 其中：仅见摘录 / of which: read in excerpts: 2
                - 其中：待核实 / of which: unconfirmed: 0
                - 惯例（非法律） / Conventions (not law): 5
                """, part("## 概况 / Figures"));
    }

    @Test
    void listsTheStatesUnderTheirNames() {
        assertEquals("""
                | 代号 / Name | 中文 | English | 说明 / Note |
                | --- | --- | --- | --- |
                | `ASKED` | 已申请 | asked | — |
                | `GRANTED` | 已准予 | granted | — |
                | `REFUSED` | 已驳回 | refused | 案件终结 / the case is over |
                | `RETURNED` | 已交还 | returned | 案件终结 / the case is over |
                """, part("## 状态 / States"));
    }

    @Test
    void drawsTheNewestEditionInBothLanguagesAndSaysWhatItLeavesOut() {
        DiagramModel moves = DiagramModel.of(Permit.OF_2020).movesOnly();
        String part = part("## 状态图 / Diagram");

        assertEquals(
                """
                自2020-06-01起施行的规则。<br>The rules in force from 2020-06-01.

                图中未画出使案件状态不变的规则（1条），见下表。<br>Rules that leave the case where it is (1) are not drawn; they are in the table below.

                ```mermaid
                """
                        + StateDiagram.MERMAID.draw(moves, Language.ZH) + "```\n\n```mermaid\n"
                        + StateDiagram.MERMAID.draw(moves, Language.EN) + "```\n",
                part);
    }

    @Test
    void hasTheRulesInBothLanguages() {
        RuleDigest digest = RuleDigest.of(Permit.OF_2020);

        assertEquals(digest.markdown(Language.ZH) + "\n" + digest.markdown(Language.EN), part("## 规则 / Rules"));
    }

    @Test
    void listsWhatIsForbiddenWithItsLaw() {
        assertEquals("无。 / Nothing.\n", part("## 禁止的做法 / Forbidden moves"));
        assertTrue(PAGE.forbidding(List.of(UNPAID))
                .markdown()
                .contains("| 未缴费即准予<br>granting unpaid | 《玩具收费办法》第九条（仅见摘录）、惯例：实践做法 \\[甲\\|乙\\]"
                        + "<br>Toy Fees Measures, art. 9 \\[read in excerpts\\], convention: practice \\[a\\|b\\]"
                        + " |\n"));
    }

    @Test
    void namesTheSettingsOfTheWorkflowItsClocksAndItsConditions() {
        assertEquals(
                List.of(
                        "toy-transition",
                        "anchor-of-extensions",
                        "law-of-running-periods",
                        "warnings-of-days",
                        "toy-decision-days",
                        "toy-online"),
                PAGE.naming(List.of(Permit.ONLINE, Permit.TRANSITION)).settings().stream()
                        .map(Object::toString)
                        .collect(Collectors.toList()));
    }

    @Test
    void tellsTheTermsOfEveryVersionOfAClock() {
        List<String> rows = part("## 期限 / Clocks").lines().skip(2).collect(Collectors.toList());

        assertEquals(3, rows.size());
        assertTrue(
                rows.get(0)
                        .startsWith(
                                "| `TP-01` | 作出决定<br>decide | 2011-01-01至2020-05-31<br>2011-01-01 to 2020-05-31 | "),
                rows.get(0));
        assertTrue(
                rows.get(1).startsWith("| `TP-01` | 作出决定<br>decide | 自2020-06-01起<br>from 2020-06-01 | "), rows.get(1));
        assertTrue(
                rows.get(2)
                        .endsWith(
                                " | 仅为工作目标<br>a target is missed | 惯例：实践做法 \\[甲\\|乙\\]<br>convention: practice \\[a\\|b\\] |"),
                rows.get(2));
    }

    @Test
    void tellsWhatEachEditionChangedAndKeepsTheOldRules() {
        String editions = part("## 历次版本 / Editions");

        assertTrue(
                editions.startsWith("### 2020-06-01\n\n| 规则 / Rule | 变化 / Change | 原 / Before | 现 / After |\n"),
                editions);
        assertTrue(
                editions.contains("| 视为决定 / count as decided `Settle` | 到达状态变更<br>state it leads to changed"
                        + " | 已驳回（终结）<br>refused (closes) | 已准予<br>granted |\n"),
                editions);
        assertTrue(editions.contains("""
                        ### 2011-01-01

                        首个版本。 / The first edition.

                        <details>
                        <summary>2011-01-01至2020-05-31的规则 / Rules from 2011-01-01 to 2020-05-31</summary>

                        """), editions);
        assertTrue(editions.contains(RuleDigest.of(Permit.OF_2011).markdown(Language.ZH)), editions);
        assertTrue(editions.endsWith("\n\n</details>\n"), editions);
    }

    @Test
    void containsTheLawBesideTheRules() {
        String alone = LawPage.of(PAGE).markdown();
        String tables = alone.substring(alone.indexOf("\n## "));

        assertTrue(MARKDOWN.contains(tables.replace("\n## ", "\n### ")), "one heading deeper");
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(
                MARKDOWN, WorkflowPage.of(Permit.WORKFLOW, Permit.sources()).markdown());
    }

    @Test
    void hasNoTableWithARaggedRow() {
        String page = PAGE.forbidding(List.of(UNPAID))
                .notModelling(List.of(NotModelled.move(Phrase.of("甲|乙\n丙", "a|b\nc"), Phrase.of("|", "|"))))
                .markdown();
        int columns = 0;
        int tables = 0;
        for (String line : page.split("\n", -1)) {
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            int cells = line.split("(?<!\\\\)\\|", -1).length - 2;
            tables += columns == 0 ? 1 : 0;
            columns = columns == 0 ? cells : columns;
            assertEquals(columns, cells, line);
            assertTrue(line.endsWith(" |"), line);
        }
        // Figures, states, two digests, forbidden moves, three instruments, what is missing, conventions, sources,
        // clocks,
        // settings, one change, two old digests.
        assertEquals(16, tables);
    }

    @Test
    void leavesNoSpaceAtTheEndOfALineAndNoTabs() {
        MARKDOWN.lines().forEach(line -> {
            assertEquals(line.stripTrailing(), line);
            assertFalse(line.contains("\t"), line);
        });
        assertTrue(MARKDOWN.endsWith("\n") && !MARKDOWN.endsWith("\n\n"));
        assertFalse(MARKDOWN.contains("\n\n\n"), "one blank line between blocks");
    }

    /** What stands under a heading of the second level, without the blank lines around it. */
    private static String part(String heading) {
        String from = MARKDOWN.substring(MARKDOWN.indexOf(heading + "\n") + heading.length() + 2);
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }
}
