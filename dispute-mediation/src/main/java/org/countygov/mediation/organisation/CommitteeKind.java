package org.countygov.mediation.organisation;

import static org.countygov.law.Instruments.PML;

import com.google.common.collect.ImmutableSet;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What sort of mediation committee it is (调委会类型), and whether it must be. */
public enum CommitteeKind implements Worded {
    VILLAGE("村民委员会的调解委员会", "committee of a villagers' committee"),
    RESIDENTS("居民委员会的调解委员会", "committee of a residents' committee"),
    ENTERPRISE("企业事业单位的调解委员会", "committee of an enterprise or institution"),
    TOWNSHIP("乡镇、街道的调解委员会", "committee of a township or street"),
    SECTOR("行业性、专业性调解委员会", "sector committee");

    private final Phrase words;

    CommitteeKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether there must be one; the others may be set up as needed, or by reference to the law. */
    public boolean isRequired() {
        return this == VILLAGE || this == RESIDENTS;
    }

    /** Who elects its members. A township or a sector does so by its own procedure, by reference to the law. */
    public ImmutableSet<ElectingBody> electedBy() {
        return switch (this) {
            case VILLAGE -> ImmutableSet.of(ElectingBody.VILLAGERS_MEETING, ElectingBody.VILLAGERS_REPRESENTATIVES);
            case RESIDENTS -> ImmutableSet.of(ElectingBody.RESIDENTS_MEETING);
            case ENTERPRISE ->
                ImmutableSet.of(ElectingBody.WORKERS_MEETING, ElectingBody.WORKERS_CONGRESS, ElectingBody.TRADE_UNION);
            case TOWNSHIP, SECTOR -> ImmutableSet.of(ElectingBody.OWN_PROCEDURE);
        };
    }

    /** Where it is written. */
    public Citation basis() {
        return switch (this) {
            case VILLAGE, RESIDENTS, ENTERPRISE -> PML.article(8);
            case TOWNSHIP, SECTOR -> PML.article(34);
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
