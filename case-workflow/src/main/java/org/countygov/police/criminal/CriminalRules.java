package org.countygov.police.criminal;

import static org.countygov.law.Instruments.COOP_2021;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RFR_2023;

import org.countygov.workflow.RuleTable;

/** The rules of a criminal case in every edition; {@code FilingRules}, {@code InvestigationRules} and {@code OutcomeRules} have them in the course of a case. */
final class CriminalRules {
    static final RuleTable<CriminalCase, CriminalState> OF_2020 =
            OutcomeRules.addedTo(InvestigationRules.addedTo(FilingRules.OF_2020));

    /** The joint opinion of October 2021 changes no rule; it is cited from this edition on. */
    static final RuleTable<CriminalCase, CriminalState> OF_2022 = FilingRules.withEmergencyMeasures(OF_2020)
            .amendedBy(OutcomeRules.requestEarlyIntervention(PRR.article(256), COOP_2021.whole()));

    static final RuleTable<CriminalCase, CriminalState> OF_2024 = FilingRules.withIntakeRule(OF_2022)
            .amendedBy(OutcomeRules.transferJurisdiction(CR.article(184), RFR_2023.article(13)));

    private CriminalRules() {}
}
