package org.countygov.police.remedy;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.remedy.RecusalState.LAPSED;
import static org.countygov.police.remedy.RecusalState.RECONSIDERATION_FILED;
import static org.countygov.police.remedy.RecusalState.RECUSED;
import static org.countygov.police.remedy.RecusalState.REFUSED;
import static org.countygov.police.remedy.RecusalState.REQUESTED;
import static org.countygov.police.remedy.RecusalState.UPHELD;
import static org.countygov.police.remedy.RemedyCondition.ASKED_BY_REQUESTER;
import static org.countygov.police.remedy.RemedyCondition.COMPLICATED;
import static org.countygov.police.remedy.RemedyCondition.GROUND_PROVED;
import static org.countygov.police.remedy.RemedyCondition.GROUND_STATED;
import static org.countygov.police.remedy.RemedyCondition.IN_A_CRIMINAL_CASE;
import static org.countygov.police.remedy.RemedyCondition.NOT_THE_CHALLENGED;
import static org.countygov.police.remedy.RemedyCondition.REASONS_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.SOMEBODY_NAMED;
import static org.countygov.police.shared.DefenceClocks.FOR_COMPLEX_RECUSAL;
import static org.countygov.police.shared.DefenceClocks.RECUSAL;
import static org.countygov.police.shared.DefenceClocks.RECUSAL_ANSWER;
import static org.countygov.police.shared.DefenceClocks.RECUSAL_RECONSIDERATION;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.GUARDIAN;
import static org.countygov.police.shared.PoliceRole.LAWYER;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.police.shared.PoliceRole.VICTIM;
import static org.countygov.police.shared.RemedyClocks.ADMINISTRATIVE_RECUSAL;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.law.Basis;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.police.remedy.RecusalCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.time.Extension;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** Recusal in criminal and administrative cases (回避) as a workflow. */
public final class Recusal {
    private static final ImmutableSet<Role> REQUESTERS = either(SUSPECT, OFFENDER, VICTIM, GUARDIAN, LAWYER, OFFICER);

    static final RuleTable<RecusalRequest, RecusalState> OF_2020 = RuleTable.of(
            RecusalState.class,
            RecusalCommand.VOCABULARY,
            request(CR.article(32), CR.article(33), AR.article(17)),
            under(CR.article(36))
                    .may(COUNTY_ORGAN, ExtendDecision.class)
                    .from(REQUESTED)
                    .stays()
                    .providedOnFile(IN_A_CRIMINAL_CASE, RecusalRequest::isInCriminalCase)
                    .provided(COMPLICATED, (item, extend) -> extend.complicated())
                    .approvedBy(COUNTY_HEAD)
                    .extendsClock(RECUSAL, (item, extend, at) -> Optional.of(Extension.of(FOR_COMPLEX_RECUSAL, at))),
            under(CR.article(36), CR.article(38), AR.article(21), AR.article(24))
                    .shall(COUNTY_ORGAN, Recuse.class)
                    .from(REQUESTED)
                    .closes(RECUSED)
                    .providedInSituation(
                            NOT_THE_CHALLENGED, (item, recuse, situation) -> item.isDeciderNotChallenged(situation))
                    .provided(GROUND_PROVED, (item, recuse) -> recuse.proved(), CR.article(32), AR.article(17))
                    .stops(RECUSAL, ADMINISTRATIVE_RECUSAL),
            under(CR.article(36), AR.article(21))
                    .may(COUNTY_ORGAN, RefuseRecusal.class)
                    .from(REQUESTED)
                    .to(REFUSED)
                    .providedInSituation(
                            NOT_THE_CHALLENGED, (item, refuse, situation) -> item.isDeciderNotChallenged(situation))
                    .provided(REASONS_GIVEN, (item, refuse) -> refuse.reasoned())
                    .stops(RECUSAL, ADMINISTRATIVE_RECUSAL)
                    .startsOneOf(
                            ImmutableList.of(RECUSAL_RECONSIDERATION), (item, refuse) -> item.reconsiderationClock()),
            under(CR.article(37))
                    .may(REQUESTERS, AskToReconsider.class)
                    .from(REFUSED)
                    .to(RECONSIDERATION_FILED)
                    .providedOnFile(IN_A_CRIMINAL_CASE, RecusalRequest::isInCriminalCase)
                    .providedInSituation(
                            ASKED_BY_REQUESTER, (item, ask, situation) -> item.isAskedByRequester(situation))
                    .within(RECUSAL_RECONSIDERATION)
                    .stops(RECUSAL_RECONSIDERATION)
                    .starts(RECUSAL_ANSWER),
            under(CR.article(37))
                    .byLaw(new LapseToReconsider())
                    .from(REFUSED)
                    .closes(LAPSED)
                    .onExpiryOf(RECUSAL_RECONSIDERATION),
            under(CR.article(37), CR.article(38))
                    .shall(COUNTY_ORGAN, RecuseOnReconsideration.class)
                    .from(RECONSIDERATION_FILED)
                    .closes(RECUSED)
                    .providedInSituation(
                            NOT_THE_CHALLENGED, (item, recuse, situation) -> item.isDeciderNotChallenged(situation))
                    .provided(GROUND_PROVED, (item, recuse) -> recuse.proved(), CR.article(32))
                    .stops(RECUSAL_ANSWER),
            under(CR.article(37))
                    .may(COUNTY_ORGAN, UpholdRefusal.class)
                    .from(RECONSIDERATION_FILED)
                    .closes(UPHELD)
                    .providedInSituation(
                            NOT_THE_CHALLENGED, (item, uphold, situation) -> item.isDeciderNotChallenged(situation))
                    .provided(REASONS_GIVEN, (item, uphold) -> uphold.reasoned())
                    .stops(RECUSAL_ANSWER));

