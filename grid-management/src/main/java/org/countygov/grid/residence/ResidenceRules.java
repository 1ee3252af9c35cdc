package org.countygov.grid.residence;

import static org.countygov.grid.residence.ResidenceCondition.*;
import static org.countygov.grid.residence.ResidenceState.*;
import static org.countygov.grid.shared.CommunityClocks.*;
import static org.countygov.grid.shared.GridRole.EMPLOYER;
import static org.countygov.grid.shared.GridRole.ENTRUSTED_AGENCY;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.HOUSING_AGENT;
import static org.countygov.grid.shared.GridRole.LANDLORD;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.PROPERTY_COMPANY;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.law.Instruments.CRJ;
import static org.countygov.law.Instruments.HK58;
import static org.countygov.law.Instruments.HZ_LD;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZJ_LD;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import org.countygov.grid.residence.ResidenceCommand.*;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.workflow.RuleTable;

/**
 * Residence registration, rule by rule, from arrival to departure. The duty to declare is national; how it is carried out is
 * written after Zhejiang's regulation, the only one read in full.
 */
final class ResidenceRules {
    private static final Convention MODEL =
            Convention.of("参照浙江、杭州的规定，本地由县级确定", "modelled on Zhejiang and Hangzhou; the county sets it here");
    private static final Convention LIBRARY =
            Convention.of("法律未规定，为使程序完整由本库补充", "the law is silent; added so that every stay has an end");

    /** Who registers. Nobody else does, least of all a grid worker. */
    private static final ImmutableSet<Role> REGISTRARS = either(POLICE, ENTRUSTED_AGENCY);
    /** Who may gather what registering needs. */
    private static final ImmutableSet<Role> COLLECTORS =
            either(GRID_WORKER, LANDLORD, EMPLOYER, PROPERTY_COMPANY, HOUSING_AGENT);

