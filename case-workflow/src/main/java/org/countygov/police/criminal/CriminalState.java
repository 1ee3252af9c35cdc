package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a criminal case stands. A fugitive or unknown suspect is a flag on the file: the law knows no suspended investigation. */
public enum CriminalState implements Worded {
    /** 已登记. The report is taken and registered. */
    REPORT_REGISTERED("已登记", "registered"),
    /** 立案审查. */
    FILING_REVIEW("立案审查", "under filing review"),
    /** 不予立案. May still be filed on new facts or on the procuratorate's notice. */
    NOT_FILED("不予立案", "not filed"),
    /** 已立案. The gate: no power before it. */
    FILED("已立案", "filed"),
    /** 侦查中. */
    INVESTIGATING("侦查中", "under investigation"),
    /** 侦查终结. */
    CONCLUDED("侦查终结", "investigation concluded"),
    /** 统一出口审核. The legal department looks at the whole file. */
    EXIT_REVIEW("出口审核", "under exit review"),
    /** 已移送审查起诉. */
    TRANSFERRED_FOR_PROSECUTION("已移送审查起诉", "transferred for prosecution"),
    /** 第一次退回补充侦查. */
    RETURNED_1("第一次退回补充侦查", "returned once"),
    /** 第二次退回补充侦查. There is no third return. */
    RETURNED_2("第二次退回补充侦查", "returned twice"),
    /** 已提起公诉. */
    PROSECUTED("已提起公诉", "prosecuted"),
    /** 不起诉. */
    NON_PROSECUTION("不起诉", "not prosecuted"),
    /** 案件已撤销. May be filed anew. */
    WITHDRAWN("已撤销", "withdrawn"),
    /** 已移送管辖. Those concerned are still to be told. */
    TRANSFERRED_OUT("已移送管辖", "transferred to another organ"),
    /** 已告知向法院自诉. */
    PRIVATE_PROSECUTION_ADVISED("已告知自诉", "left to private prosecution"),
    /** 转为行政处理. */
    CONVERTED_TO_ADMINISTRATIVE("转为行政处理", "handled administratively"),
    /** 已办结. The judgment is in force, or another organ has the case. */
    CLOSED("已办结", "closed");

    private final Phrase words;

    CriminalState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
