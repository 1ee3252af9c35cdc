package org.countygov.mediation.reconsideration;

import static org.countygov.mediation.shared.ReconsiderationClocks.APPLICATION;
import static org.countygov.mediation.shared.ReconsiderationClocks.APPLICATION_IF_UNTOLD;
import static org.countygov.mediation.shared.ReconsiderationClocks.APPLICATION_ON_INACTION;
import static org.countygov.mediation.shared.ReconsiderationClocks.HEARING_NOTICE;
import static org.countygov.mediation.shared.ReconsiderationClocks.LONGEST_IF_UNTOLD;
import static org.countygov.mediation.shared.ReconsiderationClocks.OUTER_LIMIT;
import static org.countygov.mediation.shared.ReconsiderationClocks.OUTER_LIMIT_IMMOVABLE;
import static org.countygov.mediation.shared.ReconsiderationClocks.UNCURED_SUSPENSION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ReconsiderationSettings;
import org.countygov.party.PersonId;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a case of administrative reconsideration. */
@Value.Immutable
public abstract sealed class Reconsideration permits ImmutableReconsideration {
    /** Up to this sum a case over money may go the summary way. */
    private static final BigDecimal SUMMARY_UP_TO_YUAN = BigDecimal.valueOf(3000);

    Reconsideration() {}

    @Value.Default
    public PersonId applicant() {
        return PersonId.UNSTATED;
    }

    /** The organ whose act is reviewed. */
    @Value.Default
    public PersonId respondent() {
        return PersonId.UNSTATED;
    }

    public abstract ImmutableSet<PersonId> thirdParties();

    /** Whether the act lay in the organ's discretion. */
    @Value.Default
    public Answer discretionary() {
        return Answer.UNKNOWN;
    }

    /** Whether compensation is disputed. */
    @Value.Default
    public Answer compensation() {
        return Answer.UNKNOWN;
    }

    /** When the application, complete or completed, came in. */
    public abstract Optional<Instant> receivedAt();

    @Value.Default
    public boolean correctionAsked() {
        return false;
    }

    public abstract Optional<Instant> acceptedAt();

    @Value.Default
    public Procedure procedure() {
        return Procedure.ORDINARY;
    }

    @Value.Default
    public boolean copySent() {
        return false;
    }

    @Value.Default
    public boolean partiesHeard() {
        return false;
    }

    /** The latest hearing of which the parties were told. */
    public abstract Optional<Instant> hearing();

    @Value.Default
    public boolean hearingHeld() {
        return false;
    }

    /** Why the review rests, while it does. */
    public abstract Optional<SuspensionGround> suspension();

    /** Since when time does not count, while it does not. */
    public abstract Optional<Instant> uncountedSince();

    /** The days since acceptance that did not count, as far as they are over. */
    @Value.Default
    public long daysUncounted() {
        return 0;
    }

    /** The marks on the mediation letter, in the order of recording. */
    public abstract ImmutableList<LetterMark> marks();

    static Reconsideration blank() {
        return ImmutableReconsideration.builder().build();
    }

    /** Applicant, respondent and third parties; empty when one of the first two is not named. */
    ImmutableSet<PersonId> parties() {
        return applicant().isStated() && respondent().isStated()
                ? ImmutableSet.<PersonId>builder()
                        .add(applicant(), respondent())
                        .addAll(thirdParties())
                        .build()
                : ImmutableSet.of();
    }

    // ---- applying
    // ------------------------------------------------------------------------------------------------------

    Answer isRecorded(Apply apply) {
        return apply.oral() ? apply.recorded() : Answer.YES;
    }

    /** Before 2024: sixty days from knowledge of the act. */
    Answer isAskedWithinSixtyDays(Apply apply, Situation situation) {
        Optional<Instant> since = apply.dates().inactionSince().or(apply.dates()::actKnown);
        return since.map(known -> situation.isInTime(APPLICATION, known))
                .orElse(Answer.UNKNOWN)
                .or(apply.dates().longerPeriodRuns());
    }

    /** Since 2024: who was not told of the right has sixty days from knowing of it, and a year from knowing the act. */
    Answer isAskedInTime(Apply apply, Situation situation) {
        ApplicationDates dates = apply.dates();
        if (dates.rightKnown().isEmpty() || dates.inactionSince().isPresent()) {
            return isAskedWithinSixtyDays(apply, situation);
        }
        Answer longest = dates.actKnown()
                .map(known -> isKept(LONGEST_IF_UNTOLD, known, Period.ofYears(1), situation))
                .orElse(Answer.UNKNOWN);
        return isKept(APPLICATION_IF_UNTOLD, dates.rightKnown().get(), Period.ofDays(60), situation)
                .and(longest)
                .or(dates.longerPeriodRuns());
    }

