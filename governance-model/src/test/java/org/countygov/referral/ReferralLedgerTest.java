package org.countygov.referral;

import static org.countygov.referral.OpenReferral.Fault.*;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Vocabulary;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Matters pass between a town and a court, and each way of losing one is found. */
class ReferralLedgerTest {
    enum State implements Worded {
        OPEN("在办", "open"),
        CLOSED("办结", "closed");

        private final Phrase words;

        State(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    enum Official implements Role {
        CLERK;

        @Override
        public Phrase words() {
            return Phrase.of("办事员", "clerk");
        }
    }

    sealed interface Act extends Command<Integer, State> {}

    record Begin(Optional<CaseRef> handedOnBy) implements Act, TakesUp {}

    record HandOn(Optional<Referral> referral, boolean handsOn) implements Act, Refers {}

    record Hear(Receipt.Stage stage) implements Act, Acknowledges {}

    record Finish() implements Act {}

    private static final Convention BASIS = Convention.of("虚构", "invented");
    private static final Workflow<Integer, State> WORKFLOW = Workflow.of(
            "matter",
            Phrase.of("事项", "matter"),
            0,
            Setting.of(
                    "matter-transition",
                    Applicability.class,
                    Phrase.of("适用", "which edition"),
                    Applicability.LAW_WHEN_ACTING,
                    BASIS),
            Edition.from(
                    LocalDate.of(2020, 1, 1),
                    RuleTable.of(
                            State.class,
                            Vocabulary.of(Act.class)
                                    .word(Begin.class, "开始", "begin")
                                    .word(HandOn.class, "移送", "hand on")
                                    .word(Hear.class, "收到反馈", "hear")
                                    .word(Finish.class, "办结", "finish"),
                            under(BASIS).may(Official.CLERK, Begin.class).opens(State.OPEN),
                            under(BASIS)
                                    .may(Official.CLERK, HandOn.class)
                                    .from(State.OPEN)
                                    .stays(),
                            under(BASIS)
                                    .may(Official.CLERK, Hear.class)
                                    .from(State.OPEN)
                                    .stays(),
                            under(BASIS)
                                    .may(Official.CLERK, Finish.class)
                                    .from(State.OPEN)
                                    .closes(State.CLOSED))));

    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId COURT = UnitId.of("court");
    private static final Instant NINE = BeijingTime.parse("2024-05-06 09:00");

    private static Occasion at(int minutes, UnitId unit) {
        return Occasion.of(
                Actor.of(PersonId.of("clerk-of-" + unit.value()), unit, Official.CLERK),
                NINE.plus(Duration.ofMinutes(minutes)),
                WorkCalendar.ofStateCouncil());
    }

    private static CaseRef ref(String id) {
        return new CaseRef("matter", id);
    }

    private static CaseFile<Integer, State> begun(String id, int minutes, UnitId unit, Optional<CaseRef> handedOnBy) {
        return WORKFLOW.open(id, new Begin(handedOnBy), at(minutes, unit)).orElseThrow();
    }

    private static CaseFile<Integer, State> then(CaseFile<Integer, State> file, int minutes, UnitId unit, Act command) {
        return WORKFLOW.decide(file, command, at(minutes, unit)).orElseThrow();
    }

    private static HandOn to(String sender, UnitId unit) {
        return new HandOn(Optional.of(Referral.of(ref(sender), unit, FreeText.of("a wall"), BASIS)), true);
    }

    /** The town's case "a", which handed a wall to the court ten minutes after nine. */
    private static CaseFile<Integer, State> handedOn() {
        return then(begun("a", 0, TOWN, Optional.empty()), 10, TOWN, to("a", COURT));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    private static ImmutableList<OpenReferral.Fault> faults(
            ImmutableList<Receipt> receipts, CaseFile<Integer, State>... files) {
        return ReferralLedger.open(ImmutableList.copyOf(files), ImmutableList.of(WORKFLOW), receipts).stream()
                .map(OpenReferral::fault)
                .collect(ImmutableList.toImmutableList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    private static ImmutableList<OpenReferral.Fault> faults(CaseFile<Integer, State>... files) {
        return faults(ImmutableList.of(), files);
    }

    @Test
    void whatNobodyTookUpIsUndelivered() {
        assertEquals(ImmutableList.of(UNDELIVERED), faults(handedOn()));
        OpenReferral open = ReferralLedger.open(
                        ImmutableList.of(handedOn()), ImmutableList.of(WORKFLOW), ImmutableList.of())
                .get(0);
        assertEquals(ref("a"), open.from());
        assertEquals(NINE.plus(Duration.ofMinutes(10)), open.at());
        assertEquals("matter/a：移送后无人接收", open.words().in(Language.ZH));
        assertFalse(open.toString().contains("wall"), "what it is about does not print");
    }

    @Test
    void whatWasTakenUpIsUnansweredUntilTheReceiverIsDone() {
        CaseFile<Integer, State> received = begun("b", 20, COURT, Optional.of(ref("a")));
        assertEquals(ImmutableList.of(UNANSWERED), faults(handedOn(), received));
        assertEquals(ImmutableList.of(), faults(handedOn(), then(received, 30, COURT, new Finish())));
        assertEquals(
                Optional.of(ref("b")),
                ReferralLedger.open(
                                ImmutableList.of(received, handedOn()), ImmutableList.of(WORKFLOW), ImmutableList.of())
                        .get(0)
                        .by());
        // Without its workflow nobody can tell whether a case is closed.
        assertEquals(
                1,
                ReferralLedger.open(
                                ImmutableList.of(handedOn(), then(received, 30, COURT, new Finish())),
                                ImmutableList.of(),
                                ImmutableList.of())
                        .size());
    }

    @Test
    void anotherUnitOrAnEarlierCaseDoesNotTakeItUp() {
        assertEquals(
                ImmutableList.of(UNDELIVERED, NOT_ON_SENDERS_FILE),
                faults(handedOn(), begun("b", 20, UnitId.of("police"), Optional.of(ref("a")))));
        assertEquals(
                ImmutableList.of(NOT_ON_SENDERS_FILE, UNDELIVERED),
                faults(handedOn(), begun("b", 5, COURT, Optional.of(ref("a")))));
    }

    @Test
    void aRecordThatDoesNotNameTheUnitIsTakenAtItsWord() {
        assertEquals(
                ImmutableList.of(UNANSWERED),
                faults(handedOn(), begun("b", 20, UnitId.UNSTATED, Optional.of(ref("a")))));
    }

    @Test
    void oneCaseTakesUpOneMatter() {
        CaseFile<Integer, State> twice = then(handedOn(), 15, TOWN, to("a", COURT));
        CaseFile<Integer, State> received = then(begun("b", 20, COURT, Optional.of(ref("a"))), 30, COURT, new Finish());
        assertEquals(ImmutableList.of(UNDELIVERED), faults(twice, received));
        CaseFile<Integer, State> again = then(begun("c", 25, COURT, Optional.of(ref("a"))), 30, COURT, new Finish());
        assertEquals(ImmutableList.of(), faults(twice, received, again));
        CaseFile<Integer, State> third = begun("d", 40, COURT, Optional.of(ref("a")));
        assertEquals(ImmutableList.of(NOT_ON_SENDERS_FILE), faults(twice, received, again, third));
    }

    @Test
    void aSenderWhoseFileIsNotAtHandIsNotBlamed() {
        assertEquals(ImmutableList.of(), faults(begun("b", 20, COURT, Optional.of(ref("elsewhere")))));
    }

    @Test
    void theSenderMayNoteWhatCameBack() {
        CaseFile<Integer, State> heard = then(handedOn(), 20, TOWN, new Hear(Receipt.Stage.RECEIVED));
        assertEquals(ImmutableList.of(UNANSWERED), faults(heard));
        assertEquals(ImmutableList.of(), faults(then(heard, 30, TOWN, new Hear(Receipt.Stage.ANSWERED))));
        // An answer is about the latest referral; an earlier one stays open.
        CaseFile<Integer, State> twice = then(handedOn(), 15, TOWN, to("a", TOWN));
        assertEquals(ImmutableList.of(UNDELIVERED), faults(then(twice, 30, TOWN, new Hear(Receipt.Stage.ANSWERED))));
        // Before anything is handed on there is nothing to hear of.
        assertEquals(
                ImmutableList.of(),
                faults(then(begun("a", 0, TOWN, Optional.empty()), 5, TOWN, new Hear(Receipt.Stage.ANSWERED))));
    }

    @Test
    void anOfficeWithoutACaseGivesAReceipt() {
        Receipt slip = new Receipt(ref("a"), COURT, NINE.plus(Duration.ofMinutes(12)), Receipt.Stage.RECEIVED);
        Receipt letter = new Receipt(ref("a"), COURT, NINE.plus(Duration.ofDays(3)), Receipt.Stage.ANSWERED);
        assertEquals(ImmutableList.of(UNANSWERED), faults(ImmutableList.of(slip), handedOn()));
        assertEquals(ImmutableList.of(), faults(ImmutableList.of(letter, slip), handedOn()));
        Receipt early = new Receipt(ref("a"), COURT, NINE, Receipt.Stage.RECEIVED);
        Receipt fromElsewhere = new Receipt(ref("a"), TOWN, slip.at(), Receipt.Stage.RECEIVED);
        assertEquals(ImmutableList.of(UNDELIVERED), faults(ImmutableList.of(early, fromElsewhere), handedOn()));
        // Two slips for two matters, not two for one.
        CaseFile<Integer, State> twice = then(handedOn(), 11, TOWN, to("a", COURT));
        assertEquals(ImmutableList.of(UNANSWERED, UNDELIVERED), faults(ImmutableList.of(slip), twice));
        assertEquals(ImmutableList.of(UNANSWERED, UNANSWERED), faults(ImmutableList.of(slip, slip), twice));
    }

    @Test
    void aRecordThatDoesNotSayWhereIsAFindingAndAnActThatHandsNothingOnIsNone() {
        CaseFile<Integer, State> silent =
                then(begun("a", 0, TOWN, Optional.empty()), 10, TOWN, new HandOn(Optional.empty(), true));
        assertEquals(ImmutableList.of(NOT_STATED), faults(silent));
        assertEquals(ImmutableList.of(UNANSWERED), faults(then(silent, 20, TOWN, new Hear(Receipt.Stage.RECEIVED))));
        assertEquals(
                ImmutableList.of(),
                faults(then(begun("a", 0, TOWN, Optional.empty()), 10, TOWN, new HandOn(Optional.empty(), false))));
    }
}
