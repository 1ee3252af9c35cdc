package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of judicial confirmation require; each completes the phrase <i>provided that …</i>. */
enum ConfirmationCondition implements Worded {
    AGREEMENT_EFFECTIVE("调解协议已经生效", "the agreement is in effect"),
    ALL_PARTIES_APPLY("双方当事人共同申请", "all parties apply together"),
    LAWFUL_ORGANISATION("由依法设立的调解组织主持调解", "a lawfully established organisation presided over the mediation"),
    COURT_COMPETENT("向有管辖权的人民法院提出", "the court is competent"),
    BAR_NAMED("有不予受理的情形", "a bar to acceptance is named"),
    NO_BAR("没有不予受理的情形", "nothing bars acceptance"),
    NO_GOOD_REASON("无正当理由未按时补充或者拒绝接受询问", "there was no good reason for not supplementing or not answering"),
    BOTH_SUMMONED("已通知双方同时到场核实", "both parties were summoned together"),
    NOTHING_AGAINST("没有应当驳回的情形", "nothing speaks against confirmation"),
    GROUND_NAMED("有应当驳回的情形", "a ground for dismissal is named"),
    TOLD_TO_SUE("已告知当事人可以起诉", "the parties were told that they may sue"),
    OBJECTION_IN_TIME("在规定期间内提出", "the objection is in time"),
    UNPERFORMED("对方拒绝履行或者未全部履行", "the other party refuses or performed in part only"),
    ENFORCING_COURT_COMPETENT(
            "向作出裁定的法院或者同级财产所在地法院申请", "the court is the one that ruled, or one of its level at the place of the assets");

    private final Phrase words;

    ConfirmationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
