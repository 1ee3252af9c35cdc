package org.countygov.grid.visit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.countygov.grid.visit.VisitCommand.Consent;
import org.countygov.grid.visit.VisitCommand.Decline;
import org.countygov.grid.visit.VisitCommand.Offer;
import org.countygov.grid.visit.VisitCommand.RaiseAlarm;
import org.countygov.grid.visit.VisitCommand.Visit;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/**
 * What the rules need to know of a visit: to whom help is offered and what for. Nothing of it survives that the person declined.
 */
@Value.Immutable
public abstract sealed class AssistanceVisit permits ImmutableAssistanceVisit {
    /** What a visit may be for. */
    private static final ImmutableSet<VisitPurpose> HELP = Sets.immutableEnumSet(
            VisitPurpose.ASSISTANCE, VisitPurpose.MEDICAL_CARE, VisitPurpose.LEGAL_AID, VisitPurpose.MEDIATION);

    /** What may be written down. */
    private static final ImmutableSet<VisitField> NEEDED =
            Sets.immutableEnumSet(VisitField.PURPOSE, VisitField.DATE, VisitField.HELP_GIVEN, VisitField.REFERRED_TO);

    AssistanceVisit() {}

    public abstract Optional<PersonId> person();

    /** What the visit is for; empty when nobody has said. */
    public abstract Optional<ImmutableSet<VisitPurpose>> purposes();

    static AssistanceVisit blank() {
        return ImmutableAssistanceVisit.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isHelp(Offer offer) {
        return Answer.of(offer.purposes().map(purposes -> !purposes.isEmpty() && HELP.containsAll(purposes)));
    }

    Answer isNotPressed(Offer offer) {
        return offer.declinedBefore().not().or(offer.askedByPerson());
    }

    Answer isFree(Consent consent) {
        return consent.freely();
    }

    Answer hasGuardian(Consent consent) {
        return consent.underFourteen().not().or(consent.guardianConsents());
    }

    Answer isSeparate(Consent consent) {
        Answer health = Answer.of(purposes().map(purposes -> purposes.contains(VisitPurpose.MEDICAL_CARE)));
        return health.not().or(consent.separately());
    }

    Answer isOnlyNeeded(Visit visit) {
        return Answer.of(visit.fields().map(NEEDED::containsAll));
    }

    Answer isHelpedOrReferred(Visit visit) {
        return visit.referral().isPresent() ? Answer.YES : visit.helped();
    }

    Answer isDanger(RaiseAlarm alarm) {
        return alarm.danger().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    AssistanceVisit offered(Offer offer) {
        return ImmutableAssistanceVisit.builder()
                .person(offer.person())
                .purposes(offer.purposes())
                .build();
    }

    AssistanceVisit declined(Decline decline) {
        return blank();
    }
}
