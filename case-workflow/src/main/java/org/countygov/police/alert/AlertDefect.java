package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What can be wrong with how an alert was disposed of (问题类型). Local practice. */
public enum AlertDefect implements Worded {
    /** 未登记. */
    NOT_REGISTERED("未登记", "not registered"),
    /** 分类错误. */
    WRONG_CLASS("分类错误", "wrong class"),
    /** 降格处理. */
    DOWNGRADED("降格处理", "downgraded"),
    /** 未出具回执. */
    NO_RECEIPT("未出具回执", "no receipt"),
    /** 派警迟延. */
    LATE_DISPATCH("派警迟延", "dispatched late"),
    /** 到场迟延. */
    LATE_ARRIVAL("到场迟延", "arrived late"),
    /** 未录音录像. */
    NO_RECORDING("未录音录像", "no recording"),
    /** 证据未列清单. */
    EVIDENCE_UNLISTED("证据未列清单", "evidence not listed"),
    /** 人员未记录. */
    PERSON_UNRECORDED("人员未记录", "a person not recorded"),
    /** 财物未记录. */
    PROPERTY_UNRECORDED("财物未记录", "property not recorded"),
    /** 应受案未受案. */
    CASE_NOT_ACCEPTED("应受案未受案", "a case not accepted"),
    /** 应立案未立案. */
    CASE_NOT_FILED("应立案未立案", "a case not filed"),
    /** 不当调解. */
    IMPROPER_MEDIATION("不当调解", "improper mediation"),
    /** 推诿. */
    PUSHED_AWAY("推诿", "the reporter pushed away"),
    /** 超期审查. */
    OVERDUE_REVIEW("超期审查", "reviewed too late"),
    /** 处置记录失实. */
    FALSE_DISPOSAL_TEXT("处置记录失实", "a false record of the disposal"),
    /** 未告知报案人. */
    REPORTER_NOT_TOLD("未告知报案人", "the reporter not told");

    private final Phrase words;

    AlertDefect(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
