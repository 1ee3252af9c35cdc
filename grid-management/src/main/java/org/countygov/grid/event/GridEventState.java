package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a grid event stands. */
public enum GridEventState implements Worded {
    /** 已上报. */
    REPORTED("已上报", "reported"),
    /** 已受理. */
    ACCEPTED("已受理", "accepted"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理", "not accepted"),
    /** 现场办结. By the grid worker, who could settle it by coordination. */
    RESOLVED_ON_SPOT("现场办结", "resolved on the spot"),
    /** 待核实. A report of the public or of a sensor is being looked at on site. */
    PENDING_VERIFICATION("待核实", "pending verification"),
    /** 已立案. */
    FILED("已立案", "filed"),
    /** 已分流. */
    TRIAGED("已分流", "triaged"),
    /** 已派遣，待签收. */
    ASSIGNED("已派遣（待签收）", "assigned, not yet acknowledged"),
    /** 处置中. */
    IN_DISPOSAL("处置中", "in disposal"),
    /** 缓办、挂账. */
    SUSPENDED("缓办（挂账）", "suspended"),
    /** 吹哨、提级. Departments are summoned. */
    ESCALATED("吹哨（提级）", "escalated"),
    /** 移送调解中. Comes back when mediation ends, with or without an agreement. */
    IN_MEDIATION("移送调解中", "in mediation"),
    /** 已处置，待核查. The unit says it is done; nobody else has looked yet. */
    DISPOSED("已处置（待核查）", "disposed, to be verified"),
    /** 核查通过. */
    VERIFIED("核查通过", "verified"),
    /** 已结案. May be reopened for a while. */
    CLOSED("已结案", "closed"),
    /** 办结. The time to reopen has passed. */
    FINAL("办结（不再重启）", "closed for good"),
    /** 作废. */
    VOIDED("作废", "voided"),
    /** 已移送. To the police, another authority or a statutory channel. */
    TRANSFERRED("已移送", "transferred out");

    private final Phrase words;

    GridEventState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
