package org.countygov.grid.volunteer;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a volunteer post stands. */
public enum VolunteerState implements Worded {
    /** 待认领. */
    OPEN("待认领", "open"),
    /** 已认领. */
    CLAIMED("已认领", "claimed"),
    /** 已签到. */
    CHECKED_IN("已签到", "checked in"),
    /** 已服务. */
    SERVED("已服务", "served"),
    /** 已记录. The record may still be corrected. */
    RECORDED("已记录", "recorded"),
    /** 爽约. */
    NO_SHOW("爽约", "no-show"),
    /** 已取消. */
    CANCELLED("已取消", "cancelled"),
    /** 已删除. The record is kept no longer. */
    ERASED("已删除", "erased");

    private final Phrase words;

    VolunteerState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
