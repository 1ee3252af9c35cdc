package org.countygov.grid.consultation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What kind of regular meeting it is. */
public enum ConsultationKind implements Worded {
    /** 分析研判. */
    ANALYSIS("分析研判", "analysis"),
    /** 会商例会. */
    MEETING("会商例会", "regular meeting"),
    /** 联席会议. */
    CONFERENCE("联席会议", "joint conference");

    private final Phrase words;

    ConsultationKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
