package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.countygov.law.Confidence;
import org.countygov.time.Clock;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class ClockPageTest {
    @Test
    void hasAColumnForEachVersion() {
        assertEquals("""
                <!-- Made from the rules. Edit the rules, then run: mvn test -Dpublish=write -->

                # 期限总表 / Clocks

                共1项期限。长度为未另行设定时的长度。<br>Number of clocks: 1. Lengths are those of a jurisdiction that sets nothing.

                ## TP-01 作出决定 / decide

                | 施行 / In force | 2011-01-01至2020-05-31 / 2011-01-01 to 2020-05-31 | 自2020-06-01起 / from 2020-06-01 |
                | --- | --- | --- |
                | 起算 / Counted from | 申请之日<br>the day of asking | 申请之日<br>the day of asking |
                | 长度 / Length | 20日<br>20 days | 15个工作日（可由本地设定）<br>15 working days (a local setting) |
                | 计算方式 / Counting | 按自然日，开始之日不计<br>by natural days, without the first day | 按工作日，开始之日不计<br>by working days, without the first day |
                | 节假日 / Rest days | 遇节假日顺延<br>rolls to the next working day | 遇节假日顺延<br>rolls to the next working day |
                | 延长 / Extensions | 疑难案件：延长10日（负责人）（《玩具许可法》（2011年）第八条）<br>10 days more (head), difficult case (Toy Permit Act (2011), art. 8) | — |
                | 不计入 / Not counted | 补充材料的时间（《玩具许可法》（2011年）第四条）<br>the time of an answer (Toy Permit Act (2011), art. 4) | 补充材料的时间（《玩具许可法》（2011年）第四条）<br>the time of an answer (Toy Permit Act (2011), art. 4) |
                | 通知 / Notices | — | — |
                | 依据及核对程度 / Law, and how well it is known | 《玩具许可法》（2011年）第五条（已核对全文）<br>Toy Permit Act (2011), art. 5 \\[read in full text\\] | 《玩具许可法》（2020年）第九条（已核对全文）<br>Toy Permit Act (2020), art. 9 \\[read in full text\\]<br>《玩具收费办法》第二条（仅见摘录）<br>Toy Fees Measures, art. 2 \\[read in excerpts\\] |
                | 有关设定 / Settings | `anchor-of-extensions`<br>`law-of-running-periods`<br>`warnings-of-days` | `toy-decision-days`<br>`law-of-running-periods`<br>`warnings-of-days` |
                | 届满的后果 / When it runs out | 视为准予<br>the permit counts as granted | 视为准予<br>the permit counts as granted |
                """, ClockPage.of(List.of(Permit.DECISION)).markdown());
    }

    @Test
    void saysMoreWhereTheLawSaysMore() {
        Clock hours = Clock.named("TP-03", "传唤", "summons")
                .from(LocalDate.of(2011, 1, 1), TimeLimit.hours(8))
                .under(Permit.FEES.article(7).known(Confidence.UNCONFIRMED))
                .fromTheMoment()
                .extendable(
                        Tier.upTo(TimeLimit.hours(12), Permit.Party.HEAD),
                        Tier.adding(TimeLimit.hours(12), Permit.Party.HEAD).afterThePrevious())
                .notice("通知家属", "tell the family", Permit.FEES.article(8))
                .until(LocalDate.of(2012, 12, 31))
                .releases();
        Clock agreed = Clock.named("TP-04", "和解", "settle")
                .from(LocalDate.of(2011, 1, 1), TimeLimit.days(5))
                .under(Permit.PRACTICE)
                .fixed()
                .orAsSetUpTo(TimeLimit.days(9))
                .overdue();
        String page = ClockPage.of(List.of(hours, agreed)).markdown();

        assertTrue(page.contains("| 施行 / In force | 2011-01-01至2012-12-31 / 2011-01-01 to 2012-12-31 |\n"), page);
        assertTrue(page.contains("| 计算方式 / Counting | 按小时，自开始之时起算<br>by the hour, from the moment |\n"), page);
        assertTrue(page.contains("| 节假日 / Rest days | — |\n"), page);
        assertTrue(page.contains("<br>在前一项之后：延长12小时（负责人）<br>after the one before: 12 hours more (head) |\n"), page);
        assertTrue(
                page.contains("| 通知 / Notices | 通知家属（《玩具收费办法》第八条（仅见摘录））"
                        + "<br>tell the family (Toy Fees Measures, art. 8 \\[read in excerpts\\]) |\n"),
                page);
        assertTrue(page.contains("《玩具收费办法》第七条（待核实）<br>Toy Fees Measures, art. 7 \\[unconfirmed\\] |\n"), page);
        assertTrue(
                page.contains(
                        "| 长度 / Length | 5日，或者依决定、约定，最长9日" + "<br>5 days, or as decided or agreed, at most 9 days |\n"),
                page);
    }

    @Test
    void refusesTwoClocksOfOneId() {
        Clock other = Clock.named("TP-02", "另一项", "another")
                .from(LocalDate.of(2011, 1, 1), TimeLimit.promptly())
                .under(Permit.PRACTICE)
                .overdue();

        assertThrows(IllegalArgumentException.class, () -> ClockPage.of(List.of(Permit.TERM, other)));
    }

    @Test
    void listsRowsWithoutAClock() {
        String page = ClockPage.of(List.of(Permit.DECISION))
                .notModelling(List.of(
                        NotModelled.move(Phrase.of("许可的续期", "renewal"), Phrase.of("法律未规定", "the law is silent"))))
                .markdown();

        assertTrue(page.endsWith("""
                ## 没有期限的行 / Rows without a clock

                | 事项 / Row | 原因 / Why |
                | --- | --- |
                | 许可的续期<br>renewal | 法律未规定<br>the law is silent |
                """), page);
    }
}
