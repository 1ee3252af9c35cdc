package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a question came (咨询渠道). */
public enum Channel implements Worded {
    CENTRE("公共法律服务中心、站、室", "centre, station or room"),
    HOTLINE("热线", "hotline"),
    WEB("网络", "web");

    private final Phrase words;

    Channel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
