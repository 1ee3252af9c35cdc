package org.countygov.grid.patrol;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who patrols, as far as special rules apply. */
public enum PatrolKind implements Worded {
    /** 网格巡查. */
    GRID("网格巡查", "grid patrol"),
    /** 志愿巡逻. */
    VOLUNTEER("志愿巡逻", "volunteer patrol"),
    /** 公安徒步巡察. */
    POLICE_FOOT("公安徒步巡察", "police foot patrol"),
    /** 公安其他巡察. */
    POLICE_OTHER("公安其他巡察", "other police patrol");

    private final Phrase words;

    PatrolKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
