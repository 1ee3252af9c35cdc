package org.countygov.place;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A tier of administrative divisions (行政区划), from the widest to the narrowest. */
public enum DivisionLevel implements Worded {
    /** The country as a whole, which credit codes write as 100000. */
    NATION("全国", "nation"),
    /** Province, autonomous region, municipality under the central government, special administrative region. */
    PROVINCE("省级", "province level"),
    /** City with districts, prefecture, autonomous prefecture, league. */
    PREFECTURE("地级", "prefecture level"),
    /** County, district, county-level city, banner. */
    COUNTY("县级", "county level"),
    /** Street, town, township. */
    TOWNSHIP("乡级", "township level"),
    /** Villagers' or residents' committee. */
    VILLAGE("村级", "village level");

    private final Phrase words;

    DivisionLevel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
