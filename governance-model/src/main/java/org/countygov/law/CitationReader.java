package org.countygov.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.countygov.law.UnreadableCitationException.Fault;
import org.countygov.words.Phrase;

/** Reads what {@link Citation} writes. */
final class CitationReader {
    private static final String ZH_NUMBER = "([一二三四五六七八九十百零]+)";
    private static final String NUMBER = "([1-9][0-9]{0,2})";

    private static final Pattern ZH = Pattern.compile("(?:第" + ZH_NUMBER + "条(?:第" + ZH_NUMBER + "款)?(?:第（" + ZH_NUMBER
            + "）项)?)?(" + Pattern.quote(Citation.UNCONFIRMED_MARK.zh()) + ")?");
    private static final Pattern EN = Pattern.compile("(?:, art\\. " + NUMBER + "(?:\\(" + NUMBER + "\\)(?:\\(" + NUMBER
            + "\\))?| item " + NUMBER + ")?)?(" + Pattern.quote(Citation.UNCONFIRMED_MARK.en()) + ")?");
    private static final Pattern SHORT =
            Pattern.compile("(?:art\\. " + NUMBER + "(?:\\(" + NUMBER + "\\))?(?: item " + NUMBER + ")?)?");

    private CitationReader() {}

    static Citation read(String text) {
        int space = text.indexOf(' ');
        Optional<Instrument> byCode = Instruments.byCode(space < 0 ? text : text.substring(0, space));
        if (byCode.isPresent()) {
            return readShort(byCode.get(), space < 0 ? "" : text.substring(space + 1))
                    .orElseThrow(() -> new UnreadableCitationException(Fault.UNREADABLE_PROVISION));
        }
        Fault fault = Fault.UNKNOWN_INSTRUMENT;
        for (Instrument instrument : Instruments.ALL) {
            Phrase name = instrument.words();
            Optional<Citation> read = Optional.empty();
            if (text.startsWith(name.zh())) {
                fault = Fault.UNREADABLE_PROVISION;
                read = readChinese(instrument, text.substring(name.zh().length()));
            } else if (text.startsWith(name.en())) {
                fault = Fault.UNREADABLE_PROVISION;
                read = readEnglish(instrument, text.substring(name.en().length()));
            }
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new UnreadableCitationException(fault);
    }

    /** The provision of the instrument that the short form names after the code. */
    static Optional<Citation> readShort(Instrument instrument, String provision) {
        Matcher matcher = SHORT.matcher(provision);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                instrument,
                arabic(matcher.group(1)),
                arabic(matcher.group(2)),
                arabic(matcher.group(3)),
                instrument.confidence()));
    }

    private static Optional<Citation> readChinese(Instrument instrument, String provision) {
        Matcher matcher = ZH.matcher(provision);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int article = chinese(matcher.group(1));
        int paragraph = chinese(matcher.group(2));
        int item = chinese(matcher.group(3));
        if (article < 0 || paragraph < 0 || item < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Citation(instrument, article, paragraph, item, confidence(instrument, matcher.group(4))));
    }

    private static Optional<Citation> readEnglish(Instrument instrument, String provision) {
        Matcher matcher = EN.matcher(provision);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                instrument,
                arabic(matcher.group(1)),
                arabic(matcher.group(2)),
                Math.max(arabic(matcher.group(3)), arabic(matcher.group(4))),
                confidence(instrument, matcher.group(5))));
    }

    private static Confidence confidence(Instrument instrument, @Nullable String mark) {
        return mark == null ? instrument.confidence() : Confidence.UNCONFIRMED;
    }

    private static int arabic(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The number, 0 where there is none, or −1 where the numeral is not one that a statute prints. */
    private static int chinese(@Nullable String numeral) {
        return numeral == null ? 0 : ChineseNumerals.read(numeral).orElse(-1);
    }
}
