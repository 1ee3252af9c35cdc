package org.countygov.police.progress;

import static org.countygov.police.progress.Audience.DEFENDER;
import static org.countygov.police.progress.Audience.FAMILY;
import static org.countygov.police.progress.Audience.REPORTER;
import static org.countygov.police.progress.Audience.SUSPECT;
import static org.countygov.police.progress.Audience.VICTIM;

import com.google.common.collect.ImmutableSet;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Something that is told in words beside the stages (可告知的内容). There is none for names, evidence, planned measures or
 * technical investigation: those are told to nobody here.
 *
 * <p>Source: Criminal-case rule, arts 50, 113, 127 and 145 for defender and family; the rest is a model.
 */
public enum Detail implements Worded {
    /** 办案单位联系方式. */
    CONTACT("办案单位联系方式", "contact of the handling unit", REPORTER, VICTIM, SUSPECT, FAMILY, DEFENDER),
    /** 案件类别. */
    CLASSIFICATION("案件类别", "class of the case", REPORTER, VICTIM),
    /** 鉴定意见. */
    APPRAISAL("鉴定意见", "appraisal", VICTIM, SUSPECT, DEFENDER),
    /** 处理决定. */
    DECISION("处理决定", "decision", VICTIM, SUSPECT),
    /** 罪名. */
    CHARGE("涉嫌的罪名", "charge", SUSPECT, DEFENDER),
    /** 主要事实. */
    MAIN_FACTS("已查明的主要事实", "main facts established", DEFENDER),
    /** 措施种类. */
    MEASURE("强制措施", "measure", SUSPECT, FAMILY, DEFENDER),
    /** 措施的原因. */
    REASON("采取措施的原因", "reason of the measure", SUSPECT, FAMILY, DEFENDER),
    /** 羁押处所. */
    PLACE("羁押的处所", "place of custody", FAMILY, DEFENDER);

    private final Phrase words;
    private final ImmutableSet<Audience> audiences;

    Detail(String zh, String en, Audience... audiences) {
        this.words = Phrase.of(zh, en);
        this.audiences = ImmutableSet.copyOf(audiences);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Who may be told. */
    public ImmutableSet<Audience> audiences() {
        return audiences;
    }
}
