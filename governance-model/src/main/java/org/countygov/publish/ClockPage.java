package org.countygov.publish;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.time.Terms;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The catalogue of clocks: a table for each, a column for each version, a row for each thing that law says of it. Lengths are
 * those of a jurisdiction that sets nothing.
 */
public final class ClockPage {
    private static final Phrase TITLE = Phrase.of("期限总表", "Clocks");
    private static final Phrase INTRODUCTION = Phrase.of(
            "共%s项期限。长度为未另行设定时的长度。", "Number of clocks: %s. Lengths are those of a jurisdiction that sets nothing.");
    private static final Phrase NUMBERED = Phrase.of("%s %s", "%2$s");

    private static final Phrase IN_FORCE = Phrase.of("施行", "In force");
    private static final Phrase TRIGGER = Phrase.of("起算", "Counted from");
    private static final Phrase LENGTH = Phrase.of("长度", "Length");
    private static final Phrase COUNTING = Phrase.of("计算方式", "Counting");
    private static final Phrase REST_DAYS = Phrase.of("节假日", "Rest days");
    private static final Phrase EXTENSIONS = Phrase.of("延长", "Extensions");
    private static final Phrase EXCLUDED = Phrase.of("不计入", "Not counted");
    private static final Phrase NOTICES = Phrase.of("通知", "Notices");
    private static final Phrase SETTINGS = Phrase.of("有关设定", "Settings");
    private static final Phrase LAW = Phrase.of("依据及核对程度", "Law, and how well it is known");
    private static final Phrase CONSEQUENCE = Phrase.of("届满的后果", "When it runs out");

    private static final ImmutableList<String> COMPACT = MarkdownPage.header(
            Phrase.of("编号", "Id"),
            Phrase.of("期限", "Clock"),
            IN_FORCE,
            Phrase.of("内容", "Terms"),
            CONSEQUENCE,
            Phrase.of("依据", "Law"));

    private static final Phrase SINCE = Phrase.of("自%s起", "from %s");
    private static final Phrase BETWEEN = Phrase.of("%s至%s", "%s to %s");
    private static final Phrase LOCAL = Phrase.of("%s（可由本地设定）", "%s (a local setting)");
    private static final Phrase OR_AS_SET = Phrase.of("%s，或者依决定、约定", "%s, or as decided or agreed");
    private static final Phrase AT_MOST = Phrase.of("%s，最长%s", "%s, at most %s");
    private static final Phrase FROM_THE_MOMENT = Phrase.of("%s，自开始之时起算", "%s, from the moment");
    private static final Phrase UNDER = Phrase.of("%s（%s）", "%s (%s)");
    private static final Phrase AFTER_THE_PREVIOUS = Phrase.of("在前一项之后：%s", "after the one before: %s");

    /** One version and the last day on which a period could begin under it. */
    private record Version(Terms terms, Optional<LocalDate> lastDay) {}

    private static final Phrase NOT_MODELLED = Phrase.of("没有期限的行", "Rows without a clock");
    private static final ImmutableList<String> MISSING =
            MarkdownPage.header(Phrase.of("事项", "Row"), Phrase.of("原因", "Why"));

    private final ImmutableSet<Clock> clocks;
    private final ImmutableList<NotModelled> notModelled;

    private ClockPage(ImmutableSet<Clock> clocks, ImmutableList<NotModelled> notModelled) {
        this.clocks = clocks;
        this.notModelled = notModelled;
    }

    /** The catalogue of the clocks in the order given. Throws {@link IllegalArgumentException} when two share an id. */
    public static ClockPage of(Iterable<Clock> clocks) {
        ImmutableSet<Clock> distinct = ImmutableSet.copyOf(clocks);
        Set<String> ids = new HashSet<>();
        distinct.forEach(clock -> checkArgument(ids.add(clock.id()), "two clocks have the id %s", clock.id()));
        return new ClockPage(distinct, ImmutableList.of());
    }

    /** This page, listing rows of time tables for which there is no clock. */
    public ClockPage notModelling(Iterable<NotModelled> rows) {
        return new ClockPage(clocks, ImmutableList.copyOf(rows));
    }