    /** From 2026 the public-order law names the grounds itself. */
    static final RuleTable<RecusalRequest, RecusalState> OF_2026 =
            OF_2020.amendedBy(request(CR.article(32), CR.article(33), AR.article(17), PSAPL_2025.article(95)));

    /** The workflow, from the first day of the criminal-case rule as it was read. */
    public static final Workflow<RecusalRequest, RecusalState> WORKFLOW = Workflow.of(
            "recusal",
            Phrase.of("回避", "recusal"),
            RecusalRequest.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), OF_2020),
            Edition.from(LocalDate.of(2026, 1, 1), OF_2026));

    private Recusal() {}

    private static Rule<RecusalRequest, RecusalState, RequestRecusal> request(Basis first, Basis... more) {
        return under(first, more)
                .may(REQUESTERS, RequestRecusal.class)
                .opens(REQUESTED)
                .provided(SOMEBODY_NAMED, (item, request) -> known(request.challenged()))
                .provided(GROUND_STATED, (item, request) -> known(request.ground()))
                .startsOneOf(ImmutableList.of(RECUSAL, ADMINISTRATIVE_RECUSAL), (item, request) -> item.decisionClock())
                .recording(RecusalRequest::requested);
    }

    private static Answer known(Optional<? extends Object> stated) {
        return stated.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Whether the person may still touch the case: as before while a request is open, and not any more once it has succeeded.
     * The work itself never waits for the decision.
     */
    public static boolean mayAct(CaseFile<RecusalRequest, RecusalState> request, PersonId person) {
        return request.state() != RECUSED || !request.content().challenged().equals(Optional.of(person));
    }

    /** How records of recusal are read. */
    public static Activities<RecusalRequest, RecusalState> activities() {
        return Activities.of(WORKFLOW, PoliceRole.values())
                .activity(
                        RequestRecusal.class,
                        told -> new RequestRecusal(
                                told.option("procedure", RecusalProcedure.class),
                                told.person("challenged"),
                                told.option("ground", RecusalGround.class)))
                .activity(ExtendDecision.class, told -> new ExtendDecision(told.answer("complicated")))
                .activity(Recuse.class, told -> new Recuse(told.answer("proved")))
                .activity(RefuseRecusal.class, told -> new RefuseRecusal(told.answer("reasoned")))
                .activity(AskToReconsider.class, told -> new AskToReconsider())
                .activity(RecuseOnReconsideration.class, told -> new RecuseOnReconsideration(told.answer("proved")))
                .activity(UpholdRefusal.class, told -> new UpholdRefusal(told.answer("reasoned")))
                .complete();
    }
}
