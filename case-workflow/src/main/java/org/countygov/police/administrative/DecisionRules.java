package org.countygov.police.administrative;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.administrative.AdministrativeCondition.*;
import static org.countygov.police.administrative.AdministrativeState.*;
import static org.countygov.police.administrative.IntakeRules.stated;
import static org.countygov.police.shared.AdministrativeClocks.ACCEPT_HEARING;
import static org.countygov.police.shared.AdministrativeClocks.ANNOUNCED_NOTICE;
import static org.countygov.police.shared.AdministrativeClocks.ASK_HEARING;
import static org.countygov.police.shared.AdministrativeClocks.BACK_REPORT;
import static org.countygov.police.shared.AdministrativeClocks.BANK_CASH;
import static org.countygov.police.shared.AdministrativeClocks.BANK_OTHER_CASH;
import static org.countygov.police.shared.AdministrativeClocks.COPY_TO_VICTIM;
import static org.countygov.police.shared.AdministrativeClocks.HAND_IN_CASH;
import static org.countygov.police.shared.AdministrativeClocks.HAND_IN_OTHER_CASH;
import static org.countygov.police.shared.AdministrativeClocks.HOLD_HEARING;
import static org.countygov.police.shared.AdministrativeClocks.NOTIFY_HEARING;
import static org.countygov.police.shared.AdministrativeClocks.PAY_FINE;
import static org.countygov.police.shared.AdministrativeClocks.PUBLIC_ORDER_CASE;
import static org.countygov.police.shared.AdministrativeClocks.SERVE_DECISION;
import static org.countygov.police.shared.AdministrativeClocks.SERVE_OTHER_DECISION;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.GUARDIAN;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_OFFICER;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Rule.either;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** From the legal review to the served decision, and the penalty on the spot. */
final class DecisionRules {
    static final ImmutableList<Clock> SERVICES = ImmutableList.of(SERVE_DECISION, SERVE_OTHER_DECISION);
    static final ImmutableList<Clock> OF_VICTIM = ImmutableList.of(COPY_TO_VICTIM);

    private DecisionRules() {}

    static RuleTable<AdministrativeCase, AdministrativeState> added(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        return withSummaryPenalty(withDecision(withReviewAndHearing(table, law), law), law);
    }

