package org.countygov.grid.assessment;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whom somebody may want to assess. */
public enum Subject implements Worded {
    /** 县级部门. */
    DEPARTMENT("县级部门", "county department"),
    /** 派驻机构. */
    SUB_OFFICE("派驻机构", "sub-office of a county department"),
    /** 乡镇、街道. */
    TOWNSHIP("乡镇、街道", "township or street"),
    /** 村、社区. */
    COMMUNITY("村、社区", "village or community"),
    /** 网格. */
    GRID("网格", "grid"),
    /** 网格员岗位. */
    WORKER_POST("网格员岗位", "post of a grid worker"),
    /** 居民个人. Never. */
    RESIDENT("居民个人", "resident");

    private final Phrase words;

    Subject(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
