package org.countygov.grid.posting;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What somebody may want to post in public about a grid. */
public enum PostedItem implements Worded {
    /** 网格名称. */
    GRID_NAME("网格名称", "name of the grid"),
    /** 网格范围. */
    AREA("网格范围", "area"),
    /** 网格员姓名. */
    WORKER_NAME("网格员姓名", "name of the worker"),
    /** 工作联系方式. */
    WORK_CONTACT("工作联系方式", "work contact"),
    /** 监督电话. */
    SUPERVISION_PHONE("监督电话", "supervision phone"),
    /** 网格员个人电话. Never posted. */
    PRIVATE_PHONE("网格员个人电话", "private phone of the worker"),
    /** 居民信息. Never posted. */
    RESIDENTS("居民信息", "residents");

    private final Phrase words;

    PostedItem(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
