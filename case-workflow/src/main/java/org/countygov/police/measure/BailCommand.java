package org.countygov.police.measure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.workflow.Answer;

/** What is asked about bail and residential surveillance. */
public sealed interface BailCommand extends MeasureCommand {
    /**
     * The suspect is bailed.
     *
     * @param ground why bail is possible
     * @param bars what bars bail, or empty when nobody has looked
     * @param guarantees what secures it, or empty when nobody has said
     * @param deposit the deposit in yuan
     * @param guarantorFirst for a minor with a deposit, whether no guarantor could be found first
     * @param readOut whether the decision was read out and signed
     * @param procuratorateTold after an arrest, whether the procuratorate that approved it is told
     */
    record Bail(
            Optional<BailGround> ground,
            Optional<ImmutableSet<BailBar>> bars,
            Optional<ImmutableSet<Guarantee>> guarantees,
            Optional<BigDecimal> deposit,
            Answer guarantorFirst,
            Answer readOut,
            Answer procuratorateTold)
            implements BailCommand {}

    /** The deposit is paid to the designated bank. */
    record PayDeposit() implements BailCommand {}

    /** The suspect reports to the station that executes bail. */
    record ReportToStation() implements BailCommand {}

    /**
     * After a breach, or when a guarantor falls away, a new guarantee is ordered.
     *
     * @param guarantees what secures bail now, or empty when nobody has said
     * @param deposit the deposit in yuan
     */
    record RenewGuarantee(Optional<ImmutableSet<Guarantee>> guarantees, Optional<BigDecimal> deposit)
            implements BailCommand {}

    /**
     * The deposit is forfeited, in part or wholly.
     *
     * @param yuan how much
     * @param breachVerified whether the breach is verified
     */
    record ForfeitDeposit(Optional<BigDecimal> yuan, Answer breachVerified) implements BailCommand {}

    /** The forfeiture is read out to the suspect or an adult of the family. */
    record ReadOutForfeiture() implements BailCommand {}

    /**
     * A guarantor in breach is fined.
     *
     * @param yuan how much
     * @param breachVerified whether the breach is verified
     */
    record FineGuarantor(Optional<BigDecimal> yuan, Answer breachVerified) implements BailCommand {}

    /** The executing station warns the deciding organ that bail ends. */
    record WarnBailEnds() implements BailCommand {}

    /**
     * One of the cases has come about in which bail ends by itself.
     *
     * @param listed whether the provisions on bail list it
     */
    record RecordSelfEndingCase(Answer listed) implements BailCommand {}

    /** Bail ends by itself. Done by law. */
    record EndByItself() implements BailCommand {}

    /**
     * The suspect is placed under residential surveillance.
     *
     * @param ground why
     * @param arrestConditions whether the conditions of arrest are met
     * @param residence where
     * @param designation why a residence is designated, where one is
     * @param procuratorateTold after an arrest, whether the procuratorate that approved it is told
     */
    record PlaceUnderSurveillance(
            Optional<SurveillanceGround> ground,
            Answer arrestConditions,
            Optional<Residence> residence,
            Optional<DesignationGround> designation,
            Answer procuratorateTold)
            implements BailCommand {}

    /**
     * Bail or surveillance is lifted.
     *
     * @param ground why
     * @param depositReturned whether the deposit is refunded as far as it was not forfeited
     */
    record Lift(Optional<LiftGround> ground, Answer depositReturned) implements BailCommand {}
}
