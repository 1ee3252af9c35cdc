package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class LawPageTest {
    private static final WorkflowPage PAGE = WorkflowPage.of(Permit.WORKFLOW, Permit.sources());

    private static List<String> lines(WorkflowPage page) {
        return LawPage.of(page).markdown().lines().collect(Collectors.toList());
    }

    /** The rows of the first table under the heading. */
    private static List<String> table(WorkflowPage page, String heading) {
        return lines(page).stream()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .collect(Collectors.toList());
    }

    /** The English half of the first cell. */
    private static List<String> provisions(WorkflowPage page, String heading) {
        return table(page, heading).stream()
                .map(row -> row.split(" \\| ", -1)[0])
                .map(cell -> cell.substring(cell.lastIndexOf('>') + 1))
                .collect(Collectors.toList());
    }

    @Test
    void listsProvisionsInTheOrderOfInstrumentsAndArticles() {
        assertEquals(
                List.of(
                        "# 玩具许可：法条与规则对照 / toy permit: the law beside the rules",
                        "## 《玩具许可法》（2011年） / Toy Permit Act (2011)",
                        "## 《玩具许可法》（2020年） / Toy Permit Act (2020)",
                        "## 《玩具收费办法》 / Toy Fees Measures",
                        "## 未建模的条文与做法 / Not modelled",
                        "## 惯例（非法律） / Conventions (not law)",
                        "## 法律渊源 / Sources"),
                lines(PAGE).stream().filter(line -> line.startsWith("#")).collect(Collectors.toList()));
        assertEquals(
                List.of("art. 3", "art. 4", "art. 4(1)", "art. 4(2)", "art. 5", "art. 6", "art. 7 item 2", "art. 8"),
                provisions(PAGE, "## 《玩具许可法》（2011年） / Toy Permit Act (2011)"));
    }

    @Test
    void putsTheGistAndTheMarkBesideWhatWasMadeFromAProvision() {
        List<String> act = table(PAGE, "## 《玩具许可法》（2011年） / Toy Permit Act (2011)");
        List<String> fees = table(PAGE, "## 《玩具收费办法》 / Toy Fees Measures");

        assertEquals(
                "| 第3条<br>art. 3 | 已核对全文<br>read in full text | 任何人可以申请<br>anybody may ask | 规则1：申请 / rule 1: ask |",
                act.get(0));
        assertEquals(
                "| 第9条<br>art. 9 | 仅见摘录<br>read in excerpts | （尚无要旨）<br>(no gist yet)"
                        + " | 规则3的条件：费用已缴 / condition of rule 3: the fee is paid"
                        + "<br>规则2011-01-01版4的条件：费用已缴 / condition of rule 4 of the edition of 2011-01-01: the fee is"
                        + " paid |",
                fees.get(1));
    }

    @Test
    void namesARuleOfAnOldEditionWithItsDayAndAKeptOneOnce() {
        List<String> act = table(PAGE, "## 《玩具许可法》（2011年） / Toy Permit Act (2011)");

        assertTrue(
                act.get(5)
                        .endsWith("| 规则5：视为决定 / rule 5: count as decided"
                                + "<br>规则2011-01-01版6：视为决定 / rule 6 of the edition of 2011-01-01: count as decided |"),
                act.get(5));
        assertTrue(act.get(6).endsWith("| 规则2：交还 / rule 2: give back |"), act.get(6));
    }

    @Test
    void findsTheLawOfClocksSettingsAndRefusals() {
        WorkflowPage page = PAGE.naming(List.of(Permit.ONLINE))
                .forbidding(
                        List.of(ForbiddenMove.of(Phrase.of("口头准予", "granting orally"), Permit.ACT_2020.article(9))));

        assertEquals(
                "| 第9条<br>art. 9 | 已核对全文<br>read in full text | （尚无要旨）<br>(no gist yet)"
                        + " | 期限TP-01：作出决定 / clock TP-01: decide<br>设定：决定的期限 / setting: time to decide"
                        + "<br>禁止：口头准予 / forbidden: granting orally |",
                table(page, "## 《玩具许可法》（2020年） / Toy Permit Act (2020)").get(1));
        assertEquals(
                "| 法律未规定<br>the law is silent | 设定：新旧规定的适用 / setting: which rules govern open cases"
                        + "<br>设定：是否可以网上申请 / setting: whether one may ask online |",
                table(page, "## 惯例（非法律） / Conventions (not law)").get(1));
    }

    @Test
    void listsWhatIsNotModelledInOrderWithTheReason() {
        WorkflowPage page = PAGE.notModelling(List.of(
                NotModelled.move(Phrase.of("口头申请", "asking orally"), Phrase.of("没有记录", "no record")),
                NotModelled.provision(Permit.FEES.article(1), Phrase.of("定义", "a definition")),
                NotModelled.provision(Permit.ACT_2020.article(3), Phrase.of("罚则", "a penalty"))));

        assertEquals(
                List.of(
                        "| 《玩具许可法》（2020年）第三条<br>Toy Permit Act (2020), art. 3 | 已核对全文<br>read in full text"
                                + " | 任何人可以申请<br>anybody may ask | 罚则<br>a penalty |",
                        "| 《玩具收费办法》第一条<br>Toy Fees Measures, art. 1 | 仅见摘录<br>read in excerpts"
                                + " | （尚无要旨）<br>(no gist yet) | 定义<br>a definition |",
                        "| 口头申请<br>asking orally | — | — | 没有记录<br>no record |"),
                table(page, "## 未建模的条文与做法 / Not modelled"));
    }

    @Test
    void saysOpenlyWhenNothingIsLeftOut() {
        assertTrue(LawPage.of(PAGE).markdown().contains("## 未建模的条文与做法 / Not modelled\n\n无。 / Nothing.\n"));
    }

    @Test
    void listsTheSourcesWithTheDayOfReading() {
        assertEquals(
                List.of(
                        "| `TOY-2011` | 《玩具许可法》（2011年）<br>Toy Permit Act (2011) | 法律<br>law | —"
                                + " | 2011-01-01至2020-05-31<br>2011-01-01 to 2020-05-31"
                                + " | 已核对全文<br>read in full text | 2026-11-03 |",
                        "| `TOY-2020` | 《玩具许可法》（2020年）<br>Toy Permit Act (2020) | 法律<br>law | 主席令第0号"
                                + " | 自2020-06-01起<br>from 2020-06-01 | 已核对全文<br>read in full text | 2026-11-05 |",
                        "| `TOY-FEES` | 《玩具收费办法》<br>Toy Fees Measures | 部门规章<br>departmental rule | — | —"
                                + " | 仅见摘录<br>read in excerpts | 未记载<br>not recorded |"),
                table(PAGE, "## 法律渊源 / Sources"));
    }

    @Test
    void isADraftUntilSomebodyVouches() {
        String draft = LawPage.of(PAGE).markdown();
        assertTrue(
                draft.contains("\n> 草案：本页尚未经法律专业人员核对签认。法律渊源的查阅日期：2026-11-03至2026-11-05。"
                        + "未记载查阅日期：TOY-FEES。"
                        + "<br>Draft: no lawyer vouches for this page yet. Sources read from 2026-11-03 to 2026-11-05."
                        + " No day of reading for: TOY-FEES.\n"),
                draft);

        String vouched = LawPage.of(WorkflowPage.of(
                        Permit.WORKFLOW,
                        Permit.sources().vouchedForBy(Phrase.of("玩具律师所", "Toy Law Office"), LocalDate.of(2026, 12, 1))))
                .markdown();
        assertFalse(vouched.contains("Draft"), vouched);
        assertTrue(vouched.contains("Vouched for by Toy Law Office, 2026-12-01."), vouched);
        assertTrue(vouched.contains("核对签认：玩具律师所，2026-12-01。"), vouched);
    }

    @Test
    void admitsThatNobodyRecordedWhenTheSourcesWereRead() {
        LegalSources unread = LegalSources.of(citation -> Optional.empty(), instrument -> Optional.empty());
        LegalSources oneDay =
                LegalSources.of(citation -> Optional.empty(), instrument -> Optional.of(LocalDate.of(2026, 11, 20)));

        assertTrue(LawPage.of(WorkflowPage.of(Permit.WORKFLOW, unread))
                .markdown()
                .contains("The day on which the sources were read is not recorded."));
        assertTrue(LawPage.of(WorkflowPage.of(Permit.WORKFLOW, oneDay))
                .markdown()
                .contains(" Sources read on 2026-11-20.\n"));
    }
}
