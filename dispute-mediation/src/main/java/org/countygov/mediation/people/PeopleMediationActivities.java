package org.countygov.mediation.people;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * How records of people's mediations are read: the facts that each activity may bring, by the names that logs give them.
 * A dispute is of the general kind unless the record names a special one.
 */
final class PeopleMediationActivities {
    static final Activities<Mediation, MediationState> ALL = Activities.of(
                    PeopleMediation.WORKFLOW, MediationRole.values())
            .activity(
                    Apply.class,
                    told -> new Apply(
                            told.people("parties"),
                            kind(told),
                            told.answer("civil"),
                            told.answer("oral") == Answer.YES,
                            told.answer("writtenDown")))
            .activity(
                    OfferMediation.class,
                    told -> new OfferMediation(
                            told.people("parties"), kind(told), told.answer("civil"), told.answer("declined")))
            .activity(
                    ReceiveReferral.class,
                    told -> new ReceiveReferral(
                            told.people("parties"),
                            kind(told),
                            told.answer("civil"),
                            told.option("referringOrgan", ReferringOrgan.class).orElse(ReferringOrgan.OTHER),
                            told.answer("notYetAccepted"),
                            told.answer("entrusted"),
                            told.answer("partiesAgree"),
                            told.answer("committeeAgrees"),
                            told.answer("letter"),
                            told.caseRef("handedOnBy")))
            .activity(DeclineMediation.class, told -> new DeclineMediation())
            .activity(
                    Accept.class,
                    told -> new Accept(
                            told.options("exclusions", Exclusion.class),
                            told.options("papers", FileItem.class).orElse(ImmutableSet.of()),
                            told.answer("bothSidesWant")))
            .activity(
                    Refuse.class,
                    told -> new Refuse(
                            told.options("exclusions", Exclusion.class).orElse(ImmutableSet.of()),
                            told.answer("channelNamed"),
                            told.answer("dangerCalmed"),
                            told.answer("organInformed")))
            .activity(ChooseRepresentatives.class, told -> new ChooseRepresentatives(told.people("representatives")))
            .activity(
                    AppointMediators.class,
                    told -> new AppointMediators(
                            told.people("mediators"), told.person("presiding"), told.answer("inOffice")))
            .activity(
                    ChooseMediators.class,
                    told -> new ChooseMediators(
                            told.people("mediators"),
                            told.person("presiding"),
                            told.people("chosenBy"),
                            told.answer("inOffice")))
            .activity(
                    ReplaceMediator.class,
                    told -> new ReplaceMediator(
                            told.person("leaving").orElse(PersonId.UNSTATED),
                            told.person("coming").orElse(PersonId.UNSTATED),
                            told.answer("inOffice")))
            .activity(
                    OpenMediation.class,
                    told -> new OpenMediation(told.answer("rightsExplained"), told.answer("publicityAsked")))
            .activity(InviteHelper.class, told -> new InviteHelper(told.answer("allPartiesAgree")))
            .activity(Investigate.class, told -> new Investigate())
            .activity(CommissionAppraisal.class, told -> new CommissionAppraisal(told.answer("bodyAndCostsAgreed")))
            .activity(ReceiveAppraisal.class, told -> new ReceiveAppraisal())
            .activity(TakePrecautions.class, told -> new TakePrecautions(told.answer("mayBecomeOffence")))
            .activity(ReportToPolice.class, told -> new ReportToPolice(Optional.empty()))
            .activity(
                    Extend.class,
                    told -> new Extend(told.limit("by"), told.people("agreedBy"), told.answer("committeeAgrees")))
            .activity(Suspend.class, told -> new Suspend(told.option("cause", SuspensionCause.class)))
            .activity(Resume.class, told -> new Resume())
            .activity(
                    AgreeOrally.class,
                    told -> new AgreeOrally(agreement(told), told.people("agreedBy"), told.answer("writtenDown")))
            .activity(AgreeInWriting.class, told -> new AgreeInWriting(agreement(told), told.people("agreedBy")))
            .activity(Sign.class, PeopleMediationActivities::sign)
            .activity(RejectDraft.class, told -> new RejectDraft())
            .activity(RecordPartPerformance.class, told -> new RecordPartPerformance(told.answer("proved")))
            .activity(RecordFullPerformance.class, told -> new RecordFullPerformance(told.answer("proved")))
            .activity(UrgePerformance.class, told -> new UrgePerformance())
            .activity(
                    ApplyForConfirmation.class,
                    told -> new ApplyForConfirmation(
                            told.people("applicants"),
                            told.text("confirmation")
                                    .map(FreeText::value)
                                    .map(id -> new CaseRef("judicial-confirmation", id))))
            .activity(RecordBreach.class, told -> new RecordBreach(told.answer("contentDisputed") == Answer.YES))
            .activity(Renegotiate.class, told -> new Renegotiate(told.people("agreedBy")))
            .activity(CloseToCourt.class, told -> new CloseToCourt(told.option("route", Route.class)))
            .activity(FollowUp.class, told -> new FollowUp())
            .activity(
                    Terminate.class,
                    told -> new Terminate(
                            told.option("reason", TerminationReason.class), told.answer("routesExplained")))
            .activity(Archive.class, told -> new Archive(told.options("items", FileItem.class)))
            .complete();

    private PeopleMediationActivities() {}

    private static DisputeKind kind(Told told) {
        return told.option("kind", DisputeKind.class).orElse(DisputeKind.GENERAL);
    }

    private static Agreement agreement(Told told) {
        return Agreement.builder()
                .addAllContents(
                        told.options("contents", Agreement.Content.class).orElse(ImmutableSet.of()))
                .performBy(told.date("performBy"))
                .lawful(told.answer("lawful"))
                .paidToRepresentatives(told.answer("paidToRepresentatives") == Answer.YES)
                .powersToReceivePayment(told.answer("powersToReceivePayment"))
                .build();
    }

    /** A mark whose kind the record does not name is that of whoever signs; a party who signs alone binds itself. */
    private static Sign sign(Told told) {
        Mark.Kind kind = told.option("mark", Mark.Kind.class).orElse(Mark.Kind.PARTY);
        ImmutableSet<PersonId> bound = told.people("bound");
        if (kind == Mark.Kind.PARTY && bound.isEmpty() && told.actor().isStated()) {
            bound = ImmutableSet.of(told.actor());
        }
        return new Sign(kind, bound, told.answer("authorised"), told.instant("signedAt"));
    }
}
