package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.shared.CustodyClocks.ARREST_DECISION_WHEN_DETAINED;
import static org.countygov.police.shared.CustodyClocks.BAIL;
import static org.countygov.police.shared.CustodyClocks.COMPELLED_APPEARANCE;
import static org.countygov.police.shared.CustodyClocks.DETENTION;
import static org.countygov.police.shared.CustodyClocks.FAST_TRACK_REVIEW;
import static org.countygov.police.shared.CustodyClocks.INVESTIGATION_CUSTODY;
import static org.countygov.police.shared.CustodyClocks.PROSECUTION_REVIEW;
import static org.countygov.police.shared.CustodyClocks.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.shared.CustodyClocks.SUMMONS;
import static org.countygov.police.shared.CustodyClocks.SUPPLEMENTARY_INVESTIGATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Occasion;

/**
 * How a suspect stands at a moment: not subject to any measure, lawfully subject to one under a named provision, or subject to
 * one that must end at once. Nobody is in between.
 */
public sealed interface Standing extends Worded {
    /** Not subject to a measure of the police or, before the court, no longer. */
    record Free() implements Standing {
        @Override
        public Phrase words() {
            return Phrase.of("未受公安机关强制措施", "not subject to a measure of the police");
        }
    }

    /**
     * Lawfully subject to a measure.
     *
     * @param under by which provisions
     * @param until the last moment; empty where the law names none, as while the period stands still
     */
    record Lawful(ImmutableList<Basis> under, Optional<Instant> until) implements Standing {
        @Override
        public Phrase words() {
            return until.isPresent()
                    ? Phrase.of("依据%s，至%s为止", "lawful under %s until %s")
                            .with(under.get(0), BeijingTime.words(until.get()))
                    : Phrase.of("依据%s", "lawful under %s").with(under.get(0));
        }
    }

    /**
     * To be ended at once, by release or by another measure.
     *
     * @param since from which moment on
     * @param under by which provisions
     */
    record MustEnd(Instant since, ImmutableList<Basis> under) implements Standing {
        @Override
        public Phrase words() {
            return Phrase.of("自%s起应当立即释放、解除或者变更（%s）", "to be ended at once since %s (%s)")
                    .with(BeijingTime.words(since), under.get(0));
        }
    }

    /** A record does not show on what the measure rests. */
    record NotEstablished() implements Standing {
        @Override
        public Phrase words() {
            return Phrase.of("卷内未载明依据", "nothing on file shows on what it rests");
        }
    }

    /** How the suspect stands at the moment of the occasion. */
    static Standing of(CaseFile<CoerciveMeasure, MeasureState> file, Occasion occasion) {
        CoerciveMeasure measure = file.content();
        return switch (file.state()) {
            case NONE, RELEASED, LIFTED, WITH_COURT -> new Free();
            case SUMMONED -> measure.arrivedAt().isEmpty() ? new Free() : by(file, SUMMONS, occasion);
            case COMPELLED ->
                measure.arrivedAt().isEmpty() ? lawful(CR.article(79)) : by(file, COMPELLED_APPEARANCE, occasion);
            case DETAINED -> by(file, DETENTION, occasion);
            case ARREST_REQUESTED ->
                measure.isHeld() ? by(file, ARREST_DECISION_WHEN_DETAINED, occasion) : atLiberty(file, occasion);
            case ARREST_APPROVED -> measure.isHeld() ? untilExecuted(file, occasion) : atLiberty(file, occasion);
            case NOT_APPROVED ->
                measure.isHeld()
                        ? measure.refusedAt()
                                .<Standing>map(at -> new MustEnd(
                                        at,
                                        ImmutableList.of(
                                                CRIMINAL_PL_2018.article(91).paragraph(3), CR.article(140))))
                                .orElseGet(NotEstablished::new)
                        : atLiberty(file, occasion);
            case ARRESTED ->
                measure.identityWithheld() == Answer.YES
                                && file.clock(INVESTIGATION_CUSTODY).isEmpty()
                        ? lawful(CR.article(152), CRIMINAL_PL_2018.article(160))
                        : by(file, INVESTIGATION_CUSTODY, occasion);
            case BAIL, RESIDENTIAL_SURVEILLANCE -> atLiberty(file, occasion);
            case HANDED_OVER ->
                switch (measure.regime()) {
                    case HELD ->
                        byOneOf(file, occasion, PROSECUTION_REVIEW, FAST_TRACK_REVIEW, SUPPLEMENTARY_INVESTIGATION);
                    case BAIL, SURVEILLANCE -> lawful(CR.article(163));
                    case AT_LARGE -> new Free();
                };
        };
    }

