package org.countygov.benchmarks;

import static org.countygov.benchmarks.RequestState.APPROVED;
import static org.countygov.benchmarks.RequestState.DRAFTED;
import static org.countygov.benchmarks.RequestState.FILED;
import static org.countygov.benchmarks.RequestState.SUBMITTED;
import static org.countygov.benchmarks.Tally.That.AMOUNT_ALLOWED;
import static org.countygov.workflow.Rule.under;

import java.time.LocalDate;
import org.countygov.benchmarks.RequestCommand.Approve;
import org.countygov.benchmarks.RequestCommand.Draft;
import org.countygov.benchmarks.RequestCommand.File;
import org.countygov.benchmarks.RequestCommand.Note;
import org.countygov.benchmarks.RequestCommand.Reopen;
import org.countygov.benchmarks.RequestCommand.Submit;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** The toy workflow that this library has in common with its peers: four states in a ring, one guard, one action. */
final class Requests {
    /** In what capacity one acts. */
    enum Capacity implements Role {
        CLERK;

        @Override
        public Phrase words() {
            return Phrase.of("经办人", "clerk");
        }
    }

    private static final Convention INVENTED = Convention.of("虚构", "invented");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    static final Workflow<Tally, RequestState> WORKFLOW = Workflow.of(
            "request",
            Phrase.of("申请", "request"),
            new Tally(0),
            Setting.of(
                    "request-transition",
                    Applicability.class,
                    Phrase.of("新旧规定的适用", "which edition governs"),
                    Applicability.LAW_WHEN_ACTING,
                    INVENTED),
            Edition.from(
                    DAY,
                    RuleTable.of(
                            RequestState.class,
                            RequestCommand.VOCABULARY,
                            under(INVENTED)
                                    .may(Capacity.CLERK, Draft.class)
                                    .opens(DRAFTED)
                                    .recording(Tally::plus),
                            under(INVENTED)
                                    .may(Capacity.CLERK, Note.class)
                                    .from(DRAFTED)
                                    .stays()
                                    .recording(Tally::plus),
                            under(INVENTED)
                                    .may(Capacity.CLERK, Submit.class)
                                    .from(DRAFTED)
                                    .to(SUBMITTED)
                                    .provided(AMOUNT_ALLOWED, Tally::allows)
                                    .recording(Tally::plus),
                            under(INVENTED)
                                    .may(Capacity.CLERK, Approve.class)
                                    .from(SUBMITTED)
                                    .to(APPROVED)
                                    .provided(AMOUNT_ALLOWED, Tally::allows)
                                    .recording(Tally::plus),
                            under(INVENTED)
                                    .may(Capacity.CLERK, File.class)
                                    .from(APPROVED)
                                    .to(FILED)
                                    .provided(AMOUNT_ALLOWED, Tally::allows)
                                    .recording(Tally::plus),
                            under(INVENTED)
                                    .may(Capacity.CLERK, Reopen.class)
                                    .from(FILED)
                                    .to(DRAFTED)
                                    .provided(AMOUNT_ALLOWED, Tally::allows)
                                    .recording(Tally::plus))));

    static final Occasion BY_CLERK = Occasion.of(
            Actor.of(PersonId.of("clerk"), UnitId.of("unit"), Capacity.CLERK),
            BeijingTime.parse("2026-03-05T09:00"),
            WorkCalendar.ofStateCouncil());

    private Requests() {}

    static CaseFile<Tally, RequestState> drafted(String id) {
        return WORKFLOW.open(id, new Draft(1), BY_CLERK).orElseThrow();
    }
}
