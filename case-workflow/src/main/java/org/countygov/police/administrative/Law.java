package org.countygov.police.administrative;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.PSAPL_2025;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Instrument;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.time.Tier;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Rule;

/**
 * What one edition of the law says where editions differ. Sums are in yuan.
 *
 * @param firstDay the first day of the edition
 * @param summaryFine the highest fine on the spot for public order
 * @param summaryFineOther the highest on the spot for another act of a person
 * @param summaryFineUnit the highest on the spot for another act of a unit
 * @param cash the highest fine for public order that is collected on the spot without more
 * @param stationFine the highest fine of a station in its own name
 * @param hearingFine the fine for public order from which a hearing may be asked for
 * @param extension how the time of a public-order case is extended
 * @param exempt whether an offender's detention is not executed
 */
record Law(
        LocalDate firstDay,
        int summaryFine,
        int summaryFineOther,
        int summaryFineUnit,
        int cash,
        int stationFine,
        int hearingFine,
        Tier extension,
        Function<Offender, Answer> exempt) {
    private static final int HEARING_FINE_OF_PERSON = 2_000;
    private static final int HEARING_FINE_OF_UNIT = 10_000;
    private static final int HEARING_FINE_AT_BORDER = 6_000;

    /** The procedure rule with the public-order law of 2012. */
    static final Law OF_2019 = new Law(
            LocalDate.of(2019, 1, 1),
            200,
            50,
            1_000,
            50,
            500,
            2_000,
            AdministrativeClocks.THIRTY_DAYS_MORE,
            Offender::isExemptUntil2025);

    /** The penalty law of 2021 beside them. */
    static final Law OF_2021 = new Law(
            LocalDate.of(2021, 7, 15),
            200,
            200,
            3_000,
            50,
            500,
            2_000,
            AdministrativeClocks.THIRTY_DAYS_MORE,
            Offender::isExemptUntil2025);

    /** The public-order law of 2025. */
    static final Law OF_2026 = new Law(
            LocalDate.of(2026, 1, 1),
            500,
            200,
            3_000,
            200,
            1_000,
            4_000,
            AdministrativeClocks.THIRTY_DAYS_MORE_TWICE,
            Offender::isExemptSince2026);

    /** Whether the public-order law of 2025 is in force. */
    boolean isRevised() {
        return PSAPL_2025.isInForceOn(firstDay);
    }

    private boolean hasPenaltyLaw() {
        return APL_2021.isInForceOn(firstDay);
    }

    /** Begins a rule with those of the provisions that are in force. */
    Rule.Under under(Basis... bases) {
        Basis[] standing = bases(bases);
        return Rule.under(standing[0], Arrays.copyOfRange(standing, 1, standing.length));
    }

    /** The rule as it reads under the public-order law of 2025; unchanged before. */
    <X extends Command<AdministrativeCase, AdministrativeState>>
            Rule<AdministrativeCase, AdministrativeState, X> since2026(
                    Rule<AdministrativeCase, AdministrativeState, X> rule,
                    UnaryOperator<Rule<AdministrativeCase, AdministrativeState, X>> amended) {
        return isRevised() ? amended.apply(rule) : rule;
    }

    /** Those of the provisions that are in force; an instrument whose first day is not known is taken to be. */
    Basis[] bases(Basis... bases) {
        return Arrays.stream(bases)
                .filter(basis -> !(basis instanceof Citation cited) || isInForce(cited.instrument()))
                .toArray(Basis[]::new);
    }

    private boolean isInForce(Instrument instrument) {
        return instrument.firstDay().isEmpty() || instrument.isInForceOn(firstDay);
    }

    /** Whether the penalty is small enough to be imposed on the spot. */
    Answer isSummary(AdministrativeCase file, Penalty penalty) {
        if (file.isPublicOrder() == Answer.YES) {
            return penalty.isSmall(summaryFine);
        }
        Answer unit = file.offender().map(Offender::unit).orElse(Answer.UNKNOWN);
        Answer asPerson = unit.not().and(penalty.isSmall(summaryFineOther));
        Answer asUnit = unit.and(penalty.isSmall(summaryFineUnit));
        return file.isPublicOrder().not().and(asPerson.or(asUnit));
    }

    /** Whether a station may decide it in its own name: a warning or a small fine for public order. */
    Answer isForStation(AdministrativeCase file, Penalty penalty) {
        return file.isPublicOrder().and(penalty.isSmall(stationFine));
    }

    /** Whether a hearing may be asked for (听证范围). */
    Answer isHeard(AdministrativeCase file, Penalty penalty) {
        Answer grave = penalty.has(PenaltyKind.LICENCE_REVOKED)
                .or(penalty.has(PenaltyKind.BUSINESS_SUSPENDED))
                .or(Answer.of(hasPenaltyLaw())
                        .and(penalty.has(PenaltyKind.LARGE_CONFISCATION)
                                .or(penalty.has(PenaltyKind.CLOSURE))
                                .or(penalty.has(PenaltyKind.PRACTICE_RESTRICTED))));
        return grave.or(isFinedHighly(file, penalty)).or(isMinorReallyDetained(file, penalty));
    }

    private Answer isFinedHighly(AdministrativeCase file, Penalty penalty) {
        Optional<CaseKind> kind = file.kind();
        if (kind.isEmpty()) {
            return penalty.has(PenaltyKind.FINE).and(Answer.UNKNOWN);
        }
        Answer unit = file.offender().map(Offender::unit).orElse(Answer.UNKNOWN);
        return switch (kind.get()) {
            case PUBLIC_ORDER -> penalty.isFinedFrom(hearingFine);
            case BORDER -> penalty.isFinedFrom(HEARING_FINE_AT_BORDER);
            case OTHER ->
                unit.and(penalty.isFinedFrom(HEARING_FINE_OF_UNIT))
                        .or(unit.not().and(penalty.isFinedFrom(HEARING_FINE_OF_PERSON)));
        };
    }

    /** Since 2026, of minors whose detention would not remain on paper. */
    private Answer isMinorReallyDetained(AdministrativeCase file, Penalty penalty) {
        Answer minor = file.offender().map(Offender::isMinor).orElse(Answer.UNKNOWN);
        Answer executed = file.offender().map(exempt).orElse(Answer.UNKNOWN).not();
        return Answer.of(isRevised())
                .and(penalty.has(PenaltyKind.DETENTION))
                .and(minor)
                .and(executed);
    }
}
