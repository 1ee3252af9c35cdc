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
 * A stage of a case that somebody may be told (进展节点). Everything else is a secret of the investigation.
 *
 * <p>Source: Report-intake rule, arts 4 and 15; Criminal-case rule, arts 50 and 195. No national text lists the stages, so the
 * list is a model; what it may never hold is law.
 */
public enum Milestone implements Worded {
    /** 已接报. */
    RECEIVED("已接报", "received", REPORTER, VICTIM),
    /** 已分类. */
    CLASSIFIED("已分类", "classified", REPORTER, VICTIM),
    /** 已移送其他公安机关. */
    TRANSFERRED("已移送其他公安机关", "transferred to another police unit", REPORTER, VICTIM),
    /** 已转其他部门. */
    REFERRED("已转有关部门", "referred to another organ", REPORTER, VICTIM),
    /** 已受案. */
    ACCEPTED("已受案", "administrative case accepted", REPORTER, VICTIM),
    /** 不予受案. */
    NOT_ACCEPTED("不予受案", "administrative case not accepted", REPORTER, VICTIM),
    /** 已立案. */
    FILED("已立案", "criminal case filed", REPORTER, VICTIM),
    /** 不予立案. */
    NOT_FILED("不予立案", "criminal case not filed", REPORTER, VICTIM),
    /** 复议、复核已受理. */
    REMEDY_ASKED("已申请复议、复核", "reconsideration or review asked for", VICTIM, SUSPECT, DEFENDER),
    /** 复议、复核已决定. */
    REMEDY_DECIDED("复议、复核已决定", "reconsideration or review decided", VICTIM, SUSPECT, DEFENDER),
    /** 鉴定意见已告知. */
    APPRAISAL_OPINION("鉴定意见已作出", "appraisal there", VICTIM, SUSPECT, DEFENDER),
    /** 调解. */
    MEDIATION("进行调解", "mediation held", VICTIM, SUSPECT),
    /** 已采取强制措施. */
    MEASURE_TAKEN("已采取强制措施", "measure taken", SUSPECT, FAMILY, DEFENDER),
    /** 强制措施变更、延长. */
    MEASURE_CHANGED("强制措施变更、延长", "measure changed or extended", SUSPECT, DEFENDER),
    /** 强制措施解除. */
    MEASURE_ENDED("强制措施解除", "measure ended", SUSPECT, FAMILY, DEFENDER),
    /** 财物已返还. */
    PROPERTY_RETURNED("财物已返还", "property returned", VICTIM),
    /** 财物已解除、退还. */
    PROPERTY_RELEASED("财物已解除退还", "property released", SUSPECT, DEFENDER),
    /** 已作处罚决定. */
    PENALTY_DECIDED("已作处理决定", "decision on a penalty", REPORTER, VICTIM, SUSPECT),
    /** 侦查终结. */
    CONCLUDED("已侦查终结", "investigation concluded", REPORTER, VICTIM, DEFENDER),
    /** 已移送审查起诉. */
    TRANSFERRED_FOR_PROSECUTION("已移送审查起诉", "transferred for prosecution", REPORTER, VICTIM, SUSPECT, DEFENDER),
    /** 已撤销案件、终止侦查. */
    WITHDRAWN("已撤销案件或者终止侦查", "withdrawn or terminated", REPORTER, VICTIM, SUSPECT, DEFENDER),
    /** 已办结. */
    CLOSED("已办结", "closed", REPORTER, VICTIM, SUSPECT);

    private final Phrase words;
    private final ImmutableSet<Audience> audiences;

    Milestone(String zh, String en, Audience... audiences) {
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
