package org.countygov.mediation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** A traffic injury settled in an hour and paid next day (published case T2, Linhai Duqiao, 2021). */
class TrafficInjuryTest {
    private static final PersonId INJURED = PersonId.of("injured");
    private static final PersonId OWNER = PersonId.of("owner");
    private static final PersonId MEDIATOR = PersonId.of("mediator");
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(INJURED, OWNER);

    private static Occasion at(String time, PersonId person, MediationRole role) {
        Instant instant = BeijingTime.parse("2021-01-28T" + time);
        return Occasion.of(Actor.of(person, UnitId.of("tribunal"), role), instant, WorkCalendar.ofStateCouncil());
    }

    @Test
    void theWindowEndsOnTheMondayAfterTheThirtiethDay() {
        var workflow = MediationWorkflows.PEOPLE_MEDIATION;
        Decision<Mediation, MediationState> opened = workflow.open(
                "T2",
                new MediationCommand.Apply(BOTH, DisputeKind.TRAFFIC, Answer.YES, true, Answer.YES),
                at("09:00", INJURED, MediationRole.PARTY));
        CaseFile<Mediation, MediationState> file = opened.orElseThrow();
        Decision<Mediation, MediationState> no = workflow.decide(
                file,
                new MediationCommand.OpenMediation(Answer.YES, Answer.NO),
                at("09:01", OWNER, MediationRole.PARTY));
        assertTrue(!no.isAccepted());
        file = workflow.decide(
                        file,
                        new MediationCommand.Accept(
                                Optional.of(ImmutableSet.of()),
                                ImmutableSet.of(
                                        FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                                Answer.UNKNOWN),
                        at("09:10", PersonId.of("clerk"), MediationRole.COMMITTEE))
                .orElseThrow();
        file = workflow.decide(
                        file,
                        new MediationCommand.AppointMediators(ImmutableSet.of(MEDIATOR), Optional.empty(), Answer.YES),
                        at("09:11", PersonId.of("clerk"), MediationRole.COMMITTEE))
                .orElseThrow();
        file = workflow.decide(
                        file,
                        new MediationCommand.OpenMediation(Answer.YES, Answer.YES),
                        at("09:12", MEDIATOR, MediationRole.MEDIATOR))
                .orElseThrow();
        Agreement agreement = Agreement.builder()
                .addContents(Agreement.Content.TERMS)
                .lawful(Answer.YES)
                .build();
        file = workflow.decide(
                        file,
                        new MediationCommand.AgreeInWriting(agreement, BOTH),
                        at("10:00", MEDIATOR, MediationRole.MEDIATOR))
                .orElseThrow();
        for (PersonId party : BOTH) {
            file = workflow.decide(
                            file,
                            new MediationCommand.Sign(
                                    Mark.Kind.PARTY, ImmutableSet.of(party), Answer.UNKNOWN, Optional.empty()),
                            at("10:05", party, MediationRole.PARTY))
                    .orElseThrow();
        }
        file = workflow.decide(
                        file,
                        new MediationCommand.Sign(
                                Mark.Kind.MEDIATOR, ImmutableSet.of(), Answer.UNKNOWN, Optional.empty()),
                        at("10:06", MEDIATOR, MediationRole.MEDIATOR))
                .orElseThrow();
        file = workflow.decide(
                        file,
                        new MediationCommand.Sign(
                                Mark.Kind.COMMITTEE_SEAL, ImmutableSet.of(), Answer.UNKNOWN, Optional.empty()),
                        at("10:07", PersonId.of("clerk"), MediationRole.COMMITTEE))
                .orElseThrow();
        assertEquals(MediationState.SIGNING, file.state());
        file = workflow.advance(file, at("10:08", MEDIATOR, MediationRole.MEDIATOR));
        assertEquals(MediationState.EFFECTIVE, file.state());
        var deadline = file.clock(MediationClocks.CONFIRMATION_WINDOW)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), org.countygov.law.LocalSettings.DEFAULTS);
        assertEquals(Optional.of(LocalDate.of(2021, 3, 1)), deadline.lastDay());
        assertEquals(file, workflow.replay("T2", file.history().events()));
    }
}
