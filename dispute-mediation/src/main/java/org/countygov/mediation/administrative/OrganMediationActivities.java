package org.countygov.mediation.administrative;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * How records of administrative mediations are read: the facts that each activity may bring, by the names that logs give
 * them. A matter is of the general kind unless the record names another.
 */
final class OrganMediationActivities {
    static final Activities<OrganMediation, OrganMediationState> ALL = Activities.of(
                    AdministrativeMediation.WORKFLOW, MediationRole.values())
            .activity(
                    Apply.class,
                    told -> new Apply(
                            regime(told),
                            told.people("parties"),
                            applicants(told),
                            told.answer("othersAgree"),
                            told.answer("inCatalogue"),
                            told.answer("oral") == Answer.YES,
                            told.answer("recorded"),
                            told.instant("determinedAt"),
                            peopleMediation(told, "failedMediation"),
                            told.instant("failedAt")))
            .activity(
                    ActExOfficio.class,
                    told -> new ActExOfficio(regime(told), told.people("parties"), told.answer("manyConcerned")))
            .activity(
                    ReceiveReferral.class,
                    told -> new ReceiveReferral(
                            regime(told),
                            told.people("parties"),
                            told.option("referringBody", ReferringBody.class).orElse(ReferringBody.OTHER_ORGAN),
                            peopleMediation(told, "peopleMediation"),
                            told.answer("inCatalogue"),
                            told.answer("partiesAgree")))
            .activity(ExtendIntake.class, told -> new ExtendIntake(told.answer("complex"), told.limit("to")))
            .activity(Transfer.class, told -> new Transfer(told.answer("notItsFunction"), Optional.empty()))
            .activity(Accept.class, told -> new Accept(told.options("bars", Bar.class)))
            .activity(
                    Refuse.class,
                    told -> new Refuse(
                            told.options("bars", Bar.class).orElse(ImmutableSet.of()), told.answer("reasoned")))
            .activity(FixHarm.class, told -> new FixHarm(told.option("harm", HarmFixed.class), told.date("fixedOn")))
            .activity(NotifySession.class, told -> new NotifySession(told.instant("session")))
            .activity(
                    Start.class,
                    told -> new Start(
                            told.people("agreedBy"),
                            told.answer("noneUnwilling"),
                            told.number("attendants").map(BigDecimal::intValue),
                            told.answer("inPerson"),
                            told.answer("open"),
                            told.answer("allAgreeToOpen"),
                            told.answer("closureAsked")))
            .activity(CommissionTest.class, told -> new CommissionTest(told.answer("bodyAndCostsAgreed")))
            .activity(ReceiveTest.class, told -> new ReceiveTest())
            .activity(Entrust.class, told -> new Entrust(Optional.empty()))
            .activity(Extend.class, told -> new Extend(told.limit("by")))
            .activity(EndRound.class, told -> new EndRound())
            .activity(MediateAgain.class, told -> new MediateAgain(told.answer("noneUnwilling")))
            .activity(
                    Agree.class,
                    told -> new Agree(
                            told.people("agreedBy"),
                            told.answer("lawful"),
                            told.answer("documented"),
                            told.answer("performedAtOnce"),
                            told.answer("waivedByAll"),
                            told.answer("recordedOnTheSpot"),
                            told.options("contents", AgreementContent.class)))
            .activity(DecideToEnd.class, told -> new DecideToEnd(told.option("ground", TerminationGround.class)))
            .activity(
                    Terminate.class,
                    told -> new Terminate(
                            told.option("ground", TerminationGround.class),
                            told.answer("documented"),
                            told.answer("routesExplained"),
                            Optional.empty()))
            .activity(Close.class, told -> new Close())
            .activity(CloseWithoutPenalty.class, told -> new CloseWithoutPenalty(told.answer("performed")))
            .activity(
                    CloseOnOwnSettlement.class,
                    told -> new CloseOnOwnSettlement(
                            told.option("settlement", OwnSettlement.class),
                            peopleMediation(told, "peopleMediation"),
                            told.answer("performed"),
                            told.answer("requestedInWriting"),
                            told.answer("undecided")))
            .activity(
                    ReturnForPenalty.class, told -> new ReturnForPenalty(told.answer("unperformed"), Optional.empty()))
            .complete();

    private OrganMediationActivities() {}

    private static Regime regime(Told told) {
        return told.option("regime", Regime.class).orElse(Regime.GENERAL);
    }

    /** Who applies, when the record does not list them, is whoever acts. */
    private static ImmutableSet<PersonId> applicants(Told told) {
        ImmutableSet<PersonId> listed = told.people("applicants");
        return listed.isEmpty() && told.actor().isStated() ? ImmutableSet.of(told.actor()) : listed;
    }

    private static Optional<CaseRef> peopleMediation(Told told, String fact) {
        return told.text(fact).map(FreeText::value).map(id -> new CaseRef(PeopleMediation.WORKFLOW.name(), id));
    }
}
