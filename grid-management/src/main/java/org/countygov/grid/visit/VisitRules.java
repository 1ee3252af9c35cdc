package org.countygov.grid.visit;

import static org.countygov.grid.shared.CommunityClocks.ALARM;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.VISITOR;
import static org.countygov.grid.visit.VisitCondition.*;
import static org.countygov.grid.visit.VisitState.*;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.CCL;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import org.countygov.grid.visit.VisitCommand.*;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.workflow.RuleTable;

/** Assistance visits, rule by rule: offered, agreed to or declined, paid; and left at once when somebody is in danger. */
final class VisitRules {
    private static final Convention LIBRARY = Convention.of(
            "关爱帮扶走访未见专门规定，以自愿和最小必要为准",
            "no special rule on such visits was found; they are voluntary and keep to what is needed");

    private static final ImmutableSet<Role> VISITORS = either(VISITOR, GRID_WORKER);

    static final RuleTable<AssistanceVisit, VisitState> OF_2021 = RuleTable.of(
            VisitState.class,
            VisitCommand.VOCABULARY,
            under(BZ.article(3), LIBRARY)
                    .may(VISITORS, Offer.class)
                    .opens(OFFERED)
                    .provided(
                            PURPOSE_IS_HELP,
                            AssistanceVisit::isHelp,
                            PIPL.article(6),
                            CCL.article(26),
                            CCL.article(54),
                            ZJ_ZZ.article(19),
                            ZJ_ZZ.article(32))
                    .provided(NOT_PRESSED, AssistanceVisit::isNotPressed)
                    .recording(AssistanceVisit::offered),
            under(PIPL.article(13), PIPL.article(14))
                    .may(RESIDENT, Consent.class)
                    .from(OFFERED)
                    .to(SCHEDULED)
                    .provided(OF_FREE_WILL, AssistanceVisit::isFree)
                    .provided(GUARDIAN_CONSENTS, AssistanceVisit::hasGuardian, PIPL.article(31))
                    .provided(SEPARATE_CONSENT, AssistanceVisit::isSeparate, PIPL.article(29)),
            under(PIPL.article(14), LIBRARY)
                    .may(RESIDENT, Decline.class)
                    .from(OFFERED, SCHEDULED)
                    .closes(DECLINED)
                    .recording(AssistanceVisit::declined),
            under(LIBRARY)
                    .may(VISITORS, Visit.class)
                    .from(SCHEDULED)
                    .closes(DONE)
                    .provided(ONLY_NEEDED_FIELDS, AssistanceVisit::isOnlyNeeded, PIPL.article(6))
                    .provided(HELPED_OR_REFERRED, AssistanceVisit::isHelpedOrReferred),
            under(WBF.article(11), DV.article(14))
                    .shall(VISITORS, RaiseAlarm.class)
                    .from(OFFERED, SCHEDULED)
                    .closes(HELP_CALLED)
                    .provided(DANGER_NAMED, AssistanceVisit::isDanger)
                    // Begun and ended at once: the file then shows how soon the danger was reported.
                    .starts(ALARM, (visit, alarm) -> alarm.noticedAt())
                    .stops(ALARM));

    private VisitRules() {}
}