    /** The settings that a clock names, in every version. */
    static ImmutableSet<Setting<?>> settingsOf(Clock clock) {
        return versions(clock).stream()
                .flatMap(version -> settingsOf(version.terms(), clock).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Setting<?>> settingsOf(Terms terms, Clock clock) {
        ImmutableSet.Builder<Setting<?>> settings = ImmutableSet.builder();
        terms.limitSetting().ifPresent(settings::add);
        terms.restDaySetting().ifPresent(settings::add);
        terms.tiers().forEach(tier -> tier.setting().ifPresent(settings::add));
        if (!terms.tiers().isEmpty()) {
            settings.add(terms.anchor());
        }
        if (clock.terms().versions().size() > 1) {
            settings.add(terms.version());
        }
        return settings.add(terms.warnings()).build();
    }

    private static ImmutableList<Version> versions(Clock clock) {
        ImmutableList<Terms> terms = clock.terms().versions().values().asList();
        ImmutableList.Builder<Version> versions = ImmutableList.builder();
        for (int i = 0; i < terms.size(); i++) {
            Optional<LocalDate> next = i + 1 < terms.size()
                    ? Optional.of(terms.get(i + 1).firstDay().minusDays(1))
                    : Optional.empty();
            versions.add(new Version(terms.get(i), terms.get(i).lastDay().or(() -> next)));
        }
        return versions.build();
    }

    public String markdown() {
        MarkdownPage page = new MarkdownPage();
        page.comment(WorkflowPage.GENERATED);
        page.heading(1, TITLE);
        page.paragraph(MarkdownPage.stacked(INTRODUCTION.with(Phrase.verbatim(clocks.size()))));
        clocks.forEach(clock -> append(clock, page));
        if (!notModelled.isEmpty()) {
            page.heading(2, NOT_MODELLED);
            page.table(
                    MISSING,
                    notModelled.stream()
                            .map(row -> ImmutableList.of(
                                    MarkdownPage.stacked(row.subject()), MarkdownPage.stacked(row.reason())))
                            .collect(Collectors.toList()));
        }
        return page.toString();
    }

    private static void append(Clock clock, MarkdownPage page) {
        ImmutableList<Version> versions = versions(clock);
        List<String> header = new ArrayList<>();
        header.add(MarkdownPage.both(IN_FORCE));
        versions.forEach(version -> header.add(MarkdownPage.both(inForce(version))));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(TRIGGER, versions, terms -> lines(terms.trigger().stream().toList())));
        rows.add(row(LENGTH, versions, terms -> MarkdownPage.stacked(length(terms))));
        rows.add(row(COUNTING, versions, terms -> MarkdownPage.stacked(counting(terms))));
        rows.add(row(
                REST_DAYS,
                versions,
                terms -> restDays(terms).map(MarkdownPage::stacked).orElse("—")));
        rows.add(row(EXTENSIONS, versions, terms -> lines(extensions(terms))));
        rows.add(row(EXCLUDED, versions, terms -> lines(notes(terms.excluded()))));
        rows.add(row(NOTICES, versions, terms -> lines(notes(terms.notices()))));
        rows.add(row(LAW, versions, terms -> lines(marked(terms.bases()))));
        rows.add(row(
                SETTINGS,
                versions,
                terms -> MarkdownPage.lines(settingsOf(terms, clock).stream()
                        .map(setting -> MarkdownPage.code(setting.key()))
                        .collect(Collectors.toList()))));
        rows.add(row(CONSEQUENCE, versions, terms -> MarkdownPage.stacked(clock.consequenceWords())));
        page.heading(2, NUMBERED.with(Phrase.verbatim(clock.id()), clock));
        page.table(header, rows);
    }

    private static List<String> row(Phrase what, List<Version> versions, Function<Terms, String> said) {
        List<String> cells = new ArrayList<>();
        cells.add(MarkdownPage.both(what));
        versions.forEach(version -> cells.add(said.apply(version.terms())));
        return cells;
    }

    /** One table of all clocks, a row for each version. */
    void appendTo(MarkdownPage page) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Clock clock : clocks) {
            for (Version version : versions(clock)) {
                rows.add(ImmutableList.of(
                        MarkdownPage.code(clock.id()),
                        MarkdownPage.stacked(clock.words()),
                        MarkdownPage.stacked(inForce(version)),
                        MarkdownPage.stacked(version.terms().words()),
                        MarkdownPage.stacked(clock.consequenceWords()),
                        lines(version.terms().bases().stream()
                                .map(Sentences::law)
                                .collect(Collectors.toList()))));
            }
        }
        page.table(COMPACT, rows);
    }

    private static Phrase inForce(Version version) {
        Phrase first = Phrase.verbatim(version.terms().firstDay());
        return version.lastDay()
                .map(last -> BETWEEN.with(first, Phrase.verbatim(last)))
                .orElseGet(() -> SINCE.with(first));
    }

    private static Phrase length(Terms terms) {
        TimeLimit limit = terms.limit(LocalSettings.DEFAULTS);
        Phrase length = terms.limitSetting().isPresent() ? LOCAL.with(limit) : limit.words();
        if (terms.mayBeSet() && limit.hasNumber()) {
            length = OR_AS_SET.with(length);
        }
        return terms.mostSet().isPresent()
                ? AT_MOST.with(length, terms.mostSet().get())
                : length;
    }

    private static Phrase counting(Terms terms) {
        Phrase counting = counting(terms.limit(LocalSettings.DEFAULTS).mode());
        return terms.isFromTheMoment() ? FROM_THE_MOMENT.with(counting) : counting;
    }

    private static Phrase counting(TimeLimit.Mode mode) {
        return switch (mode) {
            case MINUTES -> Phrase.of("按分钟", "by the minute");
            case HOURS -> Phrase.of("按小时", "by the hour");
            case WHOLE_HOURS -> Phrase.of("按小时，开始之时不计", "by the hour, without the hour of the beginning");
            case BLOCKS_OF_24_HOURS -> Phrase.of("每满二十四小时为一日", "by full 24 hours");
            case DAYS -> Phrase.of("按自然日，开始之日不计", "by natural days, without the first day");
            case WORKING_DAYS -> Phrase.of("按工作日，开始之日不计", "by working days, without the first day");
            case HALF_MONTHS -> Phrase.of("按半月，每半月十五日", "by half months of 15 days");
            case MONTHS -> Phrase.of("按月，至对应日", "by months, to the corresponding day");
            case MONTHS_BY_MONTH_END_RULE -> Phrase.of("按月，月末对应月末", "by months, from month end to month end");
            case YEARS -> Phrase.of("按年，至对应日", "by years, to the corresponding day");
            case DAYS_BEFORE -> Phrase.of("按自然日倒算", "back by natural days");
            case WORKING_DAYS_BEFORE -> Phrase.of("按工作日倒算", "back by working days");
            case AT_ONCE, PROMPTLY -> Phrase.of("无确定期限", "no number");
            case AS_SET -> Phrase.of("依决定或者约定", "as decided or agreed");
        };
    }

    /** What happens to a last day that is a rest day, where there can be one. */
    private static Optional<Phrase> restDays(Terms terms) {
        if (terms.restDaySetting().isPresent()) {
            return Optional.of(LOCAL.with(terms.restDayRule(LocalSettings.DEFAULTS)));
        }
        boolean endsWithDay = terms.limit(LocalSettings.DEFAULTS).mode().endsWithDay();
        return endsWithDay || terms.limitSetting().isPresent() || terms.mayBeSet()
                ? Optional.of(terms.restDayRule(LocalSettings.DEFAULTS).words())
                : Optional.empty();
    }

    private static List<Phrase> extensions(Terms terms) {
        return terms.tiers().stream().map(ClockPage::extension).collect(Collectors.toList());
    }

    private static Phrase extension(Tier tier) {
        Phrase words = tier.isAfterPrevious() ? AFTER_THE_PREVIOUS.with(tier) : tier.words();
        return under(words, tier.bases());
    }

    private static List<Phrase> notes(List<Terms.Note> notes) {
        return notes.stream().map(note -> under(note.words(), note.bases())).collect(Collectors.toList());
    }

    private static Phrase under(Phrase words, List<Basis> bases) {
        return bases.isEmpty() ? words : UNDER.with(words, Sentences.law(bases));
    }

    private static List<Phrase> marked(List<Basis> bases) {
        return bases.stream().map(Sentences::marked).collect(Collectors.toList());
    }

    private static String lines(List<? extends Worded> parts) {
        return MarkdownPage.lines(
                parts.stream().map(part -> MarkdownPage.stacked(part.words())).collect(Collectors.toList()));
    }
}
