package org.countygov.grid.shared;

import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** One of the six seats at the table of a community (六位一体). */
public enum CommunityCouncilSeat implements Worded {
    /** 党支部. */
    PARTY_BRANCH("党支部", "party branch"),
    /** 居委会. Its tasks are laid down by its organic law. */
    RESIDENTS_COMMITTEE("居民委员会", "residents' committee"),
    /** 业委会. Its duties are laid down by the regulation on property management. */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** 物业. Its duties are laid down by the regulation on property management. */
    PROPERTY_COMPANY("物业服务企业", "property company"),
    /** 楼栋长. */
    BUILDING_HEAD("楼栋长", "building head"),
    /** 服务站. */
    SERVICE_STATION("服务站", "service station");

    private final Phrase words;

    CommunityCouncilSeat(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Where the set comes from. */
    public static final Convention SOURCE = Convention.of(
            "“六位一体”的组成待核实；居委会、业委会、物业的职责依各自的法律",
            "the composition of the six is unconfirmed; three of them have statutory duties of their own");
}
