package org.countygov.grid.shared;

import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One of the four powers of a governance centre (四项权力). A rule by which a centre acts names the power it uses; which powers a
 * centre holds is {@link GridSettings#CENTRE_POWERS}.
 */
public enum Power implements Worded {
    /** 指挥调度权. Calls units and staff to act, sub-offices of county departments among them. */
    COMMAND_DISPATCH("指挥调度权", "command and dispatch"),
    /** 分流指派权. Decides who handles what. */
    TRIAGE_ASSIGN("分流指派权", "triage and assign"),
    /** 督查督办权. Checks and urges. */
    SUPERVISE_URGE("督查督办权", "supervise and urge"),
    /** 考核奖惩权. Assesses, reports, proposes reward or blame. */
    ASSESS_REWARD("考核奖惩权", "assess and propose reward or blame");

    private final Phrase words;

    Power(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Where the set of four comes from; the single powers have provisions of their own. */
    public static final Convention SOURCE = Convention.of(
            "“四项权力”的并称属地方用法，全国性文件待核实", "the set of four is local usage; no national text was found for it");
}
