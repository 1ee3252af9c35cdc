package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The law beside the rules: the page that a lawyer signs. Every cited provision in the order of instruments and articles, with
 * what it is about, how well it is known, and what was made from it; then what is not modelled, and why; then the conventions,
 * which are no law; then the instruments and the days on which they were read.
 */
public final class LawPage {
    private static final Phrase TITLE = Phrase.of("%s：法条与规则对照", "%s: the law beside the rules");
    private static final Phrase NOT_MODELLED = Phrase.of("未建模的条文与做法", "Not modelled");
    private static final Phrase CONVENTIONS = Phrase.of("惯例（非法律）", "Conventions (not law)");
    private static final Phrase SOURCES = Phrase.of("法律渊源", "Sources");
    private static final Phrase NOTHING = Phrase.of("无。", "Nothing.");
    private static final Phrase NO_GIST = Phrase.of("（尚无要旨）", "(no gist yet)");
    private static final Phrase NO_DAY = Phrase.of("未记载", "not recorded");
    private static final Phrase SINCE = Phrase.of("自%s起", "from %s");
    private static final Phrase BETWEEN = Phrase.of("%s至%s", "%s to %s");
    private static final Phrase UNTIL = Phrase.of("至%s止", "until %s");
    private static final Phrase DRAFT = Phrase.of("草案：本页尚未经法律专业人员核对签认。", "Draft: no lawyer vouches for this page yet.");
    private static final Phrase VOUCHED = Phrase.of("核对签认：%s，%s。", "Vouched for by %s, %s.");
    private static final Phrase READ_ON = Phrase.of("法律渊源的查阅日期：%s。", "Sources read on %s.");
    private static final Phrase READ_BETWEEN = Phrase.of("法律渊源的查阅日期：%s至%s。", "Sources read from %s to %s.");
    private static final Phrase NEVER_READ =
            Phrase.of("法律渊源的查阅日期未记载。", "The day on which the sources were read is not recorded.");
    private static final Phrase SOME_UNREAD = Phrase.of("未记载查阅日期：%s。", "No day of reading for: %s.");

    private static final Phrase PROVISION = Phrase.of("条文", "Provision");
    private static final Phrase KNOWN = Phrase.of("核对程度", "How well known");
    private static final Phrase GIST = Phrase.of("要旨", "Gist");
    private static final ImmutableList<String> BESIDE =
            MarkdownPage.header(PROVISION, KNOWN, GIST, Phrase.of("由此形成", "What was made from it"));
    private static final ImmutableList<String> MISSING =
            MarkdownPage.header(PROVISION, KNOWN, GIST, Phrase.of("理由", "Reason"));
    private static final ImmutableList<String> CHOSEN =
            MarkdownPage.header(Phrase.of("惯例", "Convention"), Phrase.of("以此为据", "What rests on it"));
    private static final ImmutableList<String> READ = MarkdownPage.header(
            Phrase.of("代号", "Code"),
            Phrase.of("名称", "Title"),
            Phrase.of("效力级别", "Kind"),
            Phrase.of("文号", "Number"),
            Phrase.of("施行", "In force"),
            KNOWN,
            Phrase.of("查阅日期", "Read on"));

    private final WorkflowPage page;
    private final LawIndex index;

    private LawPage(WorkflowPage page) {
        this.page = page;
        this.index = LawIndex.of(page);
    }

    /** The law of a workflow page, by itself. */
    public static LawPage of(WorkflowPage page) {
        return new LawPage(page);
    }

    public String markdown() {
        MarkdownPage text = new MarkdownPage();
        text.comment(WorkflowPage.GENERATED);
        text.heading(1, TITLE.with(page));
        text.quotation(standing());
        appendTo(text, 2);
        return text.toString();
    }

    /** Whether the page is a draft or who vouches for it, and when the sources were read. */
    Phrase standing() {
        Phrase voucher = page.sources()
                .voucher()
                .map(given -> VOUCHED.with(given.reader(), Phrase.verbatim(given.day())))
                .orElse(DRAFT);
        return together(voucher, daysRead());
    }

