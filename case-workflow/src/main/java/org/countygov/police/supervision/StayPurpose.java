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
    CONTINUED_QUESTIONING("继续盘问", "continued questioning", AdministrativeClocks.CONTINUED_QUESTIONING, 48),
    /** 传唤（刑事）. */
    SUMMONS("刑事传唤", "criminal summons", CustodyClocks.SUMMONS, 24),
    /** 拘传. */
    COMPELLED_APPEARANCE("拘传", "compelled appearance", CustodyClocks.COMPELLED_APPEARANCE, 24),
    /** 询问查证. */
    QUESTIONING("询问查证", "administrative questioning", AdministrativeClocks.QUESTIONING, 24);

    private final Phrase words;
    private final Clock clock;
    private final int mostHours;

    StayPurpose(String zh, String en, Clock clock, int mostHours) {
        this.words = Phrase.of(zh, en);
        this.clock = clock;
        this.mostHours = mostHours;
    }

    /** The time that runs from the arrival. */
    public Clock clock() {
        return clock;
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
