package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is done on the spot for whoever reports in person (三个当场). */
public enum OnTheSpot implements Worded {
    /** 当场网上登记. */
    REGISTERED_ONLINE("当场网上登记", "registered online on the spot"),
    /** 当场接收证据并出具清单. */
    EVIDENCE_TAKEN_AND_LISTED("当场接收证据并出具清单", "evidence taken, and listed, on the spot"),
    /** 当场出具回执并告知查询方式. */
    RECEIPT_WITH_QUERY("当场出具回执并告知查询方式", "a receipt on the spot, with how to query the progress"),
    /** 告知投诉方式. Since 2024. */
    COMPLAINT_CHANNEL_TOLD("告知投诉方式", "told how to complain");

    private final Phrase words;

    OnTheSpot(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