    private static RuleTable<AdministrativeCase, AdministrativeState> withReviewAndHearing(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        Basis[] hearing =
                law.bases(AR.article(123), APL_2021.article(63), PSAPL_2012.article(98), PSAPL_2025.article(117));
        return table.amendedBy(
                // Legal review
                law.since2026(
                        law.under(AR.article(170), AR.article(171))
                                .shall(OFFICER, SubmitForLegalReview.class)
                                .from(INVESTIGATING)
                                .to(LEGAL_REVIEW)
                                .provided(EVIDENCE_COMPLETE, (file, submit) -> submit.evidenceComplete())
                                .provided(
                                        MORE_THAN_CONFESSION,
                                        (file, submit) -> submit.beyondConfession(),
                                        law.bases(AR.article(170), PSAPL_2025.article(111)))
                                .provided(
                                        UNLAWFUL_EVIDENCE_EXCLUDED,
                                        (file, submit) -> submit.unlawfulExcluded(),
                                        law.bases(AR.article(27), PSAPL_2025.article(91)))
                                .recording((file, submit) -> file.withReviewPassed(false)),
                        rule -> rule.provided(
                                UNRECORDED_EVIDENCE_EXCLUDED,
                                (file, submit) -> submit.unrecordedExcluded(),
                                PSAPL_2025.article(108))),
                law.under(AR.article(170), AR.article(171), APL_2021.article(58), PSAPL_2025.article(114))
                        .shall(either(LEGAL_OFFICER, CASE_UNIT_HEAD, LEGAL_DEPARTMENT), PassLegalReview.class)
                        .from(LEGAL_REVIEW)
                        .stays()
                        .providedInSituation(
                                REVIEWER_NOT_INVESTIGATOR,
                                (file, pass, situation) ->
                                        file.isInvestigator(situation).not())
                        .provided(
                                REVIEWER_QUALIFIED,
                                (file, pass) -> pass.qualified(),
                                law.bases(AR.article(171), APL_2021.article(58), PSAPL_2025.article(114)))
                        .recording((file, pass) -> file.withReviewPassed(true)),
                law.under(AR.article(170), AR.article(171))
                        .may(either(LEGAL_OFFICER, CASE_UNIT_HEAD, LEGAL_DEPARTMENT), ReturnForInvestigation.class)
                        .from(LEGAL_REVIEW)
                        .to(INVESTIGATING),

                // Notice
                law.under(
                                AR.article(167),
                                AR.article(168),
                                APL_2021.article(44),
                                APL_2021.article(62),
                                PSAPL_2025.article(112))
                        .shall(OFFICER, GiveNotice.class)
                        .from(LEGAL_REVIEW)
                        .to(PRE_DECISION_NOTICE)
                        .provided(GROUNDS_TOLD, (file, notice) -> notice.groundsTold(), AR.article(167))
                        .provided(
                                CONTENT_TOLD,
                                (file, notice) -> notice.contentTold(),
                                law.bases(AR.article(167), APL_2021.article(44), PSAPL_2025.article(112)))
                        .provided(RIGHTS_TOLD, (file, notice) -> notice.rightsTold(), AR.article(167))
                        .provided(
                                GUARDIAN_TOLD,
                                (file, notice) -> file.isMinor().not().or(notice.guardianTold()),
                                law.bases(AR.article(167), PSAPL_2025.article(112)))
                        .startsOneOf(
                                ImmutableList.of(ASK_HEARING),
                                (file, notice) -> law.isHeard(file, notice.proposed()) == Answer.NO
                                        ? Optional.empty()
                                        : Optional.of(ASK_HEARING))
                        .startsOneOf(
                                ImmutableList.of(ANNOUNCED_NOTICE),
                                (file, notice) -> notice.announced() ? Optional.of(ANNOUNCED_NOTICE) : Optional.empty())
                        .recording(AdministrativeCase::noticed),

                // Hearing
                law.since2026(
                        law.under(AR.article(132), AR.article(133), APL_2021.article(64), PSAPL_2025.article(117))
                                .may(either(OFFENDER, GUARDIAN), RequestHearing.class)
                                .from(PRE_DECISION_NOTICE)
                                .to(HEARING)
                                .provided(
                                        IN_HEARING_LIST,
                                        (file, request) -> proposal(law, file)
                                                .or(Answer.of(law.isRevised()).and(request.complexOrImportant())),
                                        hearing)
                                .within(ASK_HEARING)
                                .stops(ASK_HEARING)
                                .starts(ACCEPT_HEARING, HOLD_HEARING),
                        rule -> rule.pauses(PUBLIC_ORDER_CASE)),
                law.under(AR.article(135))
                        .shall(LEGAL_DEPARTMENT, AcceptHearing.class)
                        .from(HEARING)
                        .stays()
                        .within(ACCEPT_HEARING)
                        .stops(ACCEPT_HEARING)
                        .recording((file, accept) -> file.withHearingAccepted(true)),
                law.under(AR.article(135))
                        .byLaw(new DeemHearingAccepted())
                        .from(HEARING)
                        .stays()
                        .onExpiryOf(ACCEPT_HEARING)
                        .stops(ACCEPT_HEARING)
                        .recording((file, deem) -> file.withHearingAccepted(true)),
                law.since2026(
                        law.under(AR.article(135))
                                .may(LEGAL_DEPARTMENT, RefuseHearing.class)
                                .from(HEARING)
                                .to(PRE_DECISION_NOTICE)
                                .providedOnFile(HEARING_UNANSWERED, file -> Answer.of(!file.hearingAccepted()))
                                .provided(NO_RIGHT_TO_HEARING, (file, refuse) -> refuse.noRight())
                                .provided(REASONS_GIVEN, (file, refuse) -> refuse.reasonsWritten())
                                .stops(ACCEPT_HEARING, HOLD_HEARING),
                        rule -> rule.resumes(PUBLIC_ORDER_CASE)),
                law.under(AR.article(136), AR.article(137), APL_2021.article(64))
                        .shall(LEGAL_DEPARTMENT, NotifyHearing.class)
                        .from(HEARING)
                        .stays()
                        .providedOnFile(HEARING_ACCEPTED, file -> Answer.of(file.hearingAccepted()))
                        .providedInSituation(
                                NOTIFIED_IN_TIME,
                                (file, notify, situation) -> notify.hearingAt()
                                        .map(at -> situation.isInTime(NOTIFY_HEARING, at))
                                        .orElse(Answer.UNKNOWN),
                                law.bases(AR.article(137), APL_2021.article(64), APL_2021.article(85))),
                law.since2026(
                        law.under(
                                        AR.article(124),
                                        AR.article(151),
                                        AR.article(152),
                                        AR.article(153),
                                        APL_2021.article(64),
                                        APL_2021.article(65))
                                .shall(LEGAL_DEPARTMENT, ConcludeHearing.class)
                                .from(HEARING)
                                .to(LEGAL_REVIEW)
                                .providedOnFile(HEARING_ACCEPTED, file -> Answer.of(file.hearingAccepted()))
                                .providedInSituation(
                                        PRESIDED_BY_NO_INVESTIGATOR,
                                        (file, conclude, situation) ->
                                                file.isInvestigator(situation).not(),
                                        law.bases(AR.article(124), APL_2021.article(64)))
                                .provided(MINUTES_SIGNED, (file, conclude) -> conclude.minutesSigned())
                                .provided(HEARING_REPORTED, (file, conclude) -> conclude.reported())
                                .within(HOLD_HEARING)
                                .stops(HOLD_HEARING)
                                .recording(AdministrativeCase::heard),
                        rule -> rule.resumes(PUBLIC_ORDER_CASE)));
    }

