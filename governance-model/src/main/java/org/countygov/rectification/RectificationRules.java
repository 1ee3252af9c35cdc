package org.countygov.rectification;

import static org.countygov.law.Instruments.AESR;
import static org.countygov.rectification.LedgerClocks.APPEAL;
import static org.countygov.rectification.LedgerClocks.BY_SUPERVISING_HEAD;
import static org.countygov.rectification.LedgerClocks.MAJOR_RECTIFICATION;
import static org.countygov.rectification.LedgerClocks.RECTIFICATION;
import static org.countygov.rectification.LedgerClocks.RECURRENCE;
import static org.countygov.rectification.LedgerSettings.MODEL;
import static org.countygov.rectification.RectificationCondition.*;
import static org.countygov.rectification.RectificationState.*;
import static org.countygov.supervision.SupervisionRole.HIGHER_SUPERVISOR;
import static org.countygov.supervision.SupervisionRole.OWNER;
import static org.countygov.supervision.SupervisionRole.REVIEWER;
import static org.countygov.supervision.SupervisionRole.SUPERVISOR;
import static org.countygov.supervision.SupervisionRole.SUPERVISOR_HEAD;
import static org.countygov.supervision.SupervisionRole.VERIFIER;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * The ledger, rule by rule. Whatever happens to an entry, it leaves the ledger in two ways only: somebody outside the unit has
 * verified that the defect is gone, or somebody who did not find it has decided that there was none.
 */
final class RectificationRules {
    private static final ImmutableList<Clock> TIMES_TO_RECTIFY = ImmutableList.of(RECTIFICATION, MAJOR_RECTIFICATION);

