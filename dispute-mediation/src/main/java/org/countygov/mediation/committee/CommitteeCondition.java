package org.countygov.mediation.committee;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of committees require; each completes the phrase <i>provided that …</i>. */
enum CommitteeCondition implements Worded {
    ELECTED_BY_ITS_BODY("由该类委员会的推选单位推选", "the electing body is the one for committees of its kind"),
    SIZE("委员三至九人", "there are three to nine members"),
    ONE_DIRECTOR("设主任一人", "there is one director among them"),
    A_WOMAN("有妇女成员", "at least one member is a woman"),
    SMALLER_GROUPS("多民族地区有人数较少民族的成员", "in a multi-ethnic area a member is of a smaller group"),
    ALL_ADULT("委员均为成年公民", "all members are adult"),
    SAME_BODY("由原推选单位补选、撤换", "the same electing body acts"),
    IS_A_MEMBER("被撤换的是委员", "who is recalled is a member"),
    DEPARTMENT_INFORMED("已告知县级司法行政部门", "the county justice department is informed");

    private final Phrase words;

    CommitteeCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
