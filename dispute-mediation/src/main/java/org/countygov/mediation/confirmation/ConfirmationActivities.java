package org.countygov.mediation.confirmation;

import com.google.common.collect.ImmutableSet;
import org.countygov.inspection.Activities;
import org.countygov.mediation.confirmation.ConfirmationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** How records of judicial confirmations are read: the facts that each activity may bring, by the names that logs give them. */
final class ConfirmationActivities {
    static final Activities<Confirmation, ConfirmationState> ALL = Activities.of(
                    JudicialConfirmation.WORKFLOW, MediationRole.values())
            .activity(
                    Prepare.class,
                    told -> new Prepare(
                            told.text("mediation").map(FreeText::value).map(id -> new CaseRef("people-mediation", id)),
                            told.people("parties"),
                            told.instant("effectiveSince"),
                            told.answer("effective"),
                            told.date("lastPerformance")))
            .activity(
                    File.class,
                    told -> new File(
                            told.people("applicants"),
                            told.option("court", CourtLink.class),
                            told.answer("invited"),
                            told.answer("rightLevel"),
                            told.answer("lawfulOrganisation"),
                            told.options("papers", ApplicationPaper.class).orElse(ImmutableSet.of())))
            .activity(OrderSupplement.class, told -> new OrderSupplement(told.limit("within")))
            .activity(Supplement.class, told -> new Supplement())
            .activity(
                    NotAccept.class,
                    told -> new NotAccept(told.options("bars", Bar.class).orElse(ImmutableSet.of())))
            .activity(Accept.class, told -> new Accept(told.options("bars", Bar.class)))
            .activity(SummonBoth.class, told -> new SummonBoth())
            .activity(AskSupplement.class, told -> new AskSupplement())
            .activity(AskOrganisation.class, told -> new AskOrganisation())
            .activity(ExtendReview.class, told -> new ExtendReview())
            .activity(ExtendCeiling.class, told -> new ExtendCeiling(told.limit("by")))
            .activity(Withdraw.class, told -> new Withdraw())
            .activity(DeemWithdrawn.class, told -> new DeemWithdrawn(told.answer("withoutGoodReason")))
            .activity(
                    Confirm.class,
                    told -> new Confirm(told.options("against", DismissalGround.class), told.instant("receivedAt")))
            .activity(
                    Dismiss.class,
                    told -> new Dismiss(
                            told.options("grounds", DismissalGround.class).orElse(ImmutableSet.of())))
            .activity(EndBecauseDisputed.class, told -> new EndBecauseDisputed(told.answer("toldToSue")))
            .activity(ObjectAsParty.class, told -> new ObjectAsParty())
            .activity(ObjectAsInterestedPerson.class, told -> new ObjectAsInterestedPerson(told.instant("knewSince")))
            .activity(UpholdObjection.class, told -> new UpholdObjection())
            .activity(RejectObjection.class, told -> new RejectObjection())
            .activity(
                    ApplyForEnforcement.class,
                    told -> new ApplyForEnforcement(told.answer("unperformed"), told.answer("competentCourt")))
            .complete();

    private ConfirmationActivities() {}
}
