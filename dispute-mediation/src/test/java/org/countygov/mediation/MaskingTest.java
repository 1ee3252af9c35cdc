package org.countygov.mediation;

import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.screening.ScreeningCoverage;
import org.countygov.mediation.shared.Cadence;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.testkit.MaskingContract;
import org.countygov.time.Clock;
import org.countygov.time.Tier;
import org.countygov.workflow.CaseFile;

/** No type of dispute mediation prints who somebody is, where somebody lives, or how to reach somebody. */
class MaskingTest extends MaskingContract {
    private static final PersonId SOMEBODY = PersonId.of(PLANTED);

    static CaseFile<Mediation, MediationState> mediation() {
        return Life.of(PeopleMediation.WORKFLOW)
                .at("2024-05-06 09:00")
                .by(Actor.of(SOMEBODY, UnitId.of("town"), MediationRole.PARTY))
                .does(new MediationCommand.Apply(ImmutableSet.of(SOMEBODY), DisputeKind.GENERAL, YES, false, UNKNOWN))
                .file();
    }

    @Override
    protected ImmutableMap<Class<?>, Object> samples() {
        return ImmutableMap.of(
                Clock.class,
                MediationClocks.MEDIATION_PERIOD,
                Tier.class,
                MediationClocks.BY_AGREEMENT,
                CaseFile.class,
                mediation(),
                ScreeningCoverage.class,
                ScreeningCoverage.of(
                        ScreeningLevel.VILLAGE,
                        Cadence.of(Cadence.Unit.DAY, 1),
                        ImmutableList.of(NamedUnit.of(UnitId.of("village"), "上渠村")),
                        LocalDate.of(2024, 5, 6),
                        LocalDate.of(2024, 5, 6),
                        ImmutableList.of()));
    }

    @Override
    protected ImmutableMap<String, String> plainTexts() {
        String rating = "a part of a published rating scheme";
        return ImmutableMap.<String, String>builder()
                .put("NamedUnit.name", "the name of a village, township or other unit")
                .put("AuditedFile.wording", "a digest, from which no wording can be read")
                .put("Consultation.topic", "a code of the topic list")
                .put("StarRating.self", rating)
                .put("StarRating.checked", rating)
                .put("StarRating.vetoes", rating)
                .put("StarRating.Scheme.id", rating)
                .put("StarRating.Scheme.criteria", rating)
                .put("StarRating.Scheme.vetoes", rating)
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> notValues() {
        return ImmutableMap.of("ConfirmationRules.Law", "it is a part of the rules, with a rule of competence in it");
    }
}
