package org.countygov.police.remedy;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RRR;
import static org.countygov.police.remedy.ReconsiderationState.LAPSED;
import static org.countygov.police.remedy.ReconsiderationState.NOTICE_SERVED;
import static org.countygov.police.remedy.ReconsiderationState.RECONSIDERATION_FILED;
import static org.countygov.police.remedy.ReconsiderationState.RECONSIDERED;
import static org.countygov.police.remedy.ReconsiderationState.REVIEWED;
import static org.countygov.police.remedy.ReconsiderationState.REVIEW_FILED;
import static org.countygov.police.remedy.RemedyCondition.APPLICANT_TOLD;
import static org.countygov.police.remedy.RemedyCondition.ASKED_BY_WHOM_SERVED;
import static org.countygov.police.remedy.RemedyCondition.COMPLICATED;
import static org.countygov.police.remedy.RemedyCondition.NOT_GRANTED;
import static org.countygov.police.remedy.RemedyCondition.NO_SUPPLEMENT_OUTLINE;
import static org.countygov.police.remedy.RemedyCondition.OUTCOME_AND_REASONS;
import static org.countygov.police.remedy.RemedyCondition.SUSPECT_RELEASED;
import static org.countygov.police.shared.PoliceRole.ACCUSER;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.GUARANTOR;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_ORGAN;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.police.shared.RemedyClocks.*;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.police.remedy.ReconsiderationCommand.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Vocabulary;

/** The rules of reconsideration and review: one shape of procedure, for four kinds of decision. */
final class ReconsiderationRules {
    /**
     * One instance.
     *
     * @param asking what gives the right to ask
     * @param toAsk how long one may ask
     * @param organ who decides
     * @param deciding what binds whoever decides
     * @param toDecide how long it may take
     */
    private record Instance(
            Basis asking, Clock toAsk, ImmutableSet<Role> organ, ImmutableList<Basis> deciding, Clock toDecide) {}

    private static final Convention RULE_OF_2013 = Convention.of(
            "2013年施行的刑事案件程序规定的条文未核对；期限据其后规则的修改记载",
            "the text of 2013 of the criminal-case rule was not read; its periods are known from what replaced them");

    /** Non-filing, before the rule on reconsideration: seven days to decide, and no extension. */
    static final RuleTable<Reconsideration, ReconsiderationState> NON_FILING_OF_2013 =
            nonFiling(RULE_OF_2013, RULE_OF_2013);

    /** From 1 November 2014: thirty days, and thirty more. */
    static final RuleTable<Reconsideration, ReconsiderationState> NON_FILING_OF_2014 = nonFiling(
                    RRR.article(28), RRR.article(30))
            .amendedBy(extend(RRR.article(30)), extendReview(RRR.article(30)));

    /** From 1 September 2020 the criminal-case rule itself says so. */
    static final RuleTable<Reconsideration, ReconsiderationState> NON_FILING_OF_2020 = nonFiling(
                    CR.article(179), RRR.article(30))
            .amendedBy(extend(CR.article(179)), extendReview(CR.article(179)));

    /** A refused arrest: the person is released first, and what came with an outline is requested anew instead. */
    static final RuleTable<Reconsideration, ReconsiderationState> REFUSED_ARREST = refusedArrest();

    /** Non-prosecution, for the police. */
    static final RuleTable<Reconsideration, ReconsiderationState> NON_PROSECUTION = nonProsecution();

    /** A forfeited deposit or a guarantor's fine. */
    static final RuleTable<Reconsideration, ReconsiderationState> DEPOSIT_OR_FINE = table(
            ReconsiderationCommand.VOCABULARY,
            ImmutableSet.of(COUNTY_ORGAN),
            ImmutableSet.of(SUSPECT, GUARANTOR),
            new Instance(
                    CR.article(99),
                    DEPOSIT_RECONSIDERATION,
                    ImmutableSet.of(COUNTY_ORGAN, LEGAL_DEPARTMENT),
                    ImmutableList.of(CR.article(104), CR.article(386)),
                    DEPOSIT_RECONSIDERED),
            new Instance(
                    CR.article(99),
                    DEPOSIT_REVIEW,
                    ImmutableSet.of(SUPERIOR_ORGAN),
                    ImmutableList.of(CR.article(104), CR.article(386)),
                    DEPOSIT_REVIEWED));

