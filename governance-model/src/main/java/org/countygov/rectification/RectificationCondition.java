package org.countygov.rectification;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of the ledger require; each completes the phrase <i>provided that …</i>. */
enum RectificationCondition implements Worded {
    /** 载明问题和所涉事项. */
    FINDING_STATED("载明问题和所涉事项", "the finding and the matter are stated"),
    /** 载明问题性质. */
    GRAVITY_STATED("载明问题性质", "the gravity is stated"),
    /** 明确责任单位和责任人. */
    OWNER_NAMED("明确责任单位和责任人", "the responsible unit and person are named"),
    /** 此前未延期. */
    NOT_EXTENDED_BEFORE("此前未延期", "it has not been extended before"),
    /** 由责任单位为之. */
    BY_THE_OWNER("由责任单位为之", "the responsible unit acts"),
    /** 附有整改证据. */
    EVIDENCE_ATTACHED("附有整改证据", "evidence of rectification is attached"),
    /** 核验人不是责任人，也不是报送人. */
    VERIFIER_IS_NOT_THE_OWNER("核验人不是责任人，也不是报送人", "the verifier is neither responsible nor the one who submitted"),
    /** 核验人不属于责任单位. */
    VERIFIER_OF_ANOTHER_UNIT("核验人不属于责任单位", "the verifier is of another unit"),
    /** 问题确已解决. */
    DEFECT_GONE("问题确已解决", "the defect is really gone"),
    /** 问题仍未解决. */
    DEFECT_STILL_THERE("问题仍未解决", "the defect is still there"),
    /** 由核验人本人为之. */
    BY_WHO_VERIFIED("由核验人本人为之", "the one who verified acts"),
    /** 附有核验证据. */
    CANCELLATION_EVIDENCED("附有核验证据", "evidence of the verification is attached"),
    /** 逐级升级，否决性问题除外. */
    NEXT_RUNG("逐级升级，否决性问题除外", "no rung is skipped, unless the finding is fatal"),
    /** 该层级可以采取该措施. */
    LEVEL_MAY_USE_RUNG("该层级可以采取该措施", "the level may use the measure"),
    /** 此前未申诉. */
    NOT_APPEALED_BEFORE("此前未申诉", "there was no appeal before"),
    /** 申诉载明理由. */
    APPEAL_REASONED("申诉载明理由", "the appeal gives reasons"),
    /** 有待复核的申诉. */
    APPEAL_PENDING("有待复核的申诉", "an appeal is pending"),
    /** 没有待复核的申诉. */
    NO_APPEAL_PENDING("没有待复核的申诉", "no appeal is pending"),
    /** 复核人不是作出认定的人. */
    REVIEWER_DID_NOT_FIND("复核人不是作出认定的人", "the reviewer did not make the finding"),
    /** 复核人不属于责任单位. */
    REVIEWER_OF_ANOTHER_UNIT("复核人不属于责任单位", "the reviewer is not of the responsible unit"),
    /** 指明再次发生的问题. */
    RECURRENCE_NAMED("指明再次发生的问题", "the recurrence is named"),
    /** 属于同一单位的同类问题. */
    SAME_DEFECT("属于同一单位的同类问题", "it is the same defect of the same unit");

    private final Phrase words;

    RectificationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
