package org.countygov.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.law.Confidence;
import org.countygov.law.Instrument;
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

    static final Instrument IDENTITY_CARD_LAW = new Instrument(
            "IDCARD",
            Phrase.of("居民身份证法", "Resident Identity Card Law"),
            Optional.empty(),
            Instrument.Kind.LAW,
            LocalDate.of(2012, 1, 1),
            Optional.empty(),
            Confidence.READ);

    static final Purpose VERIFICATION = Purpose.of(
            "verification-of-identity", Phrase.of("核实身份", "verifying identity"), IDENTITY_CARD_LAW.article(15));

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