    private static RuleTable<AdministrativeCase, AdministrativeState> withDecision(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        return table.amendedBy(
                law.under(
                                AR.article(172),
                                AR.article(173),
                                AR.article(175),
                                APL_2021.article(57),
                                PSAPL_2012.article(91),
                                PSAPL_2025.article(109),
                                PSAPL_2025.article(113))
                        .shall(OFFICER, Decide.class)
                        // From the review only after a hearing: the notice has been given before it.
                        .from(PRE_DECISION_NOTICE, LEGAL_REVIEW)
                        .to(DECISION)
                        .provided(
                                RULING_STATED,
                                (file, decide) -> stated(decide.ruling().isPresent()))
                        .providedInSituation(
                                NOTICE_GIVEN_AND_RUN_OUT,
                                DecisionRules::isNoticeOver,
                                law.bases(
                                        AR.article(167),
                                        AR.article(168),
                                        APL_2021.article(62),
                                        APL_2021.article(64),
                                        PSAPL_2025.article(112)))
                        .providedOnFile(
                                LEGAL_REVIEW_PASSED,
                                file -> Answer.of(file.reviewPassed()),
                                law.bases(AR.article(170), APL_2021.article(58), PSAPL_2025.article(114)))
                        .provided(
                                COLLECTIVELY_DISCUSSED,
                                (file, decide) -> decide.discussed(),
                                law.bases(
                                        AR.article(172),
                                        APL_2021.article(57),
                                        PSAPL_2025.article(113).paragraph(2)))
                        .provided(
                                DEFENCE_CHECKED,
                                (file, decide) -> decide.defenceChecked(),
                                law.bases(AR.article(167), APL_2021.article(62), PSAPL_2025.article(112)))
                        .provided(
                                NOT_HEAVIER_FOR_DEFENDING,
                                (file, decide) -> decide.notHeavier(),
                                law.bases(AR.article(167), PSAPL_2025.article(112)))
                        .provided(
                                RESTS_ON_MINUTES,
                                (file, decide) -> file.heard() ? decide.restsOnMinutes() : Answer.YES,
                                law.bases(AR.article(153), APL_2021.article(65)))
                        .provided(
                                DETENTION_WITHIN_LAW,
                                (file, decide) -> isPenalty(decide)
                                        .not()
                                        .or(decide.penalty().isWithinLaw()),
                                AR.article(162))
                        .provided(
                                NOT_FINED_TWICE,
                                (file, decide) -> isPenalty(decide)
                                        .and(decide.penalty().has(PenaltyKind.FINE))
                                        .and(decide.finedBefore())
                                        .not(),
                                AR.article(156))
                        .providedInSituation(
                                NOT_OUT_OF_LIMITATION,
                                (file, decide, situation) -> isPenalty(decide)
                                        .not()
                                        .or(decide.accusedInTime())
                                        .or(isOutOfLimitation(file, situation).not()),
                                law.bases(
                                        AR.article(154),
                                        APL_2021.article(36),
                                        PSAPL_2012.article(22),
                                        PSAPL_2025.article(25)))
                        .provided(REASONS_GIVEN, (file, decide) -> decide.reasonsGiven(), AR.article(175))
                        .approvedAtLevel(
                                ImmutableSet.of(STATION_HEAD, COUNTY_HEAD),
                                (file, decide) -> deciders(law, file, decide))
                        .stops(ASK_HEARING, ANNOUNCED_NOTICE)
                        .stops(InvestigationRules.periods(law).toArray(new Clock[0]))
                        .startsOneOf(SERVICES, (file, decide) -> service(file))
                        .startsOneOf(OF_VICTIM, (file, decide) -> copyToVictim(file))
                        .recording(AdministrativeCase::decided),
                law.under(AR.article(36), AR.article(176), APL_2021.article(61), PSAPL_2025.article(116))
                        .shall(OFFICER, Serve.class)
                        .from(DECISION)
                        .to(SERVED)
                        .provided(HANDED_OVER, (file, serve) -> serve.handedOver())
                        .provided(
                                FAMILY_TOLD_OF_DETENTION,
                                (file, serve) -> file.isPunishedBy(PenaltyKind.DETENTION)
                                        .not()
                                        .or(serve.familyTold()),
                                law.bases(AR.article(176), PSAPL_2025.article(116)))
                        .within(SERVE_DECISION)
                        .stops(SERVE_DECISION, SERVE_OTHER_DECISION)
                        .startsOneOf(
                                ImmutableList.of(PAY_FINE),
                                (file, serve) -> file.isPunishedBy(PenaltyKind.FINE) == Answer.YES
                                        ? Optional.of(PAY_FINE)
                                        : Optional.empty()),
                law.under(AR.article(172).paragraph(3), PSAPL_2025.article(116))
                        .shall(OFFICER, ServeVictim.class)
                        .from(DECISION, SERVED, EXECUTING)
                        .stays()
                        .within(COPY_TO_VICTIM)
                        .stops(COPY_TO_VICTIM)
                        .recording((file, serve) -> file.withVictimServed(true)));
    }

