package org.countygov.grid.consultation;

import static org.countygov.grid.consultation.ConsultationCondition.*;
import static org.countygov.grid.consultation.ConsultationState.DECIDED;
import static org.countygov.grid.consultation.ConsultationState.HELD;
import static org.countygov.grid.consultation.ConsultationState.SCHEDULED;
import static org.countygov.grid.shared.GridClocks.MONTHLY_MEETING;
import static org.countygov.grid.shared.GridClocks.QUARTERLY_CONFERENCE;
import static org.countygov.grid.shared.GridClocks.WEEKLY_ANALYSIS;
import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.JN;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import org.countygov.grid.consultation.ConsultationCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** Consultations, rule by rule. */
final class ConsultationRules {
    static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");

    static final RuleTable<Consultation, ConsultationState> OF_2022 = RuleTable.of(
            ConsultationState.class,
            ConsultationCommand.VOCABULARY,
            under(BJ_JS.article(12), BJ_JS.article(24))
                    .may(CENTRE_HEAD, Schedule.class)
                    .opens(SCHEDULED)
                    .provided(KIND_KNOWN, Consultation::isKindKnown)
                    .provided(QUESTIONS_LISTED, Consultation::areQuestionsListed)
                    .recording(Consultation::scheduled),
            under(BJ_JS.article(24))
                    .shall(CENTRE_HEAD, Hold.class)
                    .from(SCHEDULED)
                    .to(HELD)
                    .provided(DEPARTMENTS_PRESENT, Consultation::areDepartmentsPresent)
                    .startsOneOf(
                            ImmutableList.of(WEEKLY_ANALYSIS, MONTHLY_MEETING, QUARTERLY_CONFERENCE),
                            (consultation, hold) -> consultation.interval()),
            under(JN.article(29), BJ_JS.article(12))
                    .shall(CENTRE_HEAD, Minutes.class)
                    .from(HELD)
                    .closes(DECIDED)
                    .provided(EACH_ITEM_HAS_ONE_LEAD, Consultation::hasOneLeadEach)
                    .provided(EACH_ITEM_HAS_A_DATE, Consultation::hasDateEach)
                    .provided(REPLACES_NO_CHANNEL, Consultation::replacesNoChannel, BJ_JS.article(11))
                    .provided(BINDS_NOBODY_AGAINST_LAW, Consultation::isLawful, CHOICE)
                    .recording(Consultation::decided));

    private ConsultationRules() {}
}
