package org.countygov.publish;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The page of everything that a jurisdiction may set: the key, what is set, the default, the bound that law puts on it, and
 * where the default comes from.
 */
public final class SettingsPage {
    private static final Phrase TITLE = Phrase.of("本地设定", "Local settings");
    private static final Phrase INTRODUCTION = Phrase.of(
            "未另行设定的，适用默认值。设定可以严于法律，不得宽于法律。“惯例”不是法律，只是在法律没有规定时的公开选择。",
            "What a jurisdiction does not set has its default. A setting may be stricter than law, never looser. A convention is"
                    + " not law; it is an open choice where the law is silent.");

    private static final ImmutableList<String> HEADER = MarkdownPage.header(
            Phrase.of("键", "Key"),
            Phrase.of("内容", "What is set"),
            Phrase.of("默认值", "Default"),
            Phrase.of("界限", "Bound"),
            Phrase.of("默认值的来源", "Source of the default"),
            Phrase.of("标记", "Mark"));

    private static final Phrase CONVENTION = Phrase.of("惯例，非法律", "convention, not law");
    private static final Phrase UNDER = Phrase.of("%s（%s）", "%s (%s)");
    private static final Phrase NONE = Phrase.of("（无）", "(none)");
    private static final Phrase YES = Phrase.of("是", "yes");
    private static final Phrase NO = Phrase.of("否", "no");

    private final ImmutableSet<Setting<?>> settings;

    private SettingsPage(ImmutableSet<Setting<?>> settings) {
        this.settings = settings;
    }

    /** The page of the settings in the order given. Throws {@link IllegalArgumentException} when two share a key. */
    public static SettingsPage of(Iterable<? extends Setting<?>> settings) {
        ImmutableSet<Setting<?>> distinct = ImmutableSet.copyOf(settings);
        Set<String> keys = new HashSet<>();
        distinct.forEach(
                setting -> checkArgument(keys.add(setting.key()), "two settings have the key %s", setting.key()));
        return new SettingsPage(distinct);
    }

    public String markdown() {
        MarkdownPage page = new MarkdownPage();
        page.comment(WorkflowPage.GENERATED);
        page.heading(1, TITLE);
        page.paragraph(MarkdownPage.stacked(INTRODUCTION));
        appendTo(page);
        return page.toString();
    }

    void appendTo(MarkdownPage page) {
        page.table(HEADER, settings.stream().map(SettingsPage::cells).collect(ImmutableList.toImmutableList()));
    }

    private static <T> ImmutableList<String> cells(Setting<T> setting) {
        return ImmutableList.of(
                MarkdownPage.code(setting.key()),
                MarkdownPage.stacked(setting.words()),
                MarkdownPage.stacked(value(setting.standard())),
                bound(setting).map(MarkdownPage::stacked).orElse("—"),
                MarkdownPage.stacked(setting.source().words()),
                MarkdownPage.stacked(mark(setting.source())));
    }

    private static Optional<Phrase> bound(Setting<?> setting) {
        return setting.bound()
                .map(bound -> setting.boundBy()
                        .map(citation -> UNDER.with(bound, Sentences.law(citation)))
                        .orElse(bound));
    }

    private static Phrase mark(Basis source) {
        return source instanceof Citation citation ? citation.confidence().words() : CONVENTION;
    }

    private static Phrase value(Object value) {
        if (value instanceof Worded worded) {
            return worded.words();
        }
        if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(SettingsPage::value).orElse(NONE);
        }
        if (value instanceof Collection<?> values) {
            List<Phrase> phrases = values.stream().map(SettingsPage::value).collect(Collectors.toList());
            return phrases.isEmpty() ? NONE : Sentences.enumerated(phrases);
        }
        return value.toString().isBlank() ? NONE : Phrase.verbatim(value);
    }
}
