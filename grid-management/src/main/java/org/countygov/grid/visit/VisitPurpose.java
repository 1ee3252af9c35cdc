package org.countygov.grid.visit;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What somebody may want to visit a person for. */
public enum VisitPurpose implements Worded {
    /** 生活帮扶. */
    ASSISTANCE("生活帮扶", "assistance"),
    /** 医疗照护. */
    MEDICAL_CARE("医疗照护", "medical care"),
    /** 法律援助. */
    LEGAL_AID("法律援助", "legal aid"),
    /** 纠纷调解. */
    MEDIATION("纠纷调解", "mediation"),
    /** 社区矫正监督管理. Belongs to the bodies its own law names. */
    CORRECTION_SUPERVISION("社区矫正监督管理", "supervision of community correction"),
    /** 严重精神障碍随访. Belongs to the bodies its own law names. */
    MENTAL_HEALTH_FOLLOW_UP("严重精神障碍随访", "follow-up of mental disorders"),
    /** 戒毒管控. Belongs to the bodies its own law names. */
    REHABILITATION_CONTROL("戒毒管控", "control of drug rehabilitation"),
    /** 对个人评估、定级. Nobody's purpose. */
    ASSESSMENT_OF_PERSON("对个人评估、定级", "assessing or grading a person");

    private final Phrase words;

    VisitPurpose(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
