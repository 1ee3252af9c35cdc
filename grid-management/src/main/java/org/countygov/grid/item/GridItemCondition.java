package org.countygov.grid.item;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of the item list require; each completes the phrase <i>provided that …</i>. */
enum GridItemCondition implements Worded {
    WITHIN_COMMON_GRID("纳入统一网格，不另设网格", "the item is for the common grid, and not for one of the department's own"),
    CONTENT_CLEAR("事项内容明确", "it is said clearly what is to be done"),
    LEGAL_BASIS("有法律、法规、规章依据", "there is a legal basis"),
    DEPARTMENTS_HEARD("已会同有关部门审核", "the departments concerned took part in the review"),
    FUNDS_COME_WITH_IT("经费随之落实", "the funds come with it"),
    TRAINING_COMES_WITH_IT("培训随之落实", "the training comes with it"),
    REASON_GIVEN("已说明理由", "a reason is given");

    private final Phrase words;

    GridItemCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
