package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What kind of unit leads, as far as special rules protect it from being given what is not its own. */
public enum LeadKind implements Worded {
    /** 县级部门及其派出机构. */
    DEPARTMENT("部门或者其派出机构", "department or one of its sub-offices"),
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP("乡镇（街道）", "township or street office"),
    /** 村民委员会、居民委员会. */
    COMMITTEE("村（居）民委员会", "villagers' or residents' committee"),
    /** 其他单位. */
    OTHER("其他单位", "another unit");

    private final Phrase words;

    LeadKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