    private ReconsiderationRules() {}

    private static RuleTable<Reconsideration, ReconsiderationState> nonFiling(Basis asking, Basis... deciding) {
        return table(
                ReconsiderationCommand.VOCABULARY_WITH_EXTENSIONS,
                ImmutableSet.of(COUNTY_ORGAN),
                ImmutableSet.of(ACCUSER),
                new Instance(
                        asking,
                        NON_FILING_RECONSIDERATION,
                        ImmutableSet.of(COUNTY_ORGAN, LEGAL_DEPARTMENT),
                        ImmutableList.copyOf(deciding),
                        NON_FILING_RECONSIDERED),
                new Instance(
                        asking,
                        NON_FILING_REVIEW,
                        ImmutableSet.of(SUPERIOR_ORGAN),
                        ImmutableList.copyOf(deciding),
                        NON_FILING_REVIEWED));
    }

    private static RuleTable<Reconsideration, ReconsiderationState> refusedArrest() {
        Instance first = new Instance(
                CR.article(141),
                ARREST_RECONSIDERATION,
                ImmutableSet.of(PEER_PROCURATORATE),
                ImmutableList.of(PRR.article(290)),
                ARREST_RECONSIDERED);
        Instance second = new Instance(
                CR.article(141),
                ARREST_REVIEW,
                ImmutableSet.of(SUPERIOR_PROCURATORATE),
                ImmutableList.of(PRR.article(291)),
                ARREST_REVIEWED);
        ImmutableSet<Role> police = ImmutableSet.of(LEGAL_DEPARTMENT);
        return table(ReconsiderationCommand.VOCABULARY, first.organ(), police, first, second)
                .amendedBy(
                        file(police, first)
                                .approvedBy(COUNTY_HEAD)
                                .provided(
                                        SUSPECT_RELEASED, (item, file) -> file.released(), CRIMINAL_PL_2018.article(92))
                                .providedOnFile(
                                        NO_SUPPLEMENT_OUTLINE,
                                        Reconsideration::hasNoSupplementOutline,
                                        PRR.article(292)),
                        fileReview(police, second)
                                .approvedBy(COUNTY_HEAD)
                                .provided(
                                        SUSPECT_RELEASED,
                                        (item, file) -> file.released(),
                                        CRIMINAL_PL_2018.article(92)));
    }

    private static RuleTable<Reconsideration, ReconsiderationState> nonProsecution() {
        Instance first = new Instance(
                CR.article(294),
                PROSECUTION_RECONSIDERATION,
                ImmutableSet.of(PEER_PROCURATORATE),
                ImmutableList.of(PRR.article(379)),
                PROSECUTION_RECONSIDERED);
        Instance second = new Instance(
                CR.article(294),
                PROSECUTION_REVIEW,
                ImmutableSet.of(SUPERIOR_PROCURATORATE),
                ImmutableList.of(PRR.article(380)),
                PROSECUTION_REVIEWED);
        ImmutableSet<Role> police = ImmutableSet.of(LEGAL_DEPARTMENT);
        // A suspect in custody is released at once on non-prosecution, whatever the police think of it.
        return table(ReconsiderationCommand.VOCABULARY, first.organ(), police, first, second)
                .amendedBy(
                        file(police, first)
                                .approvedBy(COUNTY_HEAD)
                                .provided(SUSPECT_RELEASED, (item, file) -> file.released(), CR.article(293)),
                        fileReview(police, second)
                                .approvedBy(COUNTY_HEAD)
                                .provided(SUSPECT_RELEASED, (item, file) -> file.released(), CR.article(293)));
    }

