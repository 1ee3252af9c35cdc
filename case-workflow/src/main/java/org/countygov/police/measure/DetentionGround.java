package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a suspect may be detained: the seven grounds (拘留的情形). */
public enum DetentionGround implements Worded {
    IN_THE_ACT("正在预备犯罪、实行犯罪或者犯罪后即时被发觉", "preparing, committing or just having committed the offence"),
    IDENTIFIED("被害人或者在场亲眼看见的人指认犯罪", "identified by the victim or an eyewitness"),
    EVIDENCE_FOUND("在身边或者住处发现有犯罪证据", "evidence found on the person or at home"),
    FLIGHT("犯罪后企图自杀、逃跑或者在逃", "attempted suicide or flight, or at large"),
    TAMPERING("有毁灭、伪造证据或者串供可能", "may destroy or forge evidence or collude"),
    IDENTITY_WITHHELD("不讲真实姓名、住址，身份不明", "withholds name and address"),
    MAJOR_SUSPECT("有流窜作案、多次作案、结伙作案重大嫌疑", "strongly suspected of roaming, repeating or acting in a gang");

    private final Phrase words;

    DetentionGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
