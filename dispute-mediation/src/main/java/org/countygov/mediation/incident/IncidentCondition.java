package org.countygov.mediation.incident;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of alerts require; each completes the phrase <i>provided that …</i>. */
enum IncidentCondition implements Worded {
    SIGN_SEEN("有险情情形", "the facts suggest a danger"),
    PARTY_AND_GOVERNMENT_TOLD("已报告本级党委和政府", "the party committee and the government of the level are told"),
    POLICE_TOLD("涉治安、刑事的已报告公安机关", "the police are told, where the case is theirs"),
    PETITION_BODIES_TOLD(
            "重大、紧急信访事项已通报主管部门和联席会议办公室",
            "the competent department and the joint conference office are told of a major petition matter"),
    HIGHER_PETITION_BODIES_TOLD(
            "信访部门已同时报告上一级和国家信访局", "a petition office tells the one above and the national administration too"),
    SOMEBODY_COMPETENT_TOLD("已报告政府、主管部门或者公安机关", "a government, a department or the police is told"),
    COMMANDER_NAMED("已明确现场负责人", "a commander is named"),
    RESPONSIBLE_PERSON_SENT("涉事单位已派负责人到场", "the unit whose people it is has sent a responsible person"),
    TAKEN_OVER("接收机关已接手", "whoever takes over is named"),
    END_RECORDED("解除有记录", "the end is on record"),
    CHECKED("已经核实", "it was checked"),
    REASON_KEPT("已记录理由", "the reason is kept");

    private final Phrase words;

    IncidentCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