    static final RuleTable<Residence, ResidenceState> OF_2016 = RuleTable.of(
            ResidenceState.class,
            ResidenceCommand.VOCABULARY,

            // Arrival, and who need not declare
            under(HK58.article(15), ZJ_LD.article(2), ZJ_LD.article(7))
                    .may(
                            either(
                                    RESIDENT,
                                    GRID_WORKER,
                                    LANDLORD,
                                    EMPLOYER,
                                    PROPERTY_COMPANY,
                                    HOUSING_AGENT,
                                    POLICE,
                                    ENTRUSTED_AGENCY),
                            Arrive.class)
                    .opens(UNREGISTERED)
                    .provided(OUTSIDE_HOME, Residence::isOutsideHome)
                    .provided(NO_OTHER_REGIME, Residence::isUnderTheseRules, CRJ.article(39), ZJ_LD.article(38))
                    .starts(DECLARATION, (residence, arrive) -> residence.arrivedAt())
                    .recording(Residence::arrived),
            under(ZJ_LD.article(12), MODEL)
                    .may(REGISTRARS, ExemptByOperator.class)
                    .from(UNREGISTERED)
                    .to(EXEMPT)
                    .provided(OPERATOR_REGISTERS, Residence::isRegisteredByOperator)
                    .stops(DECLARATION),
            under(ZJ_LD.article(12), MODEL)
                    .may(REGISTRARS, ExemptWithRelative.class)
                    .from(UNREGISTERED)
                    .to(EXEMPT)
                    .provided(WITH_CLOSE_RELATIVE, Residence::isWithCloseRelative)
                    .providedInSituation(STAY_SHORT_ENOUGH, Residence::isShortEnough)
                    .stops(DECLARATION)
                    .starts(EXEMPT_STAY, (residence, exempt) -> residence.arrivedAt()),
            under(ZJ_LD.article(12), MODEL)
                    .byLaw(new EndExemption())
                    .from(EXEMPT)
                    .to(UNREGISTERED)
                    .onExpiryOf(EXEMPT_STAY)
                    .stops(EXEMPT_STAY)
                    .starts(DECLARATION),

            // Others collect and hand over; they do not register
            under(ZJ_LD.article(4), ZJ_LD.article(8), ZJ_LD.article(9), ZJ_LD.article(10), ZJ_LD.article(11), MODEL)
                    .may(COLLECTORS, Collect.class)
                    .from(UNREGISTERED)
                    .to(COLLECTED)
                    .providedInSituation(
                            ONLY_LISTED_FIELDS, Residence::areFieldsListed, ZJ_LD.article(29), PIPL.article(6))
                    .provided(GUARDIAN_CONSENTS, Residence::isConsentedTo, PIPL.article(31))
                    .starts(START_REPORT, (residence, collect) -> collect.since()),
            under(ZJ_LD.article(4), ZJ_LD.article(8), ZJ_LD.article(9), ZJ_LD.article(10), ZJ_LD.article(11), MODEL)
                    .shall(COLLECTORS, HandOver.class)
                    .from(COLLECTED)
                    .stays()
                    .within(START_REPORT)
                    .stops(START_REPORT),

            // Registration
            under(HK58.article(15), ZJ_LD.article(4), ZJ_LD.article(7), HZ_LD.article(9), HZ_LD.article(10))
                    .shall(REGISTRARS, Register.class)
                    .from(UNREGISTERED, COLLECTED)
                    .to(REGISTERED)
                    .provided(DECLARED_BY_WHO_MAY, Residence::isDeclaredByWhoMay, ZJ_LD.article(7), HZ_LD.article(10))
                    .providedInSituation(DECLARED_DURING_STAY, Residence::isDeclaredDuringStay, ZJ_LD.article(16))
                    .providedInSituation(
                            ONLY_LISTED_FIELDS, Residence::areFieldsListed, ZJ_LD.article(29), PIPL.article(6))
                    .provided(IDENTITY_SHOWN, Residence::isIdentityShown, ZJ_LD.article(7))
                    .provided(FREE_OF_CHARGE, Residence::isFree, ZJ_LD.article(23))
                    .provided(RECEIPT_GIVEN, Residence::hasReceipt, HZ_LD.article(10))
                    .provided(HOUSEHOLD_ELSEWHERE, Residence::isHouseholdElsewhere, HK58.article(6))
                    .stops(DECLARATION, START_REPORT)
                    .starts(HALF_YEAR, (residence, register) -> residence.declaredSince())
                    .recording(Residence::registered),
            under(ZJ_LD.article(13), MODEL)
                    .shall(REGISTRARS, ChangeAddress.class)
                    .from(REGISTERED)
                    .stays()
                    .provided(SAME_AREA, Residence::isInSameArea)
                    // Begun and ended at once: the file then shows whether the change was declared in time.
                    .starts(ADDRESS_CHANGE, (residence, change) -> change.changedAt())
                    .stops(ADDRESS_CHANGE),

            // Departure
            under(HK58.article(15), ZJ_LD.article(8), ZJ_LD.article(9))
                    .shall(either(RESIDENT, LANDLORD, EMPLOYER), Leave.class)
                    .from(UNREGISTERED, REGISTERED, EXEMPT, COLLECTED)
                    .stays()
                    .providedOnFile(NOT_YET_LEFT, Residence::isStillHere)
                    .stops(EXEMPT_STAY)
                    .starts(END_REPORT, (residence, leave) -> leave.endedAt())
                    .stops(END_REPORT)
                    .recording(Residence::left),
            under(HK58.article(15))
                    .shall(REGISTRARS, Deregister.class)
                    .from(REGISTERED)
                    .closes(DEREGISTERED)
                    .provided(GROUND_LAWFUL, Residence::isLawful)
                    .provided(LEAVING_SHOWN, Residence::isLeavingShown)
                    .stops(HALF_YEAR)
                    .starts(RESIDENCE_RETENTION),
            under(LIBRARY)
                    .may(REGISTRARS, CloseStay.class)
                    .from(UNREGISTERED, EXEMPT, COLLECTED)
                    .closes(ENDED)
                    .providedOnFile(LEAVING_REPORTED, Residence::hasLeavingReported)
                    .stops(DECLARATION, START_REPORT)
                    .starts(RESIDENCE_RETENTION));

    private ResidenceRules() {}
}
