package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a centre may decline a matter (不予受理的情形). The list is closed. */
public enum RefusalGround implements Worded {
    /** 依法应当通过诉讼、仲裁、复议等法定途径解决. */
    OTHER_LEGAL_CHANNEL("应当通过其他法定途径解决", "another statutory channel is the right one"),
    /** 信访渠道已经受理. */
    ALREADY_IN_PETITION("信访渠道已经受理", "the petition system has it already"),
    /** 涉及国家秘密、商业秘密、个人隐私. */
    SECRET_OR_PRIVACY("涉及国家秘密、商业秘密或者个人隐私", "it concerns a secret or privacy"),
    /** 违反公序良俗. */
    CONTRARY_TO_PUBLIC_ORDER("违反公序良俗", "it offends public order and good morals"),
    /** 已经依法办结. */
    ALREADY_LAWFULLY_SETTLED("已经依法办结", "it has been lawfully settled"),
    /** 法律、法规规定的其他情形. */
    OTHER_STATUTORY("法律、法规规定的其他情形", "another ground laid down by law");

    private final Phrase words;

    RefusalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
