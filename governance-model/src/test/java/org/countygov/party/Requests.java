package org.countygov.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.countygov.law.Instruments;
import org.countygov.words.Phrase;

/** One officer who verifies identities, and the log of what was shown. */
final class Requests {
    enum TestRole implements Role {
        OFFICER;

        @Override
        public Phrase words() {
            return Phrase.of("民警", "police officer");
        }
    }

    static final Purpose VERIFICATION = Purpose.of(
            "verification-of-identity", Phrase.of("核实身份", "verifying identity"), Instruments.IDCARD.article(15));

    static final Actor OFFICER = Actor.of(PersonId.of("officer-4711"), UnitId.of("131102-station-3"), TestRole.OFFICER);

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    static final AccessRequest REQUEST = AccessRequest.of(VERIFICATION, OFFICER, NOON, "case-17");

    private Requests() {}

    /** The plain value, through the only way there is. */
    static String plain(PersonalValue value) {
        List<AccessRecord> log = new ArrayList<>();
        return value.reveal(REQUEST).valueAfter(log::add);
    }
}
