package org.countygov.police.property;

import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * How records of property are read: the facts that each activity may bring, by the names that logs give them. A thing is an
 * ordinary one of a criminal case unless the record says otherwise.
 */
final class PropertyActivities {
    static final Activities<PropertyItem, PropertyState> ALL = disposition(
                    custody(measures(Activities.of(CaseProperty.WORKFLOW, PoliceRole.values()))))
            .complete();

    private PropertyActivities() {}

    private static Activities<PropertyItem, PropertyState> measures(
            Activities<PropertyItem, PropertyState> activities) {
        return activities
                .activity(
                        Identify.class,
                        told -> new Identify(
                                told.option("procedure", Procedure.class).orElse(Procedure.CRIMINAL),
                                told.option("thing", PropertyClass.class).orElse(PropertyClass.ORDINARY),
                                unit(told, "caseUnit"),
                                told.text("case")
                                        .map(FreeText::value)
                                        .map(id -> new CaseRef(
                                                told.option("procedure", Procedure.class)
                                                                        .orElse(Procedure.CRIMINAL)
                                                                == Procedure.CRIMINAL
                                                        ? "criminal-case"
                                                        : "administrative-case",
                                                id)),
                                told.answer("publicOrder")))
                .activity(
                        Seize.class,
                        told -> new Seize(
                                taking(told),
                                told.option("occasion", SeizureOccasion.class).orElse(SeizureOccasion.ORDINARY),
                                told.answer("highValueOrProduction")))
                .activity(Seal.class, told -> new Seal(taking(told)))
                .activity(LeaveWithHolder.class, told -> new LeaveWithHolder(taking(told), told.answer("unfit")))
                .activity(
                        Freeze.class,
                        told -> new Freeze(
                                taking(told),
                                told.limit("period"),
                                told.answer("statedInFull"),
                                told.answer("frozenAlready"),
                                told.answer("major")))
                .activity(Renew.class, told -> new Renew(told.limit("by")))
                .activity(Unfreeze.class, told -> new Unfreeze(told.answer("notNeeded"), told.answer("ownerTold")))
                .activity(
                        PermitSale.class,
                        told -> new PermitSale(
                                told.answer("ownerAsks"),
                                told.answer("nobodyHarmed"),
                                told.answer("billExpires"),
                                told.answer("proceedsSecured"),
                                told.answer("partyTold")))
                .activity(
                        SecureBeforeFiling.class,
                        told -> new SecureBeforeFiling(told.answer("clue"), told.answer("vanishing")))
                .activity(
                        SeizeAdministratively.class,
                        told -> new SeizeAdministratively(
                                taking(told), told.answer("lawfullyHeldByOthers"), told.answer("urgent") == Answer.YES))
                .activity(
                        SealAdministratively.class,
                        told -> new SealAdministratively(
                                taking(told), told.answer("lawfullyHeldByOthers"), told.answer("urgent") == Answer.YES))
                .activity(Preserve.class, told -> new Preserve(taking(told)))
                .activity(ApproveAfterwards.class, told -> new ApproveAfterwards())
                .activity(
                        ExtendMeasure.class,
                        told -> new ExtendMeasure(told.answer("complicated"), told.answer("partyTold")))
                .activity(CommissionAppraisal.class, told -> new CommissionAppraisal(told.answer("partyTold")))
                .activity(ReceiveAppraisal.class, told -> new ReceiveAppraisal())
                .activity(TakeOverCase.class, told -> new TakeOverCase());
    }

