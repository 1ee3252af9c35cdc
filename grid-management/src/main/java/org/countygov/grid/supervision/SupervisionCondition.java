package org.countygov.grid.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of supervision orders require; each completes the phrase <i>provided that …</i>. */
enum SupervisionCondition implements Worded {
    LEVEL_MAY_REMIND("该层级可以提醒", "the level may remind"),
    LEVEL_MAY_ISSUE_CARDS("该层级可以发牌", "the level may issue cards"),
    LEVEL_MAY_ORDER("该层级可以责令限期整改", "the level may order rectification"),
    LEVEL_MAY_CRITICISE("该层级可以通报批评", "the level may criticise in a circular"),
    LEVEL_MAY_INTERVIEW("该层级可以约谈", "the level may interview"),
    LEVEL_MAY_LIST("该层级可以挂牌督办", "the level may list"),
    CENTRE_MAY_URGE("中心享有督查督办权", "the centre holds the power to supervise and urge"),
    CENTRE_MAY_ASSESS("中心享有考核奖惩权", "the centre holds the power to assess and propose"),
    UNIT_IS_SLOW("临近到期、进展缓慢或者质量不高", "it is near due, slow or of poor quality"),
    MATTER_IS_GRAVE("属于重大、紧急或者突发事项", "the matter is major, urgent or sudden"),
    NO_OPEN_TWIN("对同一单位、同一事项、同一层级没有未结督办", "no open order has the same unit, matter and level"),
    NOT_SUSPENDED("该事项不在批准的缓办期间", "the matter is not in an approved suspension"),
    REPLY_MISSED("反馈时限已过", "the time to reply has passed"),
    NO_GOOD_REASON("没有正当理由", "there is no good reason"),
    STATUTORY_GROUND("有挂牌的法定情形", "there is a statutory ground to list"),
    RECTIFICATION_TIME_SET("整改期限明确", "the time to rectify is set"),
    LIMIT_PASSED_WHERE_REQUIRED("规定须逾期方可通报的，期限已过", "where criticism presupposes a missed limit, it was missed"),
    GROUND_TO_INTERVIEW("连续红牌达到次数，或者有其他约谈情形", "there were red cards in a row, or there is another ground"),
    BY_THE_UNIT("由被督办单位为之", "the supervised unit acts"),
    EXPLAINED("有说明", "there is an explanation"),
    EVIDENCE_OF_RECTIFICATION("有整改证据", "there is evidence of rectification"),
    BY_THE_ISSUING_LEVEL("由发出的层级为之", "the level that issued it acts"),
    VERIFIED_FROM_OUTSIDE("整改已由被督办单位以外的人核实", "somebody outside the unit verified the rectification"),
    NOT_RECTIFIED("未整改到位", "it is not rectified"),
    ANSWERED_A_REMINDER("反馈的是提醒", "the response answered a reminder"),
    ANSWERED_A_YELLOW_CARD("反馈的是黄牌", "the response answered a yellow card"),
    ANSWERED_A_RED_CARD("反馈的是红牌", "the response answered a red card"),
    ANSWERED_A_LISTING("反馈的是挂牌", "the response answered a listing"),
    UNRECTIFIED_OR_FALSIFIED("仍未整改，或者弄虚作假", "it is still not rectified, or falsified"),
    ISSUED_BY_MISTAKE("属于错发", "it was issued by mistake");

    private final Phrase words;

    SupervisionCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
