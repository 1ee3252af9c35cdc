package org.countygov.mediation.aid;

import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.mediation.shared.MediationRole;

/**
 * How records of legal aid are read: the facts that each activity may bring, by the names that logs give them. The means of an
 * applicant are examined unless the record names another way.
 */
final class AidActivities {
    static final Activities<LegalAidCase, AidState> ALL = Activities.of(LegalAid.WORKFLOW, MediationRole.values())
            .activity(
                    Apply.class,
                    told -> new Apply(
                            told.option("matter", AidMatter.class),
                            means(told),
                            told.answer("meansStated"),
                            told.answer("forDetained")))
            .activity(
                    ForwardRequest.class,
                    told -> new ForwardRequest(
                            told.option("matter", AidMatter.class),
                            means(told),
                            told.answer("meansStated"),
                            told.instant("requestedAt")))
            .activity(
                    RequestSupplement.class, told -> new RequestSupplement(told.text("missing"), told.limit("within")))
            .activity(Supplement.class, told -> new Supplement(told.answer("asAsked")))
            .activity(DeemWithdrawn.class, told -> new DeemWithdrawn(told.answer("otherwise")))
            .activity(Advance.class, told -> new Advance(told.date("limitEnds"), told.answer("urgent")))
            .activity(
                    Grant.class,
                    told -> new Grant(told.answer("inScope"), told.answer("meansMet"), told.answer("checked")))
            .activity(
                    Refuse.class,
                    told -> new Refuse(
                            told.options("grounds", RefusalGround.class),
                            told.answer("writtenReasons"),
                            told.answer("checked")))
            .activity(RaiseObjection.class, told -> new RaiseObjection())
            .activity(OrderGrant.class, told -> new OrderGrant())
            .activity(OrderResumption.class, told -> new OrderResumption())
            .activity(Uphold.class, told -> new Uphold())
            .activity(Assign.class, told -> new Assign(told.person("staff")))
            .activity(
                    ReplaceStaff.class,
                    told -> new ReplaceStaff(told.person("staff"), told.answer("asked"), told.answer("dutyFailed")))
            .activity(End.class, told -> new End(told.option("ground", EndingGround.class)))
            .activity(Complete.class, told -> new Complete(told.answer("reported")))
            .activity(Close.class, told -> new Close(told.answer("nothingLeft")))
            .complete();

    private AidActivities() {}

    private static MeansRoute means(Told told) {
        return told.option("means", MeansRoute.class).orElse(MeansRoute.TEST);
    }
}
