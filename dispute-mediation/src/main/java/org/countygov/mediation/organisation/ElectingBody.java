package org.countygov.mediation.organisation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who elects the members of a committee (推选单位). */
public enum ElectingBody implements Worded {
    VILLAGERS_MEETING("村民会议", "villagers' meeting"),
    VILLAGERS_REPRESENTATIVES("村民代表会议", "meeting of villagers' representatives"),
    RESIDENTS_MEETING("居民会议", "residents' meeting"),
    WORKERS_MEETING("职工大会", "workers' meeting"),
    WORKERS_CONGRESS("职工代表大会", "workers' congress"),
    TRADE_UNION("工会组织", "trade union"),
    OWN_PROCEDURE("设立单位自定程序", "procedure of the establishing unit");

    private final Phrase words;

    ElectingBody(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
