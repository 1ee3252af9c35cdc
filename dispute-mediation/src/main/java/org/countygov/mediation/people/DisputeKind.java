package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a dispute is about, as far as special rules apply to it. */
public enum DisputeKind implements Worded {
    /** 一般民间纠纷. */
    GENERAL("一般民间纠纷", "civil dispute in general"),
    /** 医疗纠纷. */
    MEDICAL("医疗纠纷", "medical dispute"),
    /** 劳动争议. */
    LABOUR("劳动争议", "labour dispute"),
    /** 农村土地承包经营纠纷. */
    LAND_CONTRACT("农村土地承包经营纠纷", "rural land contract dispute"),
    /** 道路交通事故损害赔偿争议. */
    TRAFFIC("道路交通事故损害赔偿争议", "traffic accident compensation");

    private final Phrase words;

    DisputeKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
