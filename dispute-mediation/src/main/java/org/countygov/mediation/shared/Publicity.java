package org.countygov.mediation.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;

/** Whether outsiders may attend a mediation and read of it, where the parties say nothing (公开与保密). */
public enum Publicity implements Worded {
    /** 不公开,双方同意的除外. */
    CLOSED_UNLESS_ALL_AGREE("不公开，各方同意的除外", "closed unless all agree"),
    /** 公开,当事人要求不公开的除外. */
    OPEN_UNLESS_ASKED("公开，当事人要求不公开的除外", "open unless a party asks otherwise"),
    /** 不公开,法律另有规定的除外. */
    CLOSED_SAVE_BY_LAW("不公开，法律另有规定的除外", "closed save as the law provides"),
    /** 没有规定. */
    UNREGULATED("没有规定", "no rule");

    private final Phrase words;

    Publicity(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /**
     * Whether a session may be held as it is.
     *
     * @param open whether outsiders attend
     * @param allAgreeToOpen whether all parties agree that they do
     * @param closureAsked whether a party asked for a closed session
     */
    public Answer admits(Answer open, Answer allAgreeToOpen, Answer closureAsked) {
        return switch (this) {
            case CLOSED_UNLESS_ALL_AGREE -> open.not().or(allAgreeToOpen);
            case OPEN_UNLESS_ASKED -> open.and(closureAsked.not()).or(open.not().and(closureAsked));
            case CLOSED_SAVE_BY_LAW -> open.not();
            case UNREGULATED -> Answer.YES;
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
