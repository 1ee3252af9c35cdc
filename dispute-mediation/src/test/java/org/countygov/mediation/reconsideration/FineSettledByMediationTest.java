package org.countygov.mediation.reconsideration;

import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/** A fine under the law of 2023: accepted by silence over the Spring Festival of 2024, suspended, mediated, nearly regretted. */
class FineSettledByMediationTest {
    private static final Actor LI = actor("li", MediationRole.APPLICANT);
    private static final Actor BUREAU = actor("bureau", MediationRole.RESPONDENT);
    private static final Actor GOVERNMENT = actor("government", MediationRole.RECONSIDERATION_ORGAN);
    private static final Actor OFFICE = actor("office", MediationRole.RECONSIDERATION_OFFICE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), BUREAU.person());

    // Wednesday 7 February 2024. Working days after it: 8 and 9 (New Year's Eve, worked that year) February; holiday
    // from
    // 10 to 17; 18, a worked Sunday; 19 and 20.
    private static final Life<Reconsideration, ReconsiderationState> RECEIVED = Life.of(
                    AdministrativeReconsideration.WORKFLOW)
            .at("2024-02-07 10:00")
            .by(LI)
            .does(new Apply(
                    LI.person(),
                    BUREAU.person(),
                    ImmutableSet.of(),
                    true,
                    YES,
                    ApplicationDates.builder()
                            .actMade(BeijingTime.parse("2024-01-15 09:00"))
                            .actKnown(BeijingTime.parse("2024-01-16 09:00"))
                            .build(),
                    Optional.of(ImmutableSet.of()),
                    NO,
                    UNKNOWN,
                    UNKNOWN,
                    UNKNOWN));

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("county"), role);
    }

    private static Optional<LocalDate> lastDay(Life<Reconsideration, ReconsiderationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void silenceAcceptsOnTheDayTheReviewEnds() {
        assertEquals(
                ReconsiderationState.RECEIVED, RECEIVED.at("2024-02-20 20:00").state());
        Life<Reconsideration, ReconsiderationState> accepted = RECEIVED.at("2024-02-21 09:00");
        assertEquals(ReconsiderationState.ACCEPTED, accepted.state());
        // Sixty days from 20 February: nine left in the leap February, thirty-one in March, twenty in April.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 22)), lastDay(accepted, ReconsiderationClocks.DECISION));
        // The copy: 21 to 23 and 26 to 29 February are the seven working days.
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), lastDay(accepted, ReconsiderationClocks.COPY));
        var late = RECEIVED.at("2024-02-21 09:00")
                .by(OFFICE)
                .isRefused(new Reject(ImmutableSet.of(AdmissionFault.LATE), YES, YES));
        assertEquals(Ground.NOT_PROVIDED_FOR, late.reasons().get(0).ground());
    }

    @Test
    void theLetterTakesEffectWithTheSealAndIsRegrettedBeforeIt() {
        Life<Reconsideration, ReconsiderationState> suspended = RECEIVED.at("2024-02-21 09:00")
                .by(OFFICE)
                .does(new SendCopy())
                .at("2024-03-01 09:00")
                .does(new Suspend(Optional.of(SuspensionGround.MEDIATION_OR_SETTLEMENT), YES, YES, YES));
        Life<Reconsideration, ReconsiderationState> agreed =
                suspended.at("2024-03-11 09:00").by(LI).does(new AgreeByMediation(BOTH, YES));
        var forAnother = agreed.isRefused(new Sign(Optional.of(BUREAU.person()), Optional.empty()));
        assertTrue(forAnother
                .reasons()
                .get(0)
                .bases()
                .contains(ARL_2023.article(73).paragraph(1)));
        Life<Reconsideration, ReconsiderationState> signed = agreed.does(
                        new Sign(Optional.of(LI.person()), Optional.empty()))
                .by(BUREAU)
                .does(new Sign(Optional.of(BUREAU.person()), Optional.empty()))
                .at("2024-03-12 09:00");
        assertEquals(ReconsiderationState.MEDIATION_AGREED, signed.state());

        Life<Reconsideration, ReconsiderationState> regretted = signed.by(LI).does(new Regret());
        assertEquals(ReconsiderationState.ACCEPTED, regretted.state());
        // Suspended on 1 March, counted again on 12 March: eleven days. 20 April and eleven days are 1 May, in a
        // holiday
        // that lasts to 5 May.
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), lastDay(regretted, ReconsiderationClocks.DECISION));

        Life<Reconsideration, ReconsiderationState> complete =
                signed.by(GOVERNMENT).does(new Sign(Optional.empty(), Optional.empty()));
        assertEquals(
                ReconsiderationState.MEDIATED, complete.at("2024-03-12 09:01").state());
        assertEquals(
                Ground.NOT_PROVIDED_FOR,
                complete.at("2024-03-13 09:00")
                        .by(LI)
                        .isRefused(new Regret())
                        .reasons()
                        .get(0)
                        .ground());
    }
}
