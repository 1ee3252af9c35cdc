package org.countygov.mediation;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.Citation;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationCommand;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.CourtLink;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.Channel;
import org.countygov.mediation.court.CourtReferredMediation;
import org.countygov.mediation.court.InvitedMediation;
import org.countygov.mediation.court.InvitedMediationCommand;
import org.countygov.mediation.court.InvitedMediationState;
import org.countygov.mediation.court.Kind;
import org.countygov.mediation.court.SuitProcedure;
import org.countygov.mediation.people.Agreement;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.FileItem;
import org.countygov.mediation.people.Mark;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.people.Route;
import org.countygov.mediation.reconsideration.AdministrativeReconsideration;
import org.countygov.mediation.reconsideration.ApplicationDates;
import org.countygov.mediation.reconsideration.Reconsideration;
import org.countygov.mediation.reconsideration.ReconsiderationCommand;
import org.countygov.mediation.reconsideration.ReconsiderationState;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From when each kind of agreement has effect, what force it has, and which time and court its confirmation has. In every
 * case both parties agree on Monday, 6 May 2024; who puts which mark on the paper on which of the following days is the
 * question.
 */
class EffectOfAgreementsTest {
    private static final Actor LI = actor("li", MediationRole.PARTY);
    private static final Actor WANG = actor("wang", MediationRole.PARTY);
    private static final Actor COMMITTEE = actor("clerk", MediationRole.COMMITTEE);
    private static final Actor MEDIATOR = actor("zhao", MediationRole.MEDIATOR);
    private static final Actor INVITED = actor("zhao", MediationRole.INVITED_MEDIATOR);
    private static final Actor ORGANISATION = actor("clerk", MediationRole.INVITED_ORGANISATION);
    private static final Actor JUDGE = actor("judge", MediationRole.COURT);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final Agreement CONTENT =
            Agreement.builder().addContents(Agreement.Content.TERMS).lawful(YES).build();

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("unit"), role);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 5, day);
    }

    private static Optional<LocalDate> lastDay(CaseFile<?, ?> file, Clock clock) {
        return file.clock(clock)
                .flatMap(run -> run.deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
    }

    /** What a committee mediates: always on application, from Monday, 6 May 2024. */
    @Nested
    class PeoplesMediation {
        private Life<Mediation, MediationState> mediating(DisputeKind kind) {
            return Life.of(PeopleMediation.WORKFLOW)
                    .at("2024-05-06 09:00")
                    .by(LI)
                    .does(new MediationCommand.Apply(BOTH, kind, YES, false, UNKNOWN))
                    .by(COMMITTEE)
                    .does(new MediationCommand.Accept(
                            Optional.of(ImmutableSet.of()),
                            ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                            YES))
                    .does(new MediationCommand.AppointMediators(
                            ImmutableSet.of(MEDIATOR.person()), Optional.empty(), YES))
                    .by(MEDIATOR)
                    .does(new MediationCommand.OpenMediation(YES, YES));
        }

        private static Life<Mediation, MediationState> mark(
                Life<Mediation, MediationState> life, int day, Actor actor, Mark.Kind kind) {
            ImmutableSet<PersonId> bound =
                    kind == Mark.Kind.PARTY ? ImmutableSet.of(actor.person()) : ImmutableSet.of();
            return life.at(day(day) + " 10:00")
                    .by(actor)
                    .does(new MediationCommand.Sign(kind, bound, UNKNOWN, Optional.empty()));
        }

        /** Every kind of dispute, and each of the four marks as the last: the first three are there by 8 May. */
        @ParameterizedTest
        @CsvSource({
            // 10 May and thirty days: Sunday, 9 June, in the Dragon Boat holiday that lasts to Monday, the 10th.
            "GENERAL, 10, 2024-06-11",
            // 13 May and thirty days: Wednesday, 12 June.
            "TRAFFIC, 13, 2024-06-12",
            "MEDICAL, 13, 2024-06-12",
            "LABOUR, 13, 2024-06-12",
            "LAND_CONTRACT, 13, 2024-06-12"
        })
        void aWrittenAgreementHasEffectWithTheLastOfTheMarksWhicheverItIs(
                DisputeKind kind, int lastMark, LocalDate window) {
            for (int last = 0; last < 4; last++) {
                Life<Mediation, MediationState> life =
                        mediating(kind).does(new MediationCommand.AgreeInWriting(CONTENT, BOTH));
                ImmutableList<Actor> signers = ImmutableList.of(LI, WANG, MEDIATOR, COMMITTEE);
                ImmutableList<Mark.Kind> kinds = ImmutableList.of(
                        Mark.Kind.PARTY, Mark.Kind.PARTY, Mark.Kind.MEDIATOR, Mark.Kind.COMMITTEE_SEAL);
                for (int i = 0; i < 4; i++) {
                    if (i != last) {
                        life = mark(life, 8, signers.get(i), kinds.get(i));
                    }
                }
                assertEquals(
                        MediationState.SIGNING,
                        life.at(day(lastMark) + " 09:59").state(),
                        kinds.get(last)::toString);
                Life<Mediation, MediationState> effective =
                        mark(life, lastMark, signers.get(last), kinds.get(last)).at(day(lastMark) + " 11:00");
                assertEquals(
                        Optional.of(BeijingTime.parse(day(lastMark) + " 10:00")),
                        effective.file().content().effectiveSince());
                assertEquals(Optional.of(window), lastDay(effective.file(), MediationClocks.CONFIRMATION_WINDOW));
            }
        }

        /** An oral agreement has effect on the day; three kinds of dispute know none. */
        @ParameterizedTest
        @EnumSource(DisputeKind.class)
        void anOralAgreementHasEffectOnTheDayWhereItIsAllowed(DisputeKind kind) {
            Life<Mediation, MediationState> mediating = mediating(kind).at("2024-05-06 15:00");
            MediationCommand.AgreeOrally orally = new MediationCommand.AgreeOrally(CONTENT, BOTH, YES);
            Optional<Citation> writing = switch (kind) {
                case MEDICAL -> Optional.of(Instruments.MED.article(39));
                case LABOUR -> Optional.of(Instruments.LDM.article(14));
                case LAND_CONTRACT -> Optional.of(Instruments.RLM.article(10));
                case GENERAL, TRAFFIC -> Optional.empty();
            };
            if (writing.isPresent()) {
                assertTrue(mediating.isRefused(orally).reasons().get(0).bases().contains(writing.get()));
                return;
            }
            CaseFile<Mediation, MediationState> effective =
                    mediating.does(orally).file();
            assertEquals(
                    Optional.of(BeijingTime.parse("2024-05-06 15:00")),
                    effective.content().effectiveSince());
            // 6 May and thirty days: Wednesday, 5 June.
            assertEquals(
                    Optional.of(LocalDate.of(2024, 6, 5)), lastDay(effective, MediationClocks.CONFIRMATION_WINDOW));
        }

        /** Binding like a contract: a suit is open at once, enforcement only after confirmation. */
        @ParameterizedTest
        @EnumSource(DisputeKind.class)
        void anAgreementBindsAndIsNotEnforceableByItself(DisputeKind kind) {
            Life<Mediation, MediationState> agreed =
                    mediating(kind).does(new MediationCommand.AgreeInWriting(CONTENT, BOTH));
            agreed = mark(agreed, 8, LI, Mark.Kind.PARTY);
            agreed = mark(agreed, 8, WANG, Mark.Kind.PARTY);
            agreed = mark(agreed, 8, MEDIATOR, Mark.Kind.MEDIATOR);
            agreed = mark(agreed, 8, COMMITTEE, Mark.Kind.COMMITTEE_SEAL);
            Life<Mediation, MediationState> effective =
                    agreed.at("2024-05-09 09:00").by(LI);
            Set<Route> open = EnumSet.of(Route.SUIT);
            if (kind == DisputeKind.LABOUR) {
                open.add(Route.ARBITRATION);
                open.add(Route.PAYMENT_ORDER);
            }
            assertEquals(open, openRoutes(effective));

            CaseFile<Confirmation, ConfirmationState> confirmed = confirmed();
            Life<Mediation, MediationState> enforceable = effective
                    .does(new MediationCommand.ApplyForConfirmation(BOTH, Optional.of(confirmed.ref())))
                    .knowing(confirmed);
            assertEquals(Sets.union(open, ImmutableSet.of(Route.ENFORCEMENT)), openRoutes(enforceable));
        }

        private static Set<Route> openRoutes(Life<Mediation, MediationState> life) {
            Set<Route> open = EnumSet.noneOf(Route.class);
            for (Route route : Route.values()) {
                if (life.asks(new MediationCommand.CloseToCourt(Optional.of(route)))
                        .isAccepted()) {
                    open.add(route);
                }
            }
            return open;
        }
    }

    /** What a court refers, from Monday, 6 May 2024. */
    @Nested
    class CourtReferred {
        private Life<InvitedMediation, InvitedMediationState> agreed(
                Kind kind, Channel channel, boolean peoplesCommittee) {
            return Life.of(CourtReferredMediation.WORKFLOW)
                    .at("2024-05-06 09:00")
                    .by(JUDGE)
                    .does(new InvitedMediationCommand.Offer(
                            kind,
                            channel,
                            kind == Kind.ENTRUSTED ? Optional.of(SuitProcedure.ORDINARY) : Optional.empty(),
                            BOTH,
                            YES,
                            NO,
                            kind == Kind.ENTRUSTED ? YES : NO))
                    .by(LI)
                    .does(new InvitedMediationCommand.Consent(BOTH))
                    .does(new InvitedMediationCommand.Choose(
                            Optional.of(INVITED.person()), BOTH, YES, peoplesCommittee, Optional.empty()))
                    .by(INVITED)
                    .does(new InvitedMediationCommand.ConfirmReceipt(Optional.empty()))
                    .does(new InvitedMediationCommand.Agree(BOTH));
        }

        private static Life<InvitedMediation, InvitedMediationState> mark(
                Life<InvitedMediation, InvitedMediationState> life,
                int day,
                Actor actor,
                org.countygov.mediation.court.Mark mark) {
            Optional<PersonId> party =
                    mark == org.countygov.mediation.court.Mark.PARTY ? Optional.of(actor.person()) : Optional.empty();
            return life.at(day(day) + " 10:00")
                    .by(actor)
                    .does(new InvitedMediationCommand.Sign(mark, party, Optional.empty()));
        }

        private static Life<InvitedMediation, InvitedMediationState> signedByBoth(
                Life<InvitedMediation, InvitedMediationState> life) {
            return mark(
                    mark(life, 7, LI, org.countygov.mediation.court.Mark.PARTY),
                    8,
                    WANG,
                    org.countygov.mediation.court.Mark.PARTY);
        }

        /** On paper and online: the parties' marks alone, the second on 8 May. Thirty days: Friday, 7 June. */
        @ParameterizedTest
        @EnumSource(Channel.class)
        void aDelegatedAgreementHasEffectWithTheMarksOfBothParties(Channel channel) {
            Life<InvitedMediation, InvitedMediationState> one =
                    mark(agreed(Kind.DELEGATED, channel, false), 7, LI, org.countygov.mediation.court.Mark.PARTY);
            assertEquals(
                    Optional.empty(),
                    one.at("2024-05-08 09:59").file().content().effectiveSince());
            CaseFile<InvitedMediation, InvitedMediationState> file = signedByBoth(
                            agreed(Kind.DELEGATED, channel, false))
                    .at("2024-05-08 11:00")
                    .file();
            assertEquals(
                    Optional.of(BeijingTime.parse("2024-05-08 10:00")),
                    file.content().effectiveSince());
            assertEquals(Optional.of(LocalDate.of(2024, 6, 7)), lastDay(file, MediationClocks.CONFIRMATION_WINDOW));
        }

        /** Effective only with all the marks of people's mediation; the window is counted from the earlier date. */
        @ParameterizedTest
        @EnumSource(Channel.class)
        void aCommitteeActingForTheCourtHasTwoDatesAndTheSafeOneCountsForFiling(Channel channel) {
            Life<InvitedMediation, InvitedMediationState> parties = signedByBoth(agreed(Kind.DELEGATED, channel, true));
            assertEquals(
                    Optional.empty(),
                    parties.at("2024-05-09 09:00").file().content().effectiveSince());
            Life<InvitedMediation, InvitedMediationState> all = mark(
                    mark(parties, 9, INVITED, org.countygov.mediation.court.Mark.MEDIATOR),
                    13,
                    ORGANISATION,
                    org.countygov.mediation.court.Mark.ORGANISATION);
            CaseFile<InvitedMediation, InvitedMediationState> file =
                    all.at("2024-05-13 11:00").file();
            assertEquals(
                    Optional.of(BeijingTime.parse("2024-05-13 10:00")),
                    file.content().effectiveSince());
            assertEquals(Optional.of(LocalDate.of(2024, 6, 7)), lastDay(file, MediationClocks.CONFIRMATION_WINDOW));
        }

        @Test
        void anEntrustedAgreementEndsInALetterThatEveryPartySignsForAndIsNeverConfirmed() {
            Life<InvitedMediation, InvitedMediationState> signed =
                    signedByBoth(agreed(Kind.ENTRUSTED, Channel.OFFLINE, false)).at("2024-05-09 09:00");
            assertEquals(Optional.empty(), signed.file().content().effectiveSince());
            assertTrue(signed.file().clock(MediationClocks.CONFIRMATION_WINDOW).isEmpty());
            assertTrue(signed.by(LI)
                    .isRefused(new InvitedMediationCommand.ApplyForConfirmation(BOTH, Optional.empty()))
                    .reasons()
                    .get(0)
                    .bases()
                    .contains(Instruments.INV_2016.article(20)));
            // Left with a party that does not sign for it, the letter is not served.
            assertEquals(
                    1,
                    signed.by(JUDGE)
                            .isRefused(
                                    new InvitedMediationCommand.MakeMediationLetter(YES, ImmutableSet.of(LI.person())))
                            .reasons()
                            .size());
            assertEquals(
                    InvitedMediationState.CLOSED,
                    signed.by(JUDGE)
                            .does(new InvitedMediationCommand.MakeMediationLetter(YES, BOTH))
                            .state());
        }
    }

    /** The court that confirms, by the law of the day on which the parties file. */
    @ParameterizedTest
    @CsvSource({
        // The committee's seat, or the court that delegated the matter.
        "2012-12-31, NO, ORGANISATION_SEAT;DELEGATING_COURT",
        // The organisation's seat alone.
        "2013-01-04, NO, ORGANISATION_SEAT",
        "2021-12-31, NO, ORGANISATION_SEAT",
        // Who was invited goes to the inviting court, a delegation being an invitation; others have three places.
        "2022-01-04, NO, PARTY_DOMICILE;SUBJECT_PLACE;ORGANISATION_SEAT",
        "2022-01-04, YES, INVITING_COURT;DELEGATING_COURT",
        "2024-05-13, NO, PARTY_DOMICILE;SUBJECT_PLACE;ORGANISATION_SEAT",
        "2024-05-13, YES, INVITING_COURT;DELEGATING_COURT"
    })
    void theCourtThatConfirms(LocalDate filed, org.countygov.workflow.Answer invited, String competent) {
        Set<CourtLink> expected = EnumSet.noneOf(CourtLink.class);
        Arrays.stream(competent.split(";")).map(CourtLink::valueOf).forEach(expected::add);
        Life<Confirmation, ConfirmationState> prepared = Life.of(JudicialConfirmation.WORKFLOW)
                .at(filed + " 09:00")
                .by(LI)
                .does(new ConfirmationCommand.Prepare(
                        Optional.empty(), BOTH, Optional.of(BeijingTime.startOf(filed)), YES, Optional.empty()));
        Set<CourtLink> admitted = EnumSet.noneOf(CourtLink.class);
        for (CourtLink link : CourtLink.values()) {
            if (prepared.asks(
                            new ConfirmationCommand.File(BOTH, Optional.of(link), invited, YES, YES, ImmutableSet.of()))
                    .isAccepted()) {
                admitted.add(link);
            }
        }
        assertEquals(expected, admitted);
    }

    private static CaseFile<Confirmation, ConfirmationState> confirmed() {
        return Life.of(JudicialConfirmation.WORKFLOW)
                .at("2024-05-09 09:00")
                .by(LI)
                .does(new ConfirmationCommand.Prepare(
                        Optional.empty(), BOTH, Optional.of(BeijingTime.startOf(day(8))), YES, Optional.empty()))
                .does(new ConfirmationCommand.File(
                        BOTH, Optional.of(CourtLink.PARTY_DOMICILE), NO, YES, YES, ImmutableSet.of()))
                .by(JUDGE)
                .does(new ConfirmationCommand.Accept(Optional.of(ImmutableSet.of())))
                .does(new ConfirmationCommand.SummonBoth())
                .does(new ConfirmationCommand.Confirm(Optional.of(ImmutableSet.of()), Optional.empty()))
                .file();
    }

    /** What a reconsideration organ makes of a case. */
    @Nested
    class Reconsiderations {
        private static final Actor APPLICANT = actor("li", MediationRole.APPLICANT);
        private static final Actor RESPONDENT = actor("bureau", MediationRole.RESPONDENT);
        private static final Actor OFFICE = actor("office", MediationRole.RECONSIDERATION_OFFICE);
        private static final Actor ORGAN = actor("government", MediationRole.RECONSIDERATION_ORGAN);
        private static final ImmutableSet<PersonId> SIDES = ImmutableSet.of(APPLICANT.person(), RESPONDENT.person());

        private static Life<Reconsideration, ReconsiderationState> accepted(LocalDate received) {
            return Life.of(AdministrativeReconsideration.WORKFLOW)
                    .at(received + " 09:00")
                    .by(APPLICANT)
                    .does(new ReconsiderationCommand.Apply(
                            APPLICANT.person(),
                            RESPONDENT.person(),
                            ImmutableSet.of(),
                            false,
                            UNKNOWN,
                            ApplicationDates.builder()
                                    .actMade(BeijingTime.startOf(received.minusDays(9)))
                                    .actKnown(BeijingTime.startOf(received.minusDays(8)))
                                    .build(),
                            Optional.of(ImmutableSet.of()),
                            NO,
                            UNKNOWN,
                            YES,
                            UNKNOWN))
                    .by(OFFICE)
                    .does(new ReconsiderationCommand.Accept(Optional.of(ImmutableSet.of())));
        }

        private static Life<Reconsideration, ReconsiderationState> signedByBoth(LocalDate received) {
            return accepted(received)
                    .at(received.plusDays(7) + " 09:00")
                    .by(APPLICANT)
                    .does(new ReconsiderationCommand.AgreeByMediation(SIDES, YES))
                    .does(new ReconsiderationCommand.Sign(Optional.of(APPLICANT.person()), Optional.empty()))
                    .at(received.plusDays(8) + " 09:00")
                    .by(RESPONDENT)
                    .does(new ReconsiderationCommand.Sign(Optional.of(RESPONDENT.person()), Optional.empty()));
        }

        @Test
        void theLetterOfTheNewLawHasEffectWithTheSeal() {
            Life<Reconsideration, ReconsiderationState> signed = signedByBoth(LocalDate.of(2024, 5, 6));
            assertEquals(
                    ReconsiderationState.MEDIATION_AGREED,
                    signed.at("2024-05-15 09:00").state());
            assertEquals(
                    ReconsiderationState.MEDIATED,
                    signed.at("2024-05-15 10:00")
                            .by(ORGAN)
                            .does(new ReconsiderationCommand.Sign(Optional.empty(), Optional.empty()))
                            .at("2024-05-15 10:01")
                            .state());
        }

        @Test
        void theLetterOfTheOldLawHasEffectWithTheSignaturesOfBothParties() {
            assertEquals(
                    ReconsiderationState.MEDIATED,
                    signedByBoth(LocalDate.of(2023, 5, 8))
                            .at("2023-05-16 09:01")
                            .state());
        }

        @Test
        void aDecisionHasEffectOnService() {
            Life<Reconsideration, ReconsiderationState> decided = accepted(LocalDate.of(2024, 5, 6))
                    .by(OFFICE)
                    .does(new ReconsiderationCommand.HearParties())
                    .at("2024-06-03 09:00")
                    .by(ORGAN)
                    .does(new ReconsiderationCommand.Decide(
                            NO, NO, NO, Optional.of(BeijingTime.parse("2024-06-05 15:00"))));
            // Made on the 3rd, served on 5 June; fifteen days for a suit: Thursday, 20 June.
            assertEquals(
                    Optional.of(LocalDate.of(2024, 6, 20)),
                    lastDay(decided.file(), ReconsiderationClocks.SUIT_AFTER_DECISION));
        }
    }
}
