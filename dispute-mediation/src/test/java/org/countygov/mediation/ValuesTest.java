package org.countygov.mediation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import org.countygov.mediation.organisation.MediationCommittee;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.organisation.OnePlusOnePlusN;
import org.countygov.mediation.organisation.Term;
import org.countygov.mediation.service.StarRating;
import org.countygov.party.UnitId;
import org.countygov.testkit.ValueArbitraries;
import org.countygov.testkit.ValueContract;
import org.countygov.workflow.CaseFile;

/** Every value of dispute mediation is made of its parts, is equal to one of the same parts, and prints. */
class ValuesTest extends ValueContract {
    @Override
    protected ValueArbitraries values() {
        ValueArbitraries plain =
                ValueArbitraries.common().with(CaseFile.class, Arbitraries.just(MaskingTest.mediation()));
        return plain.with(
                        OnePlusOnePlusN.class,
                        // The committee serves the unit.
                        Combinators.combine(
                                        plain.any(MediationCommittee.class)
                                                .filter(committee ->
                                                        !committee.serves().isEmpty()),
                                        plain.any(OnePlusOnePlusN.Professional.class))
                                .as((committee, lawyer) -> new OnePlusOnePlusN(
                                        NamedUnit.of(
                                                committee.serves().iterator().next(), "上渠村"),
                                        committee,
                                        lawyer,
                                        ImmutableMap.of())))
                .with(
                        StarRating.class,
                        // The points are by the criteria of the scheme; here all that there are.
                        Combinators.combine(
                                        plain.any(UnitId.class),
                                        plain.any(StarRating.Scheme.class)
                                                .filter(scheme -> scheme.criteria().values().stream()
                                                        .allMatch(most -> most >= 0)),
                                        plain.any(Term.class))
                                .as((office, scheme, term) -> new StarRating(
                                        office,
                                        scheme,
                                        scheme.criteria(),
                                        scheme.criteria(),
                                        ImmutableSet.of(),
                                        term)));
    }
}
