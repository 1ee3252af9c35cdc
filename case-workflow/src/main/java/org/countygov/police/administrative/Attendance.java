package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who questioned, seized or mediated, and whether it was recorded. */
public enum Attendance implements Worded {
    /** 民警二人以上. */
    TWO_OFFICERS("民警二人以上", "two officers or more"),
    /** 办案场所内民警一人并全程录音录像. */
    ONE_IN_VENUE_RECORDED("办案场所内民警一人并全程录音录像", "one officer in the venue, recorded in full"),
    /** 民警一人带辅警并全程录音录像. */
    ONE_WITH_AUXILIARIES_RECORDED("民警一人带辅警并全程录音录像", "one officer with auxiliaries, recorded in full"),
    /** 民警一人. */
    ONE("民警一人", "one officer");

    private final Phrase words;

    Attendance(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
