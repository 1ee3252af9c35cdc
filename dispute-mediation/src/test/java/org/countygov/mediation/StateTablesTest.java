package org.countygov.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.countygov.words.Worded;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/**
 * Every move of the procedures, written down a second time from the statutes: from where, by what, to where. A rule that is
 * dropped, added or led elsewhere differs from it.
 */
class StateTablesTest {
    /** People's mediation. What stands on two lines is one row of the procedure that has two outcomes or two sources. */
    private static final String PEOPLE_MEDIATION = """
            - Apply RECEIVED
            - OfferMediation RECEIVED
            - ReceiveReferral RECEIVED
            RECEIVED Accept ACCEPTED
            RECEIVED Refuse REFUSED
            ACCEPTED AppointMediators ASSIGNED
            ACCEPTED ChooseMediators ASSIGNED
            ASSIGNED,MEDIATING ReplaceMediator =
            ASSIGNED OpenMediation MEDIATING
            MEDIATING InviteHelper =
            MEDIATING Investigate =
            MEDIATING,SUSPENDED CommissionAppraisal =
            MEDIATING,SUSPENDED ReceiveAppraisal =
            MEDIATING TakePrecautions =
            MEDIATING,ASSIGNED,ACCEPTED,RECEIVED ReportToPolice =
            MEDIATING Extend =
            MEDIATING Suspend SUSPENDED
            SUSPENDED Resume MEDIATING
            MEDIATING AgreeOrally EFFECTIVE
            MEDIATING AgreeInWriting SIGNING
            SIGNING Sign =
            SIGNING TakeEffect EFFECTIVE
            SIGNING RejectDraft MEDIATING
            EFFECTIVE RecordPartPerformance =
            EFFECTIVE,BREACHED RecordFullPerformance PERFORMED
            EFFECTIVE UrgePerformance =
            EFFECTIVE ApplyForConfirmation =
            EFFECTIVE RecordBreach BREACHED
            BREACHED,EFFECTIVE CloseToCourt CLOSED
            EFFECTIVE,BREACHED Renegotiate MEDIATING
            EFFECTIVE,PERFORMED FollowUp =
            ACCEPTED,ASSIGNED,MEDIATING,SUSPENDED,SIGNING Terminate TERMINATED
            PERFORMED,TERMINATED Archive CLOSED
            RECEIVED,ACCEPTED,ASSIGNED,MEDIATING,SUSPENDED,SIGNING DeclineMediation =
            RECEIVED,ACCEPTED,ASSIGNED,MEDIATING ChooseRepresentatives =
            """;

    /** Judicial confirmation, as it stands since 2024. */
    private static final String JUDICIAL_CONFIRMATION = """
            - Prepare PREPARING
            PREPARING File FILED
            PREPARING Lapse EXPIRED
            FILED OrderSupplement SUPPLEMENT_ORDERED
            SUPPLEMENT_ORDERED Supplement FILED
            FILED NotAccept NOT_ACCEPTED
            FILED Accept ACCEPTED
            ACCEPTED SummonBoth =
            ACCEPTED AskSupplement =
            ACCEPTED AskOrganisation =
            ACCEPTED ExtendReview =
            ACCEPTED ExtendCeiling =
            ACCEPTED Withdraw WITHDRAWN
            ACCEPTED DeemWithdrawn WITHDRAWN
            ACCEPTED Confirm CONFIRMED
            ACCEPTED Dismiss DISMISSED
            ACCEPTED EndBecauseDisputed DISMISSED
            CONFIRMED ObjectAsParty OBJECTED
            CONFIRMED ObjectAsInterestedPerson OBJECTED
            OBJECTED UpholdObjection REVOKED
            OBJECTED RejectObjection CONFIRMED
            CONFIRMED ApplyForEnforcement ENFORCEMENT
            """;

    private static ImmutableSortedSet<String> written(String moves) {
        ImmutableSortedSet.Builder<String> each = ImmutableSortedSet.naturalOrder();
        for (String line : Splitter.on('\n').omitEmptyStrings().trimResults().split(moves)) {
            List<String> parts = Splitter.on(' ').splitToList(line);
            for (String from : Splitter.on(',').split(parts.get(0))) {
                each.add(from + " " + parts.get(1) + " " + (parts.get(2).equals("=") ? from : parts.get(2)));
            }
        }
        return each.build();
    }

    private static <C, S extends Enum<S> & Worded> ImmutableSortedSet<String> ruled(Workflow<C, S> workflow) {
        RuleTable<C, S> table =
                workflow.editions().get(workflow.editions().size() - 1).table();
        ImmutableSortedSet.Builder<String> each = ImmutableSortedSet.naturalOrder();
        for (Rule<C, S, ?> rule : table.rules()) {
            String command = rule.command().getSimpleName();
            if (rule.isOpening()) {
                each.add("- " + command + " " + rule.to().orElseThrow().name());
            }
            for (S from : rule.from()) {
                each.add(from.name() + " " + command + " " + rule.toFrom(from).name());
            }
        }
        return each.build();
    }

    @Test
    void peopleMediationHasTheseMovesAndNoOther() {
        assertEquals(written(PEOPLE_MEDIATION), ruled(MediationWorkflows.PEOPLE_MEDIATION));
    }

    @Test
    void judicialConfirmationHasTheseMovesAndNoOther() {
        assertEquals(written(JUDICIAL_CONFIRMATION), ruled(MediationWorkflows.JUDICIAL_CONFIRMATION));
    }
}
