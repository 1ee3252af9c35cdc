package org.countygov.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countygov.words.Phrase;

/**
 * The gists of one instrument as its file has them: a head, a blank line, and blocks of three lines with blank lines between.
 *
 * @param dayRead the day of the copy in which the instrument was read
 */
record GistFile(ImmutableMap<Citation, Phrase> gists, Optional<LocalDate> dayRead) {
    private static final String READ = "read: ";
    private static final String NOT_KNOWN = "-";
    private static final String WHOLE = "whole";
    private static final int BLOCK = 4;

    private static final Pattern ARTICLES =
            Pattern.compile("art\\. [1-9][0-9]*(-[1-9][0-9]*)?(, [1-9][0-9]*(-[1-9][0-9]*)?)*");

    static GistFile of(Instrument instrument) {
        String name = "gists/" + instrument.code() + ".txt";
        URL file = GistFile.class.getResource(name);
        if (file == null) {
            throw new IllegalStateException("there is no " + name);
        }
        try {
            return parse(instrument, Resources.toString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static GistFile parse(Instrument instrument, String text) {
        List<String> lines = Splitter.on('\n').splitToList(text.stripTrailing());
        int headEnd = lines.indexOf("");
        check(headEnd > 0, instrument, 0, "a head and a blank line are missing");
        Optional<LocalDate> dayRead = lines.subList(0, headEnd).stream()
                .filter(line -> line.startsWith(READ))
                .map(line -> line.substring(READ.length()))
                .filter(day -> !day.equals(NOT_KNOWN))
                .map(LocalDate::parse)
                .findFirst();
        ImmutableMap.Builder<Citation, Phrase> gists = ImmutableMap.builder();
        for (int start = headEnd + 1; start < lines.size(); start += BLOCK) {
            check(start + 2 < lines.size(), instrument, start, "the block is cut short");
            check(
                    start + 3 >= lines.size() || lines.get(start + 3).isEmpty(),
                    instrument,
                    start + 3,
                    "a blank line is due");
            Phrase gist = Phrase.of(
                    labelled("zh: ", instrument, start + 1, lines), labelled("en: ", instrument, start + 2, lines));
            for (Citation provision : provisions(instrument, start, lines.get(start))) {
                gists.put(provision, gist);
            }
        }
        return new GistFile(gists.buildOrThrow(), dayRead);
    }

    private static String labelled(String label, Instrument instrument, int index, List<String> lines) {
        String line = lines.get(index);
        check(line.startsWith(label) && line.length() > label.length(), instrument, index, label + "and words are due");
        return line.substring(label.length());
    }

    private static ImmutableList<Citation> provisions(Instrument instrument, int index, String key) {
        if (key.equals(WHOLE)) {
            return ImmutableList.of(instrument.whole());
        }
        if (!ARTICLES.matcher(key).matches()) {
            return ImmutableList.of(CitationReader.readShort(instrument, key)
                    .filter(citation -> citation.article() > 0)
                    .orElseThrow(() -> noProvision(instrument, index, key)));
        }
        ImmutableList.Builder<Citation> articles = ImmutableList.builder();
        for (String range : Splitter.on(", ").split(key.substring("art. ".length()))) {
            List<String> ends = Splitter.on('-').splitToList(range);
            int first = Integer.parseInt(ends.get(0));
            int last = Integer.parseInt(ends.get(ends.size() - 1));
            if (first > last) {
                throw noProvision(instrument, index, key);
            }
            for (int article = first; article <= last; article++) {
                articles.add(instrument.article(article));
            }
        }
        return articles.build();
    }

    private static IllegalStateException noProvision(Instrument instrument, int index, String key) {
        return new IllegalStateException(place(instrument, index) + "\"" + key + "\" is no provision");
    }

    private static void check(boolean holds, Instrument instrument, int index, String what) {
        if (!holds) {
            throw new IllegalStateException(place(instrument, index) + what);
        }
    }

    private static String place(Instrument instrument, int index) {
        return instrument.code() + ".txt, line " + (index + 1) + ": ";
    }
}
