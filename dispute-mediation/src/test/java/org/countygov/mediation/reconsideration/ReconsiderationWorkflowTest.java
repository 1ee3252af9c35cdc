package org.countygov.mediation.reconsideration;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;

/** Reconsideration keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class ReconsiderationWorkflowTest extends WorkflowContract<Reconsideration, ReconsiderationState> {
    private static final UnitId COUNTY = UnitId.of("county-1");
    private static final Actor LI = actor("li-1001", MediationRole.APPLICANT);
    private static final Actor BUREAU = actor("bureau-2001", MediationRole.RESPONDENT);
    private static final Actor STRANGER = actor("stranger-1004", MediationRole.APPLICANT);
    private static final Actor GOVERNMENT = actor("government-3001", MediationRole.RECONSIDERATION_ORGAN);
    private static final Actor OFFICE = actor("office-3002", MediationRole.RECONSIDERATION_OFFICE);
    private static final Actor OFFICE_HEAD = actor("head-3004", MediationRole.RECONSIDERATION_OFFICE_HEAD);
    private static final Actor ORGAN_HEAD = actor("mayor-3005", MediationRole.RECONSIDERATION_ORGAN_HEAD);

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), COUNTY, role);
    }

    @Override
    protected Plan<Reconsideration, ReconsiderationState> plan() {
        return Plan.of(AdministrativeReconsideration.WORKFLOW)
                .acting(LI, BUREAU, STRANGER, GOVERNMENT, OFFICE)
                .approving(OFFICE_HEAD, ORGAN_HEAD)
                .startingOn(LocalDate.of(2022, 5, 9), LocalDate.of(2025, 3, 3), LocalDate.of(2026, 7, 6))
                .waiting(Duration.ofDays(10))
                .askingAt(now -> apply(now.minus(Duration.ofDays(10)), ImmutableSet.of(), YES, NO))
                .askingAt(now -> apply(now.minus(Duration.ofDays(10)), ImmutableSet.of(), NO, NO))
                .askingAt(now -> apply(
                        now.minus(Duration.ofDays(6 * 366)),
                        ImmutableSet.of(ExcludedMatter.MEDIATION_OF_CIVIL_DISPUTE),
                        NO,
                        YES))
                .asking(
                        new RequestCorrection(YES, YES, Optional.of(TimeLimit.days(8))),
                        new RequestCorrection(NO, NO, Optional.empty()),
                        new ExtendCorrection(YES, Optional.of(TimeLimit.workingDays(5))),
                        new ExtendCorrection(NO, Optional.empty()),
                        new Correct(),
                        new Reject(ImmutableSet.of(AdmissionFault.LATE), YES, UNKNOWN),
                        new Reject(ImmutableSet.of(), NO, NO),
                        new Reject(ImmutableSet.of(AdmissionFault.WRONG_ORGAN), YES, NO),
                        new Accept(Optional.of(ImmutableSet.of())),
                        new Accept(Optional.of(ImmutableSet.of(AdmissionFault.LATE))))
                .asking(
                        new ChooseSummary(YES, Optional.of(ActKind.MONEY), Optional.of(BigDecimal.valueOf(3000)), NO),
                        new ChooseSummary(NO, Optional.of(ActKind.OTHER), Optional.empty(), NO),
                        new ToOrdinary(YES),
                        new ToOrdinary(NO),
                        new SendCopy(),
                        new ReceiveCopy(),
                        new AnswerApplication(),
                        new HearParties())
                .askingAt(now -> new NotifyHearing(Optional.of(now.plus(Duration.ofDays(10)))))
                .askingAt(now -> new NotifyHearing(Optional.of(now.plus(Duration.ofDays(2)))))
                .askingAt(now -> new NotifyHearing(Optional.of(now.minus(Duration.ofDays(2)))))
                .asking(
                        new HoldHearing(),
                        new BeginInquiry(Optional.of(InquiryKind.APPRAISAL)),
                        new EndInquiry(),
                        new Mediate(YES, YES),
                        new Mediate(NO, NO),
                        suspend(SuspensionGround.MEDIATION_OR_SETTLEMENT, YES),
                        suspend(SuspensionGround.MEDIATION_OR_SETTLEMENT, NO),
                        suspend(SuspensionGround.DEATH, YES),
                        new Suspend(Optional.of(SuspensionGround.OTHER), UNKNOWN, UNKNOWN, NO),
                        new Resume(YES, NO, YES),
                        new Resume(NO, NO, NO),
                        new TerminateAfter60())
                .asking(
                        new AgreeByMediation(ImmutableSet.of(LI.person()), NO),
                        new Regret(),
                        new Settle(YES, YES, YES, YES),
                        new Settle(NO, NO, NO, NO),
                        new WithdrawApplication(YES),
                        new WithdrawApplication(NO),
                        new ReturnToReview(YES),
                        new ReturnToReview(NO),
                        new Extend(YES, YES, Optional.of(TimeLimit.days(30))),
                        new Extend(NO, NO, Optional.empty()),
                        new Decide(NO, NO, NO, Optional.empty()),
                        new Decide(YES, YES, NO, Optional.empty()),
                        new Dismiss(Optional.of(DismissalGround.UNFIT)),
                        new Dismiss(Optional.empty()))
                // Soon or not at all, so that a letter just drafted does not crowd out one that is being signed.
                .askingAbout((content, at) -> new AgreeByMediation(everybody(), isSoon(content, at) ? YES : NO))
                .askingAbout((content, at) -> new Sign(nextToSign(content), Optional.empty()))
                .searching(2, 11)
                .accepting(
                        "condition WITHIN_OUTER_LIMIT of Apply never fails",
                        "no calendar reaches five years beyond the law of 2023")
                .accepting("condition GROUND_RECORDED of Suspend never fails", "it is recorded or not known")
                .accepting("condition GROUND_NAMED of Dismiss never fails", "it is named or not known");
    }

    private static boolean isSoon(Reconsideration content, Instant at) {
        return content.receivedAt()
                .map(received -> at.isBefore(received.plus(Duration.ofHours(4))))
                .orElse(false);
    }

    /** The party whose mark is missing, or none when only the seal is. */
    private static Optional<PersonId> nextToSign(Reconsideration content) {
        return content.parties().stream()
                .filter(party ->
                        content.marks().stream().noneMatch(mark -> mark.party().equals(Optional.of(party))))
                .findFirst();
    }

    private static ImmutableSet<PersonId> everybody() {
        return ImmutableSet.of(LI.person(), BUREAU.person());
    }

    private static Suspend suspend(SuspensionGround ground, Answer respondentAgrees) {
        return new Suspend(Optional.of(ground), YES, respondentAgrees, YES);
    }

    private static Apply apply(
            Instant known, ImmutableSet<ExcludedMatter> excluded, Answer discretionary, Answer withdrawn) {
        return new Apply(
                LI.person(),
                BUREAU.person(),
                ImmutableSet.of(),
                !excluded.isEmpty(),
                NO,
                ApplicationDates.builder()
                        .actMade(known)
                        .actKnown(known)
                        .immovable(NO)
                        .longerPeriodRuns(NO)
                        .build(),
                Optional.of(excluded),
                withdrawn,
                NO,
                discretionary,
                NO);
    }
}
