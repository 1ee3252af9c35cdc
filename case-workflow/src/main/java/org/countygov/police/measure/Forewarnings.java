package org.countygov.police.measure;

import static org.countygov.police.shared.CustodyClocks.BAIL;
import static org.countygov.police.shared.CustodyClocks.BAIL_WARNING;
import static org.countygov.police.shared.CustodyClocks.CUSTODY_EXTENSION_REQUEST;
import static org.countygov.police.shared.CustodyClocks.DETENTION;
import static org.countygov.police.shared.CustodyClocks.DETENTION_OF_MAJOR_SUSPECTS;
import static org.countygov.police.shared.CustodyClocks.HOUSE_WARNING_OF_CUSTODY;
import static org.countygov.police.shared.CustodyClocks.HOUSE_WARNING_OF_DETENTION;
import static org.countygov.police.shared.CustodyClocks.INVESTIGATION_CUSTODY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;

/**
 * What is to be done before a measure ends (届满前的提示、提请): the house warns, the police ask for more custody, the deciding organ
 * is told that bail ends.
 *
 * <p>These periods are counted back from the end of another, which every extension and every exclusion moves. So no act starts
 * them: they follow from the file as it stands.
 */
public final class Forewarnings {
    private Forewarnings() {}

    /** The last days for all of them, as the file stands; none for a period that is over or stands still. */
    public static ImmutableList<Deadline> of(
            CaseFile<CoerciveMeasure, MeasureState> file, WorkCalendar calendar, LocalSettings settings) {
        ImmutableList.Builder<Deadline> before = ImmutableList.builder();
        // The rule speaks of a detention of thirty days.
        file.clock(DETENTION)
                .filter(run -> run.extensions().stream()
                        .anyMatch(extension -> extension.tier().equals(DETENTION_OF_MAJOR_SUSPECTS)))
                .ifPresent(run -> add(before, run, HOUSE_WARNING_OF_DETENTION, calendar, settings));
        file.clock(INVESTIGATION_CUSTODY).ifPresent(run -> {
            add(before, run, CUSTODY_EXTENSION_REQUEST, calendar, settings);
            add(before, run, HOUSE_WARNING_OF_CUSTODY, calendar, settings);
        });
        file.clock(BAIL).ifPresent(run -> add(before, run, BAIL_WARNING, calendar, settings));
        return before.build();
    }

    private static void add(
            ImmutableList.Builder<Deadline> before,
            ClockRun run,
            Clock warning,
            WorkCalendar calendar,
            LocalSettings settings) {
        Optional<Instant> end =
                run.isRunning() ? run.deadline(calendar, settings).last() : Optional.empty();
        end.filter(last -> warning.isInForceOn(BeijingTime.date(last)))
                .ifPresent(last -> before.add(ClockRun.start(warning, last).deadline(calendar, settings)));
    }
}