    private Phrase daysRead() {
        List<LocalDate> days = index.instruments().stream()
                .flatMap(instrument -> dayRead(instrument).stream())
                .sorted()
                .collect(Collectors.toList());
        if (days.isEmpty()) {
            return NEVER_READ;
        }
        Phrase first = Phrase.verbatim(days.get(0));
        Phrase last = Phrase.verbatim(days.get(days.size() - 1));
        Phrase read = first.equals(last) ? READ_ON.with(first) : READ_BETWEEN.with(first, last);
        List<Phrase> unread = index.instruments().stream()
                .filter(instrument -> dayRead(instrument).isEmpty())
                .map(instrument -> Phrase.verbatim(instrument.code()))
                .collect(Collectors.toList());
        return unread.isEmpty() ? read : together(read, SOME_UNREAD.with(Sentences.enumerated(unread)));
    }

    private static Phrase together(Phrase first, Phrase second) {
        return Phrase.of("%s%s", "%s %s").with(first, second);
    }

    private Optional<LocalDate> dayRead(Instrument instrument) {
        return page.sources().daysRead().apply(instrument);
    }

    void appendTo(MarkdownPage text, int level) {
        for (Instrument instrument : index.instruments()) {
            text.heading(level, instrument.words());
            text.table(
                    BESIDE,
                    index.provisions(instrument).stream().map(this::beside).collect(Collectors.toList()));
        }
        text.heading(level, NOT_MODELLED);
        tableOrNothing(text, MISSING, notModelled());
        text.heading(level, CONVENTIONS);
        tableOrNothing(
                text, CHOSEN, index.conventions().stream().map(this::chosen).collect(Collectors.toList()));
        text.heading(level, SOURCES);
        tableOrNothing(text, READ, index.instruments().stream().map(this::read).collect(Collectors.toList()));
    }

    private static void tableOrNothing(MarkdownPage text, List<String> header, List<ImmutableList<String>> rows) {
        if (rows.isEmpty()) {
            text.paragraph(MarkdownPage.both(NOTHING));
        } else {
            text.table(header, rows);
        }
    }

    private ImmutableList<String> beside(Citation citation) {
        return ImmutableList.of(
                MarkdownPage.stacked(Labels.place(citation)),
                MarkdownPage.stacked(citation.confidence().words()),
                gist(citation),
                lines(index.madeFrom(citation)));
    }

    private String gist(Citation citation) {
        return MarkdownPage.stacked(page.sources().gists().apply(citation).orElse(NO_GIST));
    }

    /** Provisions in their order, then moves as they were named. */
    private List<ImmutableList<String>> notModelled() {
        return page.notModelled().stream()
                .sorted(Comparator.comparing(NotModelled::provision, LawPage::compare))
                .map(this::missing)
                .collect(Collectors.toList());
    }

    private static int compare(Optional<Citation> one, Optional<Citation> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(other.isPresent(), one.isPresent());
    }

    private ImmutableList<String> missing(NotModelled missing) {
        return ImmutableList.of(
                MarkdownPage.stacked(missing.subject()),
                missing.provision()
                        .map(citation ->
                                MarkdownPage.stacked(citation.confidence().words()))
                        .orElse("—"),
                missing.provision().map(this::gist).orElse("—"),
                MarkdownPage.stacked(missing.reason()));
    }

    private ImmutableList<String> chosen(Convention convention) {
        return ImmutableList.of(MarkdownPage.stacked(convention.words()), lines(index.restingOn(convention)));
    }

    private ImmutableList<String> read(Instrument instrument) {
        return ImmutableList.of(
                MarkdownPage.code(instrument.code()),
                MarkdownPage.stacked(instrument.words()),
                MarkdownPage.stacked(instrument.kind().words()),
                instrument.number().map(MarkdownPage::escape).orElse("—"),
                inForce(instrument).map(MarkdownPage::stacked).orElse("—"),
                MarkdownPage.stacked(instrument.confidence().words()),
                MarkdownPage.stacked(dayRead(instrument).map(Phrase::verbatim).orElse(NO_DAY)));
    }

    private static Optional<Phrase> inForce(Instrument instrument) {
        Optional<Phrase> first = instrument.firstDay().map(Phrase::verbatim);
        Optional<Phrase> last = instrument.lastDay().map(Phrase::verbatim);
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(BETWEEN.with(first.get(), last.get()));
        }
        return first.map(day -> SINCE.with(day)).or(() -> last.map(day -> UNTIL.with(day)));
    }

    private static String lines(Iterable<? extends Worded> parts) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        parts.forEach(part -> lines.add(MarkdownPage.both(part.words())));
        return MarkdownPage.lines(lines.build());
    }
}
