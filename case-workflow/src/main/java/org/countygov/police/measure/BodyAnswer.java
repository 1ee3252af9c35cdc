package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the congress or the conference of a deputy or member has said or been told. */
public enum BodyAnswer implements Worded {
    /** 主席团或者常务委员会许可. */
    PERMITTED("许可", "permission given"),
    /** 报告、通报. */
    INFORMED("已通报", "informed"),
    /** 不许可. */
    REFUSED("不许可", "permission refused");

    private final Phrase words;

    BodyAnswer(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
