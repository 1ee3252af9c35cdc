package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.words.Worded;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Workflow;

/**
 * The story of one case, told act by act. Immutable, so that two stories can begin alike:
 *
 * <pre>{@code
 * Life<Mediation, MediationState> mediating = Life.of(PEOPLE_MEDIATION)
 *         .at("2024-03-01 09:00").by(LI).does(new Apply(WALL))
 *         .later(Duration.ofDays(1)).by(COMMITTEE).does(new Accept());
 * }</pre>
 */
public final class Life<C, S extends Enum<S> & Worded> {
    private static final String CASE = "told";

    private final Workflow<C, S> workflow;

    @Nullable
    private final CaseFile<C, S> file;

    private final Occasion occasion;

    private Life(Workflow<C, S> workflow, @Nullable CaseFile<C, S> file, Occasion occasion) {
        this.workflow = workflow;
        this.file = file;
        this.occasion = occasion;
    }

    /**
     * A story that has not begun: at nine o'clock on the first day of the workflow's first edition, under default settings and
     * the calendar of the State Council.
     */
    public static <C, S extends Enum<S> & Worded> Life<C, S> of(Workflow<C, S> workflow) {
        Instant morning =
                BeijingTime.startOf(workflow.editions().get(0).firstDay()).plus(Duration.ofHours(9));
        return new Life<>(workflow, null, Occasion.of(Actor.LAW, morning, WorkCalendar.ofStateCouncil()));
    }

    /** The story goes on with a case that was reached in another way, an hour after its last event. */
    public static <C, S extends Enum<S> & Worded> Life<C, S> of(Workflow<C, S> workflow, CaseFile<C, S> file) {
        return new Life<>(workflow, file, Life.of(workflow).occasion)
                .at(file.history().last().at().plus(Duration.ofHours(1)));
    }

    // ---- the circumstances of the next act, which stay until changed
    // ------------------------------------------------------

    public Life<C, S> at(Instant moment) {
        return on(new Occasion(
                occasion.actor(),
                moment,
                occasion.calendar(),
                occasion.settings(),
                ImmutableList.of(),
                occasion.related(),
                occasion.fromRecord()));
    }

    /** At a moment in Beijing such as {@code 2024-03-01 09:00}. */
    public Life<C, S> at(String moment) {
        return at(BeijingTime.parse(moment));
    }

    public Life<C, S> later(Duration pause) {
        return at(occasion.at().plus(pause));
    }

    public Life<C, S> by(Actor actor) {
        return on(new Occasion(
                actor,
                occasion.at(),
                occasion.calendar(),
                occasion.settings(),
                occasion.approvals(),
                occasion.related(),
                occasion.fromRecord()));
    }

    public Life<C, S> under(LocalSettings settings) {
        return on(occasion.under(settings));
    }

    /** With approvals of the present moment, for the next act. */
    public Life<C, S> approvedBy(Actor... approvers) {
        return on(occasion.approvedBy(Arrays.stream(approvers)
                .map(approver -> new Approval(approver, occasion.at()))
                .toArray(Approval[]::new)));
    }

    public Life<C, S> knowing(CaseFile<?, ?>... related) {
        return on(occasion.knowing(related));
    }

    private Life<C, S> on(Occasion other) {
        return new Life<>(workflow, file, other);
    }

    // ---- the acts
    // -----------------------------------------------------------------------------------------------------

    /** The act is accepted. Throws {@link AssertionError} with every reason when it is not. */
    public Life<C, S> does(Command<C, S> command) {
        return asks(command).fold(after -> new Life<>(workflow, after, occasion).at(occasion.at()), rejected -> {
            throw new AssertionError(
                    command.getClass().getSimpleName() + " was to be accepted:\n" + rejected.in(Language.EN));
        });
    }

    /** The refusal of the act. Throws {@link AssertionError} when it is accepted. */
    public Rejected<C, S> isRefused(Command<C, S> command) {
        Decision<C, S> decision = asks(command);
        if (decision instanceof Rejected<C, S> rejected) {
            return rejected;
        }
        throw new AssertionError(command.getClass().getSimpleName() + " was to be refused, yet is accepted");
    }

    /** The answer to the act, whatever it is. */
    public Decision<C, S> asks(Command<C, S> command) {
        return file == null ? workflow.open(CASE, command, occasion) : workflow.decide(file, command, occasion);
    }

    // ---- how it stands
    // ------------------------------------------------------------------------------------------------

    /** The case as it stands, with what the law has done by itself by now. */
    public CaseFile<C, S> file() {
        checkState(file != null, "no case has been opened yet");
        return workflow.advance(file, occasion);
    }

    public S state() {
        return file().state();
    }

    public Instant now() {
        return occasion.at();
    }

    public Workflow<C, S> workflow() {
        return workflow;
    }

    /** The circumstances of the next act. */
    public Occasion occasion() {
        return occasion;
    }

    /** Where the case stands, and when. */
    @Override
    public String toString() {
        return Optional.ofNullable(file).map(CaseFile::toString).orElse("no case") + " at "
                + BeijingTime.print(occasion.at());
    }
}
