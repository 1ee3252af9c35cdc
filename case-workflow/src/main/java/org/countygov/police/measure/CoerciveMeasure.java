package org.countygov.police.measure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.AppearanceCommand.RecordArrival;
import org.countygov.police.measure.BailCommand.Bail;
import org.countygov.police.measure.BailCommand.ForfeitDeposit;
import org.countygov.police.measure.BailCommand.RenewGuarantee;
import org.countygov.police.shared.CustodySettings;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of the measures against a suspect. Who the suspect is stays in the embedding system; there is
 * one file for each suspect.
 */
@Value.Immutable
public abstract sealed class CoerciveMeasure permits ImmutableCoerciveMeasure {
    private static final BigDecimal LEAST_DEPOSIT = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_DEPOSIT_OF_MINORS = BigDecimal.valueOf(500);

    CoerciveMeasure() {}

    /** The criminal case. */
    public abstract Optional<CaseRef> criminalCase();

    /** What calls for special care; empty when nobody has looked. */
    public abstract Optional<ImmutableSet<SpecialPerson>> special();

    /** Whether the suspect withholds who it is. */
    @Value.Default
    public Answer identityWithheld() {
        return Answer.UNKNOWN;
    }

    /** What the suspect is subject to. */
    @Value.Default
    public Regime regime() {
        return Regime.AT_LARGE;
    }

    /** Whether the suspect is in the detention house. */
    @Value.Default
    public boolean inHouse() {
        return false;
    }

    /** When the suspect arrived for the present appearance. */
    public abstract Optional<Instant> arrivedAt();

    /** When the last appearance ended. */
    public abstract Optional<Instant> lastAppearanceEnded();

    /** Whether the warrant of an emergency detention is still to come. */
    @Value.Default
    public boolean formalitiesDue() {
        return false;
    }

    /** Whether the notice to the family has been delayed for a reason that still stands. */
    @Value.Default
    public boolean noticeDelayed() {
        return false;
    }

    /** What the congress or the conference has said or been told. */
    public abstract ImmutableSet<BodyAnswer> bodyAnswers();

    /** When arrest was refused, until it is requested again. */
    public abstract Optional<Instant> refusedAt();

    /** Whether the refusal came with an outline for a supplement. */
    @Value.Default
    public Answer supplementOutline() {
        return Answer.UNKNOWN;
    }

    /** Whether the police asked for reconsideration of the refusal. */
    @Value.Default
    public boolean reconsiderationAsked() {
        return false;
    }

    /** The case of that remedy. */
    public abstract Optional<CaseRef> remedy();

    /** The lengthening of custody that the procuratorate has been asked for. */
    public abstract Optional<ExtensionStep> requestedStep();

    /** The other offence and when it was discovered, until custody is counted anew. */
    public abstract Optional<Instant> otherOffenceFoundAt();

    public abstract Optional<OtherOffence> otherOffence();

    /** Whether an application to change the measure waits for an answer. */
    @Value.Default
    public boolean applicationPending() {
        return false;
    }

    /** Whether a suggestion of the procuratorate waits for an answer. */
    @Value.Default
    public boolean suggestionPending() {
        return false;
    }

    /** How often the suspect has been bailed in this file. */
    @Value.Default
    public int timesBailed() {
        return 0;
    }

    /** How often the suspect has been placed under surveillance in this file. */
    @Value.Default
    public int timesSurveilled() {
        return 0;
    }

    /** What secures the bail in force. */
    public abstract Optional<Guarantee> guarantee();

    /** What is left of the deposit, in yuan. */
    public abstract Optional<BigDecimal> deposit();

    /** Since when one of the cases is there in which bail ends by itself. */
    public abstract Optional<Instant> bailEndsSince();

    /** How often the procuratorate has returned the case. */
    @Value.Default
    public int returns() {
        return 0;
    }

