package org.countygov.mediation.aid;

import static org.countygov.law.Instruments.LAL;
import static org.countygov.law.Instruments.LAP_124;
import static org.countygov.mediation.aid.AidCondition.*;
import static org.countygov.mediation.aid.AidState.*;
import static org.countygov.mediation.shared.LegalServiceClocks.AID_ASSIGNMENT;
import static org.countygov.mediation.shared.LegalServiceClocks.AID_DECISION;
import static org.countygov.mediation.shared.LegalServiceClocks.AID_FORWARDING;
import static org.countygov.mediation.shared.LegalServiceClocks.AID_OBJECTION;
import static org.countygov.mediation.shared.LegalServiceClocks.AID_SUPPLEMENT;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.AID_RECIPIENT;
import static org.countygov.mediation.shared.MediationRole.DETAINING_ORGAN;
import static org.countygov.mediation.shared.MediationRole.JUSTICE_DEPARTMENT;
import static org.countygov.mediation.shared.MediationRole.LEGAL_AID_AGENCY;
import static org.countygov.mediation.shared.MediationRole.LEGAL_AID_STAFF;
import static org.countygov.mediation.shared.MediationRole.NEAR_RELATIVE;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * Legal aid, rule by rule, in the course of a case. Order 124, which did not count the time of a supplement, went on until the end
 * of August 2023; the text of Order 148 on it is not at hand, and the library goes on in the same way.
 */
final class LegalAidRules {
    private static final Convention LIBRARY = Convention.of("法律未规定，属约定", "the law is silent; a choice of this library");
    private static final Convention SUPPLEMENT_NOT_COUNTED = Convention.of(
            "2023年9月后补充材料的时间沿用不计入的做法", "since September 2023 the time of a supplement is still not counted, as before");

