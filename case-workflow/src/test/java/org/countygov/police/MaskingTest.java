package org.countygov.police;

import static org.countygov.workflow.Answer.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.countygov.inspection.Facts;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.InspectedStep;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.alert.AlertCommand;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.Channel;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.alert.ReportKind;
import org.countygov.police.progress.PoliceMilestones;
import org.countygov.police.progress.Tracked;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.testkit.MaskingContract;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Tier;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseFile;

/** No type of the police prints who somebody is, where somebody lives, or how to reach somebody. */
class MaskingTest extends MaskingContract {
    private static CaseFile<Alert, AlertState> alert() {
        return Life.of(PoliceAlert.WORKFLOW)
                .at("2024-05-06 09:00")
                .by(Actor.of(PersonId.of(PLANTED), UnitId.of("station"), PoliceRole.OFFICER))
                .does(new AlertCommand.Receive(
                        Optional.of(Channel.WALK_IN),
                        Optional.of(ReportKind.REPORT),
                        Optional.of(AlertClass.PUBLIC_ORDER),
                        UNKNOWN))
                .file();
    }

    private static Deadline deadline() {
        return ClockRun.start(FilingClocks.REVIEW_BEFORE_FILING, Instant.parse("2024-05-06T04:00:00Z"))
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    private static LogEntry entry() {
        return new LogEntry(
                new LogPosition("log.csv", 2),
                "police-alert",
                "1",
                "Receive",
                Instant.parse("2024-05-06T04:00:00Z"),
                false,
                Optional.of(PLANTED),
                Optional.of(PLANTED),
                Optional.of(PLANTED),
                Facts.of(ImmutableMap.of("fact", PLANTED)));
    }

    private static Finding finding() {
        return new Finding(
                FindingKind.STEP_SKIPPED,
                alert().ref(),
                Optional.of(entry().position()),
                entry().at(),
                Phrase.of("接警", "receive"),
                ImmutableList.of(),
                ImmutableList.of(),
                "Receive");
    }

    private static InspectedStep step() {
        return new InspectedStep(
                Optional.of(entry()),
                entry().at(),
                Phrase.of("接警", "receive"),
                InspectedStep.Outcome.ACCEPTED,
                Optional.of(AlertState.RECEIVED.name()),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    @Override
    protected ImmutableMap<Class<?>, Object> samples() {
        return ImmutableMap.<Class<?>, Object>builder()
                .put(CaseFile.class, alert())
                .put(RelatedFiles.class, RelatedFiles.of(alert()))
                .put(Clock.class, FilingClocks.REVIEW_BEFORE_FILING)
                .put(Tier.class, AdministrativeClocks.TO_24_HOURS)
                .put(Deadline.class, deadline())
                .put(Role.class, PoliceRole.OFFICER)
                .put(Facts.class, Facts.of(ImmutableMap.of("fact", PLANTED)))
                .put(LogEntry.class, entry())
                .put(Finding.class, finding())
                .put(InspectedStep.class, step())
                .put(Tracked.class, Tracked.of(alert(), PoliceMilestones.ALERT))
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> plainTexts() {
        String number = "the number of a report, a record or a thing, which tells nothing of anybody";
        return ImmutableMap.<String, String>builder()
                .put("ProgressQuery.reportNo", number)
                .put("ProgressView.reportNo", number)
                .put("Dossier.reportNo", number)
                .put("AlertFacts.shift", "a code of the duty roster")
                .put("JointMeeting.id", number)
                .put("JointMeeting.Action.id", number)
                .put("LinkageFinding.about", number)
                .put("LinkedRecords.ActRecord.id", number)
                .put("LinkedRecords.ActRecord.document", number)
                .put("LinkedRecords.AlertRecord.chain", number)
                .put("LinkedRecords.CaseRecord.chain", number)
                .put("LinkedRecords.FileRecord.chain", number)
                .put("LinkedRecords.FileRecord.index", number)
                .put("LinkedRecords.FileRecord.documents", number)
                .put("LinkedRecords.PropertyRecord.id", number)
                .put("LinkedRecords.PropertyRecord.exits", number)
                .put("InterviewTriggers.Due.findings", number)
                .put("LinkedRecords.PropertyRecord.location", "a shelf of the store")
                .put("LinkedRecords.RecordingRecord.of", number)
                .put("LinkedRecords.StayRecord.id", number)
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> notValues() {
        return ImmutableMap.<String, String>builder()
                .put("AlertRules.Law", "it is a part of the rules")
                .put("Law", "it is a part of the rules")
                .put("Milestones", "it is a table of stages")
                .put("Linkage", "it lives while registries are compared, and is never handed out")
                .put("InterviewTriggers", "it lives while findings are counted, and is never handed out")
                .put("AlertReviewPolicy", "it is what a jurisdiction has set")
                .put("AlertReviewPolicy.Selection", "it holds references to alerts, in an order that is not their own")
                .buildOrThrow();
    }
}
