package org.countygov.police.supervision;

import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why somebody is in the case-handling area (入区事由), and how long that may last. */
public enum StayPurpose implements Worded {
    /** 继续盘问. */
    CONTINUED_QUESTIONING("继续盘问", "continued questioning", 48),
    /** 传唤（刑事）. */
    SUMMONS("刑事传唤", "criminal summons", 24),
    /** 拘传. */
    COMPELLED_APPEARANCE("拘传", "compelled appearance", 24),
    /** 询问查证. */
    QUESTIONING("询问查证", "administrative questioning", 24);

    private final Phrase words;
    private final int mostHours;

    StayPurpose(String zh, String en, int mostHours) {
        this.words = Phrase.of(zh, en);
        this.mostHours = mostHours;
    }

    /** The time that runs from the arrival. */
    public Clock clock() {
        return switch (this) {
            case CONTINUED_QUESTIONING -> AdministrativeClocks.CONTINUED_QUESTIONING;
            case SUMMONS -> CustodyClocks.SUMMONS;
            case COMPELLED_APPEARANCE -> CustodyClocks.COMPELLED_APPEARANCE;
            case QUESTIONING -> AdministrativeClocks.QUESTIONING;
        };
    }

    /** What no extension goes beyond, in all. */
    public TimeLimit most() {
        return TimeLimit.hours(mostHours);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
