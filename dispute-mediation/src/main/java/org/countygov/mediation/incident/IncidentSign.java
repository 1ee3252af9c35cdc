package org.countygov.mediation.incident;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the facts suggest (险情情形). */
public enum IncidentSign implements Worded {
    /** 可能发生群体性事件. No law says from how many people on. */
    MASS_INCIDENT("可能发生群体性事件", "a mass incident may happen"),
    VIOLENCE("可能发生暴力", "violence may happen"),
    SUICIDE("可能自杀", "somebody may commit suicide"),
    PUBLIC_ORDER("可能引起治安案件", "it may become a public-order case"),
    CRIME("可能引起刑事案件", "it may become a criminal case"),
    DOMESTIC_VIOLENCE("行为能力不完全的人疑似遭受家庭暴力", "violence in the home against a person without full capacity is suspected"),
    MAJOR_PETITION("重大、紧急信访事项", "it is a major or urgent petition matter"),
    OWN_PEOPLE("由本单位人员引发或者以本单位人员为主", "a unit's own people cause it or make it up");

    private final Phrase words;

    IncidentSign(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether the police are to be told. */
    public boolean concernsPolice() {
        return switch (this) {
            case MASS_INCIDENT, VIOLENCE, PUBLIC_ORDER, CRIME, DOMESTIC_VIOLENCE -> true;
            case SUICIDE, MAJOR_PETITION, OWN_PEOPLE -> false;
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
