package org.countygov.referral;

import org.countygov.law.Basis;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;
import org.immutables.value.Value;

/** A matter handed on (移送、委托、报告): from which case, to which office, why, on what basis. */
@Value.Immutable
public sealed interface Referral extends WithReferral permits ImmutableReferral {
    @Value.Parameter
    CaseRef from();

    @Value.Parameter
    UnitId to();

    @Value.Parameter
    FreeText matter();

    @Value.Parameter
    Basis basis();

    static Referral of(CaseRef from, UnitId to, FreeText matter, Basis basis) {
        return ImmutableReferral.of(from, to, matter, basis);
    }
}
