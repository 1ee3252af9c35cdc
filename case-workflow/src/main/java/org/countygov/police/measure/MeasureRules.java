package org.countygov.police.measure;

import org.countygov.workflow.RuleTable;

/**
 * The rules of coercive measures, put together from their stages. The stages follow the procedure rules for criminal cases; what
 * the provisions on bail and on the need for custody add is in force from their own days.
 */
final class MeasureRules {
    /** Under the procedure rules for criminal cases of 2020. */
    static final RuleTable<CoerciveMeasure, MeasureState> OF_2020 = TransferRules.addedTo(BailRules.addedTo(
            CustodyRules.addedTo(ArrestRules.addedTo(DetentionRules.addedTo(AppearanceRules.TABLE)))));

    /** With the provisions on bail of 2022. */
    static final RuleTable<CoerciveMeasure, MeasureState> OF_2022 =
            TransferRules.withProvisionsOf2022(BailRules.withProvisionsOf2022(OF_2020));

    /** With the provisions on the review of the need for custody of 2023. */
    static final RuleTable<CoerciveMeasure, MeasureState> OF_2023 = CustodyRules.withProvisionsOf2023(OF_2022);

    private MeasureRules() {}
}
