package org.countygov.grid.visit;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of visits require; each completes the phrase <i>provided that …</i>. */
enum VisitCondition implements Worded {
    PURPOSE_IS_HELP("目的是提供帮助", "the purpose is help"),
    NOT_PRESSED("此前没有谢绝，或者由本人要求", "the person has not declined before, or asks for the visit"),
    OF_FREE_WILL("本人同意", "the person consents of free will"),
    GUARDIAN_CONSENTS("不满十四周岁的，由监护人同意", "the guardian of a child under fourteen consents"),
    SEPARATE_CONSENT("涉及医疗健康的，取得单独同意", "where health is concerned, consent was given separately"),
    ONLY_NEEDED_FIELDS("记录限于帮助所必需", "nothing is written down beyond what the help needs"),
    HELPED_OR_REFERRED("已提供帮助或者转介", "help was given, or the person was referred"),
    DANGER_NAMED("有生命危险，或者未成年人、行为能力不完全的人受到侵害", "there is danger to life, to a child or to a dependent person");

    private final Phrase words;

    VisitCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
