package org.countygov.supervision;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in supervision, whoever supervises whom: police, a grid centre, a justice bureau. */
public enum SupervisionRole implements Role {
    /** 责任单位. What was found is its own, and so is putting it right. */
    OWNER("责任单位", "responsible unit"),
    /** 监督部门. Finds, assigns and escalates. */
    SUPERVISOR("监督部门", "supervising department"),
    /** 监督部门负责人. */
    SUPERVISOR_HEAD("监督部门负责人", "head of the supervising department"),
    /** 核验人. Never of the unit whose work is verified. */
    VERIFIER("核验人", "verifier"),
    /** 复核人. Never who made the finding. */
    REVIEWER("复核人", "reviewer of appeals"),
    /** 上级监督机关. */
    HIGHER_SUPERVISOR("上级监督机关", "supervising body one level up");

    private final Phrase words;

    SupervisionRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
