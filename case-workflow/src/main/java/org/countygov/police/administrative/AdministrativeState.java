package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an administrative case stands. */
public enum AdministrativeState implements Worded {
    /** 已登记. */
    REPORT_REGISTERED("已登记", "report registered"),
    /** 受案审查中. */
    ACCEPTANCE_REVIEW("受案审查中", "under review before acceptance"),
    /** 已受案. Since 2026 a public-order case is filed (立案). */
    ACCEPTED("已受案", "accepted"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理", "not accepted"),
    /** 已移送其他公安机关. */
    TRANSFERRED_OUT("已移送其他公安机关", "transferred to another police unit"),
    /** 已告知其他渠道. */
    REFERRED_OUT("已告知其他渠道", "referred out of the police"),
    /** 调查中. */
    INVESTIGATING("调查中", "investigating"),
    /** 快速办理中. */
    FAST_TRACK("快速办理中", "on the fast track"),
    /** 已当场处罚. Served as soon as the decision is handed over. */
    SUMMARY_PENALTY("已当场处罚", "penalised on the spot"),
    /** 治安调解中. */
    MEDIATION("治安调解中", "in mediation"),
    /** 法制审核中. */
    LEGAL_REVIEW("法制审核中", "under legal review"),
    /** 已告知. */
    PRE_DECISION_NOTICE("已告知", "notice given"),
    /** 听证中. */
    HEARING("听证中", "in hearing"),
    /** 已决定. */
    DECISION("已决定", "decided"),
    /** 已送达. */
    SERVED("已送达", "served"),
    /** 执行中. */
    EXECUTING("执行中", "executing"),
    /** 暂缓执行拘留. What the stay does to the case; the application for it may have a file of its own. */
    STAYED("暂缓执行拘留", "detention stayed"),
    /** 已结案. Opened again only where the act was held unproven and new evidence comes. */
    CLOSED("已结案", "closed"),
    /** 已终止调查. */
    INVESTIGATION_TERMINATED("已终止调查", "investigation terminated"),
    /** 已转为刑事案件. */
    CONVERTED_TO_CRIMINAL("已转为刑事案件", "converted to a criminal case");

    private final Phrase words;

    AdministrativeState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