    static final RuleTable<LegalAidCase, AidState> OF_2022 = RuleTable.of(
            AidState.class,
            AidCommand.VOCABULARY,

            // The application
            under(LAL.article(31), LAL.article(40), LAL.article(41))
                    .may(either(AID_RECIPIENT, AGENT, NEAR_RELATIVE), Apply.class)
                    .opens(APPLIED)
                    .provided(MATTER_CLAIMED, LegalAidCase::isMatterClaimed, LAL.article(31))
                    .provided(MEANS_STATED, LegalAidCase::areMeansStated, LAL.article(41), LAL.article(32))
                    .providedInSituation(RELATIVE_OF_DETAINED, LegalAidCase::isRelativeOfDetained, LAL.article(40))
                    .starts(AID_DECISION)
                    .recording(LegalAidCase::applied),
            under(LAL.article(39))
                    .shall(DETAINING_ORGAN, ForwardRequest.class)
                    .opens(APPLIED)
                    .provided(MATTER_CLAIMED, LegalAidCase::isMatterClaimed, LAL.article(31))
                    .provided(MEANS_STATED, LegalAidCase::areMeansStated, LAL.article(41), LAL.article(32))
                    .starts(AID_FORWARDING, (aid, forward) -> forward.requestedAt())
                    .stops(AID_FORWARDING)
                    .starts(AID_DECISION)
                    .recording(LegalAidCase::forwarded),
            requestSupplement(LAP_124.article(13)),
            supplement(LAP_124.article(13)),
            under(LAL.article(43).paragraph(2))
                    .shall(LEGAL_AID_AGENCY, DeemWithdrawn.class)
                    .from(SUPPLEMENT_REQUESTED)
                    .closes(WITHDRAWN)
                    .providedInSituation(NOT_SUPPLIED_AS_ASKED, LegalAidCase::isNotAsAsked)
                    .stops(AID_SUPPLEMENT, AID_DECISION),

            // The decision
            under(LAL.article(44))
                    .may(LEGAL_AID_AGENCY, Advance.class)
                    .from(APPLIED)
                    .to(ADVANCED)
                    .providedInSituation(URGENT, LegalAidCase::isUrgent),
            under(LAL.article(32), LAL.article(41), LAL.article(42), LAL.article(43))
                    .shall(LEGAL_AID_AGENCY, Grant.class)
                    .from(APPLIED, ADVANCED)
                    .to(GRANTED)
                    .provided(IN_SCOPE, LegalAidCase::isInScope, LAL.article(31))
                    .provided(
                            MEANS_IN_ORDER,
                            LegalAidCase::areMeansInOrder,
                            LAL.article(32),
                            LAL.article(41),
                            LAL.article(42))
                    .provided(NOT_CHECKED_WHERE_EXEMPT, LegalAidCase::isUncheckedWhereExempt, LAL.article(42))
                    .within(AID_DECISION)
                    .stops(AID_DECISION)
                    .starts(AID_ASSIGNMENT),
            under(LAL.article(43))
                    .shall(LEGAL_AID_AGENCY, Refuse.class)
                    .from(APPLIED, ADVANCED)
                    .to(REFUSED)
                    .provided(GROUND_OF_REFUSAL, LegalAidCase::hasGround)
                    .provided(MEANS_MATTER, LegalAidCase::doMeansMatter, LAL.article(32))
                    .provided(NOT_CHECKED_WHERE_EXEMPT, LegalAidCase::isUncheckedWhereExempt, LAL.article(42))
                    .provided(REASONS_WRITTEN, LegalAidCase::areReasonsWritten)
                    .within(AID_DECISION)
                    .stops(AID_DECISION)
                    .recording(LegalAidCase::refused),

            // The objection
            under(LAL.article(49))
                    .may(either(AID_RECIPIENT, AGENT), RaiseObjection.class)
                    .from(REFUSED, ENDED)
                    .to(OBJECTED)
                    .starts(AID_OBJECTION),
            under(LAL.article(49))
                    .may(JUSTICE_DEPARTMENT, OrderGrant.class)
                    .from(OBJECTED)
                    .to(GRANTED)
                    .providedOnFile(AGAINST_REFUSAL, LegalAidCase::isAgainstRefusal)
                    .stops(AID_OBJECTION)
                    .starts(AID_ASSIGNMENT),
            under(LAL.article(49))
                    .may(JUSTICE_DEPARTMENT, OrderResumption.class)
                    .from(OBJECTED)
                    .to(ASSIGNED)
                    .providedOnFile(AGAINST_ENDING, LegalAidCase::isAgainstEnding)
                    .stops(AID_OBJECTION),
            under(LAL.article(49))
                    .may(JUSTICE_DEPARTMENT, Uphold.class)
                    .from(OBJECTED)
                    .closes(UPHELD)
                    .stops(AID_OBJECTION),

            // The aid
            under(LAL.article(43))
                    .shall(LEGAL_AID_AGENCY, Assign.class)
                    .from(GRANTED)
                    .to(ASSIGNED)
                    .within(AID_ASSIGNMENT)
                    .stops(AID_ASSIGNMENT)
                    .recording(LegalAidCase::assigned),
            under(LAL.article(55))
                    .may(LEGAL_AID_AGENCY, ReplaceStaff.class)
                    .from(ASSIGNED)
                    .stays()
                    .provided(RECIPIENT_ASKED, LegalAidCase::isAsked)
                    .provided(DUTY_FAILED, LegalAidCase::isDutyFailed)
                    .recording(LegalAidCase::reassigned),
            under(LAL.article(48))
                    .shall(LEGAL_AID_AGENCY, End.class)
                    .from(ASSIGNED)
                    .to(ENDED)
                    .provided(GROUND_TO_END, LegalAidCase::hasGround)
                    .recording(LegalAidCase::ended),
            under(LAL.article(50))
                    .shall(LEGAL_AID_STAFF, Complete.class)
                    .from(ASSIGNED)
                    .to(COMPLETED)
                    .providedInSituation(ASSIGNED_STAFF, LegalAidCase::isAssigned)
                    .provided(REPORT_AND_COPIES, LegalAidCase::isReported),
            under(LIBRARY)
                    .may(LEGAL_AID_AGENCY, Close.class)
                    .from(COMPLETED, ENDED, REFUSED)
                    .closes(CLOSED)
                    .provided(NOTHING_LEFT, LegalAidCase::isNothingLeft));

    static final RuleTable<LegalAidCase, AidState> OF_2023 =
            OF_2022.amendedBy(requestSupplement(SUPPLEMENT_NOT_COUNTED), supplement(SUPPLEMENT_NOT_COUNTED));

    private LegalAidRules() {}

    private static Rule<LegalAidCase, AidState, RequestSupplement> requestSupplement(Basis notCounted) {
        return under(LAL.article(43).paragraph(2), notCounted)
                .may(LEGAL_AID_AGENCY, RequestSupplement.class)
                .from(APPLIED)
                .to(SUPPLEMENT_REQUESTED)
                .providedOnFile(
                        TOLD_ONCE,
                        LegalAidCase::isNotAskedBefore,
                        LAL.article(43).paragraph(2))
                .provided(
                        MISSING_PAPERS_NAMED,
                        LegalAidCase::areMissingPapersNamed,
                        LAL.article(43).paragraph(2))
                .pauses(AID_DECISION)
                .startsAsSet(AID_SUPPLEMENT, (aid, request) -> request.within())
                .recording(LegalAidCase::supplementAsked);
    }

    private static Rule<LegalAidCase, AidState, Supplement> supplement(Basis notCounted) {
        return under(LAL.article(43).paragraph(2), notCounted)
                .may(either(AID_RECIPIENT, AGENT, NEAR_RELATIVE), Supplement.class)
                .from(SUPPLEMENT_REQUESTED)
                .to(APPLIED)
                .provided(
                        SUPPLIED_AS_ASKED,
                        LegalAidCase::isAsAsked,
                        LAL.article(43).paragraph(2))
                .stops(AID_SUPPLEMENT)
                .resumes(AID_DECISION);
    }
}
