package org.countygov.grid.posting;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of grids require; each completes the phrase <i>provided that …</i>. */
enum GridCondition implements Worded {
    AREA_NAMED("已划定范围", "the area is laid down"),
    WORKER_PRESENT("至少配备一名网格员", "there is at least one worker"),
    SIZE_SUITABLE("规模适当", "the grid is of a suitable size"),
    ON_THE_MAP("网格图与本网格的范围一致", "the map of grids has this grid with its area"),
    NO_OVERLAP("各网格范围不重叠", "no two grids overlap"),
    NOTHING_OUTSIDE("网格不超出所划分的区域", "no grid reaches beyond the area divided"),
    NO_GAP("全域覆盖", "the grids cover the whole area"),
    NO_LONGER_ON_THE_MAP("网格图不再包含本网格", "the map of grids no longer has this grid"),
    INTO_ANOTHER("并入另一网格，且该网格接收其范围", "it goes into another grid, which takes over its area"),
    REASON_GIVEN("已说明理由", "a reason is given"),
    POSTING_COMPLETE("网格名称、范围、网格员、联系方式和监督电话均已公示", "name, area, worker, contact and supervision phone are all posted"),
    NOTHING_ELSE_POSTED("没有公示居民信息和个人电话", "no residents and no private phone are posted");

    private final Phrase words;

    GridCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
