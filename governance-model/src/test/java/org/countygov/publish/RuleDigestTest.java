package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.junit.jupiter.api.Test;

class RuleDigestTest {
    private static final RuleDigest OF_2011 = RuleDigest.of(Permit.OF_2011);
    private static final RuleDigest OF_2020 = RuleDigest.of(Permit.OF_2020);

    private static List<String> lines(RuleDigest digest, Language language) {
        return digest.markdown(language).lines().collect(Collectors.toList());
    }

    @Test
    void hasARowForEachRuleUnderAHeader() {
        List<String> english = lines(OF_2011, Language.EN);

        assertEquals(2 + Permit.OF_2011.rules().size(), english.size());
        assertEquals(
                "| No. | Law | Who | Force | Does | From | To | Provided that | Within | Clocks | Approved by |",
                english.get(0));
        assertEquals(
                "| 序号 | 依据 | 主体 | 效力 | 行为 | 自 | 至 | 条件 | 期限 | 计时 | 批准 |",
                lines(OF_2011, Language.ZH).get(0));
    }

    @Test
    void readsARuleThatOpensACase() {
        assertEquals(
                "| 1 | Toy Permit Act (2011), art. 3 | applicant | may | ask<br>`Ask` | (opens the case) | asked"
                        + " | the form is complete | — | starts TP-01 decide | — |",
                lines(OF_2011, Language.EN).get(2));
        assertEquals(
                "| 1 | 《玩具许可法》（2011年）第三条 | 申请人 | 可以 | 申请<br>`Ask` | （立案） | 已申请" + " | 申请书完整 | — | 起算：TP-01 作出决定 | — |",
                lines(OF_2011, Language.ZH).get(2));
    }

    @Test
    void readsARuleThatStays() {
        assertEquals(
                "| 2 | Toy Permit Act (2011), art. 4(1) | clerk | may | query<br>`Query` | asked | (stays)"
                        + " | — | — | pauses TP-01 decide | — |",
                lines(OF_2011, Language.EN).get(3));
    }

    @Test
    void readsEveryClauseOfADuty() {
        assertEquals(
                "| 4 | Toy Permit Act (2011), art. 5<br>convention: practice \\[a\\|b\\] | clerk | shall"
                        + " | grant<br>`Grant` | asked | granted"
                        + " | the form is complete<br>the fee is paid (Toy Fees Measures, art. 9 \\[read in excerpts\\])"
                        + " | TP-01 decide | stops TP-01 decide<br>starts TP-02 give the permit back"
                        + " | head (somebody else than who acts) |",
                lines(OF_2011, Language.EN).get(5));
        assertEquals(
                "| 4 | 《玩具许可法》（2011年）第五条<br>惯例：实践做法 \\[甲\\|乙\\] | 经办人 | 应当"
                        + " | 准予<br>`Grant` | 已申请 | 已准予"
                        + " | 申请书完整<br>费用已缴（《玩具收费办法》第九条（仅见摘录））"
                        + " | TP-01 作出决定 | 终止：TP-01 作出决定<br>起算：TP-02 交还许可证"
                        + " | 负责人（非行为人本人） |",
                lines(OF_2011, Language.ZH).get(5));
    }

    @Test
    void readsWhatTheLawDoesByItself() {
        assertEquals(
                "| 6 | Toy Permit Act (2011), art. 6 | by operation of law | by law | count as decided<br>`Settle`"
                        + " | asked | refused (closes) | — | when the time of \"decide\" ends | — | — |",
                lines(OF_2011, Language.EN).get(7));
    }

    @Test
    void namesSeveralRolesAndClocks() {
        assertEquals(
                "| 7 | Toy Permit Act (2011), art. 7 item 2 | applicant or clerk | may | give back<br>`GiveBack`"
                        + " | granted | returned (closes) | — | — | stops TP-01 decide, TP-02 give the permit back | — |",
                lines(OF_2011, Language.EN).get(8));
        assertEquals(List.of(Permit.DECISION, Permit.TERM), OF_2011.clocks());
    }

    @Test
    void offersAChoiceWhereARuleStartsOneOfSeveralClocks() {
        RuleTable<Permit, Permit.State> choosing = Permit.OF_2011.amendedBy(Rule.under(Permit.ACT_2011.article(3))
                .may(Permit.Party.APPLICANT, Permit.Ask.class)
                .opens(Permit.State.ASKED)
                .startsOneOf(ImmutableList.of(Permit.DECISION, Permit.TERM), (permit, act) -> Optional.empty()));

        RuleDigest.Row last = RuleDigest.of(choosing).rows().get(6);
        assertEquals(
                "起算：TP-01 作出决定或者TP-02 交还许可证 / starts TP-01 decide or TP-02 give the permit back",
                last.clocks().get(0).toString());
    }

