package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A paper of the mediation file (卷宗材料). */
public enum FileItem implements Worded {
    /** 调解申请书或者受理登记表. */
    INTAKE_RECORD("调解申请书或者受理登记表", "application or intake register"),
    /** 权利义务告知书. */
    NOTICE_OF_RIGHTS("权利义务告知书", "notice of rights and duties"),
    /** 身份证明. */
    IDENTITY_PROOF("身份证明", "proof of identity"),
    /** 调解笔录. */
    MEDIATION_RECORD("调解笔录", "mediation record"),
    /** 调解协议书或者口头协议登记表. */
    AGREEMENT("调解协议书或者口头协议登记表", "agreement, or register of the oral agreement"),
    /** 授权委托书. */
    POWER_OF_ATTORNEY("授权委托书", "power of attorney"),
    /** 调查记录. */
    INVESTIGATION_RECORD("调查记录", "investigation record"),
    /** 证据材料. */
    EVIDENCE("证据材料", "evidence"),
    /** 履行证明. */
    PROOF_OF_PERFORMANCE("履行证明", "proof of performance"),
    /** 回访记录. */
    FOLLOW_UP_RECORD("回访记录", "follow-up record"),
    /** 司法确认材料. */
    CONFIRMATION_PAPERS("司法确认材料", "papers of judicial confirmation");

    private final Phrase words;

    FileItem(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