    /** Since July 2026 there is a rule of its own for inaction. */
    Answer isAskedInTimeEvenOnInaction(Apply apply, Situation situation) {
        Optional<Instant> since = apply.dates()
                .inactionSince()
                .filter(begin -> APPLICATION_ON_INACTION.isInForceOn(BeijingTime.date(begin)));
        return since.map(begin -> situation.isInTime(APPLICATION_ON_INACTION, begin))
                .orElseGet(() -> isAskedInTime(apply, situation));
    }

    /** Twenty years for immovables, five otherwise. Inaction has no act from which they could run. */
    Answer isWithinOuterLimit(Apply apply, Situation situation) {
        ApplicationDates dates = apply.dates();
        if (dates.inactionSince().isPresent()) {
            return Answer.YES;
        }
        if (dates.actMade().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Instant made = dates.actMade().get();
        Answer five = isKept(OUTER_LIMIT, made, Period.ofYears(5), situation);
        Answer twenty = isKept(OUTER_LIMIT_IMMOVABLE, made, Period.ofYears(20), situation);
        return five.or(dates.immovable().and(twenty));
    }

    /** Where the limit is younger than its trigger, no clause says whether it counts back: kept by any count, or unknown. */
    private static Answer isKept(Clock limit, Instant trigger, Period length, Situation situation) {
        LocalDate day = BeijingTime.date(trigger);
        if (limit.isInForceOn(day)) {
            return situation.isInTime(limit, trigger);
        }
        return situation.date().isAfter(day.plus(length)) ? Answer.UNKNOWN : Answer.YES;
    }

    Answer isOpenToReconsideration(Apply apply) {
        return Answer.of(apply.excluded().map(ImmutableSet::isEmpty));
    }

    Answer isNotWithdrawnBefore(Apply apply) {
        return apply.withdrawnBefore().not().or(apply.withdrawalForced());
    }

    // ---- intake
    // --------------------------------------------------------------------------------------------------------

    Answer isLacking(RequestCorrection request) {
        return request.lacking();
    }

    Answer isListedWhole(RequestCorrection request) {
        return request.allListed();
    }

    Answer isFirstCorrection() {
        return Answer.of(!correctionAsked());
    }

    Answer hasGoodReason(ExtendCorrection extend) {
        return extend.goodReason();
    }

    Answer hasFault(Reject reject) {
        return Answer.of(!reject.faults().isEmpty());
    }

    Answer isReasoned(Reject reject) {
        return reject.reasoned();
    }

    Answer isCompetentOrganNamed(Reject reject) {
        return reject.faults().contains(AdmissionFault.WRONG_ORGAN) ? reject.competentOrganNamed() : Answer.YES;
    }

    Answer isFit(Accept accept) {
        return Answer.of(accept.faults().map(ImmutableSet::isEmpty));
    }

    // ---- the review
    // ----------------------------------------------------------------------------------------------------

    Answer isOrdinary() {
        return Answer.of(procedure() == Procedure.ORDINARY);
    }

    Answer isSummary() {
        return isOrdinary().not();
    }

    /** Consent of all parties is enough; without it the case must be clear and of a listed kind. */
    Answer isSuitedToSummary(ChooseSummary choose) {
        Answer listed = choose.kind()
                .map(kind -> switch (kind) {
                    case ON_THE_SPOT, WARNING_OR_CRITICISM, DISCLOSURE -> Answer.YES;
                    case MONEY -> Answer.of(choose.yuan().map(yuan -> yuan.compareTo(SUMMARY_UP_TO_YUAN) <= 0));
                    case INACTION, OTHER -> Answer.NO;
                })
                .orElse(Answer.UNKNOWN);
        return choose.clear().and(listed).or(choose.allAgree());
    }

    Answer isUnsuited(ToOrdinary turn) {
        return turn.unsuitable();
    }

    Answer isAhead(NotifyHearing notify, Situation situation) {
        return Answer.of(notify.hearing().map(hearing -> hearing.isAfter(situation.at())));
    }

    Answer isNotifiedInTime(NotifyHearing notify, Situation situation) {
        return notify.hearing()
                .map(hearing -> situation.isInTime(HEARING_NOTICE, hearing))
                .orElse(Answer.UNKNOWN);
    }

    Answer isHearingNotified(HoldHearing hold, Situation situation) {
        return Answer.of(hearing()
                .map(BeijingTime::date)
                .filter(situation.date()::equals)
                .isPresent());
    }

    Answer isVoluntary(Mediate mediate) {
        return mediate.voluntary();
    }

    Answer isLawful(Mediate mediate) {
        return mediate.lawful();
    }

    /** Before 2024: discretionary acts and compensation only. */
    Answer mayBeMediated() {
        return discretionary().or(compensation());
    }

    Answer hasGround(Suspend suspend) {
        return suspend.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isSuspensionAgreed(Suspend suspend) {
        return suspend.ground().equals(Optional.of(SuspensionGround.MEDIATION_OR_SETTLEMENT))
                ? suspend.applicantAgrees().and(suspend.respondentAgrees())
                : Answer.YES;
    }

    Answer isTold(Suspend suspend) {
        return suspend.told();
    }

    /** The reason is gone, or a superior organ itself acts, or it has ordered the review to go on. */
    Answer isReasonGone(Resume resume) {
        return resume.reasonGone().or(resume.ordered());
    }

    Answer isTold(Resume resume) {
        return resume.told();
    }

    Answer isGroundThatEnds() {
        return Answer.of(suspension().map(SuspensionGround::endsAfterSixtyDays));
    }

    Answer areSixtyDaysOver(TerminateAfter60 terminate, Situation situation) {
        return situation.hasRunOut(UNCURED_SUSPENSION);
    }

    // ---- mediation and settlement
    // --------------------------------------------------------------------------------------

    Answer isAgreedByAll(AgreeByMediation agree) {
        return parties().isEmpty() || agree.agreedBy().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(agree.agreedBy().containsAll(parties()));
    }

    Answer isLawful(AgreeByMediation agree) {
        return agree.lawful();
    }

    /** A party signs for itself or through an agent; the organ seals. */
    Answer isWhoseMark(Sign sign, Situation situation) {
        if (!(situation.actor().role() instanceof MediationRole role)) {
            return Answer.UNKNOWN;
        }
        if (sign.party().isEmpty()) {
            return Answer.of(role == MediationRole.RECONSIDERATION_ORGAN);
        }
        PersonId bound = sign.party().get();
        if (parties().isEmpty() || !bound.isStated()) {
            return Answer.UNKNOWN;
        }
        return switch (role) {
            case APPLICANT -> Answer.of(bound.equals(applicant())).and(isParty(situation));
            case RESPONDENT -> Answer.of(bound.equals(respondent()));
            case THIRD_PARTY ->
                Answer.of(thirdParties().contains(bound))
                        .and(isSame(bound, situation.actor().person()));
            case AGENT -> Answer.of(parties().contains(bound));
            default -> Answer.NO;
        };
    }

    /** Whether a party acts: the applicant or a third party in person, the respondent through whoever it sends. */
    Answer isParty(Situation situation) {
        if (!(situation.actor().role() instanceof MediationRole role)) {
            return Answer.UNKNOWN;
        }
        PersonId person = situation.actor().person();
        return switch (role) {
            case APPLICANT -> isSame(applicant(), person);
            case THIRD_PARTY -> person.isStated() ? Answer.of(thirdParties().contains(person)) : Answer.UNKNOWN;
            default -> Answer.YES;
        };
    }

    private static Answer isSame(PersonId one, PersonId other) {
        return one.isStated() && other.isStated() ? Answer.of(one.equals(other)) : Answer.UNKNOWN;
    }

    Answer isSettled(Settle settle) {
        return settle.agreed();
    }

    Answer isVoluntary(Settle settle) {
        return settle.voluntary();
    }

    Answer isLawful(Settle settle) {
        return settle.lawful();
    }

    Answer isWritten(Settle settle) {
        return settle.written();
    }

    Answer isWrittenWhereRequired(Settle settle, Situation situation) {
        return situation.setting(ReconsiderationSettings.SETTLEMENT_IN_WRITING) ? settle.written() : Answer.YES;
    }

    Answer areReasonsStated(WithdrawApplication withdraw) {
        return withdraw.reasonsStated();
    }

    Answer isNotWithdrawn(ReturnToReview back) {
        return back.notWithdrawn();
    }

    // ---- the end
    // -------------------------------------------------------------------------------------------------------

    Answer isComplicated(Extend extend) {
        return extend.complicated();
    }

    Answer isTold(Extend extend) {
        return extend.told();
    }

    Answer wereHeard() {
        return Answer.of(procedure() == Procedure.SUMMARY || partiesHeard());
    }

    Answer wasHearingHeld(Decide decide) {
        return isSummary().or(Answer.of(hearingHeld())).or(decide.major().not());
    }

    Answer isNotWorse(Decide decide) {
        return decide.worse().not().or(decide.thirdPartyAsked());
    }

    Answer hasGround(Dismiss dismiss) {
        return dismiss.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    // ---- when and how long
    // ---------------------------------------------------------------------------------------------

    /** From when the summary period is counted: acceptance, later by the days that did not count. */
    Optional<Instant> summaryCountedFrom() {
        return acceptedAt().map(accepted -> accepted.plus(Duration.ofDays(daysUncounted())));
    }

    /** Since when every party and the organ have put their marks on the letter. */
    Optional<Instant> allMarksSince() {
        Optional<Instant> seal = marks().stream()
                .filter(mark -> mark.party().isEmpty())
                .map(LetterMark::at)
                .min(Instant::compareTo);
        return partiesSignedSince().flatMap(signed -> seal.map(at -> at.isAfter(signed) ? at : signed));
    }

    /** Since when every party has signed the letter. */
    Optional<Instant> partiesSignedSince() {
        Instant latest = Instant.MIN;
        for (PersonId party : parties()) {
            Optional<Instant> signed = marks().stream()
                    .filter(mark -> mark.party().equals(Optional.of(party)))
                    .map(LetterMark::at)
                    .min(Instant::compareTo);
            if (signed.isEmpty()) {
                return Optional.empty();
            }
            latest = signed.get().isAfter(latest) ? signed.get() : latest;
        }
        return parties().isEmpty() ? Optional.empty() : Optional.of(latest);
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Reconsideration applied(Apply apply, Event<Reconsideration, ReconsiderationState> event) {
        return edit().withApplicant(apply.applicant())
                .withRespondent(apply.respondent())
                .withThirdParties(apply.thirdParties())
                .withDiscretionary(apply.discretionary())
                .withCompensation(apply.compensation())
                .withReceivedAt(event.at());
    }

    Reconsideration correctionAsked(RequestCorrection request) {
        return edit().withCorrectionAsked(true);
    }

    Reconsideration corrected(Correct correct, Event<Reconsideration, ReconsiderationState> event) {
        return edit().withReceivedAt(event.at());
    }

    <X extends ReconsiderationCommand> Reconsideration accepted(
            X command, Event<Reconsideration, ReconsiderationState> event) {
        return edit().withAcceptedAt(event.at());
    }

    /** Before 2024 an application not rejected was accepted on the day it came in. */
    <X extends ReconsiderationCommand> Reconsideration acceptedOnReceipt(
            X command, Event<Reconsideration, ReconsiderationState> event) {
        return edit().withAcceptedAt(receivedAt().orElse(event.at()));
    }

    Reconsideration summary(ChooseSummary choose) {
        return edit().withProcedure(Procedure.SUMMARY);
    }

    Reconsideration ordinary(ToOrdinary turn) {
        return edit().withProcedure(Procedure.ORDINARY);
    }

    Reconsideration copySent(SendCopy send) {
        return edit().withCopySent(true);
    }

    Reconsideration heard(HearParties hear) {
        return edit().withPartiesHeard(true);
    }

    Reconsideration hearingNotified(NotifyHearing notify) {
        return edit().withHearing(notify.hearing());
    }

    /** Who is heard at a hearing is heard. */
    Reconsideration hearingHeld(HoldHearing hold) {
        return edit().withHearingHeld(true).withPartiesHeard(true);
    }

    Reconsideration inquiryBegun(BeginInquiry begin, Event<Reconsideration, ReconsiderationState> event) {
        return resting(event);
    }

    Reconsideration suspended(Suspend suspend, Event<Reconsideration, ReconsiderationState> event) {
        return resting(event).withSuspension(suspend.ground());
    }

    /** Time counts again. */
    <X extends ReconsiderationCommand> Reconsideration goingOn(
            X command, Event<Reconsideration, ReconsiderationState> event) {
        long days = uncountedSince()
                .map(since -> ChronoUnit.DAYS.between(BeijingTime.date(since), BeijingTime.date(event.at())))
                .orElse(0L);
        return edit().withSuspension(Optional.empty())
                .withUncountedSince(Optional.empty())
                .withDaysUncounted(daysUncounted() + days)
                .withMarks();
    }

    private ImmutableReconsideration resting(Event<Reconsideration, ReconsiderationState> event) {
        return uncountedSince().isPresent() ? edit() : edit().withUncountedSince(event.at());
    }

    Reconsideration agreed(AgreeByMediation agree) {
        return edit().withMarks();
    }

    Reconsideration signed(Sign sign, Event<Reconsideration, ReconsiderationState> event) {
        LetterMark mark = new LetterMark(sign.party(), sign.at().orElse(event.at()));
        return edit().withMarks(ImmutableList.<LetterMark>builder()
                .addAll(marks())
                .add(mark)
                .build());
    }

    private ImmutableReconsideration edit() {
        return (ImmutableReconsideration) this;
    }
}
