package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of legality review require; each completes the phrase <i>provided that …</i>. */
enum ReviewCondition implements Worded {
    PAPERS_SENT("草案、依据和程序说明齐全", "the draft, its legal basis and the note on procedure are sent"),
    STEPS_DONE("应履行的前置程序已履行", "every step that applies was done"),
    DEFECT_NAMED("已指明材料缺陷", "the defect of the papers is named"),
    REVIEWER_IS_NOT_DRAFTER("审查单位不是起草单位", "the reviewing unit is not the drafting unit"),
    ADVISER_HEARD("已听取法律顾问、公职律师意见", "a legal adviser or public lawyer was heard, for a major decision"),
    EVERYTHING_REVIEWED("审查了权限、程序和内容", "authority, procedure and content were reviewed"),
    OPINION_WRITTEN("有书面审查意见", "the opinion is in writing"),
    EVERY_POINT_ANSWERED("逐条采纳或者说明理由", "each point is adopted, or the reason given"),
    COLLECTIVE("集体讨论", "the deliberation is collective"),
    OPINION_ATTACHED("附合法性审查意见", "the opinion is attached"),
    EXPLORATORY_REFORM("属于国家尚无明确规定的探索性改革决策", "it is a major decision of exploratory reform without a national rule"),
    RISK_SHOWN("已明示法律风险", "the legal risk is shown openly"),
    FILED_WITH_NEXT_LEVEL("规范性文件已报上一级备案", "a normative document is filed with the next level");

    private final Phrase words;

    ReviewCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
