package org.countygov.grid.volunteer;

import static org.countygov.grid.shared.CommunityClocks.SERVICE_RECORD;
import static org.countygov.grid.shared.CommunityClocks.VOLUNTEER_RETENTION;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.grid.volunteer.VolunteerCondition.*;
import static org.countygov.grid.volunteer.VolunteerState.*;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.HN_XC;
import static org.countygov.law.Instruments.IDCARD;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZJ_ZY;
import static org.countygov.law.Instruments.ZYFW;
import static org.countygov.law.Instruments.ZYJL;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.volunteer.VolunteerCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** Volunteer posts, rule by rule, from publication to the record and its end. */
final class VolunteerRules {
    private static final Convention LIBRARY =
            Convention.of("法律未规定，由本库选定", "the law is silent; a choice of this library");

    static final RuleTable<VolunteerPost, VolunteerState> OF_2017 = RuleTable.of(
            VolunteerState.class,
            VolunteerCommand.VOCABULARY,

            // The post is offered, and taken of free will
            under(ZYFW.article(12))
                    .may(ORGANISER, Publish.class)
                    .opens(OPEN)
                    .provided(INFORMATION_TRUE, VolunteerPost::isTrue)
                    .provided(RISKS_STATED, VolunteerPost::areRisksStated)
                    .provided(NO_POLICE_POWER, VolunteerPost::hasNoPolicePower, IDCARD.article(15), HN_XC.article(9))
                    .recording(VolunteerPost::published),
            under(ZYFW.article(2), ZYFW.article(15), ZYFW.article(16), ZYFW.article(17))
                    .may(VOLUNTEER, Claim.class)
                    .from(OPEN)
                    .to(CLAIMED)
                    .provided(OF_FREE_WILL, VolunteerPost::isOfFreeWill, ZYFW.article(25))
                    .provided(FITS_ABILITY, VolunteerPost::fitsAbility)
                    .provided(TRAINED, VolunteerPost::isTrained)
                    .provided(NO_OTHER_CLAIM_THEN, VolunteerPost::isFreeThen, LIBRARY)
                    .provided(GUARDIAN_WITH_MINOR, VolunteerPost::hasGuardian, ZJ_ZY.article(9))
                    .provided(NO_DANGER_FOR_MINOR, VolunteerPost::isNoDangerForMinor, ZJ_ZY.article(9))
                    .provided(INSURED, VolunteerPost::isInsured)
                    .recording(VolunteerPost::claimed),
            under(ZYFW.article(22))
                    .may(VOLUNTEER, Release.class)
                    .from(CLAIMED)
                    .to(OPEN)
                    .providedInSituation(BY_WHO_CLAIMED, VolunteerPost::isWhoClaimed)
                    .providedInSituation(TOLD_IN_TIME, VolunteerPost::isBeforeShift)
                    .recording(VolunteerPost::released),

            // The service
            under(LIBRARY)
                    .may(VOLUNTEER, CheckIn.class)
                    .from(CLAIMED)
                    .to(CHECKED_IN)
                    .providedInSituation(BY_WHO_CLAIMED, VolunteerPost::isWhoClaimed)
                    .providedInSituation(WITHIN_SHIFT, VolunteerPost::isWithinShift)
                    .provided(AT_PLACE, VolunteerPost::isAtPlace)
                    .recording(VolunteerPost::checkedIn),
            under(LIBRARY)
                    .byLaw(new MissShift())
                    .from(CLAIMED)
                    .closes(NO_SHOW)
                    .asSoonAs(SHIFT_OVER, VolunteerPost::overAt),
            under(BZ.article(7), BZ.article(11))
                    .may(VOLUNTEER, ReportFinding.class)
                    .from(CHECKED_IN)
                    .stays()
                    .providedInSituation(BY_WHO_CLAIMED, VolunteerPost::isWhoClaimed),
            under(LIBRARY)
                    .may(either(VOLUNTEER, ORGANISER), CheckOut.class)
                    .from(CHECKED_IN)
                    .to(SERVED)
                    .providedInSituation(BY_WHO_CLAIMED, VolunteerPost::isWhoClaimed)
                    .providedInSituation(LATER_THAN_CHECK_IN, VolunteerPost::isAfterCheckIn)
                    .starts(SERVICE_RECORD, (post, checkOut) -> checkOut.endedAt())
                    .recording(VolunteerPost::checkedOut),

            // The record: who organises records, who records certifies
            under(ZYFW.article(19), ZYJL.article(3))
                    .shall(ORGANISER, RecordService.class)
                    .from(SERVED)
                    .to(RECORDED)
                    .providedInSituation(BY_WHO_ORGANISED, VolunteerPost::isWhoOrganised, ZYJL.article(3))
                    .providedInSituation(NOT_BY_VOLUNTEER, VolunteerPost::isNotVolunteer, ZYJL.article(3))
                    .provided(TIME_AS_SERVED, VolunteerPost::isNoMoreThanServed)
                    .provided(RECORD_TRUE, VolunteerPost::isCorrect)
                    .provided(RECORD_FREE, VolunteerPost::isFree)
                    .within(SERVICE_RECORD)
                    .stops(SERVICE_RECORD)
                    .starts(VOLUNTEER_RETENTION)
                    .recording(VolunteerPost::recorded),
            under(ZYJL.article(3))
                    .shall(ORGANISER, Correct.class)
                    .from(RECORDED)
                    .stays()
                    .providedInSituation(BY_WHO_ORGANISED, VolunteerPost::isWhoOrganised)
                    .provided(ASKED_BY_VOLUNTEER, VolunteerPost::isAskedByVolunteer)
                    .provided(CORRECTION_VERIFIED, VolunteerPost::isVerified)
                    .provided(TIME_AS_SERVED, VolunteerPost::isNoMoreThanServed, ZYFW.article(19))
                    .recording(VolunteerPost::corrected),
            under(LIBRARY)
                    .may(ORGANISER, CancelPost.class)
                    .from(OPEN, CLAIMED)
                    .closes(CANCELLED)
                    .provided(REASON_GIVEN, VolunteerPost::hasReason),
            under(PIPL.article(19), PIPL.article(47))
                    .shall(ORGANISER, Erase.class)
                    .from(RECORDED)
                    .closes(ERASED)
                    .providedInSituation(MAY_BE_ERASED, VolunteerPost::mayBeErased)
                    .stops(VOLUNTEER_RETENTION)
                    .recording(VolunteerPost::erased));

    private VolunteerRules() {}
}
