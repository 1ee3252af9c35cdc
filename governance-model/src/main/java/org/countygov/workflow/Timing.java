package org.countygov.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** When the law does something by itself. */
public sealed interface Timing<C> extends Worded {
    /** The moment, or empty while it has not come or cannot be told. */
    Optional<Instant> moment(CaseFile<C, ?> file, Occasion occasion);

    /** When a clock runs out. Nothing happens while its end cannot be computed. */
    record OnExpiry<C>(Clock clock) implements Timing<C> {
        @Override
        public Optional<Instant> moment(CaseFile<C, ?> file, Occasion occasion) {
            return file.clock(clock)
                    .filter(run -> run.stoppedAt().isEmpty())
                    .map(run -> run.deadline(occasion.calendar(), occasion.settings()))
                    .filter(deadline -> deadline.isMissedAt(occasion.at()))
                    .flatMap(Deadline::last);
        }

        @Override
        public Phrase words() {
            return Phrase.of("“%s”届满时", "when the time of \"%s\" ends").with(clock);
        }
    }

    /** As soon as something has come about. */
    record AsSoonAs<C>(String key, Phrase phrase, Function<C, Optional<Instant>> since) implements Timing<C> {
        @Override
        public Optional<Instant> moment(CaseFile<C, ?> file, Occasion occasion) {
            return since.apply(file.content()).filter(moment -> !occasion.at().isBefore(moment));
        }

        @Override
        public Phrase words() {
            return Phrase.of("一旦%s", "as soon as %s").with(phrase);
        }
    }
}
