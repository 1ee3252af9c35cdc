package org.countygov.grid.event;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.EmergencyTarget;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.grid.shared.ToldUnits;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.place.GridCode;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** How records of grid events are read: the facts that each activity may bring, by the names that logs give them. */
final class GridEventActivities {
    private static final Splitter ITEMS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();
    private static final int COMMUNITY_CODE_LENGTH = 12;
    private static final int WIDEST_SERIAL = 6;

    static final Activities<GridEvent, GridEventState> ALL = Activities.of(GridEvents.WORKFLOW, GridRole.values())
            .activity(
                    Report.class,
                    told -> new Report(
                            grids(told),
                            category(told),
                            told.options("mandatory", MandatoryReport.class),
                            told.option("source", EventSource.class),
                            told.answer("verified"),
                            new Reporter(
                                    told.person("reporter"), told.answer("confidential"), told.answer("replyWished")),
                            ToldUnits.units(told, "complainedOf"),
                            told.people("interested"),
                            told.caseRef("handedOnBy")))
            .activity(
                    ResolveOnSpot.class,
                    told -> new ResolveOnSpot(
                            told.answer("selfResolvable"),
                            told.answer("minor"),
                            told.answer("byCoordination"),
                            told.answer("recorded")))
            .activity(Accept.class, told -> new Accept())
            .activity(
                    Refuse.class,
                    told -> new Refuse(
                            told.option("ground", RefusalGround.class),
                            told.answer("reasonGiven"),
                            told.answer("channelNamed")))
            .activity(
                    TransferEmergency.class,
                    told -> new TransferEmergency(
                            told.answer("emergency"),
                            told.options("mandatory", MandatoryReport.class).orElse(ImmutableSet.of()),
                            told.option("target", EmergencyTarget.class),
                            Optional.empty()))
            .activity(RequestVerification.class, told -> new RequestVerification())
            .activity(ConfirmGenuine.class, told -> new ConfirmGenuine(told.answer("evidence"), number(told)))
            .activity(ReportNotGenuine.class, told -> new ReportNotGenuine(told.answer("evidence")))
            .activity(File.class, told -> new File(told.answer("verified"), told.answer("openTwin"), number(told)))
            .activity(
                    MergeDuplicate.class,
                    told -> new MergeDuplicate(
                            told.text("master").map(FreeText::value).map(id -> new CaseRef("grid-event", id)),
                            told.answer("progressTold")))
            .activity(
                    VoidEvent.class,
                    told -> new VoidEvent(told.option("reason", VoidReason.class), told.answer("inLedger")))
            .activity(
                    Triage.class,
                    told -> new Triage(
                            decision(told),
                            told.answer("onListOrDuty"),
                            told.options("mandatory", MandatoryReport.class)))
            .activity(Assign.class, told -> new Assign(order(told)))
            .activity(Acknowledge.class, told -> new Acknowledge())
            .activity(ReturnAssignment.class, told -> new ReturnAssignment(told.text("reason")))
            .activity(Designate.class, told -> new Designate(order(told), told.answer("disputeHeard")))
            .activity(WithdrawAssignment.class, told -> new WithdrawAssignment(told.answer("centreMistaken")))
            .activity(
                    Extend.class,
                    told -> new Extend(
                            told.limit("by"),
                            told.option("reason", ExtensionReason.class),
                            told.answer("askedByUnit"),
                            told.answer("reporterTold")))
            .activity(
                    Suspend.class,
                    told -> new Suspend(
                            told.option("reason", SuspensionReason.class),
                            told.answer("writtenPlan"),
                            told.date("reviewOn"),
                            told.answer("askedByUnit"),
                            told.answer("reporterTold")))
            .activity(Resume.class, told -> new Resume())
            .activity(
                    BlowWhistle.class,
                    told -> new BlowWhistle(
                            told.option("ground", WhistleGround.class),
                            ToldUnits.units(told, "departments").orElse(ImmutableSet.of())))
            .activity(ReportIn.class, told -> new ReportIn())
            .activity(StartJointHandling.class, told -> new StartJointHandling(order(told)))
            .activity(
                    RaiseHigher.class,
                    told -> new RaiseHigher(
                            told.option("ground", RaiseGround.class),
                            ToldUnits.units(told, "departments").orElse(ImmutableSet.of())))
            .activity(
                    SubmitResult.class,
                    told -> new SubmitResult(
                            told.answer("meetsStandard"), told.answer("evidence"), told.answer("replyPrepared")))
            .activity(VerifyPass.class, told -> new VerifyPass(told.instant("evidenceAt")))
            .activity(VerifyFail.class, told -> new VerifyFail(told.text("reason")))
            .activity(
                    Close.class,
                    told -> new Close(told.answer("reporterAnswered"), told.option("callback", CallbackContact.class)))
            .activity(
                    Reopen.class,
                    told -> new Reopen(
                            told.answer("unsolved"),
                            told.answer("cameBack"),
                            told.answer("lawfullySettled"),
                            told.answer("newFacts"),
                            told.limit("limit")))
            .activity(
                    TransferToMediation.class,
                    told -> new TransferToMediation(
                            told.answer("civil"),
                            told.answer("partyRefuses"),
                            told.answer("crimeSuspected"),
                            Optional.empty()))
            .activity(
                    MediationFailed.class,
                    told -> new MediationFailed(
                            told.answer("endedByMediator"),
                            told.answer("routesExplained"),
                            decision(told),
                            number(told)))
            .activity(
                    MediationSettled.class,
                    told -> new MediationSettled(told.answer("recorded"), ToldUnits.unit(told, "mediatedBy")))
            .activity(
                    TransferToChannel.class,
                    told -> new TransferToChannel(
                            told.option("channel", LegalChannel.class), told.answer("personTold")))
            .complete();

    private GridEventActivities() {}

    private static Optional<EventCategory> category(Told told) {
        return told.text("category").map(FreeText::value).map(EventCategory::of);
    }

    private static Optional<FileNumber> number(Told told) {
        return told.text("fileNumber").map(FreeText::value).map(FileNumber::of);
    }

    private static TriageDecision decision(Told told) {
        return new TriageDecision(
                told.option("level", HandlingLevel.class), category(told), told.text("standard"), told.limit("limit"));
    }

    private static WorkOrder order(Told told) {
        return new WorkOrder(
                ToldUnits.units(told, "lead"),
                told.option("leadKind", LeadKind.class),
                ToldUnits.units(told, "helpers").orElse(ImmutableSet.of()),
                told.limit("limit"),
                told.answer("onOwnList"),
                told.answer("departmentDuty"));
    }

    /** The grids named between semicolons, of whatever width their serial numbers have; empty when one cannot be read. */
    private static Optional<ImmutableSet<GridCode>> grids(Told told) {
        return told.text("grids").flatMap(text -> {
            ImmutableList<Optional<GridCode>> read =
                    items(text).map(GridEventActivities::grid).collect(ImmutableList.toImmutableList());
            return read.stream().allMatch(Optional::isPresent)
                    ? Optional.of(read.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet()))
                    : Optional.empty();
        });
    }

    private static Optional<GridCode> grid(String item) {
        int width = item.length() - COMMUNITY_CODE_LENGTH;
        return width >= 1 && width <= WIDEST_SERIAL
                ? GridCode.parse(item, width).value()
                : Optional.empty();
    }

    private static Stream<String> items(FreeText text) {
        return ITEMS.splitToStream(text.value());
    }
}
