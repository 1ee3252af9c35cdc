package org.countygov.police.property;

import static org.countygov.police.property.PropertyState.DESTROYED;
import static org.countygov.police.property.PropertyState.FORFEITED_TO_TREASURY;
import static org.countygov.police.property.PropertyState.LAPSED;
import static org.countygov.police.property.PropertyState.RELEASED_TO_HOLDER;
import static org.countygov.police.property.PropertyState.RETURNED_TO_VICTIM;
import static org.countygov.police.property.PropertyState.TRANSFERRED_WITH_CASE;

import org.countygov.police.property.PropertyCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of property, written down a second time. */
class PropertyStateTableTest {
    private static final String TAKES_THE_PLACE = "the proceeds take the place of the thing";
    private static final String STAYS_IN_PLACE = "what is sealed, frozen or registered in place is never stored";

    @Test
    void theRulesHaveTheRowsOfTheTable() {
        DigestRows.<PropertyItem, PropertyState>of(PropertyState.class)
                .rows("""
                        IDENTIFIED          | seize             | HANDOVER_PENDING
                        IDENTIFIED          | seal              | MEASURE_APPLIED
                        IDENTIFIED          | leaveWithHolder   | MEASURE_APPLIED
                        IDENTIFIED          | freeze            | MEASURE_APPLIED
                        MEASURE_APPLIED     | renew             | MEASURE_APPLIED
                        MEASURE_APPLIED     | lapse             | LAPSED
                        MEASURE_APPLIED     | unfreeze          | RELEASED_TO_HOLDER
                        MEASURE_APPLIED     | permitSale        | PROCEEDS_HELD
                        IDENTIFIED          | sealAdministratively | MEASURE_APPLIED
                        IDENTIFIED          | registerInPlace   | MEASURE_APPLIED
                        MEASURE_APPLIED     | extend            | same
                        HANDOVER_PENDING    | handOver          | STORED
                        HANDOVER_PENDING    | deferHandover     | HANDOVER_PENDING
                        STORED              | lend              | ON_LOAN
                        ON_LOAN             | takeBack          | STORED
                        STORED, HANDOVER_PENDING | returnToVictim | RETURNED_TO_VICTIM
                        STORED              | releaseUnrelated  | RELEASED_TO_HOLDER
                        STORED              | disposeEarly      | EARLY_DISPOSED
                        EARLY_DISPOSED      | holdProceeds      | PROCEEDS_HELD
                        STORED              | transferWithCase  | TRANSFERRED_WITH_CASE
                        STORED              | forfeitByJudgment | FORFEITED_TO_TREASURY
                        STORED              | returnByJudgment  | RETURNED_TO_VICTIM
                        STORED              | destroyByJudgment | DESTROYED
                        STORED              | orderDisposition  | DISPOSITION_ORDERED
                        DISPOSITION_ORDERED | destroy           | DESTROYED
                        DISPOSITION_ORDERED | auction           | AUCTIONED
                        DISPOSITION_ORDERED, AUCTIONED | payTreasury | FORFEITED_TO_TREASURY
                        DISPOSITION_ORDERED | return            | RETURNED_TO_VICTIM
                        STORED              | announceForClaim  | UNCLAIMED
                        UNCLAIMED           | payTreasury       | FORFEITED_TO_TREASURY
                        MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN | releaseOnCaseEnd | RELEASED_TO_HOLDER
                        """)
                .action(
                        "lapse",
                        LapseFundsFreeze.class,
                        LapseSecuritiesFreeze.class,
                        LapseInterestsFreeze.class,
                        LapsePreservation.class)
                .action("registerInPlace", Preserve.class)
                .action("extend", ExtendMeasure.class)
                .action("payTreasury", PayTreasury.class, PayUnclaimed.class)
                .action("return", ReturnAsOrdered.class)
                .closed(
                        RETURNED_TO_VICTIM,
                        RELEASED_TO_HOLDER,
                        TRANSFERRED_WITH_CASE,
                        FORFEITED_TO_TREASURY,
                        DESTROYED,
                        LAPSED)
                .added("– | identify | IDENTIFIED", "the table begins with what is found already")
                .added(
                        "IDENTIFIED | seizeAdministratively | HANDOVER_PENDING",
                        "what is taken is on its way to the store, in either procedure; the table calls the measure by its kind")
                .added(
                        "MEASURE_APPLIED | seizeAdministratively | HANDOVER_PENDING",
                        "what is preserved for seven days may be seized within them (AR 110)")
                .added("MEASURE_APPLIED | sealAdministratively | MEASURE_APPLIED", "the same, for sealing")
                .added("IDENTIFIED | secureBeforeFiling | MEASURE_APPLIED", "the exception of OCL 27(2) in b.0")
                .added(
                        "MEASURE_APPLIED | seize | HANDOVER_PENDING",
                        "what is secured before filing may be seized after")
                .added("MEASURE_APPLIED | seal | MEASURE_APPLIED", "the same, for sealing")
                .added("MEASURE_APPLIED | freeze | MEASURE_APPLIED", "the same, for freezing")
                .added("PROCEEDS_HELD | renew | PROCEEDS_HELD", TAKES_THE_PLACE)
                .added("PROCEEDS_HELD | lapse | LAPSED", TAKES_THE_PLACE)
                .added("PROCEEDS_HELD | unfreeze | RELEASED_TO_HOLDER", TAKES_THE_PLACE)
                .added(
                        "MEASURE_APPLIED, HANDOVER_PENDING, STORED | approveAfterwards | same",
                        "AR 56, in the approval matrix")
                .added("HANDOVER_PENDING, STORED, ON_LOAN | extend | same", "the thirty days run wherever the thing is")
                .added(
                        "MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN | commissionAppraisal | same",
                        "an appraisal does not count (clock PR-10)")
                .added("MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN | receiveAppraisal | same", "its end")
                .added("MEASURE_APPLIED, HANDOVER_PENDING, STORED | takeOverCase | same", "AR 62, in clock PR-10")
                .added("MEASURE_APPLIED | registerPapers | same", "clock PR-01 of what is sealed")
                .added("HANDOVER_PENDING | finishUrgentWork | same", "24 hours after the work is done")
                .added(
                        "MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN, PROCEEDS_HELD | findUnrelated | same",
                        "the verification from which clock PR-02 is counted")
                .added("HANDOVER_PENDING | releaseUnrelated | RELEASED_TO_HOLDER", "it need not be stored first")
                .added("MEASURE_APPLIED | releaseUnrelated | RELEASED_TO_HOLDER", STAYS_IN_PLACE)
                .added("PROCEEDS_HELD | releaseUnrelated | RELEASED_TO_HOLDER", TAKES_THE_PLACE)
                .added("PROCEEDS_HELD | returnToVictim | RETURNED_TO_VICTIM", TAKES_THE_PLACE)
                .added("PROCEEDS_HELD | releaseOnCaseEnd | RELEASED_TO_HOLDER", TAKES_THE_PLACE)
                .added("MEASURE_APPLIED | transferWithCase | TRANSFERRED_WITH_CASE", STAYS_IN_PLACE)
                .added("PROCEEDS_HELD | transferWithCase | TRANSFERRED_WITH_CASE", TAKES_THE_PLACE)
                .added("MEASURE_APPLIED | forfeitByJudgment | FORFEITED_TO_TREASURY", STAYS_IN_PLACE)
                .added("PROCEEDS_HELD | forfeitByJudgment | FORFEITED_TO_TREASURY", TAKES_THE_PLACE)
                .added("MEASURE_APPLIED | returnByJudgment | RETURNED_TO_VICTIM", STAYS_IN_PLACE)
                .added("PROCEEDS_HELD | returnByJudgment | RETURNED_TO_VICTIM", TAKES_THE_PLACE)
                .added("MEASURE_APPLIED | destroyByJudgment | DESTROYED", STAYS_IN_PLACE)
                .added("MEASURE_APPLIED | orderDisposition | DISPOSITION_ORDERED", STAYS_IN_PLACE)
                .added("PROCEEDS_HELD | orderDisposition | DISPOSITION_ORDERED", TAKES_THE_PLACE)
                .added("PROCEEDS_HELD | announceForClaim | UNCLAIMED", TAKES_THE_PLACE)
                .added("UNCLAIMED | extendClaimPeriod | same", "the three months more of clock PR-04")
                .added("UNCLAIMED | returnToClaimant | RELEASED_TO_HOLDER", "what the announcement is for")
                .check(PropertyRules.OF_2026);
    }
}
