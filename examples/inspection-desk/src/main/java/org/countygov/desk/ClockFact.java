package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.inspection.RecordedTime;
import org.countygov.law.LocalSettings;
import org.countygov.time.ClockRun;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;

/** What happened to a running clock, as the command line writes it. */
sealed interface ClockFact {
    Phrase OTHER_REASON = Phrase.of("依法不计入期限的时间", "time that the law does not count");
    Pattern EXTENSION = Pattern.compile("(\\d{1,2})(?::([^@]+))?@(.+)");

    /** A span is not counted. */
    record Exclude(Instant from, Instant until) implements ClockFact {
        @Override
        public ClockRun appliedTo(ClockRun run, LocalSettings settings) {
            return run.excluding(from, until, OTHER_REASON);
        }
    }

    /**
     * The period is lengthened.
     *
     * @param step which of the clock's extensions, from 1
     * @param by how much; the whole of it when empty
     */
    record Extend(int step, Optional<TimeLimit> by, Instant at) implements ClockFact {
        @Override
        public ImmutableList<Phrase> objections(ClockRun run, WorkCalendar calendar, LocalSettings settings) {
            return tier(run, settings)
                    .map(tier -> by.isEmpty() && tier.most(settings).isEmpty()
                            ? ImmutableList.of(Phrase.of("未写明延长多少", "it does not say by how much"))
                            : run.objections(extension(tier, settings), calendar, settings))
                    .orElse(ImmutableList.of(Phrase.of("没有这一档延长", "the clock has no such step")));
        }

        @Override
        public ClockRun appliedTo(ClockRun run, LocalSettings settings) {
            return run.extended(extension(tier(run, settings).orElseThrow(), settings));
        }

        private Optional<Tier> tier(ClockRun run, LocalSettings settings) {
            ImmutableList<Tier> tiers = run.tiersAt(at, settings);
            return step >= 1 && step <= tiers.size() ? Optional.of(tiers.get(step - 1)) : Optional.empty();
        }

        private Extension extension(Tier tier, LocalSettings settings) {
            return by.map(amount -> Extension.of(tier, amount, at)).orElseGet(() -> Extension.of(tier, settings, at));
        }
    }

    /** The period is counted anew. */
    record Restart(Instant at) implements ClockFact {
        @Override
        public ClockRun appliedTo(ClockRun run, LocalSettings settings) {
            return run.restarted(at, Phrase.of("重新计算", "counted anew"));
        }
    }

    /** What the period is for has been done. */
    record Stop(Instant at) implements ClockFact {
        @Override
        public ClockRun appliedTo(ClockRun run, LocalSettings settings) {
            return run.stopped(at);
        }
    }

    /** What stands against it, in words; empty when it can be applied. */
    default ImmutableList<Phrase> objections(ClockRun run, WorkCalendar calendar, LocalSettings settings) {
        return ImmutableList.of();
    }

    /** The run with this fact. */
    ClockRun appliedTo(ClockRun run, LocalSettings settings);

    /** The fact that a text means. */
    static ClockFact parse(String text) throws UnusableLogException {
        int equals = text.indexOf('=');
        String kind = equals < 0 ? "" : text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        return switch (kind) {
            case "exclude" -> exclude(text, value);
            case "extend" -> extend(text, value);
            case "restart" -> new Restart(time(value));
            case "stop" -> new Stop(time(value));
            default -> throw unreadable(text);
        };
    }

    private static ClockFact exclude(String text, String value) throws UnusableLogException {
        int dots = value.indexOf("..");
        if (dots < 0) {
            throw unreadable(text);
        }
        return new Exclude(time(value.substring(0, dots)), time(value.substring(dots + 2)));
    }

    private static ClockFact extend(String text, String value) throws UnusableLogException {
        Matcher written = EXTENSION.matcher(value);
        if (!written.matches()) {
            throw unreadable(text);
        }
        String by = written.group(2);
        return new Extend(
                Integer.parseInt(written.group(1)),
                by == null ? Optional.empty() : Optional.of(length(by)),
                time(written.group(3)));
    }

    /** The instant that a text means; Asia/Shanghai where it names no zone, the start of the day where it names no time. */
    static Instant time(String text) throws UnusableLogException {
        return recorded(text).at();
    }

    /** The time that a text means. */
    static RecordedTime recorded(String text) throws UnusableLogException {
        return RecordedTime.parse(text)
                .toOptional()
                .orElseThrow(() -> new UnusableLogException(
                        Phrase.of("不是可识别的时间：%s", "not a time: %s").with(AsTyped.words(text))));
    }

    /** The length that a text means. */
    static TimeLimit length(String text) throws UnusableLogException {
        return TimeLimit.parse(text)
                .orElseThrow(() -> new UnusableLogException(
                        Phrase.of("不是期限，如“10日”“5个工作日”：%s", "not a length such as 10 days or 5 working days: %s")
                                .with(AsTyped.words(text))));
    }

    private static UnusableLogException unreadable(String text) {
        return new UnusableLogException(Phrase.of("不是可识别的事实：%s；见 clock --help", "not a fact: %s; see clock --help")
                .with(AsTyped.words(text)));
    }
}
