package org.countygov.mediation.aid;

import static org.countygov.mediation.aid.AidFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;

/** Legal aid keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class LegalAidWorkflowTest extends WorkflowContract<LegalAidCase, AidState> {
    @Override
    protected Plan<LegalAidCase, AidState> plan() {
        return Plan.of(LegalAid.WORKFLOW)
                .acting(WORKER, GUARDIAN, MOTHER, JAIL, AGENCY, LAWYER, OTHER_LAWYER, BUREAU)
                .asking(
                        apply(MeansRoute.TEST),
                        apply(MeansRoute.CHECK_EXEMPT),
                        apply(MeansRoute.NO_CONDITION),
                        new Apply(Optional.of(AidMatter.OUTSIDE), MeansRoute.TEST, NO, NO))
                .askingAt(now -> new ForwardRequest(
                        Optional.of(AidMatter.CRIMINAL),
                        MeansRoute.TEST,
                        YES,
                        Optional.of(now.minus(Duration.ofHours(20)))))
                .asking(new ForwardRequest(Optional.of(AidMatter.OUTSIDE), MeansRoute.TEST, NO, Optional.empty()))
                .asking(
                        new RequestSupplement(
                                Optional.of(FreeText.of("wage slips of May")), Optional.of(TimeLimit.days(5))),
                        new RequestSupplement(Optional.empty(), Optional.empty()),
                        new Supplement(YES),
                        new Supplement(NO),
                        new DeemWithdrawn(YES),
                        new DeemWithdrawn(NO),
                        new Advance(Optional.empty(), YES),
                        new Advance(Optional.empty(), NO))
                .askingAt(now -> new Advance(Optional.of(BeijingTime.date(now).plusDays(30)), NO))
                .asking(
                        grant(YES, NO),
                        new Grant(NO, NO, YES),
                        refuse(YES, NO, RefusalGround.OUTSIDE_SCOPE),
                        refuse(NO, YES, RefusalGround.MEANS_NOT_MET),
                        refuse(YES, NO),
                        new RaiseObjection(),
                        new OrderGrant(),
                        new OrderResumption(),
                        new Uphold())
                .asking(
                        new Assign(STAFF),
                        new ReplaceStaff(Optional.of(OTHER_LAWYER.person()), YES, YES),
                        new ReplaceStaff(Optional.of(OTHER_LAWYER.person()), NO, NO),
                        new End(Optional.of(EndingGround.MEANS_CHANGED)),
                        new End(Optional.empty()),
                        new Complete(YES),
                        new Complete(NO),
                        new Close(YES),
                        new Close(NO))
                .startingOn(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 3, 4))
                .hiding("wage slips of May")
                .accepting(
                        "condition MISSING_PAPERS_NAMED of RequestSupplement never fails",
                        "they are named or not known")
                .accepting("condition GROUND_TO_END of End never fails", "it is named or not known")
                .accepting(
                        "clock MC4-07 is never stopped",
                        "a request is recorded when it arrives: its clock starts and ends there")
                .accepting("clock MC4-07 never runs out", "its clock ends where it is recorded");
    }
}
