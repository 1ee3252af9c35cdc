package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why the functions of a residence permit end. */
public enum TerminationGround implements Worded {
    /** 不再具备申领条件. */
    CONDITIONS_LOST("不再具备申领条件", "conditions lost"),
    /** 户口迁入. */
    HOUSEHOLD_MOVED_HERE("户口迁入", "the household moves here"),
    /** 死亡. */
    DEATH("死亡", "death");

    private final Phrase words;

    TerminationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
