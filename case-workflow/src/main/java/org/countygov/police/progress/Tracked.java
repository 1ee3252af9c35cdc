package org.countygov.police.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;

/** A case file with the stages that may be told of it. */
public final class Tracked<S extends Enum<S> & Worded> {
    private final CaseFile<?, S> file;
    private final Milestones<S> milestones;

    private Tracked(CaseFile<?, S> file, Milestones<S> milestones) {
        this.file = file;
        this.milestones = milestones;
    }

    /** Throws {@link IllegalArgumentException} when the file is of another workflow than the milestones. */
    public static <S extends Enum<S> & Worded> Tracked<S> of(CaseFile<?, S> file, Milestones<S> milestones) {
        checkArgument(
                file.ref().workflow().equals(milestones.workflow()),
                "file is of %s, the milestones of %s",
                file.ref().workflow(),
                milestones.workflow());
        return new Tracked<>(file, milestones);
    }

    /** The stages up to a moment, oldest first; a case that stays where it is makes none but by an act that is told. */
    ImmutableList<ProgressView.Step> steps(Instant at, WorkCalendar calendar, LocalSettings settings) {
        ImmutableList.Builder<ProgressView.Step> steps = ImmutableList.builder();
        S before = null;
        for (Event<?, S> event : file.history().events()) {
            if (!event.at().isAfter(at)) {
                step(event, event.to() != before, at, calendar, settings).ifPresent(steps::add);
            }
            before = event.to();
        }
        return steps.build();
    }

    /** Whether the audience is told nothing of the case as it stands. */
    boolean isWithheldFrom(Audience audience) {
        return milestones.isWithheld(audience, file.content());
    }

    /** The name of the workflow. */
    String workflow() {
        return milestones.workflow();
    }

    private Optional<ProgressView.Step> step(
            Event<?, S> event, boolean moved, Instant at, WorkCalendar calendar, LocalSettings settings) {
        return milestones
                .of(event, moved)
                .map(milestone -> new ProgressView.Step(
                        milestone,
                        BeijingTime.date(event.at()),
                        event.actor().unit(),
                        remedies(event, at, calendar, settings)));
    }

    private ImmutableList<ProgressView.Remedy> remedies(
            Event<?, S> event, Instant at, WorkCalendar calendar, LocalSettings settings) {
        ImmutableSet<Clock> clocks = milestones.remedies(event.to());
        ImmutableList.Builder<ProgressView.Remedy> remedies = ImmutableList.builder();
        for (Clock clock : clocks) {
            @Nullable ClockRun run = file.clock(clock).orElse(null);
            if (run != null && !run.trigger().isAfter(at) && run.stoppedAt().isEmpty()) {
                remedies.add(new ProgressView.Remedy(
                        clock.words(), run.deadline(calendar, settings).lastDay()));
            }
        }
        return remedies.build();
    }

    /** The case and where it stands; nothing of its content. */
    @Override
    public String toString() {
        return file.toString();
    }
}
