package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a notary office refuses a matter (不予办理公证的情形). */
public enum NotaryRefusal implements Worded {
    NO_GUARDIAN("无行为能力人没有监护人代理", "no guardian for a person without capacity"),
    NO_INTEREST("与申请事项没有利害关系", "no interest in the matter"),
    TECHNICAL_APPRAISAL("属专业技术鉴定事项", "it is a matter of technical appraisal"),
    DISPUTED("当事人之间有争议", "the parties are in dispute"),
    FALSE("虚构、隐瞒事实或者提供虚假材料", "facts or papers are false"),
    INSUFFICIENT("材料不充分或者拒绝补充", "papers are insufficient or not supplemented"),
    UNTRUE_OR_UNLAWFUL("申请事项不真实、不合法", "the matter is untrue or unlawful"),
    AGAINST_GOOD_MORALS("违背社会公德", "it is against public morals"),
    FEE_REFUSED("拒绝支付公证费", "the fee is refused");

    private final Phrase words;

    NotaryRefusal(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
