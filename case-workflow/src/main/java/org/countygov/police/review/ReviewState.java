package org.countygov.police.review;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a review stands. */
public enum ReviewState implements Worded {
    /** 已提交. */
    SUBMITTED("已提交审核", "submitted"),
    /** 已指定审核人. */
    ASSIGNED("已指定审核人", "assigned"),
    /** 审核中. */
    UNDER_REVIEW("审核中", "under review"),
    /** 退回补正. */
    RETURNED_FOR_CORRECTION("退回补正", "returned for correction"),
    /** 审核通过. Still without effect: the head decides. */
    PASSED("审核通过", "passed"),
    /** 审核不通过. The unit may ask for another act in a review of its own. */
    REJECTED("审核不通过", "rejected"),
    /** 已经批准. The end, unless papers go to the procuratorate. */
    HEAD_APPROVED("负责人批准", "approved by the head"),
    /** 不予批准. */
    HEAD_DISAPPROVED("负责人不批准", "not approved by the head"),
    /** 已统一出口. */
    EXITED("已送检察院", "sent to the procuratorate"),
    /** 已反馈. */
    FEEDBACK_RECEIVED("已收到反馈", "feedback received");

    private final Phrase words;

    ReviewState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
