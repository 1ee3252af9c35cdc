package org.countygov.mediation.people;

import static org.countygov.mediation.people.MediationState.ACCEPTED;
import static org.countygov.mediation.people.MediationState.ASSIGNED;
import static org.countygov.mediation.people.MediationState.MEDIATING;
import static org.countygov.mediation.people.MediationState.RECEIVED;
import static org.countygov.mediation.people.MediationState.SIGNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.benchmarks.Course;
import org.countygov.law.Basis;
import org.countygov.mediation.people.MediationCommand.Accept;
import org.countygov.mediation.people.MediationCommand.AgreeInWriting;
import org.countygov.mediation.people.MediationCommand.Apply;
import org.countygov.mediation.people.MediationCommand.AppointMediators;
import org.countygov.mediation.people.MediationCommand.OpenMediation;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.ByHand;
import org.countygov.workflow.ByHand.Row;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** A people's mediation from acceptance to the agreement, by a switch. */
public final class MediationByHand implements ByHand.Switch<Mediation, MediationState> {
    private static final LocalDate EDITION = LocalDate.of(2011, 1, 1);
    private static final RuleTable<Mediation, MediationState> TABLE = PeopleMediationRules.OF_2011;

    private static final Row<Mediation, MediationState> ACCEPT = Row.of(TABLE, RECEIVED, Accept.class);
    private static final Row<Mediation, MediationState> APPOINT = Row.of(TABLE, ACCEPTED, AppointMediators.class);
    private static final Row<Mediation, MediationState> OPEN = Row.of(TABLE, ASSIGNED, OpenMediation.class);
    private static final Row<Mediation, MediationState> AGREE = Row.of(TABLE, MEDIATING, AgreeInWriting.class);

    private static final Phrase OPEN_WORDS = TABLE.vocabulary().words(OpenMediation.class);
    private static final ImmutableList<Phrase> OPEN_IN = ImmutableList.of(ASSIGNED.words());
    private static final ImmutableList<Basis> OPEN_BASES = OPEN.rule().bases();

