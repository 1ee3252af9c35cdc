package org.countygov.mediation.shared;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in a mediation or in what follows from it. */
public enum MediationRole implements Role {
    /** 当事人. */
    PARTY("当事人", "party"),
    /** 监护人、委托代理人. Acts for a party, by law or by power of attorney. */
    AGENT("监护人或者委托代理人", "guardian or agent of a party"),
    /** 人民调解员. */
    MEDIATOR("人民调解员", "people's mediator"),
    /** 人民调解委员会. Acts through its director or whoever keeps its seal. */
    COMMITTEE("人民调解委员会", "people's mediation committee"),
    /** 人民法院. */
    COURT("人民法院", "people's court"),
    /** 人民法院院长. */
    COURT_PRESIDENT("人民法院院长", "president of the court"),
    /** 利害关系人. Somebody whose rights a ruling touches without being a party. */
    INTERESTED_PERSON("利害关系人", "interested person");

    private final Phrase words;

    MediationRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
