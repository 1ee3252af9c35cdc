package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an emergency or a mandatory report goes. */
public enum EmergencyTarget implements Worded {
    /** 110. */
    POLICE_110("公安（110）", "police (110)"),
    /** 119. */
    FIRE_119("消防（119）", "fire service (119)"),
    /** 120. */
    MEDICAL_120("急救（120）", "ambulance (120)"),
    /** 122. */
    TRAFFIC_122("交通事故报警（122）", "traffic accidents (122)"),
    /** 有关主管部门. */
    COMPETENT_AUTHORITY("有关主管部门", "the competent authority");

    private final Phrase words;

    EmergencyTarget(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
