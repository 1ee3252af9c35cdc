package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why people's mediation may not take a dispute (不予受理的情形). */
public enum Exclusion implements Worded {
    /** 法律、法规规定由专门机关管辖,或者禁止采用民间调解. */
    RESERVED_OR_FORBIDDEN("法律规定由专门机关管辖或者禁止民间调解", "reserved to a special organ, or mediation is forbidden"),
    /** 人民法院、公安机关或者其他机关已经受理. */
    WITH_ANOTHER_ORGAN("其他机关已经受理或者解决", "another organ has accepted or decided it"),
    /** 一方当事人明确拒绝. */
    PARTY_REFUSES("一方明确拒绝调解", "a party clearly refuses"),
    /** 刑事责任、行政处罚、行政行为. */
    PUBLIC_LAW("属于刑事责任、行政处罚或者行政行为", "criminal liability, a penalty or an administrative act");

    private final Phrase words;

    Exclusion(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
