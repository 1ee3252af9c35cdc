package org.countygov.desk.log;

import java.util.Optional;
import org.countygov.words.Phrase;

/** What a text of a log may consist of. */
final class Letters {
    /** What decoders put in the place of bytes that are no text. */
    static final char NO_TEXT = '\uFFFD';

    private static final Phrase NOT_TEXT =
            Phrase.of("含有无法按本文件字符集解码的字节", "some bytes are no text in the character set of this file");
    private static final Phrase CONTROL = Phrase.of("含有控制字符", "there are control characters in it");

    /** The letters up to the last control character, and whether they are plain. */
    private static final boolean[] FIRST = new boolean['\u00A0'];

    static {
        for (char letter = 0; letter < FIRST.length; letter++) {
            FIRST[letter] = !Character.isISOControl(letter) || letter == '\t';
        }
    }

    private Letters() {}

    /** Whether nothing speaks against the letter. */
    static boolean isPlain(char letter) {
        return letter < FIRST.length ? FIRST[letter] : letter != NO_TEXT;
    }

    /** Whether the text is empty or all spaces; mostly its first letter tells. */
    static boolean isBlank(String text) {
        return text.isEmpty() || (!isInk(text.charAt(0)) && text.isBlank());
    }

    /** The text without spaces around it; mostly there are none. */
    static String stripped(String text) {
        return text.isEmpty() || (isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1))) ? text : text.strip();
    }

    /** Whether the letter is surely no space: those of ASCII and the Chinese characters. */
    private static boolean isInk(char letter) {
        return (letter > ' ' && letter < 0x7F) || (letter >= 0x4E00 && letter < 0xA000);
    }

    /** Why the text cannot be trusted: bytes that were no text (now U+FFFD), or control characters such as NUL. */
    static Optional<Phrase> defect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isPlain(letter)) {
                continue;
            }
            if (letter == NO_TEXT) {
                return Optional.of(NOT_TEXT);
            }
            if (Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r') {
                return Optional.of(CONTROL);
            }
        }
        return Optional.empty();
    }
}