    private static RuleTable<Reconsideration, ReconsiderationState> table(
            Vocabulary<Reconsideration, ReconsiderationState> vocabulary,
            ImmutableSet<Role> servedBy,
            ImmutableSet<Role> applicants,
            Instance first,
            Instance second) {
        return RuleTable.of(
                ReconsiderationState.class,
                vocabulary,
                under(first.asking())
                        .shall(servedBy, ServeDecision.class)
                        .opens(NOTICE_SERVED)
                        .starts(first.toAsk())
                        .recording(Reconsideration::served),
                file(applicants, first),
                under(first.asking())
                        .byLaw(new LapseReconsideration())
                        .from(NOTICE_SERVED)
                        .closes(LAPSED)
                        .onExpiryOf(first.toAsk()),
                new Rule.Under(first.deciding())
                        .shall(first.organ(), DecideReconsideration.class)
                        .from(RECONSIDERATION_FILED)
                        .to(RECONSIDERED)
                        .provided(
                                OUTCOME_AND_REASONS,
                                (item, decide) -> stated(decide.outcome()).and(decide.reasoned()))
                        .stops(first.toDecide())
                        .starts(second.toAsk())
                        .recording((item, decide) -> item.decided(decide.outcome())),
                fileReview(applicants, second),
                under(second.asking())
                        .byLaw(new LapseReview())
                        .from(RECONSIDERED)
                        .closes(LAPSED)
                        .onExpiryOf(second.toAsk()),
                new Rule.Under(second.deciding())
                        .shall(second.organ(), DecideReview.class)
                        .from(REVIEW_FILED)
                        .closes(REVIEWED)
                        .provided(
                                OUTCOME_AND_REASONS,
                                (item, decide) -> stated(decide.outcome()).and(decide.reasoned()))
                        .stops(second.toDecide())
                        .recording((item, decide) -> item.decided(decide.outcome())));
    }

    private static Rule<Reconsideration, ReconsiderationState, FileReconsideration> file(
            ImmutableSet<Role> applicants, Instance first) {
        return under(first.asking())
                .may(applicants, FileReconsideration.class)
                .from(NOTICE_SERVED)
                .to(RECONSIDERATION_FILED)
                .providedInSituation(
                        ASKED_BY_WHOM_SERVED, (item, file, situation) -> item.isAskedByAddressee(situation))
                .within(first.toAsk())
                .stops(first.toAsk())
                .starts(first.toDecide());
    }

    private static Rule<Reconsideration, ReconsiderationState, FileReview> fileReview(
            ImmutableSet<Role> applicants, Instance second) {
        return under(second.asking())
                .may(applicants, FileReview.class)
                .from(RECONSIDERED)
                .to(REVIEW_FILED)
                .providedInSituation(
                        ASKED_BY_WHOM_SERVED, (item, file, situation) -> item.isAskedByAddressee(situation))
                .providedOnFile(NOT_GRANTED, Reconsideration::isNotGranted)
                .within(second.toAsk())
                .stops(second.toAsk())
                .starts(second.toDecide());
    }

    private static Rule<Reconsideration, ReconsiderationState, ExtendReconsideration> extend(Basis basis) {
        return under(basis)
                .may(ImmutableSet.of(COUNTY_ORGAN, LEGAL_DEPARTMENT), ExtendReconsideration.class)
                .from(RECONSIDERATION_FILED)
                .stays()
                .provided(COMPLICATED, (item, extend) -> extend.complicated())
                .provided(APPLICANT_TOLD, (item, extend) -> extend.applicantTold())
                .extendsClock(
                        NON_FILING_RECONSIDERED,
                        (item, extend, at) -> Optional.of(Extension.of(NON_FILING_EXTENDED, at)));
    }

    private static Rule<Reconsideration, ReconsiderationState, ExtendReview> extendReview(Basis basis) {
        return under(basis)
                .may(SUPERIOR_ORGAN, ExtendReview.class)
                .from(REVIEW_FILED)
                .stays()
                .provided(COMPLICATED, (item, extend) -> extend.complicated())
                .provided(APPLICANT_TOLD, (item, extend) -> extend.applicantTold())
                .extendsClock(
                        NON_FILING_REVIEWED, (item, extend, at) -> Optional.of(Extension.of(NON_FILING_EXTENDED, at)));
    }

    private static Answer stated(Optional<Outcome> outcome) {
        return outcome.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }
}
