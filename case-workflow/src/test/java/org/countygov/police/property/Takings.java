package org.countygov.police.property;

import static org.countygov.workflow.Answer.YES;

import org.countygov.party.PersonId;

/** Things taken with everything that the law asks. */
public final class Takings {
    private Takings() {}

    public static Taking.Builder lawfulBy(Iterable<PersonId> officers) {
        return Taking.builder()
                .addAllOfficers(officers)
                .caseOpened(YES)
                .relevant(YES)
                .necessitiesSpared(YES)
                .witnessed(YES)
                .documented(YES)
                .listGiven(YES)
                .decisionServed(YES);
    }
}
