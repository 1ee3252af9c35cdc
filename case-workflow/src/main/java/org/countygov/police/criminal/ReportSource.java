package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a criminal case came to the police (案件来源). */
public enum ReportSource implements Worded {
    /** 报案. */
    REPORT("报案", "report"),
    /** 控告. From the victim's side, which has remedies of its own. */
    ACCUSATION("控告", "accusation"),
    /** 举报. */
    TIP_OFF("举报", "tip-off"),
    /** 扭送. */
    CITIZEN_DELIVERY("扭送", "citizen's delivery"),
    /** 投案、自首. */
    SURRENDER("投案", "surrender"),
    /** 行政执法机关移送. */
    AGENCY_TRANSFER("行政执法机关移送", "transfer by an agency"),
    /** 其他公安机关移送. */
    OTHER_ORGAN("其他公安机关移送", "transfer by another police organ"),
    /** 公安机关自行发现，包括行政案件转来. */
    FOUND_BY_POLICE("公安机关发现", "found by the police");

    private final Phrase words;

    ReportSource(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether a person came to tell, whose statement is taken. */
    boolean isToldByPerson() {
        return switch (this) {
            case REPORT, ACCUSATION, TIP_OFF, CITIZEN_DELIVERY, SURRENDER -> true;
            case AGENCY_TRANSFER, OTHER_ORGAN, FOUND_BY_POLICE -> false;
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
