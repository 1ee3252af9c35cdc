package org.countygov.police.alert;

import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.testkit.Life;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** What each act on an alert leaves behind for those that follow: who handled it, which unit, what it is. */
class CourseOfAlertTest {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final Actor CALL_TAKER = Actor.of(PersonId.of("call-taker"), UnitId.of("county"), DISPATCHER);
    private static final Actor ZHANG = Actor.of(PersonId.of("zhang"), STATION, OFFICER);
    private static final Actor LI = Actor.of(PersonId.of("li"), STATION, OFFICER);
    private static final Actor CHIEF = Actor.of(PersonId.of("chief"), STATION, STATION_HEAD);
    private static final Actor UNNAMED = Actor.of(PersonId.UNSTATED, STATION, OFFICER);
    private static final Optional<CaseRef> EARLIER = Optional.of(new CaseRef("police-alert", "7"));

    private static Life<Alert, AlertState> received(AlertClass suspected) {
        return Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 21:40")
                .by(CALL_TAKER)
                .does(new Receive(
                        Optional.of(Channel.HOTLINE_110),
                        Optional.of(ReportKind.REPORT),
                        Optional.of(suspected),
                        UNKNOWN))
                .by(ZHANG);
    }

    private static Life<Alert, AlertState> disposed() {
        return received(AlertClass.HELP)
                .by(CALL_TAKER)
                .does(new Dispatch(YES))
                .by(ZHANG)
                .does(new Arrive(ImmutableSet.of(ZHANG.person(), LI.person()), YES, YES))
                .does(new Dispose(YES, NO, Optional.empty(), NO, NO));
    }

    private static ReferOut refer() {
        return new ReferOut(YES, YES, NO, YES, YES, NO, YES, Optional.empty());
    }

    private static TransferOut transfer() {
        return new TransferOut(Optional.of(Nature.ADMINISTRATIVE), YES, YES, Optional.empty());
    }

    private static ImmutableList<Ground> refusal(Life<Alert, AlertState> life, AlertCommand act) {
        return life.isRefused(act).reasons().stream().map(Reason::ground).collect(ImmutableList.toImmutableList());
    }

    @Test
    void aClassIsGivenAndCorrectedByAnEntryOfItsOwn() {
        Life<Alert, AlertState> classified =
                received(AlertClass.HELP).does(new Classify(Optional.of(AlertClass.DISPUTE)));
        assertEquals(
                Optional.of(AlertClass.DISPUTE), classified.file().content().alertClass());
        Optional<FreeText> reason = Optional.of(FreeText.of("heard amiss"));
        assertEquals(
                Optional.of(AlertClass.COMPLAINT),
                classified
                        .does(new Correct(Optional.of(AlertClass.COMPLAINT), reason))
                        .file()
                        .content()
                        .alertClass());
        assertEquals(
                Optional.of(AlertClass.DISPUTE),
                classified
                        .does(new Correct(Optional.empty(), reason))
                        .file()
                        .content()
                        .alertClass());
        assertEquals(
                ImmutableList.of(NOT_ESTABLISHED),
                refusal(classified, new Correct(Optional.of(AlertClass.HELP), Optional.empty())));
    }

    @Test
    void papersThatAnOrganSuppliesAreComplete() {
        Life<Alert, AlertState> asked = Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-05 09:00")
                .by(ZHANG)
                .does(new Receive(
                        Optional.of(Channel.OTHER_ORGAN), Optional.of(ReportKind.TRANSFER), Optional.empty(), NO))
                .does(new AskForPapers());
        assertEquals(NO, asked.file().content().papersComplete());
        Actor bureau = Actor.of(PersonId.of("bureau"), UnitId.of("tax"), AGENCY);
        assertEquals(
                YES, asked.by(bureau).does(new SupplyPapers()).file().content().papersComplete());
    }

    /** The unit that answered is the one that a review looks at, unless another disposed of it at the scene. */
    @Test
    void theUnitThatAnsweredIsKept() {
        Actor elsewhere = Actor.of(PersonId.of("wu"), UnitId.of("station-4"), OFFICER);
        Actor chiefElsewhere = Actor.of(PersonId.of("he"), UnitId.of("station-4"), STATION_HEAD);
        Life<Alert, AlertState> received = received(AlertClass.HELP);
        for (AlertCommand answer : ImmutableList.of(refer(), transfer(), new ExplainDuplicate(EARLIER, NO))) {
            assertEquals(Optional.of(STATION), unitAfter(received.by(ZHANG), answer));
        }
        for (AlertCommand answer : ImmutableList.of(refer(), transfer())) {
            assertEquals(Optional.of(STATION), unitAfter(disposed().by(elsewhere), answer));
        }
        CloseNonCase close = new CloseNonCase(YES, YES, YES);
        assertEquals(Optional.of(STATION), unitAfter(disposed().by(chiefElsewhere), close));
        assertEquals(
                Optional.of(UnitId.of("station-4")),
                unitAfter(
                        received.does(new Classify(Optional.of(AlertClass.HELP)))
                                .by(chiefElsewhere),
                        close));
    }

    private static Optional<UnitId> unitAfter(Life<Alert, AlertState> life, AlertCommand answer) {
        return life.does(answer).file().content().disposedBy();
    }

    @Test
    void everybodyWhoHandledItIsKnownByName() {
        assertEquals(
                ImmutableSet.of(CALL_TAKER.person(), ZHANG.person(), LI.person()),
                disposed().file().content().handledBy());
        assertEquals(
                ImmutableSet.of(CALL_TAKER.person(), ZHANG.person(), LI.person(), CHIEF.person()),
                disposed()
                        .by(CHIEF)
                        .does(new CloseNonCase(YES, YES, YES))
                        .file()
                        .content()
                        .handledBy());
        // An act of somebody who is not named adds nobody.
        assertEquals(
                ImmutableSet.of(CALL_TAKER.person()),
                received(AlertClass.HELP)
                        .by(UNNAMED)
                        .does(refer())
                        .file()
                        .content()
                        .handledBy());
    }

    @Test
    void aSampleIsDrawnFromASeed() {
        Actor reviewer = Actor.of(PersonId.of("reviewer"), UnitId.of("legal"), LEGAL_DEPARTMENT);
        Life<Alert, AlertState> referred =
                received(AlertClass.HELP).does(refer()).by(reviewer);
        assertEquals(
                AlertState.SUBSTANTIVE_REVIEW,
                referred.does(review(Optional.of(FreeText.of("seed 7")), ReviewCause.SAMPLE))
                        .state());
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET), refusal(referred, review(Optional.empty(), ReviewCause.SAMPLE)));
        assertEquals(
                AlertState.SUBSTANTIVE_REVIEW,
                referred.does(review(Optional.empty(), ReviewCause.SAMPLE, ReviewCause.FRAUD))
                        .state());
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(referred, review(Optional.empty())));
    }

    private static OpenSubstantiveReview review(Optional<FreeText> seed, ReviewCause... causes) {
        return new OpenSubstantiveReview(ImmutableSet.copyOf(causes), seed, YES);
    }

    @Test
    void harmIsWhatHappenedToPeopleOrThings() {
        for (Answer injured : ImmutableList.of(YES, NO)) {
            assertEquals(
                    injured,
                    received(AlertClass.HELP)
                            .by(CALL_TAKER)
                            .does(new Dispatch(YES))
                            .by(ZHANG)
                            .does(new Arrive(ImmutableSet.of(ZHANG.person(), LI.person()), YES, YES))
                            .does(new Dispose(YES, NO, Optional.empty(), injured, NO))
                            .file()
                            .content()
                            .harm());
        }
    }
}
