package org.countygov.police.remedy;

import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about staying a detention. */
public sealed interface StayCommand extends Command<Stay, StayState> {
    /** The commands and the words for them. */
    Vocabulary<Stay, StayState> VOCABULARY = Vocabulary.of(StayCommand.class)
            .word(ApplyForStay.class, "申请暂缓执行", "apply for a stay")
            .word(GrantStay.class, "决定暂缓执行", "grant the stay")
            .word(RefuseStay.class, "决定不予暂缓执行", "refuse the stay")
            .word(ResumeDetention.class, "恢复执行", "resume the detention")
            .word(EndStay.class, "解除暂缓执行", "end the stay");

    /**
     * The person to be detained asks for a stay.
     *
     * @param remedyLodged whether reconsideration or suit was lodged
     * @param eventOfLife whether there is an exam, a birth, or a close relative's critical illness or death
     */
    record ApplyForStay(Answer remedyLodged, Answer eventOfLife) implements StayCommand {}

    /**
     * The organ that decided on the detention stays it.
     *
     * @param noDanger whether there is no danger to society
     * @param security whether there is a fit guarantor, or a deposit of 200 yuan a day
     */
    record GrantStay(Answer noDanger, Answer security) implements StayCommand {}

    /** It does not. */
    record RefuseStay(Answer reasoned) implements StayCommand {}

    /** The remedy is lost, or the conditions are broken. */
    record ResumeDetention(Answer lostOrBroken) implements StayCommand {}

    /** The detention is revoked; the security is given back. */
    record EndStay(Answer revoked) implements StayCommand {}
}
