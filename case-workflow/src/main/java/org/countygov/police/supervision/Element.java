package org.countygov.police.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** One of the elements that corroborate each other (五要素). Where the person takes the place of the place, both are supported. */
public enum Element implements Worded {
    /** 警情. */
    ALERT("警情", "alert"),
    /** 案件. */
    CASE("案件", "case"),
    /** 涉案财物. */
    PROPERTY("涉案财物", "property"),
    /** 办案场所. */
    PLACE("办案场所", "place"),
    /** 案卷. */
    FILE("案卷", "file"),
    /** 人员. */
    PERSON("人员", "person");

    private final Phrase words;

    Element(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