    /** Until the arrest is executed, at once, the detention goes on; it never outlasts the time for the decision. */
    private static Standing untilExecuted(CaseFile<CoerciveMeasure, MeasureState> file, Occasion occasion) {
        return file.clock(ARREST_DECISION_WHEN_DETAINED)
                .<Standing>map(run -> {
                    Deadline deadline = run.deadline(occasion.calendar(), occasion.settings());
                    return deadline.isMissedAt(occasion.at())
                            ? over(deadline)
                            : new Lawful(ImmutableList.of(CR.article(142), CR.article(143)), deadline.last());
                })
                .orElseGet(NotEstablished::new);
    }

    private static Standing atLiberty(CaseFile<CoerciveMeasure, MeasureState> file, Occasion occasion) {
        return switch (file.content().regime()) {
            case AT_LARGE -> new Free();
            case BAIL -> by(file, BAIL, occasion);
            case SURVEILLANCE -> by(file, RESIDENTIAL_SURVEILLANCE, occasion);
            case HELD -> new NotEstablished();
        };
    }

    private static Standing byOneOf(CaseFile<CoerciveMeasure, MeasureState> file, Occasion occasion, Clock... clocks) {
        for (Clock clock : clocks) {
            if (file.clock(clock).filter(run -> run.stoppedAt().isEmpty()).isPresent()) {
                return by(file, clock, occasion);
            }
        }
        return new NotEstablished();
    }

    private static Standing by(CaseFile<CoerciveMeasure, MeasureState> file, Clock clock, Occasion occasion) {
        return file.clock(clock)
                .filter(run -> run.stoppedAt().isEmpty())
                .map(run -> by(file.content(), run, occasion))
                .orElseGet(NotEstablished::new);
    }

    private static Standing by(CoerciveMeasure measure, ClockRun run, Occasion occasion) {
        Deadline deadline = run.deadline(occasion.calendar(), occasion.settings(), occasion.at());
        if (deadline.isMissedAt(occasion.at())) {
            return over(deadline);
        }
        return deadline.status() == Deadline.Status.PAUSED
                ? lawful(CR.article(257), CRIMINAL_PL_2018.article(149))
                : new Lawful(provisions(measure, run), deadline.last());
    }

    private static Standing over(Deadline deadline) {
        return new MustEnd(
                deadline.last().orElseThrow(),
                ImmutableList.of(CRIMINAL_PL_2018.article(98), CRIMINAL_PL_2018.article(99), CR.article(161)));
    }

    /** The provision that carries the measure now: that of the last extension, of the fresh count, or of the clock. */
    private static ImmutableList<Basis> provisions(CoerciveMeasure measure, ClockRun run) {
        Extension last = Iterables.getLast(run.extensions(), null);
        if (last != null && !last.tier().bases().isEmpty()) {
            return last.tier().bases();
        }
        boolean countedAnew = run.clock() == INVESTIGATION_CUSTODY
                && measure.otherOffenceFoundAt().equals(Optional.of(run.trigger()));
        return countedAnew
                ? ImmutableList.of(CR.article(151), CRIMINAL_PL_2018.article(160))
                : run.clock().termsOn(BeijingTime.date(run.trigger())).bases();
    }

    private static Standing lawful(Basis first, Basis... more) {
        return new Lawful(ImmutableList.<Basis>builder().add(first).add(more).build(), Optional.empty());
    }
}
