package org.countygov.mediation.incident;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** To whom something is reported (报告对象). */
public enum Recipient implements Worded {
    COMMITTEE_HEAD("调解委员会主任", "head of the mediation committee"),
    PARTY_COMMITTEE("本级党委", "party committee of the level"),
    GOVERNMENT("本级人民政府", "government of the level"),
    /** 上一级人民政府. A level may be skipped if need be. */
    HIGHER_GOVERNMENT("上一级人民政府", "government one level up"),
    POLICE("公安机关", "police"),
    COMPETENT_DEPARTMENT("主管部门", "competent department"),
    JOINT_CONFERENCE_OFFICE("信访工作联席会议办公室", "office of the joint petition conference"),
    HIGHER_PETITION_OFFICE("上一级信访部门", "petition office one level up"),
    NATIONAL_PETITION_ADMINISTRATION("国家信访局", "national petition administration"),
    VILLAGE_COMMITTEE("村（居）民委员会", "villagers' or residents' committee");

    private final Phrase words;

    Recipient(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
