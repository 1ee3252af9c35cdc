package org.countygov.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.TourPage;
import org.countygov.desk.supervise.DayTour;
import org.countygov.desk.supervise.RecordedCase;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tour}: makes the tour of one day and writes its page. */
@Command(
        name = "tour",
        description =
                "巡查一日的执法记录：检查至当日末，比对各类台账，新发现的问题挂账。"
                        + " / The tour of a day: inspects the records up to its end, compares the registries, opens what is new.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    private final Progress progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SupervisedLogs logs = new SupervisedLogs("city-quarter");

    @Option(names = "--day", required = true, paramLabel = "DAY", description = "巡查哪一日，如2026-03-10。 / The day.")
    private String day = "";

    @Option(
            names = "--on-site",
            paramLabel = "UNIT",
            description = "到现场巡查的单位，可多次指定。 / A unit that was seen on site; may be given several times.")
    private List<String> onSite = List.of();

    TourCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        return logs.read(progress, spec.commandLine().getErr(), this::report);
    }

    private void report(Inspection inspection, List<LogFile> files) throws IOException, UnusableLogException {
        LocalDate date = SupervisedLogs.day(day);
        Instant before = BeijingTime.endOf(date.minusDays(1));
        Instant end = BeijingTime.endOf(date);
        ImmutableListMultimap<Instant, RecordedCase> cases =
                inspection.cases(files, logsEnd -> ImmutableList.of(before, end));
        DayTour tour = DayTour.of(
                date,
                cases.get(before),
                cases.get(end),
                onSite.stream().filter(unit -> !unit.isBlank()).map(UnitId::of).collect(toImmutableList()),
                WorkCalendar.ofStateCouncil(),
                LocalSettings.DEFAULTS);
        Path page = TourPage.write(logs.folder(), inspection.logs(), tour);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Phrase.of("%s巡查：检查%s件，其中当日有记录的%s件", "tour of %s: %s cases inspected, %s with a record of the day")
                .with(
                        BeijingTime.words(date),
                        Phrase.verbatim(tour.tour().inspections().size()),
                        Phrase.verbatim(tour.actedOn())));
        out.println(Phrase.of("新挂账%s，联动不符%s，两日内到期%s", "new entries %s, disagreements %s, due within two days %s")
                .with(
                        Phrase.verbatim(tour.taken().opened().size()),
                        Phrase.verbatim(tour.tour().linkage().size()),
                        Phrase.verbatim(tour.tour().dueSoon().size())));
        tour.tour().lacks().forEach(lack -> out.println("! " + lack.words()));
        out.println(Phrase.of("报告：%s", "report: %s").with(Phrase.verbatim(page)));
    }
}
