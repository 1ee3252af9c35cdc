package org.countygov.mediation;

import static org.countygov.referral.OpenReferral.Fault.NOT_ON_SENDERS_FILE;
import static org.countygov.referral.OpenReferral.Fault.NOT_STATED;
import static org.countygov.referral.OpenReferral.Fault.UNANSWERED;
import static org.countygov.referral.OpenReferral.Fault.UNDELIVERED;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Instruments;
import org.countygov.mediation.administrative.AdministrativeMediation;
import org.countygov.mediation.administrative.OrganMediation;
import org.countygov.mediation.administrative.OrganMediationCommand;
import org.countygov.mediation.administrative.OrganMediationState;
import org.countygov.mediation.administrative.ReferringBody;
import org.countygov.mediation.administrative.Regime;
import org.countygov.mediation.court.Channel;
import org.countygov.mediation.court.CourtReferredMediation;
import org.countygov.mediation.court.InvitedMediation;
import org.countygov.mediation.court.InvitedMediationCommand;
import org.countygov.mediation.court.InvitedMediationState;
import org.countygov.mediation.court.Kind;
import org.countygov.mediation.court.ReturnGround;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.Exclusion;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationCommand.ReferringOrgan;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.OpenReferral;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.ReferralLedger;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** What passes between court, committee, organ and police is either taken up and answered, or found. */
class LinkageTest {
    private static final UnitId TOWN = UnitId.of("town-committee");
    private static final UnitId COURT = UnitId.of("county-court");
    private static final UnitId POLICE = UnitId.of("police-station");
    private static final UnitId JUSTICE = UnitId.of("justice-office");

