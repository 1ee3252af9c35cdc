package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.rules.Catalogue;
import org.countygov.inspection.RecordedTime;
import org.countygov.law.LocalSettings;
import org.countygov.publish.ClockPage;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clock}: tells what the law says of a clock or, from a beginning, counts its deadline day by day. */
@Command(
        name = "clock",
        description = {
            "说明一项期限；给出起算时间的，逐日计算。 / Tells of a clock; from a beginning, counts it day by day.",
            "事实 / facts: exclude=FROM..UNTIL, extend=STEP@TIME, extend=STEP:LENGTH@TIME, restart=TIME, stop=TIME"
        },
        mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ID", description = "期限编号。 / The id of the clock.")
    private String id = "";

    @Option(names = "--from", paramLabel = "TIME", description = "起算时间。 / When it begins.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--set", paramLabel = "LENGTH", description = "决定或者约定的长度。 / The length that was decided or agreed.")
    private Optional<String> set = Optional.empty();

    @Option(
            names = "--facts",
            paramLabel = "FACT",
            arity = "1..*",
            description = "按先后列出的事实。 / What happened, in order.")
    private List<String> facts = List.of();

    @Override
    public Integer call() throws UnusableLogException {
        Clock clock = Catalogue.standard()
                .clock(id)
                .orElseThrow(() -> new UnusableLogException(Phrase.of(
                                "没有这项期限：%s；命令 clocks 列出全部", "there is no such clock: %s; the command clocks lists all")
                        .with(AsTyped.words(id))));
        PrintWriter out = spec.commandLine().getOut();
        if (from.isEmpty()) {
            out.print(ClockPage.of(ImmutableList.of(clock)).markdown());
            return InspectionDesk.RAN;
        }
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        LocalSettings settings = LocalSettings.DEFAULTS;
        ClockRun run = start(clock);
        for (String fact : facts) {
            ClockFact read = ClockFact.parse(fact);
            ImmutableList<Phrase> objections = read.objections(run, calendar, settings);
            objections.forEach(objection ->
                    out.println(Phrase.of("不予采纳 %s：%s", "not taken, %s: %s").with(AsTyped.words(fact), objection)));
            run = objections.isEmpty() ? applied(fact, read, run, settings) : run;
        }
        tell(run.deadline(calendar, settings), out);
        return InspectionDesk.RAN;
    }

    private ClockRun start(Clock clock) throws UnusableLogException {
        RecordedTime trigger = ClockFact.recorded(from.orElseThrow());
        if (!clock.isInForceOn(trigger.day())) {
            throw new UnusableLogException(Phrase.of("期限%s当日未施行", "clock %s was not in force on that day")
                    .with(Phrase.verbatim(clock.id())));
        }
        if (set.isEmpty()) {
            return trigger.dayOnly() ? ClockRun.start(clock, trigger.day()) : ClockRun.start(clock, trigger.at());
        }
        TimeLimit length = ClockFact.length(set.get());
        try {
            return ClockRun.start(clock, trigger.at(), length);
        } catch (IllegalArgumentException refused) {
            throw new UnusableLogException(
                    Phrase.of("期限%s不得另定为%s", "clock %s cannot be set to %s").with(Phrase.verbatim(clock.id()), length));
        }
    }

    /** The run with the fact; a span that is reversed, lies before the beginning or overlaps another cannot be. */
    private static ClockRun applied(String fact, ClockFact read, ClockRun run, LocalSettings settings)
            throws UnusableLogException {
        try {
            return read.appliedTo(run, settings);
        } catch (IllegalArgumentException impossible) {
            throw new UnusableLogException(Phrase.of("不能适用 %s：%s", "cannot be: %s: %s")
                    .with(AsTyped.words(fact), Phrase.verbatim(String.valueOf(impossible.getMessage()))));
        }
    }

    private static void tell(Deadline deadline, PrintWriter out) {
        Clock clock = deadline.run().clock();
        out.println(clock.id() + "  " + clock.words());
        deadline.explanation().forEach(line -> out.println("   " + line));
        deadline.warnings()
                .forEach(warning -> out.println("   ! " + BeijingTime.print(warning.at()) + "  " + warning.words()));
        out.println(deadline);
    }
}
