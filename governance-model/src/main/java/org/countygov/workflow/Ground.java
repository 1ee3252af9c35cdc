package org.countygov.workflow;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The kind of a reason for refusal; stable, for machines. */
public enum Ground implements Worded {
    /** No rule provides for the command where the case stands. */
    NOT_PROVIDED_FOR("此状态下无此程序", "not provided for in this state"),
    /** The actor has no standing. */
    NOT_ENTITLED("主体不适格", "not entitled"),
    /** A condition fails. */
    CONDITION_NOT_MET("条件不具备", "condition not met"),
    /** Nobody has said whether a condition holds, or who acted, or who approved. */
    NOT_ESTABLISHED("情况未查明", "not established"),
    /** A right has lapsed. */
    OUT_OF_TIME("超过期限", "out of time"),
    /** Somebody who must agree has not. */
    NOT_APPROVED("未经批准", "not approved"),
    /** The act would come before one that is already on file. */
    OUT_OF_SEQUENCE("时间倒置", "earlier than the last act on file"),
    /** No edition of the rules was in force. */
    NO_LAW_IN_FORCE("尚无施行的规定", "no law in force");

    private final Phrase words;

    Ground(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
