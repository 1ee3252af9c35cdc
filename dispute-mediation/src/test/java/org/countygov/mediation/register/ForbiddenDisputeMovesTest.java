package org.countygov.mediation.register;

import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.register.RegisterFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.Convention;
import org.countygov.mediation.incident.IncidentAlert;
import org.countygov.mediation.incident.IncidentCommand.Detect;
import org.countygov.mediation.incident.IncidentSign;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden with a registered dispute, entry by entry. */
class ForbiddenDisputeMovesTest {
    private static final Convention TOOL = Convention.of("行政管理工具，法律未规定", "a tool of administration; no law says it");
    private static final Convention TO_THE_END = Convention.of("五个一：一包到底", "the five ones: carried through to the end");

    private static final CaseFile<?, ?> OPEN_ALERT = Life.of(IncidentAlert.WORKFLOW)
            .at("2024-03-06 09:00")
            .by(actor("grid-4001", MediationRole.ANYONE))
            .does(new Detect(
                    Optional.of(ImmutableSet.of(IncidentSign.MASS_INCIDENT)), Optional.empty(), Optional.empty()))
            .file();
    private static final CaseRef ITS_ALERT = OPEN_ALERT.ref();

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<RegisteredDispute, DisputeState> afterAlarm = IN_PROGRESS
                .by(MEMBER)
                .does(new Escalate(RiskLevel.SERIOUS, YES, Optional.of(ITS_ALERT)))
                .by(LEADER)
                .does(resolve(Outcome.DECISION))
                .by(MEMBER)
                .does(new FollowUp());
        return ForbiddenMoves.of(DisputeRegister.WORKFLOW)
                .refused(
                        "1 closing without the responsible leader's signature",
                        FOLLOWED_UP.by(SUCCESSOR),
                        new Close(),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "2 closing because a promise not to petition was signed",
                        IN_PROGRESS,
                        resolve(Outcome.WAIVER),
                        CONDITION_NOT_MET,
                        PML.article(3).item(3))
                .refused(
                        "3 two leaders",
                        REGISTERED.by(MEETING),
                        new Assign(five().addLeaders(FIRST, SECOND).plan(PLAN).build()),
                        CONDITION_NOT_MET,
                        PET.article(18))
                .refused(
                        "3 two successors",
                        IN_PROGRESS.by(MEETING),
                        new ReplaceLeader(ImmutableSet.of(FIRST, SECOND), YES),
                        CONDITION_NOT_MET,
                        TO_THE_END)
                .refused(
                        "4 changing the plan after the fact",
                        IN_PROGRESS,
                        new RevisePlan(Optional.of(Plan.of(1, HEARING))),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "5 listing as resolved what was handed to court",
                        IN_PROGRESS,
                        resolve(Outcome.WITH_COURT),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "6 resolving by explaining only",
                        IN_PROGRESS,
                        resolve(Outcome.EXPLANATION),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "7 mediating in petition work without a document",
                        IN_PROGRESS,
                        new Resolve(Optional.of(Outcome.AGREEMENT), YES, NO),
                        CONDITION_NOT_MET,
                        PET.article(33))
                .refused(
                        "8 closing a dispute while its alert is open",
                        afterAlarm.by(LEADER).knowing(OPEN_ALERT),
                        new Close(),
                        CONDITION_NOT_MET,
                        ERL_2024.article(61))
                .refused(
                        "9 keeping a possible mass incident to oneself",
                        IN_PROGRESS.by(MEMBER),
                        new Escalate(RiskLevel.CRITICAL, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        PET.article(25))
                .refused(
                        "10 merging a duplicate silently",
                        FOUND.by(OFFICE),
                        register(
                                YES,
                                Optional.of(ImmutableSet.of(new CaseRef("registered-dispute", "5"))),
                                ImmutableSet.of()),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "11 referring out what the receiver declined",
                        IN_PROGRESS
                                .by(LEADING_UNIT)
                                .does(new HandOn(Optional.of(StatutoryRoute.SUIT), Optional.of(REFERRAL)))
                                .by(BUREAU)
                                .does(new AnswerReferral(NO))
                                .by(LEADING_UNIT),
                        new ReferOut(),
                        CONDITION_NOT_MET,
                        PET.article(31))
                .refused(
                        "12 replacing a leader by the same person",
                        IN_PROGRESS.by(MEETING),
                        new ReplaceLeader(ImmutableSet.of(FIRST), YES),
                        CONDITION_NOT_MET,
                        TO_THE_END)
                .neverBy("13 a leader naming the successor alone", MediationRole.CASE_LEADER, ReplaceLeader.class)
                .complete("1", "2", "3", "4", "5")
                .tests();
    }
}