    private static RuleTable<AdministrativeCase, AdministrativeState> withSummaryPenalty(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        ImmutableList<Clock> handIn = ImmutableList.of(HAND_IN_CASH, HAND_IN_OTHER_CASH);
        ImmutableList<Clock> bank = ImmutableList.of(BANK_CASH, BANK_OTHER_CASH);
        return table.amendedBy(
                summary(law, summaryHead(law).opens(SUMMARY_PENALTY)),
                summary(law, summaryHead(law).from(ACCEPTED).to(SUMMARY_PENALTY)),
                law.under(AR.article(38), AR.article(39), PSAPL_2012.article(101), PSAPL_2025.article(120))
                        .byLaw(new TakeSummaryEffect())
                        .from(SUMMARY_PENALTY)
                        .to(SERVED)
                        .asSoonAs(HANDED_OVER, AdministrativeCase::handedOverAt)
                        .startsOneOf(
                                ImmutableList.of(PAY_FINE),
                                (file, effect) -> file.isPunishedBy(PenaltyKind.FINE) == Answer.YES
                                        ? Optional.of(PAY_FINE)
                                        : Optional.empty()),
                law.under(AR.article(39), PSAPL_2012.article(101), PSAPL_2025.article(120))
                        .shall(OFFICER, ReportBack.class)
                        .from(SERVED, EXECUTING)
                        .stays()
                        .within(BACK_REPORT)
                        .stops(BACK_REPORT),
                law.under(AR.article(214), PSAPL_2012.article(104), PSAPL_2025.article(123))
                        .may(OFFICER, CollectCash.class)
                        .from(SERVED)
                        .to(EXECUTING)
                        .provided(
                                FINE_COLLECTED_ON_THE_SPOT,
                                (file, collect) -> isCollected(law, file, collect),
                                law.bases(AR.article(214), PSAPL_2012.article(104), PSAPL_2025.article(123)))
                        .provided(RECEIPT_GIVEN, (file, collect) -> collect.receiptGiven())
                        .stops(PAY_FINE)
                        .startsOneOf(
                                handIn,
                                (file, collect) -> Optional.of(
                                        file.isPublicOrder() == Answer.NO ? HAND_IN_OTHER_CASH : HAND_IN_CASH)),
                law.under(AR.article(216), APL_2021.article(71), PSAPL_2025.article(124))
                        .shall(OFFICER, HandInCash.class)
                        .from(EXECUTING)
                        .stays()
                        .within(HAND_IN_CASH)
                        .stops(HAND_IN_CASH, HAND_IN_OTHER_CASH)
                        .startsOneOf(
                                bank,
                                (file, hand) ->
                                        Optional.of(file.isPublicOrder() == Answer.NO ? BANK_OTHER_CASH : BANK_CASH)),
                law.under(AR.article(216), APL_2021.article(71), PSAPL_2025.article(124))
                        .shall(COUNTY_ORGAN, BankCash.class)
                        .from(EXECUTING)
                        .stays()
                        .within(BANK_CASH)
                        .stops(BANK_CASH, BANK_OTHER_CASH));
    }