    @Test
    void findsNothingChangedWhereNothingIs() {
        assertEquals(List.of(), OF_2011.changesFrom(RuleDigest.of(Permit.OF_2011)));
    }

    @Test
    void findsNothingChangedWhereRulesOnlyMoved() {
        RuleTable<Permit, Permit.State> moved =
                Permit.OF_2011.amendedBy(Rule.under(Permit.ACT_2011.article(4).paragraph(1))
                        .may(Permit.Party.CLERK, Permit.Query.class)
                        .from(Permit.State.ASKED)
                        .stays()
                        .pauses(Permit.DECISION));
        RuleDigest digest = RuleDigest.of(moved);

        assertEquals(7, digest.rows().get(6).number());
        assertTrue(digest.rows().get(6).saysTheSameAs(OF_2011.rows().get(1)));
        assertFalse(digest.rows().get(6).saysTheSameAs(OF_2011.rows().get(2)));
        assertEquals(List.of(), digest.changesFrom(OF_2011));
    }

    @Test
    void tellsWhatAnEditionChanged() {
        assertEquals(
                List.of(
                        "Grant RECITED: Toy Permit Act (2011), art. 5; convention: practice [a|b]"
                                + " -> Toy Permit Act (2020), art. 8",
                        "Grant CONDITIONS: the form is complete -> ",
                        "Grant APPROVALS: head (somebody else than who acts) -> head or clerk",
                        "Refuse CONDITIONS:  -> reasons are given",
                        "Settle TO: refused (closes) -> granted",
                        "Renew ADDED:  -> granted → (stays)",
                        "Query REMOVED: asked → (stays) -> ",
                        "Reply REMOVED: asked → (stays) -> "),
                changes(OF_2020, OF_2011));
    }

    @Test
    void tellsOtherChangesOfARule() {
        RuleTable<Permit, Permit.State> other = Permit.OF_2011.amendedBy(
                Rule.under(Permit.ACT_2011.article(3))
                        .shall(Permit.Party.CLERK, Permit.Ask.class)
                        .opens(Permit.State.ASKED)
                        .provided(Permit.Term.FORM_COMPLETE, (permit, act) -> Answer.YES),
                Rule.under(Permit.ACT_2011.article(7).item(2))
                        .may(Rule.either(Permit.Party.APPLICANT, Permit.Party.CLERK), Permit.GiveBack.class)
                        .from(Permit.State.GRANTED, Permit.State.ASKED)
                        .closes(Permit.State.RETURNED)
                        .within(Permit.TERM)
                        .stops(Permit.DECISION, Permit.TERM));

        assertEquals(
                List.of(
                        "Ask WHO: applicant -> clerk",
                        "Ask FORCE: may -> shall",
                        "Ask CLOCKS: starts TP-01 decide -> ",
                        "GiveBack FROM:  -> asked",
                        "GiveBack TIME_LIMIT:  -> TP-02 give the permit back"),
                changes(RuleDigest.of(other), OF_2011));
    }

    @Test
    void pairsTheRulesOfACommandByTheStatesTheyLeadFrom() {
        RuleTable<Permit, Permit.State> split = Permit.OF_2011.amendedBy(
                Rule.under(Permit.ACT_2020.article(11))
                        .may(Permit.Party.APPLICANT, Permit.GiveBack.class)
                        .from(Permit.State.ASKED)
                        .closes(Permit.State.RETURNED),
                Rule.under(Permit.ACT_2011.article(7).item(2))
                        .may(Permit.Party.APPLICANT, Permit.GiveBack.class)
                        .from(Permit.State.GRANTED)
                        .closes(Permit.State.RETURNED)
                        .stops(Permit.DECISION, Permit.TERM));

        assertEquals(
                List.of(
                        "GiveBack ADDED:  -> asked → returned (closes)",
                        "GiveBack WHO: applicant or clerk -> applicant"),
                changes(RuleDigest.of(split), OF_2011));
    }

    private static List<String> changes(RuleDigest later, RuleDigest earlier) {
        return later.changesFrom(earlier).stream()
                .map(change -> change.rule().command() + " " + change.kind().name() + ": "
                        + change.before().map(phrase -> phrase.en()).orElse("") + " -> "
                        + change.after().map(phrase -> phrase.en()).orElse(""))
                .collect(Collectors.toList());
    }
}
