package org.countygov.mediation.confirmation;

import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.COURT_PRESIDENT;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.confirmation.ConfirmationCommand.*;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** The periods of a judicial confirmation, their days counted by hand in the calendar of 2024. */
class DaysOfConfirmationTest {
    private static final UnitId HOUSE = UnitId.of("court-1");
    private static final Actor LI = Actor.of(PersonId.of("li"), UnitId.UNSTATED, PARTY);
    private static final Actor JUDGE = Actor.of(PersonId.of("judge"), HOUSE, COURT);
    private static final Actor PRESIDENT = Actor.of(PersonId.of("president"), HOUSE, COURT_PRESIDENT);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), PersonId.of("wang"));

    /** The agreement took effect at nine on Monday, 4 March. */
    private static final Life<Confirmation, ConfirmationState> PREPARING = Life.of(JudicialConfirmation.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(LI)
            .does(new Prepare(
                    Optional.empty(), BOTH, Optional.of(BeijingTime.parse("2024-03-04 09:00")), YES, Optional.empty()));

    private static final File FILE =
            new File(BOTH, Optional.of(CourtLink.PARTY_DOMICILE), NO, YES, YES, ImmutableSet.of());

    private static final Life<Confirmation, ConfirmationState> ACCEPTED =
            PREPARING.does(FILE).by(JUDGE).does(new Accept(Optional.of(ImmutableSet.of())));

    private static String lastDay(Life<Confirmation, ConfirmationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay()
                .orElseThrow()
                .toString();
    }

    @Test
    void whatIsNotFiledWithinThirtyDaysExpiresByLaw() {
        // 4 March and thirty days: 3 April, the day before Qingming.
        assertEquals(
                ConfirmationState.FILED,
                PREPARING.at("2024-04-03 23:59").does(FILE).state());
        assertEquals(
                ConfirmationState.PREPARING, PREPARING.at("2024-04-03 23:59").state());
        assertEquals(ConfirmationState.EXPIRED, PREPARING.at("2024-04-04 00:00").state());
    }

    /** Provisions on judicial confirmation of 2011, art. 5: fifteen days, ten more with leave of the court's president. */
    @Test
    void thePresidentAloneAllowsTenDaysMore() {
        ExtendReview extend = new ExtendReview();
        assertEquals("2024-03-19", lastDay(ACCEPTED, MediationClocks.CONFIRMATION_REVIEW));
        assertEquals(
                ImmutableList.of(Ground.NOT_APPROVED),
                ACCEPTED.isRefused(extend).reasons().stream()
                        .map(Reason::ground)
                        .collect(ImmutableList.toImmutableList()));
        // 19 March and ten days: Friday, 29 March.
        assertEquals(
                "2024-03-29",
                lastDay(ACCEPTED.approvedBy(PRESIDENT).does(extend), MediationClocks.CONFIRMATION_REVIEW));
    }
}
