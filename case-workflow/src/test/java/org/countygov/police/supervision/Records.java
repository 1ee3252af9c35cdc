package org.countygov.police.supervision;

import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.supervision.LinkedRecords.*;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseRef;

/** The records of a brawl in five registries, in perfect order; each test spoils one thing. */
final class Records {
    static final UnitId STATION = UnitId.of("station-3");
    static final CaseRef ALERT = new CaseRef("police-alert", "J-1");
    static final CaseRef CASE = new CaseRef("administrative-case", "A-1");
    static final Optional<String> CHAIN = Optional.of("2026-0001");
    /** Monday, 9 March 2026; the brawl was on Thursday the 5th. */
    static final Instant AS_OF = at("2026-03-09 20:00");

    // Reported on Thursday at 21:00; accepted within the twenty-four hours of IN-06.
    static final AlertRecord BRAWL = new AlertRecord(
            ALERT,
            at("2026-03-05 21:00"),
            YES,
            Optional.of(STATION),
            Optional.of(AlertClass.PUBLIC_ORDER),
            YES,
            Optional.of(CASE),
            CHAIN);
    static final CaseRecord ACCEPTED = new CaseRecord(
            CASE,
            false,
            Optional.of(STATION),
            Optional.of(ALERT),
            YES,
            Optional.of(at("2026-03-06 20:00")),
            YES,
            Optional.empty(),
            true,
            YES,
            YES,
            CHAIN);
    static final ActRecord SEIZURE = new ActRecord(
            "act-1",
            CASE,
            Optional.of(STATION),
            Optional.of("doc-1"),
            ImmutableSet.of(PoliceRole.CASE_UNIT_HEAD),
            Optional.of(PoliceRole.CASE_UNIT_HEAD),
            Optional.of(at("2026-03-06 08:00")),
            Optional.of(at("2026-03-06 09:00")),
            Optional.of(at("2026-03-06 09:30")),
            false,
            true);
    static final PropertyRecord STICK = new PropertyRecord(
            "thing-1",
            Optional.of(CASE),
            Optional.of(STATION),
            at("2026-03-06 09:00"),
            Optional.of(at("2026-03-06 15:00")),
            Optional.of("shelf-4"),
            YES,
            1,
            1,
            1,
            ImmutableList.of(Optional.of("doc-2")),
            true);
    // Questioned for eight hours exactly.
    static final StayRecord STAY = new StayRecord(
            "stay-1",
            PersonId.of("brawler-77"),
            STATION,
            Optional.of(CASE),
            Optional.of(StayPurpose.QUESTIONING),
            at("2026-03-06 09:00"),
            Optional.empty(),
            Optional.of(at("2026-03-06 17:00")));
    static final FileRecord FILE = new FileRecord(
            CASE, Optional.of(STATION), ImmutableSet.of("doc-1", "doc-2"), ImmutableSet.of("doc-1", "doc-2"), CHAIN);
    static final RecordingRecord OF_ACT = new RecordingRecord("act-1", at("2026-03-06 08:55"), at("2026-03-06 09:35"));
    // A minute between the two is within what the county allows.
    static final RecordingRecord OF_STAY_1 =
            new RecordingRecord("stay-1", at("2026-03-06 09:00"), at("2026-03-06 13:00"));
    static final RecordingRecord OF_STAY_2 =
            new RecordingRecord("stay-1", at("2026-03-06 13:01"), at("2026-03-06 17:00"));

    private Records() {}

    static Instant at(String moment) {
        return BeijingTime.parse(moment);
    }

    static LinkedRecords inOrder() {
        return LinkedRecords.none()
                .withAlerts(BRAWL)
                .withCases(ACCEPTED)
                .withActs(SEIZURE)
                .withProperty(STICK)
                .withStays(STAY)
                .withFiles(FILE)
                .withRecordings(OF_ACT, OF_STAY_1, OF_STAY_2);
    }
}