    @Override
    public Decision<Mediation, MediationState> decide(
            CaseFile<Mediation, MediationState> file, Command<Mediation, MediationState> command, Occasion occasion) {
        ByHand.checkSequence(file, occasion);
        switch (file.state()) {
            case RECEIVED -> {
                if (command instanceof Accept accept) {
                    return accept(file, accept, occasion);
                }
                if (command instanceof OpenMediation open) {
                    return misplaced(file, open, occasion);
                }
            }
            case ACCEPTED -> {
                if (command instanceof AppointMediators appoint) {
                    return appoint(file, appoint, occasion);
                }
            }
            case ASSIGNED -> {
                if (command instanceof OpenMediation open) {
                    return open(file, open, occasion);
                }
            }
            case MEDIATING -> {
                if (command instanceof AgreeInWriting agree) {
                    return agree(file, agree, occasion);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, command);
    }

    private static Decision<Mediation, MediationState> accept(
            CaseFile<Mediation, MediationState> file, Accept accept, Occasion occasion) {
        Mediation mediation = file.content();
        Situation situation = ByHand.situation(file, occasion);
        var reasons = ACCEPT.entitled(occasion.actor().role() == MediationRole.COMMITTEE, occasion);
        reasons = ACCEPT.meets(reasons, 0, mediation.isNotExcluded(accept));
        reasons = ACCEPT.meets(reasons, 1, mediation.isUndeclined());
        reasons = ACCEPT.meets(reasons, 2, mediation.isWantedByBothIfMedical(accept));
        reasons = ACCEPT.meets(reasons, 3, mediation.hasIntakePapers(accept, situation));
        return reasons == null
                ? new Decision.Accepted<>(accepted(file, ByHand.event(accept, occasion, ACCEPTED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(RECEIVED));
    }

    private static Decision<Mediation, MediationState> appoint(
            CaseFile<Mediation, MediationState> file, AppointMediators appoint, Occasion occasion) {
        Mediation mediation = file.content();
        var reasons = APPOINT.entitled(occasion.actor().role() == MediationRole.COMMITTEE, occasion);
        reasons = APPOINT.meets(reasons, 0, mediation.areSome(appoint));
        reasons = APPOINT.meets(reasons, 1, mediation.areInOffice(appoint));
        reasons = APPOINT.meets(reasons, 2, mediation.onePresides(appoint));
        return reasons == null
                ? new Decision.Accepted<>(ByHand.after(
                        file, mediation.appointed(appoint), ByHand.event(appoint, occasion, ASSIGNED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(ACCEPTED));
    }

    private static Decision<Mediation, MediationState> open(
            CaseFile<Mediation, MediationState> file, OpenMediation open, Occasion occasion) {
        var reasons = opening(file.content(), open, ByHand.situation(file, occasion), occasion);
        return reasons == null
                ? new Decision.Accepted<>(
                        ByHand.after(file, file.content(), ByHand.event(open, occasion, MEDIATING, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(ASSIGNED));
    }

    @Nullable
    private static ImmutableList.Builder<Reason> opening(
            Mediation mediation, OpenMediation open, Situation situation, Occasion occasion) {
        var reasons = OPEN.entitled(occasion.actor().role() == MediationRole.MEDIATOR, occasion);
        reasons = OPEN.meets(reasons, 0, mediation.isUndeclined());
        reasons = OPEN.meets(reasons, 1, mediation.isPresiding(open, situation));
        reasons = OPEN.meets(reasons, 2, mediation.areRightsExplained(open));
        return OPEN.meets(reasons, 3, mediation.isPublicityAsked(open));
    }

    private static Decision<Mediation, MediationState> agree(
            CaseFile<Mediation, MediationState> file, AgreeInWriting agree, Occasion occasion) {
        Mediation mediation = file.content();
        Role role = occasion.actor().role();
        var reasons = AGREE.entitled(role == MediationRole.MEDIATOR || role == MediationRole.PARTY, occasion);
        reasons = AGREE.meets(reasons, 0, mediation.isAgreedByAll(agree));
        reasons = AGREE.meets(reasons, 1, mediation.isLawful(agree));
        reasons = AGREE.meets(reasons, 2, mediation.isClear(agree));
        reasons = AGREE.meets(reasons, 3, mediation.mayReceivePayment(agree));
        return reasons == null
                ? new Decision.Accepted<>(ByHand.after(
                        file, mediation.agreedInWriting(agree), ByHand.event(agree, occasion, SIGNING, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(MEDIATING));
    }

    /** A mediation that opens before it is accepted: no place for it, and whatever else fails and is known to. */
    private static Decision<Mediation, MediationState> misplaced(
            CaseFile<Mediation, MediationState> file, OpenMediation open, Occasion occasion) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(new Reason.NotProvidedFor(OPEN_WORDS, file.state().words(), OPEN_IN, OPEN_BASES));
        var further = opening(file.content(), open, ByHand.situation(file, occasion), occasion);
        if (further != null) {
            for (Reason reason : further.build()) {
                if (!(reason instanceof Reason.NotEstablished)) {
                    reasons.add(reason);
                }
            }
        }
        return ByHand.rejected(reasons, TABLE.actsFrom(RECEIVED));
    }

    @Override
    public CaseFile<Mediation, MediationState> open(CaseRef ref, Event<Mediation, MediationState> event) {
        return ByHand.opened(
                ref,
                Mediation.blank().applied((Apply) event.command()),
                event,
                ImmutableList.of(ClockRun.start(MediationClocks.CIVIL_LIMITATION, event.at())));
    }

    @Override
    public CaseFile<Mediation, MediationState> evolve(
            CaseFile<Mediation, MediationState> file, Event<Mediation, MediationState> event) {
        Mediation mediation = file.content();
        switch (file.state()) {
            case RECEIVED -> {
                if (event.command() instanceof Accept) {
                    return accepted(file, event);
                }
            }
            case ACCEPTED -> {
                if (event.command() instanceof AppointMediators appoint) {
                    return ByHand.after(file, mediation.appointed(appoint), event);
                }
            }
            case ASSIGNED -> {
                if (event.command() instanceof OpenMediation) {
                    return ByHand.after(file, mediation, event);
                }
            }
            case MEDIATING -> {
                if (event.command() instanceof AgreeInWriting agree) {
                    return ByHand.after(file, mediation.agreedInWriting(agree), event);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, event.command());
    }

    private static CaseFile<Mediation, MediationState> accepted(
            CaseFile<Mediation, MediationState> file, Event<Mediation, MediationState> event) {
        DisputeKind kind = file.content().kind().orElse(DisputeKind.GENERAL);
        if (kind == DisputeKind.LABOUR) {
            return ByHand.after(file, file.content(), event);
        }
        ClockRun period = ClockRun.start(
                kind == DisputeKind.MEDICAL ? MediationClocks.MEDICAL_MEDIATION : MediationClocks.MEDIATION_PERIOD,
                event.at());
        return ByHand.after(file, file.content(), event, ByHand.plus(file.clocks(), period));
    }

    // ---- the course
    // ----------------------------------------------------------------------------------------------------

    /** A traffic injury (published case T2, Linhai Duqiao, 2021), up to the text that is then signed. */
    public static Course<Mediation, MediationState> course() {
        PersonId injured = PersonId.of("injured");
        PersonId owner = PersonId.of("owner");
        ImmutableSet<PersonId> both = ImmutableSet.of(injured, owner);
        Actor party = actor("injured", MediationRole.PARTY);
        Actor clerk = actor("clerk", MediationRole.COMMITTEE);
        Actor mediator = actor("mediator", MediationRole.MEDIATOR);
        Agreement agreement = Agreement.builder()
                .addContents(Agreement.Content.TERMS)
                .lawful(Answer.YES)
                .build();
        Agreement unlawful = Agreement.builder()
                .addContents(Agreement.Content.PARTIES)
                .lawful(Answer.NO)
                .build();
        return Course.of(PeopleMediation.WORKFLOW, new MediationByHand())
                .opening(at("09:00", party), new Apply(both, DisputeKind.TRAFFIC, Answer.YES, true, Answer.YES))
                .refusing(at("09:05", party), new OpenMediation(Answer.NO, Answer.NO))
                .refusing(
                        at("09:05", party),
                        new Accept(
                                Optional.of(ImmutableSet.of(Exclusion.PUBLIC_LAW)),
                                ImmutableSet.of(FileItem.INTAKE_RECORD),
                                Answer.UNKNOWN))
                .doing(
                        at("09:10", clerk),
                        new Accept(
                                Optional.of(ImmutableSet.of()),
                                ImmutableSet.of(
                                        FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                                Answer.UNKNOWN))
                .refusing(at("09:11", clerk), new AppointMediators(ImmutableSet.of(), Optional.empty(), Answer.NO))
                .doing(
                        at("09:11", clerk),
                        new AppointMediators(ImmutableSet.of(mediator.person()), Optional.empty(), Answer.YES))
                .doing(at("09:12", mediator), new OpenMediation(Answer.YES, Answer.YES))
                .refusing(at("10:00", mediator), new AgreeInWriting(unlawful, ImmutableSet.of(owner)))
                .doing(at("10:00", mediator), new AgreeInWriting(agreement, both))
                .checked();
    }

    private static Actor actor(String person, Role role) {
        return Actor.of(PersonId.of(person), UnitId.of("tribunal"), role);
    }

    private static Occasion at(String time, Actor actor) {
        return Occasion.of(actor, BeijingTime.parse("2021-01-28T" + time), WorkCalendar.ofStateCouncil());
    }
}
