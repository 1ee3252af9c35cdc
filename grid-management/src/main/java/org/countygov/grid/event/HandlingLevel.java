package org.countygov.grid.event;

import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The level at which an event is handled, from below. */
public enum HandlingLevel implements Worded {
    /** 村、社区. */
    COMMUNITY("村（社区）级", "village or community"),
    /** 乡镇、街道. */
    TOWNSHIP("乡镇（街道）级", "township"),
    /** 县级. */
    COUNTY("县级", "county"),
    /** 市级. */
    PREFECTURE("市级", "prefecture");

    private final Phrase words;

    HandlingLevel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The next level up, or empty at the top. */
    public Optional<HandlingLevel> above() {
        return switch (this) {
            case COMMUNITY -> Optional.of(TOWNSHIP);
            case TOWNSHIP -> Optional.of(COUNTY);
            case COUNTY -> Optional.of(PREFECTURE);
            case PREFECTURE -> Optional.empty();
        };
    }
}
