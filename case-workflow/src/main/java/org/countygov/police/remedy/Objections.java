package org.countygov.police.remedy;

import static org.countygov.law.Instruments.AGT;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.RRR;
import static org.countygov.police.remedy.ObjectionState.DECIDED;
import static org.countygov.police.remedy.ObjectionState.FILED;
import static org.countygov.police.remedy.ObjectionState.LAPSED;
import static org.countygov.police.remedy.ObjectionState.NOTICE_SERVED;
import static org.countygov.police.remedy.ObjectionState.TAKEN_ELSEWHERE;
import static org.countygov.police.remedy.RemedyCondition.ASKED_BY_WHOM_SERVED;
import static org.countygov.police.remedy.RemedyCondition.NOT_GRANTED;
import static org.countygov.police.remedy.RemedyCondition.OUTCOME_AND_REASONS;
import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.VICTIM;
import static org.countygov.police.shared.RemedyClocks.AGENCY_RECONSIDERATION;
import static org.countygov.police.shared.RemedyClocks.AGENCY_RECONSIDERED;
import static org.countygov.police.shared.RemedyClocks.VICTIM_COMPLAINT;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.police.remedy.ObjectionCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** Remedies of one instance, beside which one may turn elsewhere, as workflows. */
public final class Objections {
    /** The police decide on an agency's objection; there is no review, and the procuratorate may be asked instead. */
    static final RuleTable<Objection, ObjectionState> AGENCY_RULES = agencyRules();

    /** The superior procuratorate decides on a victim's complaint; the court is open before and after. */
    static final RuleTable<Objection, ObjectionState> VICTIM_RULES = table(
            ImmutableSet.of(PEER_PROCURATORATE),
            VICTIM,
            CRIMINAL_PL_2018.article(180),
            VICTIM_COMPLAINT,
            decide(ImmutableSet.of(SUPERIOR_PROCURATORATE), CRIMINAL_PL_2018.article(180)));

    /** 移送机关对不予立案. */
    public static final Workflow<Objection, ObjectionState> AGENCY_NON_FILING = Workflow.of(
            "agency-non-filing-objection",
            Phrase.of("移送机关对不予立案的复议", "an agency's remedy against non-filing"),
            Objection.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), AGENCY_RULES));

    /** 被害人对不起诉. */
    public static final Workflow<Objection, ObjectionState> VICTIM_NON_PROSECUTION = Workflow.of(
            "victim-non-prosecution-complaint",
            Phrase.of("被害人对不起诉的申诉", "the victim's remedies against non-prosecution"),
            Objection.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2018, 10, 26), VICTIM_RULES));

    private Objections() {}

    private static RuleTable<Objection, ObjectionState> agencyRules() {
        return table(
                        ImmutableSet.of(COUNTY_ORGAN),
                        AGENCY,
                        CR.article(181),
                        AGENCY_RECONSIDERATION,
                        decide(ImmutableSet.of(COUNTY_ORGAN, LEGAL_DEPARTMENT), CR.article(181), RRR.article(7))
                                .stops(AGENCY_RECONSIDERED))
                .amendedBy(
                        file(AGENCY, CR.article(181), AGENCY_RECONSIDERATION).starts(AGENCY_RECONSIDERED),
                        turnElsewhere(AGENCY, AGENCY_RECONSIDERATION, CR.article(181), AGT.article(9)));
    }

    private static RuleTable<Objection, ObjectionState> table(
            ImmutableSet<Role> servedBy,
            Role applicant,
            Basis asking,
            Clock toAsk,
            Rule<Objection, ObjectionState, DecideObjection> decide) {
        return RuleTable.of(
                ObjectionState.class,
                ObjectionCommand.VOCABULARY,
                under(asking)
                        .shall(servedBy, ServeRefusal.class)
                        .opens(NOTICE_SERVED)
                        .starts(toAsk)
                        .recording(Objection::served),
                file(applicant, asking, toAsk),
                under(asking)
                        .byLaw(new LapseObjection())
                        .from(NOTICE_SERVED)
                        .to(LAPSED)
                        .onExpiryOf(toAsk),
                decide,
                turnElsewhere(applicant, toAsk, asking));
    }

    private static Rule<Objection, ObjectionState, FileObjection> file(Role applicant, Basis asking, Clock toAsk) {
        return under(asking)
                .may(applicant, FileObjection.class)
                .from(NOTICE_SERVED)
                .to(FILED)
                .providedInSituation(
                        ASKED_BY_WHOM_SERVED, (item, file, situation) -> item.isAskedByAddressee(situation))
                .within(toAsk)
                .stops(toAsk);
    }

    private static Rule<Objection, ObjectionState, DecideObjection> decide(
            ImmutableSet<Role> organ, Basis basis, Basis... more) {
        return under(basis, more)
                .shall(organ, DecideObjection.class)
                .from(FILED)
                .to(DECIDED)
                .provided(
                        OUTCOME_AND_REASONS,
                        (item, decide) -> decide.outcome().isPresent() ? decide.reasoned() : Answer.UNKNOWN)
                .recording(Objection::decided);
    }

    private static Rule<Objection, ObjectionState, TurnElsewhere> turnElsewhere(
            Role applicant, Clock toAsk, Basis basis, Basis... more) {
        return under(basis, more)
                .may(applicant, TurnElsewhere.class)
                .from(NOTICE_SERVED, DECIDED, LAPSED)
                .closes(TAKEN_ELSEWHERE)
                .providedInSituation(
                        ASKED_BY_WHOM_SERVED, (item, turn, situation) -> item.isAskedByAddressee(situation))
                .providedInSituation(NOT_GRANTED, (item, turn, situation) -> item.isNotGranted(situation))
                .stops(toAsk);
    }

    /** How records of one of these remedies are read. */
    public static Activities<Objection, ObjectionState> activities(Workflow<Objection, ObjectionState> remedy) {
        return Activities.of(remedy, PoliceRole.values())
                .activity(ServeRefusal.class, told -> new ServeRefusal(told.person("addressee")))
                .activity(FileObjection.class, told -> new FileObjection())
                .activity(
                        DecideObjection.class,
                        told -> new DecideObjection(told.option("outcome", Outcome.class), told.answer("reasoned")))
                .activity(TurnElsewhere.class, told -> new TurnElsewhere())
                .complete();
    }
}