    static CoerciveMeasure blank() {
        return ImmutableCoerciveMeasure.builder().build();
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    /** What is not named is not known. */
    static Answer isNamed(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    boolean isHeld() {
        return regime() == Regime.HELD;
    }

    Answer isSpecial(SpecialPerson kind) {
        return Answer.of(special().map(kinds -> kinds.contains(kind)));
    }

    /** What the law asks of some suspects alone. */
    Answer onlyFor(SpecialPerson kind, Answer asked) {
        return isSpecial(kind).not().or(asked);
    }

    /** Permission is asked of the congress of a deputy of county level or above alone, for each measure anew. */
    Answer bodyPermits() {
        return onlyFor(SpecialPerson.COUNTY_DEPUTY, Answer.of(bodyAnswers().contains(BodyAnswer.PERMITTED)));
    }

    Answer isDeputyOrMember() {
        return isSpecial(SpecialPerson.COUNTY_DEPUTY)
                .or(isSpecial(SpecialPerson.TOWN_DEPUTY))
                .or(isSpecial(SpecialPerson.CONSULTATIVE_MEMBER));
    }

    /** An appearance that follows another too soon is the other one going on. */
    Answer isNotChained(Situation situation) {
        Duration least = Duration.ofHours(situation.setting(CustodySettings.HOURS_BETWEEN_APPEARANCES));
        return Answer.of(lastAppearanceEnded()
                .map(ended -> !situation.at().isBefore(ended.plus(least)))
                .orElse(true));
    }

    /** One who is in the detention house is interrogated there and nowhere else. */
    Answer isLawfulPlace(Optional<InterrogationPlace> place) {
        return Answer.of(place.map(known ->
                known == InterrogationPlace.HOUSE_ROOM || (!inHouse() && known == InterrogationPlace.CASE_VENUE)));
    }

    /** A guarantor or a deposit; both at once are neither. */
    static Answer isOneGuarantee(Optional<ImmutableSet<Guarantee>> guarantees) {
        return Answer.of(guarantees.map(chosen -> chosen.size() == 1));
    }

    /** At least 1,000 yuan, of a minor 500; nothing is asked of a guarantor's bail. */
    Answer isDepositEnough(Optional<ImmutableSet<Guarantee>> guarantees, Optional<BigDecimal> yuan) {
        return Answer.of(guarantees.map(chosen -> !chosen.contains(Guarantee.DEPOSIT)))
                .or(isAtLeast(yuan, LEAST_DEPOSIT))
                .or(isSpecial(SpecialPerson.MINOR).and(isAtLeast(yuan, LEAST_DEPOSIT_OF_MINORS)));
    }

    private static Answer isAtLeast(Optional<BigDecimal> yuan, BigDecimal least) {
        return Answer.of(yuan.map(known -> known.compareTo(least) >= 0));
    }

    Answer isGuarantorPreferred(Bail bail) {
        Answer byGuarantor = Answer.of(bail.guarantees().map(chosen -> !chosen.contains(Guarantee.DEPOSIT)));
        return onlyFor(SpecialPerson.MINOR, byGuarantor.or(bail.guarantorFirst()));
    }

    /** Two grounds reach even those whom the ban names. */
    static Answer isNotBarred(Bail bail) {
        Answer exempt = Answer.of(bail.ground()
                .map(ground -> ground == BailGround.ILL_OR_NURSING || ground == BailGround.CUSTODY_EXPIRED));
        return exempt.or(Answer.of(bail.bars().map(ImmutableSet::isEmpty)));
    }

    Answer isWithinDeposit(ForfeitDeposit forfeit) {
        return Answer.of(forfeit.yuan()
                .flatMap(yuan -> deposit().map(left -> yuan.signum() > 0 && yuan.compareTo(left) <= 0)));
    }

    /** Nothing is left to refund where there was no deposit, or all of it was forfeited. */
    Answer isDepositReturned(Answer returned) {
        return deposit().filter(left -> left.signum() > 0).isPresent() ? returned : Answer.YES;
    }

    Answer isOffenceRecalculating() {
        return Answer.of(otherOffence().map(offence -> offence != OtherOffence.SAME_MINOR));
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    CoerciveMeasure identified(IdentifySuspect identify) {
        return edit().withCriminalCase(identify.criminalCase())
                .withSpecial(identify.special())
                .withIdentityWithheld(identify.identityWithheld());
    }

    CoerciveMeasure arrived(RecordArrival arrival, Instant at) {
        return edit().withArrivedAt(arrival.arrivedAt().orElse(at));
    }

    CoerciveMeasure compelled() {
        return edit().withBodyAnswers();
    }

    /** Whoever never came has not been kept. */
    CoerciveMeasure appearanceEnded(Instant at) {
        return edit().withArrivedAt(Optional.empty())
                .withLastAppearanceEnded(arrivedAt().map(arrived -> at).or(this::lastAppearanceEnded));
    }

    CoerciveMeasure detained(boolean formalitiesDue) {
        return edit().withRegime(Regime.HELD)
                .withBodyAnswers()
                .withArrivedAt(Optional.empty())
                .withFormalitiesDue(formalitiesDue)
                .withNoticeDelayed(false)
                .withInHouse(false);
    }

    CoerciveMeasure formalitiesCompleted() {
        return edit().withFormalitiesDue(false);
    }

    CoerciveMeasure delivered() {
        return edit().withInHouse(true);
    }

    CoerciveMeasure noticeDelayed(boolean delayed) {
        return edit().withNoticeDelayed(delayed);
    }

    CoerciveMeasure answeredByBody(Optional<BodyAnswer> answer) {
        return edit().withBodyAnswers(
                        Sets.union(bodyAnswers(), answer.map(ImmutableSet::of).orElse(ImmutableSet.of())));
    }

    /** At liberty, with nothing pending that only concerned custody. */
    CoerciveMeasure atLarge() {
        return out(Regime.AT_LARGE);
    }

    private ImmutableCoerciveMeasure out(Regime regime) {
        return edit().withRegime(regime)
                .withBodyAnswers()
                .withInHouse(false)
                .withArrivedAt(Optional.empty())
                .withFormalitiesDue(false)
                .withNoticeDelayed(false)
                .withApplicationPending(false)
                .withRequestedStep(Optional.empty())
                .withOtherOffence(Optional.empty())
                .withOtherOffenceFoundAt(Optional.empty());
    }

    CoerciveMeasure arrestRequested() {
        return edit().withRefusedAt(Optional.empty())
                .withBodyAnswers()
                .withSupplementOutline(Answer.UNKNOWN)
                .withReconsiderationAsked(false)
                .withApplicationPending(false);
    }

    CoerciveMeasure arrestRefused(Answer outline, Instant at) {
        return edit().withRefusedAt(at).withSupplementOutline(outline);
    }

    CoerciveMeasure reconsiderationAsked(Optional<CaseRef> remedy) {
        return edit().withReconsiderationAsked(true).withRemedy(remedy);
    }

    CoerciveMeasure arrested() {
        return edit().withRegime(Regime.HELD).withNoticeDelayed(false);
    }

    CoerciveMeasure stepRequested(Optional<ExtensionStep> step) {
        return edit().withRequestedStep(step);
    }

    CoerciveMeasure otherOffenceFound(Optional<OtherOffence> offence, Instant at) {
        return edit().withOtherOffence(offence).withOtherOffenceFoundAt(at);
    }

    /** The moment of the discovery stays on file: custody is counted from it. */
    CoerciveMeasure recalculated() {
        return edit().withOtherOffence(Optional.empty()).withRequestedStep(Optional.empty());
    }

    CoerciveMeasure identityEstablished() {
        return edit().withIdentityWithheld(Answer.NO);
    }

    CoerciveMeasure applicationPending(boolean pending) {
        return edit().withApplicationPending(pending);
    }

    CoerciveMeasure suggestionPending(boolean pending) {
        return edit().withSuggestionPending(pending);
    }

    CoerciveMeasure bailed(Bail bail) {
        return guaranteed(out(Regime.BAIL).withTimesBailed(timesBailed() + 1), bail.guarantees(), bail.deposit());
    }

    CoerciveMeasure guaranteed(RenewGuarantee renewal) {
        return guaranteed(edit(), renewal.guarantees(), renewal.deposit());
    }

    private static CoerciveMeasure guaranteed(
            ImmutableCoerciveMeasure measure,
            Optional<ImmutableSet<Guarantee>> guarantees,
            Optional<BigDecimal> deposit) {
        Optional<Guarantee> chosen = guarantees.flatMap(kinds -> kinds.stream().findFirst());
        return measure.withGuarantee(chosen)
                .withDeposit(deposit.filter(yuan -> chosen.equals(Optional.of(Guarantee.DEPOSIT))));
    }

    CoerciveMeasure forfeited(ForfeitDeposit forfeit) {
        return edit().withDeposit(
                        deposit().map(left -> left.subtract(forfeit.yuan().orElse(BigDecimal.ZERO))));
    }

    CoerciveMeasure bailEnding(Instant at) {
        return edit().withBailEndsSince(at);
    }

    CoerciveMeasure surveilled() {
        return out(Regime.SURVEILLANCE).withTimesSurveilled(timesSurveilled() + 1);
    }

    CoerciveMeasure returned() {
        return edit().withReturns(returns() + 1);
    }

    private ImmutableCoerciveMeasure edit() {
        return (ImmutableCoerciveMeasure) this;
    }
}
