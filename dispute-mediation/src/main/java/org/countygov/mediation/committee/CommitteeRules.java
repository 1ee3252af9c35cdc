package org.countygov.mediation.committee;

import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.committee.CommitteeCondition.*;
import static org.countygov.mediation.committee.CommitteeState.*;
import static org.countygov.mediation.shared.LegalServiceClocks.COMMITTEE_TERM;
import static org.countygov.mediation.shared.MediationRole.ELECTING_BODY;
import static org.countygov.mediation.shared.MediationRole.ESTABLISHING_UNIT;
import static org.countygov.workflow.Rule.under;

import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** The committee, rule by rule, in the course of its life. */
final class CommitteeRules {
    static final RuleTable<Formation, CommitteeState> TABLE = RuleTable.of(
            CommitteeState.class,
            CommitteeCommand.VOCABULARY,
            under(PML.article(8), PML.article(34))
                    .may(ESTABLISHING_UNIT, Propose.class)
                    .opens(PROPOSED)
                    .recording(Formation::proposed),
            composed(under(PML.article(8), PML.article(9), PML.article(14))
                            .may(ELECTING_BODY, Form.class)
                            .from(PROPOSED, EXPIRED)
                            .to(FORMED)
                            .provided(ELECTED_BY_ITS_BODY, Formation::isElectedByItsBody, PML.article(9)))
                    .starts(COMMITTEE_TERM)
                    .recording(Formation::formed),
            composed(under(PMC_1989.article(3))
                            .may(ELECTING_BODY, ByElect.class)
                            .from(FORMED)
                            .stays()
                            .provided(SAME_BODY, Formation::isSameBody))
                    .recording(Formation::changed),
            composed(under(PMC_1989.article(3))
                            .may(ELECTING_BODY, Recall.class)
                            .from(FORMED)
                            .stays()
                            .provided(SAME_BODY, Formation::isSameBody)
                            .provided(IS_A_MEMBER, Formation::isMember))
                    .recording(Formation::changed),
            under(PML.article(9))
                    .byLaw(new Expire())
                    .from(FORMED)
                    .to(EXPIRED)
                    .onExpiryOf(COMMITTEE_TERM)
                    .stops(COMMITTEE_TERM),
            under(PML.article(10))
                    .may(ESTABLISHING_UNIT, Dissolve.class)
                    .from(FORMED, EXPIRED)
                    .closes(DISSOLVED)
                    .provided(DEPARTMENT_INFORMED, Formation::isDepartmentInformed)
                    .stops(COMMITTEE_TERM));

    private CommitteeRules() {}

    /** The rule, with what the law asks of the members as the act would leave them. */
    private static <X extends CommitteeCommand> Rule<Formation, CommitteeState, X> composed(
            Rule<Formation, CommitteeState, X> rule) {
        return rule.provided(SIZE, Formation::hasRightSize, PML.article(8).paragraph(2))
                .provided(
                        ONE_DIRECTOR, Formation::hasOneDirector, PML.article(8).paragraph(2))
                .provided(A_WOMAN, Formation::hasWoman, PML.article(8).paragraph(3))
                .provided(
                        SMALLER_GROUPS,
                        Formation::hasSmallerGroups,
                        PML.article(8).paragraph(3))
                .provided(ALL_ADULT, Formation::areAllAdult, PML.article(14));
    }
}
