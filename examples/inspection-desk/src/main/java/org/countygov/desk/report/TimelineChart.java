package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.countygov.time.BeijingTime;

/** The steps and clocks of one case over the days, as SVG inside an HTML page. The tables beside it say the same in words. */
final class TimelineChart {
    private static final double WIDTH = 880;
    private static final double LEFT = 150;
    private static final double RIGHT = 30;
    private static final double ROW = 26;
    private static final double TOP = 30;
    private static final int MOST_TICKS = 8;
    private static final int MOST_STEPS = 200;

    private final InspectedCase inspected;
    private final Instant first;
    private final Instant last;

    private TimelineChart(InspectedCase inspected) {
        this.inspected = inspected;
        this.first = inspected.steps().get(0).at();
        Instant latest = moments(inspected).max(Instant::compareTo).orElse(first);
        // A case of one moment still needs a day to be drawn on.
        this.last = latest.isAfter(first) ? latest : first.plus(1, ChronoUnit.DAYS);
    }

    /** The chart, or the empty text for a case without steps. */
    static String of(InspectedCase inspected) {
        return inspected.steps().isEmpty() ? "" : new TimelineChart(inspected).svg();
    }

    private static Stream<Instant> moments(InspectedCase inspected) {
        return Stream.of(
                        inspected.steps().stream().map(InspectedCase.Step::at),
                        inspected.clocks().stream().flatMap(clock -> clock.end().stream()),
                        inspected.clocks().stream().flatMap(clock -> clock.stopped().stream()))
                .flatMap(all -> all);
    }

    private String svg() {
        StringBuilder svg = new StringBuilder();
        double height = TOP + ROW * (1 + inspected.clocks().size()) + 10;
        svg.append(text(
                "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\">\n",
                WIDTH, height, WIDTH, height));
        svg.append("<title>时间线与期限 / timeline and clocks</title>\n");
        days(svg, height);
        double steps = TOP + ROW / 2;
        svg.append(text("<text class=\"name zh\" x=\"4\" y=\"%s\">步骤</text>", steps + 4));
        svg.append(text("<text class=\"name en\" x=\"40\" y=\"%s\">steps</text>\n", steps + 4));
        for (InspectedCase.Step step : limited(inspected.steps())) {
            svg.append(text(
                    "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"5\"><title>%s</title></circle>\n",
                    step.findings().isEmpty() ? "step" : "step found",
                    x(step.at()),
                    steps,
                    escaped(step.number() + ". " + BeijingTime.print(step.at()) + " " + step.action())));
        }
        double y = TOP + ROW;
        for (InspectedCase.RunningClock clock : inspected.clocks()) {
            bar(svg, clock, y);
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static ImmutableList<InspectedCase.Step> limited(ImmutableList<InspectedCase.Step> steps) {
        return steps.subList(0, Math.min(steps.size(), MOST_STEPS));
    }

    private void days(StringBuilder svg, double height) {
        LocalDate from = BeijingTime.date(first);
        long days = ChronoUnit.DAYS.between(from, BeijingTime.date(last)) + 1;
        long step = Math.max(1, (days + MOST_TICKS - 1) / MOST_TICKS);
        for (long day = 1; day <= days; day += step) {
            LocalDate date = from.plusDays(day);
            double x = x(BeijingTime.startOf(date));
            if (x <= WIDTH - RIGHT) {
                svg.append(
                        text("<line class=\"day\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", x, TOP - 8, x, height));
                svg.append(text("<text class=\"day\" x=\"%s\" y=\"%s\">%s</text>\n", x, TOP - 12, date));
            }
        }
    }

    private void bar(StringBuilder svg, InspectedCase.RunningClock clock, double y) {
        svg.append(text("<text class=\"name\" x=\"4\" y=\"%s\">%s</text>", y + ROW / 2 + 4, escaped(clock.id())));
        Instant end = clock.end().orElse(last);
        double from = x(clock.trigger());
        svg.append(text(
                "<rect class=\"clock %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>",
                clock.standing().name().toLowerCase(Locale.ROOT),
                from,
                y + 5,
                Math.max(2, x(end) - from),
                ROW - 10,
                escaped(clock.name() + ": " + clock.last())));
        clock.stopped()
                .ifPresent(stopped -> svg.append(text(
                        "<line class=\"stop\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                        x(stopped), y + 2, x(stopped), y + ROW - 2)));
        svg.append('\n');
    }

    private double x(Instant at) {
        double share = (double) (at.getEpochSecond() - first.getEpochSecond())
                / (last.getEpochSecond() - first.getEpochSecond());
        return LEFT + Math.max(0, Math.min(1, share)) * (WIDTH - LEFT - RIGHT);
    }

    private static String escaped(String words) {
        return HtmlEscapers.htmlEscaper().escape(words);
    }

    /** The pattern with numbers to one decimal place and everything else as it is. */
    private static String text(String pattern, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : values[i];
        }
        return String.format(Locale.ROOT, pattern, written);
    }
}
