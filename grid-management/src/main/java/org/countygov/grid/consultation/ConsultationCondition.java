package org.countygov.grid.consultation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of consultations require; each completes the phrase <i>provided that …</i>. */
enum ConsultationCondition implements Worded {
    KIND_KNOWN("会议种类明确", "it is said what kind of meeting it is"),
    QUESTIONS_LISTED("已列明议题", "the questions are listed"),
    DEPARTMENTS_PRESENT("有关部门到会", "the departments concerned are present"),
    EACH_ITEM_HAS_ONE_LEAD("每一事项只有一个牵头单位", "each item has exactly one lead"),
    EACH_ITEM_HAS_A_DATE("每一事项都有完成日期", "each item has a date"),
    REPLACES_NO_CHANNEL("不代替法院、复议、仲裁等途径", "no item replaces a court, review or arbitration"),
    BINDS_NOBODY_AGAINST_LAW("不要求部门违法作为", "no item binds a department against the law");

    private final Phrase words;

    ConsultationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