    static final RuleTable<Rectification, RectificationState> OF_2013 = RuleTable.of(
            RectificationState.class,
            RectificationCommand.VOCABULARY,

            // On the ledger, and whose it is
            under(MODEL)
                    .shall(SUPERVISOR, Open.class)
                    .opens(OPENED)
                    .providedOnFile(FINDING_STATED, Rectification::isFindingStated)
                    .providedOnFile(GRAVITY_STATED, Rectification::isGravityStated)
                    .recording(Rectification::opened),
            under(MODEL)
                    .shall(SUPERVISOR, Assign.class)
                    .from(OPENED, REOPENED)
                    .to(IN_RECTIFICATION)
                    .provided(OWNER_NAMED, Rectification::isOwnerNamed)
                    .startsOneOf(TIMES_TO_RECTIFY, (entry, assign) -> Optional.of(entry.clock()))
                    .starts(APPEAL)
                    .recording(Rectification::assigned),

            // Time: one extension, then it is overdue, and stays so
            under(MODEL)
                    .may(SUPERVISOR, Extend.class)
                    .from(IN_RECTIFICATION)
                    .to(EXTENDED)
                    .providedOnFile(NOT_EXTENDED_BEFORE, Rectification::isNotExtendedBefore)
                    .approvedBy(SUPERVISOR_HEAD)
                    .extendsClock(
                            RECTIFICATION,
                            (entry, extend, at) -> extend.by().map(by -> Extension.of(BY_SUPERVISING_HEAD, by, at)))
                    .extendsClock(
                            MAJOR_RECTIFICATION,
                            (entry, extend, at) -> extend.by().map(by -> Extension.of(BY_SUPERVISING_HEAD, by, at)))
                    .recording(Rectification::extended),
            under(MODEL)
                    .byLaw(new Overrun())
                    .from(IN_RECTIFICATION, EXTENDED)
                    .to(OVERDUE)
                    .onExpiryOf(RECTIFICATION),
            under(MODEL)
                    .byLaw(new OverrunMajor())
                    .from(IN_RECTIFICATION, EXTENDED)
                    .to(OVERDUE)
                    .onExpiryOf(MAJOR_RECTIFICATION),
            escalating(under(MODEL)),
            escalatingFurther(under(MODEL)),

            // The unit puts it right; somebody else looks; the one who has looked cancels
            under(MODEL)
                    .shall(OWNER, Submit.class)
                    .from(IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED)
                    .to(SUBMITTED)
                    .providedInSituation(BY_THE_OWNER, Rectification::isByOwner)
                    .provided(EVIDENCE_ATTACHED, (entry, submit) -> submit.evidence())
                    .stops(RECTIFICATION, MAJOR_RECTIFICATION)
                    .recording(Rectification::submitted),
            under(MODEL)
                    .may(VERIFIER, Verify.class)
                    .from(SUBMITTED)
                    .to(VERIFIED)
                    .providedInSituation(VERIFIER_IS_NOT_THE_OWNER, Rectification::isNoOwner)
                    .providedInSituation(VERIFIER_OF_ANOTHER_UNIT, Rectification::isOfAnotherUnit)
                    .provided(DEFECT_GONE, (entry, verify) -> verify.gone())
                    .recording(Rectification::verified),
            under(MODEL)
                    .may(VERIFIER, Reject.class)
                    .from(SUBMITTED)
                    .to(IN_RECTIFICATION)
                    .providedInSituation(VERIFIER_IS_NOT_THE_OWNER, Rectification::isNoOwner)
                    .providedInSituation(VERIFIER_OF_ANOTHER_UNIT, Rectification::isOfAnotherUnit)
                    .provided(
                            DEFECT_STILL_THERE, (entry, reject) -> reject.gone().not())
                    .startsOneOf(TIMES_TO_RECTIFY, (entry, reject) -> Optional.of(entry.clock())),
            under(MODEL)
                    .shall(VERIFIER, Cancel.class)
                    .from(VERIFIED)
                    .to(CANCELLED)
                    .providedInSituation(BY_WHO_VERIFIED, Rectification::isByWhoVerified)
                    .provided(CANCELLATION_EVIDENCED, (entry, cancel) -> cancel.evidence())
                    .starts(RECURRENCE),

            // The unit objects, once, and rectifies meanwhile
            under(MODEL)
                    .may(OWNER, Appeal.class)
                    .from(IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED)
                    .stays()
                    .providedInSituation(BY_THE_OWNER, Rectification::isByOwner)
                    .providedOnFile(NOT_APPEALED_BEFORE, Rectification::isNotAppealedBefore)
                    .provided(APPEAL_REASONED, Rectification::isReasoned)
                    .within(APPEAL)
                    .stops(APPEAL)
                    .recording(Rectification::appealed),
            under(MODEL)
                    .may(REVIEWER, UpholdAppeal.class)
                    .from(IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED, VERIFIED, CANCELLED, REOPENED)
                    .closes(REVOKED)
                    .providedOnFile(APPEAL_PENDING, Rectification::isAppealWaiting)
                    .providedInSituation(REVIEWER_DID_NOT_FIND, Rectification::didNotFind)
                    .providedInSituation(REVIEWER_OF_ANOTHER_UNIT, Rectification::isOfAnotherUnit)
                    .stops(RECTIFICATION, MAJOR_RECTIFICATION, RECURRENCE),
            under(MODEL)
                    .may(REVIEWER, RejectAppeal.class)
                    .from(IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED, VERIFIED, CANCELLED, REOPENED)
                    .stays()
                    .providedOnFile(APPEAL_PENDING, Rectification::isAppealWaiting)
                    .providedInSituation(REVIEWER_DID_NOT_FIND, Rectification::didNotFind)
                    .providedInSituation(REVIEWER_OF_ANOTHER_UNIT, Rectification::isOfAnotherUnit)
                    .recording(Rectification::appealRejected),

            // It comes back, or it does not
            under(MODEL)
                    .shall(SUPERVISOR, Reopen.class)
                    .from(CANCELLED)
                    .to(REOPENED)
                    .provided(RECURRENCE_NAMED, Rectification::isRecurrenceNamed)
                    .provided(SAME_DEFECT, (entry, reopen) -> reopen.sameDefect())
                    .stops(RECURRENCE)
                    .recording(Rectification::reopened),
            under(MODEL)
                    .byLaw(new Archive())
                    .from(CANCELLED)
                    .closes(ARCHIVED)
                    .onExpiryOf(RECURRENCE)
                    .providedOnFile(
                            NO_APPEAL_PENDING, entry -> entry.isAppealWaiting().not())
                    .stops(RECURRENCE));

    /** Since there is a national text for supervising administrative enforcement, the measures have articles. */
    static final RuleTable<Rectification, RectificationState> OF_2026 = OF_2013.amendedBy(
            escalating(under(MODEL, AESR.article(20), AESR.article(22), AESR.article(31))),
            escalatingFurther(under(MODEL, AESR.article(20), AESR.article(22), AESR.article(31))));

    private RectificationRules() {}

    private static Rule<Rectification, RectificationState, Escalate> escalating(Rule.Under law) {
        return measured(law.<Rectification, RectificationState, Escalate>shall(
                        either(SUPERVISOR, SUPERVISOR_HEAD, HIGHER_SUPERVISOR), Escalate.class)
                .from(OVERDUE)
                .to(ESCALATED));
    }

    private static Rule<Rectification, RectificationState, Escalate> escalatingFurther(Rule.Under law) {
        return measured(law.<Rectification, RectificationState, Escalate>may(
                        either(SUPERVISOR, SUPERVISOR_HEAD, HIGHER_SUPERVISOR), Escalate.class)
                .from(ESCALATED)
                .stays());
    }

    private static Rule<Rectification, RectificationState, Escalate> measured(
            Rule<Rectification, RectificationState, Escalate> rule) {
        return rule.providedInSituation(NEXT_RUNG, Rectification::isNextRung, MODEL)
                .providedInSituation(
                        LEVEL_MAY_USE_RUNG, (entry, escalate, situation) -> Rectification.mayUse(escalate, situation))
                .recording(Rectification::escalated);
    }
}
