package org.countygov.police.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** At which level, and how often, enforcement is looked at (巡查层级). Local practice. */
public enum TourLayer implements Worded {
    /** 所队自查. */
    STATION("所队自查", "self-check of a unit", "每班", "every shift"),
    /** 县级日巡查. Online and on site. */
    COUNTY_DAILY("县级日巡查", "daily tour of the county", "每个工作日", "every working day"),
    /** 县级周梳理. */
    COUNTY_WEEKLY("县级周梳理", "weekly combing of the county", "每周", "every week"),
    /** 市级季抽查. */
    CITY_QUARTERLY("市级季抽查", "quarterly sampling of the city", "每季度", "every quarter"),
    /** 省级检查. */
    PROVINCE("省级检查", "inspection of the province", "每年或者视情", "every year, or on cause");

    private final Phrase words;
    private final Phrase frequency;

    TourLayer(String zh, String en, String frequencyZh, String frequencyEn) {
        this.words = Phrase.of(zh, en);
        this.frequency = Phrase.of(frequencyZh, frequencyEn);
    }

    /** How often, by default. */
    public Phrase frequency() {
        return frequency;
    }

    /** Whether at least one unit has to be seen on site. */
    public boolean goesOnSite() {
        return this == COUNTY_DAILY;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