    private static Activities<PropertyItem, PropertyState> custody(Activities<PropertyItem, PropertyState> activities) {
        return activities
                .activity(RegisterPapers.class, told -> new RegisterPapers())
                .activity(
                        HandOver.class,
                        told -> new HandOver(
                                person(told, "custodian"), unit(told, "custodianUnit"), told.answer("labelled")))
                .activity(DeferHandover.class, told -> new DeferHandover(told.answer("urgentWork")))
                .activity(FinishUrgentWork.class, told -> new FinishUrgentWork())
                .activity(Lend.class, told -> new Lend(told.answer("wanted")))
                .activity(TakeBack.class, told -> new TakeBack())
                .activity(FindUnrelated.class, told -> new FindUnrelated(told.answer("verified")))
                .activity(ReleaseUnrelated.class, told -> new ReleaseUnrelated())
                .activity(
                        ReturnToVictim.class,
                        told -> new ReturnToVictim(
                                told.answer("factsVerified"),
                                told.answer("titleClear"),
                                told.answer("nobodyHarmed"),
                                told.answer("caseNotHindered"),
                                told.answer("documented"),
                                person(told, "collector"),
                                told.answer("entitled")))
                .activity(
                        ReleaseOnCaseEnd.class,
                        told -> new ReleaseOnCaseEnd(told.option("ground", ReleaseGround.class)));
    }

    private static Activities<PropertyItem, PropertyState> disposition(
            Activities<PropertyItem, PropertyState> activities) {
        return activities
                .activity(
                        DisposeEarly.class,
                        told -> new DisposeEarly(told.answer("perishable"), told.answer("saleEntrusted")))
                .activity(HoldProceeds.class, told -> new HoldProceeds())
                .activity(
                        TransferWithCase.class,
                        told -> new TransferWithCase(told.answer("caseTransferred"), told.answer("listAndProposal")))
                .activity(
                        ForfeitByJudgment.class,
                        told -> new ForfeitByJudgment(told.answer("inForce"), told.answer("covered")))
                .activity(
                        ReturnByJudgment.class,
                        told -> new ReturnByJudgment(told.answer("inForce"), told.answer("covered")))
                .activity(
                        DestroyByJudgment.class,
                        told -> new DestroyByJudgment(told.answer("inForce"), told.answer("covered")))
                .activity(
                        OrderDisposition.class,
                        told -> new OrderDisposition(
                                told.option("kind", DispositionKind.class),
                                told.answer("withDecision"),
                                told.number("value"),
                                told.answer("undisputed"),
                                told.answer("dueToVictim")))
                .activity(
                        Destroy.class,
                        told -> new Destroy(told.answer("worthless"), told.answer("listed"), told.people("present")))
                .activity(Auction.class, told -> new Auction())
                .activity(PayTreasury.class, told -> new PayTreasury())
                .activity(
                        ReturnAsOrdered.class,
                        told -> new ReturnAsOrdered(person(told, "collector"), told.answer("entitled")))
                .activity(
                        AnnounceForClaim.class,
                        told -> new AnnounceForClaim(told.answer("ownerUnknownOrAbsent"), told.answer("announced")))
                .activity(ExtendClaimPeriod.class, told -> new ExtendClaimPeriod(told.limit("by")))
                .activity(
                        ReturnToClaimant.class,
                        told -> new ReturnToClaimant(person(told, "collector"), told.answer("entitled")))
                .activity(PayUnclaimed.class, told -> new PayUnclaimed(told.answer("registered")));
    }

    private static Taking taking(Told told) {
        return Taking.builder()
                .addAllOfficers(told.people("officers"))
                .caseOpened(told.answer("caseOpened"))
                .relevant(told.answer("relevant"))
                .necessitiesSpared(told.answer("necessitiesSpared"))
                .witnessed(told.answer("witnessed"))
                .documented(told.answer("documented"))
                .listGiven(told.answer("listGiven"))
                .decisionServed(told.answer("decisionServed"))
                .recordedInVenue(told.answer("recordedInVenue"))
                .backAtUnit(told.instant("backAtUnit"))
                .build();
    }

    private static PersonId person(Told told, String fact) {
        return told.person(fact).orElse(PersonId.UNSTATED);
    }

    private static UnitId unit(Told told, String fact) {
        return told.text(fact).map(FreeText::value).map(UnitId::of).orElse(UnitId.UNSTATED);
    }
}
