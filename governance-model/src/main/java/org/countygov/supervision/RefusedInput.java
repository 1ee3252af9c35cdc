package org.countygov.supervision;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.OPN_2015;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What nobody is ranked by, because it rewards the wrong thing (不得作为考核指标). */
public enum RefusedInput implements Worded {
    /** 案件数. */
    CASE_COUNT("案件数", "the number of cases"),
    /** 破案率. */
    CLEAR_UP_RATE("破案率", "the clear-up rate"),
    /** 拘留数. */
    DETENTIONS("拘留数", "detentions"),
    /** 逮捕数. */
    ARRESTS("逮捕数", "arrests"),
    /** 起诉数. */
    PROSECUTIONS("起诉数", "prosecutions"),
    /** 罚款数额. */
    FINES("罚款数额", "fines"),
    /** 没收数额. */
    CONFISCATIONS("没收数额", "confiscations");

    private static final Convention QUOTAS = Convention.of(
            "各地（如宁夏）明令不得下达拘留、罚款等数量指标；逮捕、起诉依同理",
            "places such as Ningxia forbid quotas of detentions and fines; arrests and prosecutions by the same reason");

    private final Phrase words;

    RefusedInput(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** What is against it, never empty. */
    public ImmutableList<Basis> bases() {
        return switch (this) {
            case CASE_COUNT, CLEAR_UP_RATE -> ImmutableList.of(OPN_2015.whole());
            case DETENTIONS, ARRESTS, PROSECUTIONS -> ImmutableList.of(OPN_2015.whole(), QUOTAS);
            case FINES, CONFISCATIONS -> ImmutableList.of(APL_2021.article(74).paragraph(3));
        };
    }
}
