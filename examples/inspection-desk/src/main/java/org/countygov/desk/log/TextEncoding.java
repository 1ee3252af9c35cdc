package org.countygov.desk.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file spell text: UTF-8 or UTF-16 when a byte order mark says so; else UTF-8 when the whole file is
 * UTF-8; else GB18030.
 *
 * @param charset the character set
 * @param markBytes how many bytes the byte order mark takes, 0 without one
 * @param damaged whether some bytes are no text in this character set
 */
record TextEncoding(Charset charset, int markBytes, boolean damaged) {
    static final Charset GB18030 = Charset.forName("GB18030");

    /** In GB18030 text hardly any byte pair happens to be UTF-8; in damaged UTF-8 nearly all are. */
    private static final int GOOD_PER_BAD = 20;

    private static final int BUFFER = 1 << 16;

    /** Reads the bytes to their end, in bounded memory. */
    static TextEncoding of(ReadableByteChannel bytes) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        boolean atEnd = fill(in, bytes);
        Optional<TextEncoding> marked = marked(in);
        if (marked.isPresent()) {
            return marked.get();
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        long good = 0;
        long bad = 0;
        boolean cutOff = false;
        while (true) {
            good += Utf8.skip(in);
            CoderResult result = utf8.decode(in, out, atEnd);
            out.flip();
            good += notAscii(out);
            out.clear();
            if (result.isError()) {
                // A file cut in the middle of a character is still what it was.
                cutOff = atEnd && result.length() == in.remaining() && bad == 0;
                bad += cutOff ? 0 : 1;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                if (atEnd) {
                    break;
                }
                in.compact();
                atEnd = fill(in, bytes);
            }
        }
        if (bad * GOOD_PER_BAD <= good) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, bad > 0 || cutOff);
        }
        return new TextEncoding(GB18030, 0, false);
    }

    /** The text, without the byte order mark; bytes that are no text become U+FFFD. */
    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(markBytes);
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD")),
                BUFFER);
    }

    /** The text in UTF-8, without the byte order mark; bytes that are no text stay what they are or become U+FFFD. */
    InputStream inUtf8(InputStream bytes) throws IOException {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new InUtf8(reader(bytes));
        }
        bytes.skipNBytes(markBytes);
        return bytes;
    }

    private static Optional<TextEncoding> marked(ByteBuffer start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false));
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        return Optional.empty();
    }

    private static boolean startsWith(ByteBuffer bytes, int... start) {
        if (bytes.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes.get(bytes.position() + i) != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static long notAscii(CharBuffer text) {
        long count = 0;
        while (text.hasRemaining()) {
            if (text.get() >= 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Fills the free rest of the buffer; true at the end of the stream. */
    private static boolean fill(ByteBuffer buffer, ReadableByteChannel bytes) throws IOException {
        boolean atEnd = false;
        while (buffer.hasRemaining() && !atEnd) {
            atEnd = bytes.read(buffer) < 0;
        }
        buffer.flip();
        return atEnd;
    }
}
