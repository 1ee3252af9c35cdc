package org.countygov.police.property;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.workflow.Rule.under;

import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.workflow.RuleTable;

/** The rules of property, in the order of its life: found, secured, kept, given back or disposed of. */
final class PropertyRules {
    static final RuleTable<PropertyItem, PropertyState> OF_2020 =
            CustodyRules.addedTo(AdministrativeMeasureRules.addedTo(CriminalMeasureRules.addedTo(RuleTable.of(
                    PropertyState.class,
                    PropertyCommand.VOCABULARY,
                    under(CR.article(227), AR.article(107))
                            .may(OFFICER, Identify.class)
                            .opens(PropertyState.IDENTIFIED)
                            .recording(PropertyItem::identified)))));

    /** The revised Penalty Law. */
    static final RuleTable<PropertyItem, PropertyState> OF_2021 =
            CustodyRules.since2021(AdministrativeMeasureRules.since2021(OF_2020));

    /** The Anti-Organised Crime Law. */
    static final RuleTable<PropertyItem, PropertyState> OF_2022 = CriminalMeasureRules.since2022(OF_2021);

    /** The revised public-order law. */
    static final RuleTable<PropertyItem, PropertyState> OF_2026 =
            CustodyRules.since2026(AdministrativeMeasureRules.since2026(OF_2022));

    private PropertyRules() {}
}
