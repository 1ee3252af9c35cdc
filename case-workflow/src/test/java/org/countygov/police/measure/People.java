package org.countygov.police.measure;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.ArrestCommand.RequestArrest;
import org.countygov.police.measure.BailCommand.Bail;
import org.countygov.police.measure.BailCommand.PlaceUnderSurveillance;
import org.countygov.police.measure.DetentionCommand.Detain;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.workflow.CaseRef;

/** Who acts in the stories of suspects, and what they usually ask. */
final class People {
    static final Actor OFFICER = actor(PoliceRole.OFFICER);
    static final Actor LEGAL = actor(PoliceRole.LEGAL_DEPARTMENT);
    static final Actor UNIT_HEAD = actor(PoliceRole.CASE_UNIT_HEAD);
    static final Actor COUNTY_HEAD = actor(PoliceRole.COUNTY_HEAD);
    static final Actor CITY_HEAD = actor(PoliceRole.CITY_HEAD);
    static final Actor SUPERIOR_ORGAN = actor(PoliceRole.SUPERIOR_ORGAN);
    static final Actor PROCURATORATE = actor(PoliceRole.PEER_PROCURATORATE);
    static final Actor SUPERIOR_PROCURATORATE = actor(PoliceRole.SUPERIOR_PROCURATORATE);
    static final Actor PROVINCIAL_PROCURATORATE = actor(PoliceRole.PROVINCIAL_PROCURATORATE);

    /** In a gang, on a warrant. */
    static final Detain DETAIN = new Detain(
            Optional.of(ImmutableSet.of(DetentionGround.MAJOR_SUSPECT)), Optional.of(DetentionAuthority.WARRANT), YES);

    static final RequestArrest REQUEST_ARREST =
            new RequestArrest(Optional.of(ArrestGround.DANGER), YES, YES, YES, YES, YES);

    private People() {}

    private static Actor actor(PoliceRole role) {
        return Actor.of(PersonId.of("person-" + role), UnitId.of("bureau-1"), role);
    }

    static IdentifySuspect suspect(SpecialPerson... special) {
        return new IdentifySuspect(
                Optional.of(new CaseRef("criminal-case", "1")), YES, Optional.of(ImmutableSet.copyOf(special)), NO);
    }

    /** The story of a suspect that begins at a moment; the officer acts, and the county head has approved. */
    static Life<CoerciveMeasure, MeasureState> story(String moment, SpecialPerson... special) {
        return story(moment, suspect(special));
    }

    /** The story of a suspect of whom other things are known. */
    static Life<CoerciveMeasure, MeasureState> story(String moment, IdentifySuspect suspect) {
        return Life.of(CoerciveMeasures.WORKFLOW)
                .at(moment)
                .by(OFFICER)
                .does(suspect)
                .approvedBy(COUNTY_HEAD);
    }

    static Bail bail(BailGround ground, int deposit) {
        boolean byDeposit = deposit > 0;
        return new Bail(
                Optional.of(ground),
                Optional.of(ImmutableSet.of()),
                Optional.of(ImmutableSet.of(byDeposit ? Guarantee.DEPOSIT : Guarantee.GUARANTOR)),
                byDeposit ? Optional.of(BigDecimal.valueOf(deposit)) : Optional.empty(),
                YES,
                YES,
                YES);
    }

    static PlaceUnderSurveillance surveillance(Residence residence, Optional<DesignationGround> designation) {
        return new PlaceUnderSurveillance(
                Optional.of(SurveillanceGround.CASE_NEEDS), YES, Optional.of(residence), designation, YES);
    }
}