    private static Rule.Head<AdministrativeCase, AdministrativeState, DecideSummarily> summaryHead(Law law) {
        return law.under(
                        AR.article(37),
                        AR.article(38),
                        AR.article(39),
                        APL_2021.article(51),
                        PSAPL_2012.article(100),
                        PSAPL_2025.article(119))
                .may(OFFICER, DecideSummarily.class);
    }

    private static Rule<AdministrativeCase, AdministrativeState, DecideSummarily> summary(
            Law law, Rule<AdministrativeCase, AdministrativeState, DecideSummarily> rule) {
        return law.since2026(
                rule.provided(FACTS_CLEAR, (file, decide) -> decide.certain())
                        .provided(WITHIN_SUMMARY_LIMIT, (file, decide) -> law.isSummary(file, decide.penalty()))
                        .provided(
                                NO_EXCLUDED_MATTER,
                                (file, decide) -> decide.excludedMatter().not(),
                                AR.article(37))
                        .provided(TOLD_AND_HEARD, (file, decide) -> decide.toldAndHeard(), AR.article(38))
                        .provided(HANDED_OVER, (file, decide) -> decide.handedOver(), AR.article(38))
                        .stops(InvestigationRules.periods(law).toArray(new Clock[0]))
                        .starts(BACK_REPORT)
                        .startsOneOf(OF_VICTIM, (file, decide) -> copyToVictim(file))
                        .recording(AdministrativeCase::decidedSummarily),
                revised -> revised.provided(
                        ONE_OFFICER_AS_ALLOWED, (file, decide) -> isAttended(decide), PSAPL_2025.article(120)));
    }

    /** One officer was always enough before 2026; since then only without objection and with all of it recorded. */
    private static Answer isAttended(DecideSummarily decide) {
        Answer two = Answer.of(decide.attendance().map(Attendance.TWO_OFFICERS::equals));
        Answer recorded = Answer.of(decide.attendance().map(by -> by != Attendance.ONE));
        return two.or(decide.objected().not().and(recorded));
    }

    private static Answer isCollected(Law law, AdministrativeCase file, CollectCash collect) {
        Answer small = file.penalty()
                .map(penalty -> penalty.isFinedFrom(law.cash() + 1).not())
                .orElse(Answer.UNKNOWN);
        return file.isPunishedBy(PenaltyKind.FINE).and(small.or(collect.hardToCollectLater()));
    }

    private static Answer isPenalty(Decide decide) {
        return Answer.of(decide.ruling().map(Ruling.PENALTY::equals));
    }

    /** A station signs for what it may decide in its own name; detention and all else is for the county organ. */
    private static ImmutableSet<Role> deciders(Law law, AdministrativeCase file, Decide decide) {
        boolean small = isPenalty(decide).and(law.isForStation(file, decide.penalty())) == Answer.YES;
        return small ? ImmutableSet.of(STATION_HEAD, COUNTY_HEAD) : ImmutableSet.of(COUNTY_HEAD);
    }

    private static Answer proposal(Law law, AdministrativeCase file) {
        return file.proposed().map(proposed -> law.isHeard(file, proposed)).orElse(Answer.UNKNOWN);
    }

    /** Notice was given, and whatever time it left has passed, or the hearing was held or waived. */
    private static Answer isNoticeOver(AdministrativeCase file, Decide decide, Situation situation) {
        if (file.proposed().isEmpty()) {
            return Answer.NO;
        }
        Answer hearing = situation
                .clock(ASK_HEARING)
                .filter(run -> run.stoppedAt().isEmpty())
                .map(run -> situation.hasRunOut(ASK_HEARING).or(decide.hearingWaived()))
                .orElse(Answer.YES);
        Answer announcement = file.announced() ? situation.hasRunOut(ANNOUNCED_NOTICE) : Answer.YES;
        return Answer.of(!situation.standsIn(LEGAL_REVIEW) || file.heard())
                .and(hearing)
                .and(announcement);
    }

    /** Whether the act was discovered too late; unknown while nobody has said when it was done, or under which law. */
    static Answer isOutOfLimitation(AdministrativeCase file, Situation situation) {
        return IntakeRules.limitation(file)
                .filter(clock -> situation.clock(clock).isPresent())
                .map(situation::hasRunOut)
                .orElse(Answer.UNKNOWN);
    }

    static Optional<Clock> service(AdministrativeCase file) {
        return Optional.of(file.isPublicOrder() == Answer.NO ? SERVE_OTHER_DECISION : SERVE_DECISION);
    }

    static Optional<Clock> copyToVictim(AdministrativeCase file) {
        return file.victim() == Answer.YES ? Optional.of(COPY_TO_VICTIM) : Optional.empty();
    }
}
