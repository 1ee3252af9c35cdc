package org.countygov.inspection;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What kind of thing an inspection found. */
public enum FindingKind implements Worded {
    /** The rules refuse the action. */
    REFUSED(Severity.FAULT, "规则不允许", "the rules refuse it"),
    /** The rules provide for the action only after a step that is not on record. */
    STEP_SKIPPED(Severity.FAULT, "缺少程序步骤", "a step was skipped"),
    /** A right was used after it had lapsed. */
    RIGHT_USED_LATE(Severity.FAULT, "逾期行使权利", "a right was used late"),
    /** A duty was done late, or is late and not done. */
    DUTY_OVERDUE(Severity.FAULT, "逾期履行职责", "a duty is overdue"),
    /** The record does not show what the rules ask. */
    NOT_ESTABLISHED(Severity.GAP, "记录未载明", "not established"),
    /** A fact on record cannot be read. */
    UNREADABLE(Severity.GAP, "记录无法识别", "unreadable"),
    /** No rule knows the action. */
    UNKNOWN_ACTIVITY(Severity.GAP, "未知的活动", "unknown activity"),
    /** The same action is on record twice. */
    DUPLICATE(Severity.NOTE, "重复记录", "duplicate"),
    /** The record was not kept in the order of time. */
    OUT_OF_ORDER(Severity.NOTE, "记录时间倒置", "out of order"),
    /** A target was missed; no rule is broken. */
    TARGET_MISSED(Severity.NOTE, "超过工作目标", "a target was missed"),
    /** A duty was still to be done, in time, when the record ended. */
    CLOCK_OPEN(Severity.NOTE, "期限尚在进行", "a clock is still open");

    private final Severity severity;
    private final Phrase words;

    FindingKind(Severity severity, String zh, String en) {
        this.severity = severity;
        this.words = Phrase.of(zh, en);
    }

    public Severity severity() {
        return severity;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
