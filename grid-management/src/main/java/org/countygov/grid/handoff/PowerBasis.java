package org.countygov.grid.handoff;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** On what a township team acts (执法权来源). */
public enum PowerBasis implements Worded {
    /** 公布的职权清单. In the name of the township. */
    LISTED("公布的乡镇职权清单", "the published list of powers of the township"),
    /** 县级部门委托检查、取证、应急处置. In the name and liability of the department. */
    DELEGATED("县级部门委托", "delegation by a county department");

    private final Phrase words;

    PowerBasis(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