    private static final Actor LI = Actor.of(PersonId.of("li-7001"), UnitId.UNSTATED, MediationRole.PARTY);
    private static final Actor WANG = Actor.of(PersonId.of("wang-7002"), UnitId.UNSTATED, MediationRole.PARTY);
    private static final Actor CLERK = Actor.of(PersonId.of("clerk-7003"), TOWN, MediationRole.COMMITTEE);
    private static final Actor MEDIATOR = Actor.of(PersonId.of("zhao-7004"), TOWN, MediationRole.INVITED_MEDIATOR);
    private static final Actor JUDGE = Actor.of(PersonId.of("judge-7005"), COURT, MediationRole.COURT);
    private static final Actor OFFICER =
            Actor.of(PersonId.of("yang-7006"), JUSTICE, MediationRole.ADMINISTRATIVE_ORGAN);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());

    private static Referral referral(String workflow, UnitId to, Basis basis) {
        return Referral.of(new CaseRef(workflow, "told"), to, FreeText.of("unpaid wages"), basis);
    }

    private static ImmutableList<OpenReferral.Fault> faults(ImmutableList<Receipt> receipts, CaseFile<?, ?>... files) {
        return ReferralLedger.open(ImmutableList.copyOf(files), MediationWorkflows.ALL, receipts).stream()
                .map(OpenReferral::fault)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<OpenReferral.Fault> faults(CaseFile<?, ?>... files) {
        return faults(ImmutableList.of(), files);
    }

    /** The court hands a claim to the town's committee. */
    private static Life<InvitedMediation, InvitedMediationState> delegated() {
        return Life.of(CourtReferredMediation.WORKFLOW)
                .at("2024-05-06 09:00")
                .by(JUDGE)
                .does(new InvitedMediationCommand.Offer(
                        Kind.DELEGATED, Channel.OFFLINE, Optional.empty(), BOTH, YES, NO, NO))
                .by(LI)
                .does(new InvitedMediationCommand.Consent(BOTH))
                .does(new InvitedMediationCommand.Choose(
                        Optional.of(MEDIATOR.person()),
                        BOTH,
                        YES,
                        true,
                        Optional.of(referral(
                                CourtReferredMediation.WORKFLOW.name(), TOWN, Instruments.INV_2016.article(11)))));
    }

    private static Life<Mediation, MediationState> received(CaseRef from, ReferringOrgan organ) {
        return Life.of(PeopleMediation.WORKFLOW)
                .at("2024-05-07 09:00")
                .by(CLERK)
                .does(new MediationCommand.ReceiveReferral(
                        BOTH, DisputeKind.GENERAL, YES, organ, YES, NO, YES, YES, YES, Optional.of(from)));
    }

    @Test
    void fromTheCourtToTheCommittee() {
        CaseFile<?, ?> court = delegated().file();
        assertEquals(ImmutableList.of(UNDELIVERED), faults(court));
        Life<Mediation, MediationState> committee = received(court.ref(), ReferringOrgan.BASIC_COURT);
        assertEquals(ImmutableList.of(UNANSWERED), faults(court, committee.file()));
        Life<Mediation, MediationState> refused = committee.does(
                new MediationCommand.Refuse(ImmutableSet.of(Exclusion.RESERVED_OR_FORBIDDEN), YES, YES, YES));
        assertEquals(ImmutableList.of(), faults(court, refused.file()));
    }

    @Test
    void backFromTheMediatorToTheCourt() {
        Life<InvitedMediation, InvitedMediationState> confirmed =
                delegated().by(MEDIATOR).does(new InvitedMediationCommand.ConfirmReceipt(Optional.empty()));
        assertEquals(ImmutableList.of(UNANSWERED), faults(confirmed.file()));
        CaseFile<?, ?> returned = confirmed
                .at("2024-05-20 09:00")
                .does(new InvitedMediationCommand.Terminate(
                        Optional.of(ReturnGround.WIDE_DIVERGENCE),
                        YES,
                        YES,
                        Optional.of(referral(
                                CourtReferredMediation.WORKFLOW.name(), COURT, Instruments.INV_2016.article(26)))))
                .file();
        // The committee has answered; whether the court has the papers is now the question.
        assertEquals(ImmutableList.of(UNDELIVERED), faults(returned));
        assertEquals(
                ImmutableList.of(),
                faults(
                        ImmutableList.of(new Receipt(
                                returned.ref(), COURT, BeijingTime.parse("2024-05-22 09:00"), Receipt.Stage.ANSWERED)),
                        returned));
    }

    @Test
    void fromTheCommitteeToThePolice() {
        CaseFile<?, ?> reported = received(delegated().file().ref(), ReferringOrgan.BASIC_COURT)
                .does(new MediationCommand.ReportToPolice(
                        Optional.of(referral(PeopleMediation.WORKFLOW.name(), POLICE, Instruments.PML.article(25)))))
                .file();
        assertEquals(ImmutableList.of(UNDELIVERED), faults(reported));
        Receipt slip =
                new Receipt(reported.ref(), POLICE, BeijingTime.parse("2024-05-07 09:30"), Receipt.Stage.RECEIVED);
        assertEquals(ImmutableList.of(UNANSWERED), faults(ImmutableList.of(slip), reported));
    }

    @Test
    void aRecordThatTellsOfAReportAndNotOfItsReceiverIsAFinding() {
        CaseFile<?, ?> reported = received(delegated().file().ref(), ReferringOrgan.BASIC_COURT)
                .does(new MediationCommand.ReportToPolice(Optional.empty()))
                .file();
        assertEquals(ImmutableList.of(NOT_STATED), faults(reported));
    }

    private static Life<OrganMediation, OrganMediationState> before(Actor organ, Optional<CaseRef> from) {
        return Life.of(AdministrativeMediation.WORKFLOW)
                .at("2024-05-08 09:00")
                .by(organ)
                .does(new OrganMediationCommand.ReceiveReferral(
                        Regime.GENERAL, BOTH, ReferringBody.COMMITTEE, from, YES, YES));
    }

    @Test
    void fromAnOrganToTheCommittee() {
        CaseFile<?, ?> organ = before(OFFICER, Optional.empty())
                .does(new OrganMediationCommand.Transfer(
                        YES,
                        Optional.of(
                                referral(AdministrativeMediation.WORKFLOW.name(), TOWN, Instruments.SZ.article(45)))))
                .file();
        assertEquals(ImmutableList.of(UNDELIVERED), faults(organ));
        Life<Mediation, MediationState> committee =
                received(organ.ref(), ReferringOrgan.OTHER).at("2024-05-09 09:00");
        assertEquals(
                ImmutableList.of(NOT_ON_SENDERS_FILE, UNDELIVERED),
                faults(organ, committee.file()),
                "taken up a day before it was sent");
        CaseFile<?, ?> later = Life.of(PeopleMediation.WORKFLOW)
                .at("2024-05-09 09:00")
                .by(CLERK)
                .does(new MediationCommand.ReceiveReferral(
                        BOTH,
                        DisputeKind.GENERAL,
                        YES,
                        ReferringOrgan.OTHER,
                        YES,
                        UNKNOWN,
                        YES,
                        YES,
                        YES,
                        Optional.of(organ.ref())))
                .file();
        assertEquals(ImmutableList.of(UNANSWERED), faults(organ, later));
    }

    @Test
    void anOrganThatSaysItWasReferredToIsHeldAgainstTheSendersFile() {
        CaseFile<?, ?> committee =
                received(delegated().file().ref(), ReferringOrgan.BASIC_COURT).file();
        CaseFile<?, ?> organ = before(OFFICER, Optional.of(committee.ref())).file();
        assertEquals(ImmutableList.of(NOT_ON_SENDERS_FILE), faults(committee, organ));
    }

    @Test
    void endingWithoutPointingAnywhereHandsNothingOn() {
        OrganMediationCommand.Terminate end =
                new OrganMediationCommand.Terminate(Optional.empty(), YES, YES, Optional.empty());
        assertFalse(end.handsOn());
    }
}
