package org.countygov.grid.shared;

import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** One of the six joint mechanisms of a governance centre (六联). A plain list: each is done through the workflows of its matter. */
public enum JointMechanism implements Worded {
    /** 矛盾纠纷联调. */
    MEDIATION("矛盾纠纷联调", "joint mediation of disputes"),
    /** 社会治安联防. */
    PREVENTION("社会治安联防", "joint prevention of offences"),
    /** 重点工作联动. */
    KEY_WORK("重点工作联动", "joint action on key work"),
    /** 突出问题联治. */
    PROBLEMS("突出问题联治", "joint cure of pressing problems"),
    /** 平安工作联创. */
    SAFETY("平安工作联创", "joint building of safety"),
    /** 社会治理联抓. */
    GOVERNANCE("社会治理联抓", "joint social governance");

    private final Phrase words;

    JointMechanism(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Where the set comes from. */
    public static final Convention SOURCE = Convention.of(
            "各地有“五联”“六联”等相近提法，这一组合待核实", "places have similar sets of five or six; this one is unconfirmed");
}
