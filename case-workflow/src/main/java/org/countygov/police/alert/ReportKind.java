package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What kind of report it is (报案类型). The accuser, who is of the victim's side, has remedies that the others lack. */
public enum ReportKind implements Worded {
    /** 报案. */
    REPORT("报案", "report"),
    /** 控告. */
    ACCUSE("控告", "accusation"),
    /** 举报. */
    TIP_OFF("举报", "tip-off"),
    /** 扭送. */
    CITIZEN_DELIVERY("扭送", "delivery by citizens"),
    /** 投案. */
    SURRENDER("投案", "surrender"),
    /** 移送. */
    TRANSFER("移送", "transfer by an organ"),
    /** 公安机关发现. */
    FOUND_BY_POLICE("公安机关发现", "found by police");

    private final Phrase words;

    ReportKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
