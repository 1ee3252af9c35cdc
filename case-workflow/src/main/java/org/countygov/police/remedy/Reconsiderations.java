package org.countygov.police.remedy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.police.remedy.ReconsiderationCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.words.Phrase;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** Reconsideration with a review after it (复议、复核) as workflows, one for each kind of decision. */
public final class Reconsiderations {
    private static final LocalDate CRIMINAL_RULE = LocalDate.of(2020, 9, 1);

    /** 控告人对不予立案. */
    public static final Workflow<Reconsideration, ReconsiderationState> NON_FILING = Workflow.of(
            "non-filing-reconsideration",
            Phrase.of("控告人对不予立案的复议、复核", "the accuser's remedies against non-filing"),
            Reconsideration.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2013, 1, 1), ReconsiderationRules.NON_FILING_OF_2013),
            Edition.from(LocalDate.of(2014, 11, 1), ReconsiderationRules.NON_FILING_OF_2014),
            Edition.from(CRIMINAL_RULE, ReconsiderationRules.NON_FILING_OF_2020));

    /** 公安机关对不批准逮捕. */
    public static final Workflow<Reconsideration, ReconsiderationState> REFUSED_ARREST = since2020(
            "refused-arrest-reconsideration",
            Phrase.of("公安机关对不批准逮捕的复议、复核", "the police's remedies against a refused arrest"),
            ReconsiderationRules.REFUSED_ARREST);

    /** 公安机关对不起诉. */
    public static final Workflow<Reconsideration, ReconsiderationState> NON_PROSECUTION = since2020(
            "non-prosecution-reconsideration",
            Phrase.of("公安机关对不起诉的复议、复核", "the police's remedies against non-prosecution"),
            ReconsiderationRules.NON_PROSECUTION);

    /** 没收保证金、保证人罚款. */
    public static final Workflow<Reconsideration, ReconsiderationState> DEPOSIT_OR_FINE = since2020(
            "deposit-reconsideration",
            Phrase.of("对没收保证金、保证人罚款的复议、复核", "remedies against a forfeited deposit or a guarantor's fine"),
            ReconsiderationRules.DEPOSIT_OR_FINE);

    /** All of them. */
    public static final ImmutableList<Workflow<Reconsideration, ReconsiderationState>> ALL =
            ImmutableList.of(NON_FILING, REFUSED_ARREST, NON_PROSECUTION, DEPOSIT_OR_FINE);

    private Reconsiderations() {}

    private static Workflow<Reconsideration, ReconsiderationState> since2020(
            String name, Phrase words, RuleTable<Reconsideration, ReconsiderationState> table) {
        return Workflow.of(
                name, words, Reconsideration.blank(), RemedySettings.TRANSITION, Edition.from(CRIMINAL_RULE, table));
    }

    /** How records of one of these remedies are read. */
    public static Activities<Reconsideration, ReconsiderationState> activities(
            Workflow<Reconsideration, ReconsiderationState> remedy) {
        return Activities.of(remedy, PoliceRole.values())
                .activity(
                        ServeDecision.class,
                        told -> new ServeDecision(told.person("addressee"), told.answer("withSupplementOutline")))
                .activity(FileReconsideration.class, told -> new FileReconsideration(told.answer("released")))
                .activity(
                        ExtendReconsideration.class,
                        told -> new ExtendReconsideration(told.answer("complicated"), told.answer("applicantTold")))
                .activity(
                        DecideReconsideration.class,
                        told -> new DecideReconsideration(outcome(told), told.answer("reasoned")))
                .activity(FileReview.class, told -> new FileReview(told.answer("released")))
                .activity(
                        ExtendReview.class,
                        told -> new ExtendReview(told.answer("complicated"), told.answer("applicantTold")))
                .activity(DecideReview.class, told -> new DecideReview(outcome(told), told.answer("reasoned")))
                .complete();
    }

    private static Optional<Outcome> outcome(Told told) {
        return told.option("outcome", Outcome.class);
    }
}
