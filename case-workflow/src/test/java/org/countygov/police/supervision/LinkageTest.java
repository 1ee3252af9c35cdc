package org.countygov.police.supervision;

import static org.countygov.police.supervision.Records.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Role;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.police.supervision.LinkedRecords.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule between the registries, broken once, and nothing else with it. */
class LinkageTest {
    private static ImmutableList<LinkageFinding> check(LinkedRecords records) {
        return Linkage.check(records, AS_OF, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    /** One thing that is wrong. */
    private record Spoilt(String what, LinkageRule rule, String about, LinkedRecords records) {}

    @Test
    void recordsInOrderAgree() {
        assertEquals(ImmutableList.of(), check(inOrder()));
    }

    private static Stream<Spoilt> spoilt() {
        LinkedRecords order = inOrder();
        CaseRef nowhere = new CaseRef("administrative-case", "A-9");
        return Stream.of(
                new Spoilt(
                        "accepted a second after the twenty-four hours",
                        LinkageRule.OFFENCE_HAS_CASE,
                        "IN-06",
                        with(
                                order,
                                accepted(Optional.of(at("2026-03-06 21:00").plusSeconds(1)), YES, Optional.empty()))),
                new Spoilt(
                        "never decided",
                        LinkageRule.OFFENCE_HAS_CASE,
                        "IN-06",
                        with(order, accepted(Optional.empty(), YES, Optional.empty()))),
                new Spoilt(
                        "declined without reasons",
                        LinkageRule.OFFENCE_HAS_CASE,
                        "IN-06",
                        with(order, accepted(Optional.of(at("2026-03-06 20:00")), NO, Optional.empty()))),
                new Spoilt(
                        "a case that is nowhere",
                        LinkageRule.NO_ORPHAN,
                        nowhere.toString(),
                        new LinkedRecords(
                                ImmutableList.of(new AlertRecord(
                                        ALERT,
                                        AS_OF.minusSeconds(60),
                                        YES,
                                        Optional.of(STATION),
                                        BRAWL.disposedAs(),
                                        YES,
                                        Optional.of(nowhere),
                                        CHAIN)),
                                order.cases(),
                                order.acts(),
                                order.property(),
                                order.stays(),
                                order.files(),
                                order.recordings())),
                stay(
                        "a stay without a case",
                        LinkageRule.STAY_HAS_MATTER,
                        Optional.empty(),
                        STAY.purpose(),
                        STAY.left(),
                        Optional.empty()),
                stay(
                        "a stay without a purpose",
                        LinkageRule.STAY_HAS_PURPOSE,
                        STAY.matter(),
                        Optional.empty(),
                        STAY.left(),
                        Optional.empty()),
                act(
                        "a document that is not in the file",
                        LinkageRule.ACT_HAS_DOCUMENT,
                        Optional.of("doc-9"),
                        SEIZURE.approvedBy(),
                        SEIZURE.approvedAt(),
                        false),
                act(
                        "approved by a lower level",
                        LinkageRule.APPROVED_BY_LEVEL,
                        SEIZURE.document(),
                        Optional.of(PoliceRole.OFFICER),
                        SEIZURE.approvedAt(),
                        false),
                act(
                        "approved a second too late",
                        LinkageRule.APPROVED_BEFORE_EXECUTION,
                        SEIZURE.document(),
                        SEIZURE.approvedBy(),
                        Optional.of(at("2026-03-06 09:00").plusSeconds(1)),
                        false),
                act(
                        "never approved",
                        LinkageRule.APPROVED_BEFORE_EXECUTION,
                        SEIZURE.document(),
                        SEIZURE.approvedBy(),
                        Optional.empty(),
                        false),
                thing(
                        "entered a second after twenty-four hours",
                        LinkageRule.PROPERTY_ENTERED_IN_TIME,
                        Optional.of(at("2026-03-07 09:00").plusSeconds(1)),
                        Optional.of("shelf-4"),
                        1,
                        1,
                        Optional.of("doc-2"),
                        true),
                thing(
                        "an exit without a document",
                        LinkageRule.EXIT_HAS_DOCUMENT,
                        STICK.enteredAt(),
                        Optional.of("shelf-4"),
                        1,
                        1,
                        Optional.empty(),
                        true),
                thing(
                        "one thing fewer than the ledger says",
                        LinkageRule.COUNTS_AGREE,
                        STICK.enteredAt(),
                        Optional.of("shelf-4"),
                        1,
                        0,
                        Optional.of("doc-2"),
                        true),
                thing(
                        "the ledger names more than the list",
                        LinkageRule.COUNTS_AGREE,
                        STICK.enteredAt(),
                        Optional.of("shelf-4"),
                        2,
                        2,
                        Optional.of("doc-2"),
                        true),
                new Spoilt(
                        "a document that the index does not name",
                        LinkageRule.DOCUMENTS_INDEXED,
                        "doc-3",
                        filed(new FileRecord(
                                CASE, FILE.unit(), FILE.index(), ImmutableSet.of("doc-1", "doc-2", "doc-3"), CHAIN))),
                new Spoilt(
                        "a document that is gone",
                        LinkageRule.DOCUMENTS_INDEXED,
                        "doc-2",
                        filed(new FileRecord(CASE, FILE.unit(), FILE.index(), ImmutableSet.of("doc-1"), CHAIN))),
                new Spoilt(
                        "a file with another number",
                        LinkageRule.ONE_CHAIN,
                        "chain",
                        filed(new FileRecord(
                                CASE, FILE.unit(), FILE.index(), FILE.documents(), Optional.of("2026-0002")))),
                new Spoilt(
                        "a file without a number",
                        LinkageRule.ONE_CHAIN,
                        "chain",
                        filed(new FileRecord(CASE, FILE.unit(), FILE.index(), FILE.documents(), Optional.empty()))),
                new Spoilt(
                        "a seizure without a recording",
                        LinkageRule.ACT_RECORDED,
                        "act-1",
                        recorded(OF_STAY_1, OF_STAY_2)),
                new Spoilt(
                        "a recording that ends a second early",
                        LinkageRule.ACT_RECORDED,
                        "act-1",
                        recorded(
                                new RecordingRecord(
                                        "act-1",
                                        at("2026-03-06 08:55"),
                                        at("2026-03-06 09:30").minusSeconds(1)),
                                OF_STAY_1,
                                OF_STAY_2)),
                new Spoilt(
                        "a gap of two minutes",
                        LinkageRule.STAY_RECORDED,
                        "stay-1",
                        recorded(
                                OF_ACT,
                                OF_STAY_1,
                                new RecordingRecord("stay-1", at("2026-03-06 13:02"), at("2026-03-06 17:00")))),
                new Spoilt(
                        "a measure that was not lifted",
                        LinkageRule.NOTHING_LEFT_AT_CLOSING,
                        "measures",
                        with(order, closed(UNKNOWN, YES))),
                new Spoilt(
                        "a person without a result",
                        LinkageRule.NOTHING_LEFT_AT_CLOSING,
                        "persons",
                        with(order, closed(YES, NO))),
                thing(
                        "property that was left at the closing",
                        LinkageRule.NOTHING_LEFT_AT_CLOSING,
                        STICK.enteredAt(),
                        Optional.of("shelf-4"),
                        1,
                        1,
                        Optional.of("doc-2"),
                        false));
    }

    @TestFactory
    Stream<DynamicTest> oneThingWrong() {
        return spoilt().map(one -> DynamicTest.dynamicTest(one.what(), () -> {
            ImmutableList<LinkageFinding> found = check(one.records());
            assertEquals(1, found.size(), found::toString);
            assertEquals(one.rule(), found.get(0).rule());
            assertEquals(one.about(), found.get(0).about());
            assertEquals(Optional.of(STATION), found.get(0).unit());
            assertEquals(one.rule().gravity(), found.get(0).entry().gravity().orElseThrow());
        }));
    }

    @Test
    void everyRuleIsBrokenSomewhere() {
        Set<LinkageRule> broken = EnumSet.noneOf(LinkageRule.class);
        spoilt().forEach(one -> broken.add(one.rule()));
        // Two more are broken below, since they cannot be broken alone.
        broken.add(LinkageRule.STAY_WITHIN_LIMIT);
        broken.add(LinkageRule.PROPERTY_LOCATED);
        assertEquals(EnumSet.allOf(LinkageRule.class), broken);
        for (LinkageRule rule : LinkageRule.values()) {
            assertTrue(rule.number() >= 1 && rule.number() <= 7, rule::name);
            assertFalse(rule.bases().isEmpty(), rule::name);
            assertTrue(rule.elements().size() >= 2, rule::name);
        }
    }

    @Test
    void nobodyIsQuestionedForMoreThanTheirHours() {
        // Eight hours from nine; a second more is too much, and so is the twenty-fifth hour of an approved twenty-four.
        assertEquals(Set.of(), rules(stayUntil(at("2026-03-06 17:00"), Optional.empty())));
        assertEquals(
                Set.of(LinkageRule.STAY_WITHIN_LIMIT, LinkageRule.STAY_RECORDED),
                rules(stayUntil(at("2026-03-06 18:30"), Optional.empty())));
        assertEquals(
                Set.of(LinkageRule.STAY_WITHIN_LIMIT),
                rules(stayUntil(at("2026-03-06 17:00").plusSeconds(1), Optional.empty())));
        assertEquals(
                Set.of(LinkageRule.STAY_RECORDED),
                rules(stayUntil(at("2026-03-07 09:00"), Optional.of(at("2026-03-07 09:00")))));
        assertEquals(
                Set.of(LinkageRule.STAY_WITHIN_LIMIT, LinkageRule.STAY_RECORDED),
                rules(stayUntil(at("2026-03-07 10:00"), Optional.of(at("2026-03-07 11:00")))));
        assertEquals(FindingGravity.FATAL, LinkageRule.STAY_WITHIN_LIMIT.gravity());
    }

    private static LinkedRecords stayUntil(Instant left, Optional<Instant> extended) {
        return stay("", LinkageRule.STAY_WITHIN_LIMIT, STAY.matter(), STAY.purpose(), Optional.of(left), extended)
                .records();
    }

    private static Set<LinkageRule> rules(LinkedRecords records) {
        Set<LinkageRule> rules = EnumSet.noneOf(LinkageRule.class);
        check(records).forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    @Test
    void whatIsKeptHasItsPlace() {
        LinkedRecords kept = thing(
                        "",
                        LinkageRule.PROPERTY_LOCATED,
                        STICK.enteredAt(),
                        Optional.empty(),
                        1,
                        1,
                        Optional.of("doc-2"),
                        false)
                .records();
        assertEquals(Set.of(LinkageRule.PROPERTY_LOCATED, LinkageRule.NOTHING_LEFT_AT_CLOSING), rules(kept));
    }

    @Test
    void aLongerReviewAndANoteOfUrgencyAreEnough() {
        assertEquals(
                ImmutableList.of(),
                check(with(
                        inOrder(),
                        accepted(Optional.of(at("2026-03-08 20:00")), YES, Optional.of(at("2026-03-08 21:00"))))));
        assertEquals(
                ImmutableList.of(),
                check(act(
                                "",
                                LinkageRule.APPROVED_BEFORE_EXECUTION,
                                SEIZURE.document(),
                                SEIZURE.approvedBy(),
                                Optional.empty(),
                                true)
                        .records()));
    }

    @Test
    void aCountyMayAllowALongerGap() {
        LinkedRecords gap = recorded(
                OF_ACT, OF_STAY_1, new RecordingRecord("stay-1", at("2026-03-06 13:02"), at("2026-03-06 17:00")));
        assertEquals(
                ImmutableList.of(),
                Linkage.check(
                        gap,
                        AS_OF,
                        WorkCalendar.ofStateCouncil(),
                        LocalSettings.named("gap").with(SupervisionSettings.RECORDING_GAP, 2)));
    }

    /** The order of the records changes neither the findings nor their numbers. */
    @Test
    void orderIsIrrelevant() {
        List<AlertRecord> alerts = new ArrayList<>();
        List<CaseRecord> cases = new ArrayList<>();
        List<StayRecord> stays = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            CaseRef alert = new CaseRef("police-alert", "J-" + i);
            CaseRef followed = new CaseRef("administrative-case", "A-" + i);
            alerts.add(new AlertRecord(
                    alert,
                    at("2026-03-05 21:00"),
                    YES,
                    BRAWL.unit(),
                    BRAWL.disposedAs(),
                    YES,
                    Optional.of(followed),
                    CHAIN));
            if (i % 3 != 0) {
                cases.add(new CaseRecord(
                        followed,
                        false,
                        BRAWL.unit(),
                        Optional.of(alert),
                        YES,
                        Optional.empty(),
                        YES,
                        Optional.empty(),
                        i % 2 == 0,
                        NO,
                        YES,
                        Optional.of("chain " + i % 2)));
            }
            stays.add(new StayRecord(
                    "stay-" + i,
                    STAY.person(),
                    STATION,
                    Optional.of(followed),
                    Optional.empty(),
                    STAY.entered(),
                    Optional.empty(),
                    STAY.left()));
        }
        ImmutableList<LinkageFinding> expected = check(records(alerts, cases, stays));
        assertTrue(expected.size() > 30, expected::toString);
        assertEquals(
                expected.size(),
                expected.stream().map(LinkageFinding::id).distinct().count(),
                "every finding has a number of its own");
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(alerts, random);
            Collections.shuffle(cases, random);
            Collections.shuffle(stays, random);
            assertEquals(expected, check(records(alerts, cases, stays)));
        }
    }

    private static LinkedRecords records(List<AlertRecord> alerts, List<CaseRecord> cases, List<StayRecord> stays) {
        return LinkedRecords.none()
                .withAlerts(alerts.toArray(new AlertRecord[0]))
                .withCases(cases.toArray(new CaseRecord[0]))
                .withStays(stays.toArray(new StayRecord[0]));
    }

    @Test
    void whatIsClearIsClearInThreeRespects() {
        assertEquals(new ThreeClears(YES, YES, YES), ThreeClears.of(BRAWL));
        assertEquals(YES, ThreeClears.of(ACCEPTED).all());
        assertEquals(new ThreeClears(YES, YES, NO), ThreeClears.of(accepted(Optional.empty(), YES, Optional.empty())));
        assertEquals(new ThreeClears(YES, YES, NO), ThreeClears.of(closed(YES, NO)));
        assertEquals(
                new ThreeClears(UNKNOWN, NO, UNKNOWN),
                ThreeClears.of(new AlertRecord(
                        ALERT, AS_OF, UNKNOWN, Optional.empty(), Optional.empty(), UNKNOWN, Optional.empty(), CHAIN)));
    }

    @Test
    void peopleDoNotPrint() {
        assertFalse(inOrder().toString().contains("brawler"));
    }

    // ---- spoiling
    // ------------------------------------------------------------------------------------------------------

    private static CaseRecord accepted(Optional<Instant> decided, Answer reasoned, Optional<Instant> extended) {
        return new CaseRecord(
                CASE,
                false,
                ACCEPTED.unit(),
                ACCEPTED.alert(),
                YES,
                decided,
                reasoned,
                extended,
                true,
                YES,
                YES,
                CHAIN);
    }

    private static CaseRecord closed(Answer lifted, Answer settled) {
        return new CaseRecord(
                CASE,
                false,
                ACCEPTED.unit(),
                ACCEPTED.alert(),
                YES,
                ACCEPTED.decidedAt(),
                YES,
                Optional.empty(),
                true,
                lifted,
                settled,
                CHAIN);
    }

    private static LinkedRecords with(LinkedRecords order, CaseRecord one) {
        return new LinkedRecords(
                order.alerts(),
                ImmutableList.of(one),
                order.acts(),
                order.property(),
                order.stays(),
                order.files(),
                order.recordings());
    }

    private static LinkedRecords filed(FileRecord file) {
        LinkedRecords order = inOrder();
        return new LinkedRecords(
                order.alerts(),
                order.cases(),
                order.acts(),
                order.property(),
                order.stays(),
                ImmutableList.of(file),
                order.recordings());
    }

    private static LinkedRecords recorded(RecordingRecord... recordings) {
        LinkedRecords order = inOrder();
        return new LinkedRecords(
                order.alerts(),
                order.cases(),
                order.acts(),
                order.property(),
                order.stays(),
                order.files(),
                ImmutableList.copyOf(Arrays.asList(recordings)));
    }

    private static Spoilt stay(
            String what,
            LinkageRule rule,
            Optional<CaseRef> matter,
            Optional<StayPurpose> purpose,
            Optional<Instant> left,
            Optional<Instant> extended) {
        LinkedRecords order = inOrder();
        return new Spoilt(
                what,
                rule,
                "stay-1",
                new LinkedRecords(
                        order.alerts(),
                        order.cases(),
                        order.acts(),
                        order.property(),
                        ImmutableList.of(new StayRecord(
                                "stay-1", STAY.person(), STATION, matter, purpose, STAY.entered(), extended, left)),
                        order.files(),
                        order.recordings()));
    }

    private static Spoilt act(
            String what,
            LinkageRule rule,
            Optional<String> document,
            Optional<Role> by,
            Optional<Instant> approved,
            boolean emergency) {
        LinkedRecords order = inOrder();
        return new Spoilt(
                what,
                rule,
                "act-1",
                new LinkedRecords(
                        order.alerts(),
                        order.cases(),
                        ImmutableList.of(new ActRecord(
                                "act-1",
                                CASE,
                                SEIZURE.unit(),
                                document,
                                SEIZURE.levels(),
                                by,
                                approved,
                                SEIZURE.executedFrom(),
                                SEIZURE.executedTo(),
                                emergency,
                                true)),
                        order.property(),
                        order.stays(),
                        order.files(),
                        order.recordings()));
    }

    private static Spoilt thing(
            String what,
            LinkageRule rule,
            Optional<Instant> entered,
            Optional<String> location,
            int inLedger,
            int counted,
            Optional<String> exit,
            boolean settled) {
        LinkedRecords order = inOrder();
        return new Spoilt(
                what,
                rule,
                rule == LinkageRule.NOTHING_LEFT_AT_CLOSING ? "property thing-1" : "thing-1",
                new LinkedRecords(
                        order.alerts(),
                        order.cases(),
                        order.acts(),
                        ImmutableList.of(new PropertyRecord(
                                "thing-1",
                                STICK.matter(),
                                STICK.unit(),
                                STICK.takenAt(),
                                entered,
                                location,
                                YES,
                                1,
                                inLedger,
                                counted,
                                ImmutableList.of(exit),
                                settled)),
                        order.stays(),
                        order.files(),
                        order.recordings()));
    }
}
