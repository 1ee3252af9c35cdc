package org.countygov.mediation.incident;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked of an alert. None changes when it was detected, and none takes a report back. */
public sealed interface IncidentCommand extends Command<Incident, IncidentState> {
    /** The commands and the words for them. */
    Vocabulary<Incident, IncidentState> VOCABULARY = Vocabulary.of(IncidentCommand.class)
            .word(Detect.class, "发现险情", "detect")
            .word(Report.class, "报告", "report")
            .word(ReportDirectly.class, "直接报告", "report directly")
            .word(SupplementReport.class, "续报", "supplement the report")
            .word(Respond.class, "现场处置", "respond")
            .word(HandOver.class, "移交处置", "hand over")
            .word(StandDown.class, "解除预警", "stand down")
            .word(FalseAlarm.class, "认定为误报", "find a false alarm");

    /**
     * Somebody sees the danger.
     *
     * @param signs what the facts suggest, or empty when nobody has said
     * @param detectedAt when it was seen, if not on the occasion of recording it
     * @param dispute the registered dispute it comes from
     */
    record Detect(Optional<ImmutableSet<IncidentSign>> signs, Optional<Instant> detectedAt, Optional<CaseRef> dispute)
            implements IncidentCommand {}

    /**
     * It is reported through the unit.
     *
     * @param recipients who is told, or empty when nobody has said
     * @param verified whether it was verified; no report waits for that
     * @param referral what is delivered to the one who takes it up
     */
    record Report(Optional<ImmutableSet<Recipient>> recipients, Answer verified, Optional<Referral> referral)
            implements IncidentCommand, Refers {}

    /**
     * Whoever sees it reports it past a silent superior.
     *
     * @param recipients who is told, or empty when nobody has said
     */
    record ReportDirectly(Optional<ImmutableSet<Recipient>> recipients) implements IncidentCommand {}

    /**
     * More is known. What was reported before stays on file.
     *
     * @param content what is added or put right
     */
    record SupplementReport(Optional<FreeText> content) implements IncidentCommand {}

    /**
     * A responsible leader acts on site.
     *
     * @param commander who commands, or empty when nobody has said
     * @param responsiblePersonSent whether the unit whose people it is has sent a responsible person
     */
    record Respond(Optional<PersonId> commander, Answer responsiblePersonSent)
            implements IncidentCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /**
     * Another authority goes on.
     *
     * @param to which, or empty when nobody has said
     */
    record HandOver(Optional<UnitId> to) implements IncidentCommand {}

    /**
     * The danger is over.
     *
     * @param recorded whether a record was made
     */
    record StandDown(Answer recorded) implements IncidentCommand {}

    /**
     * There was no danger. The first report stays on file.
     *
     * @param checked whether it was checked
     */
    record FalseAlarm(Answer checked, Optional<FreeText> reason) implements IncidentCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }
}
