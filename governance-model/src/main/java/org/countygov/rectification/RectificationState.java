package org.countygov.rectification;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an entry of the ledger stands. */
public enum RectificationState implements Worded {
    /** 已挂账. */
    OPENED("已挂账", "on the ledger"),
    /** 整改中. */
    IN_RECTIFICATION("整改中", "being rectified"),
    /** 已延期. Still being rectified, with the one extension there is. */
    EXTENDED("已延期", "extended"),
    /** 已逾期. It stays on the ledger: time cancels nothing. */
    OVERDUE("已逾期", "overdue"),
    /** 已升级督办. */
    ESCALATED("已升级督办", "escalated"),
    /** 已报送. The unit says that it is done; nobody outside has looked yet. */
    SUBMITTED("已报送", "submitted"),
    /** 已核验. */
    VERIFIED("已核验", "verified"),
    /** 已销号. A recurrence soon after brings the entry back. */
    CANCELLED("已销号", "cancelled"),
    /** 重新挂账. */
    REOPENED("重新挂账", "reopened"),
    /** 复核撤销. The finding was wrong. */
    REVOKED("复核撤销", "revoked on appeal"),
    /** 已归档. Cancelled, and nothing recurred in the time of watching. */
    ARCHIVED("已归档", "archived");

    private final Phrase words;

    RectificationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether something is still to be done: an entry that is not open was cancelled or revoked. */
    public boolean isOpen() {
        return this != CANCELLED && this != REVOKED && this != ARCHIVED;
    }

    /** Whether the time to rectify has been missed and nothing has been submitted since. */
    public boolean isOverdue() {
        return this == OVERDUE || this == ESCALATED;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
