package org.countygov.desk.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A text of any character set in UTF-8. */
final class InUtf8 extends InputStream {
    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer letters = CharBuffer.allocate(1 << 15).flip();
    private final ByteBuffer spelt = ByteBuffer.allocate(1 << 16).flip();
    private boolean atEnd;

    InUtf8(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? spelt.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(most, spelt.remaining());
        spelt.get(target, from, count);
        return count;
    }

    /** Sees to it that there is something to read; false at the end. */
    private boolean fill() throws IOException {
        while (!spelt.hasRemaining()) {
            if (atEnd && !letters.hasRemaining()) {
                return false;
            }
            letters.compact();
            int count = text.read(letters.array(), letters.position(), letters.remaining());
            atEnd = count < 0;
            letters.position(letters.position() + Math.max(0, count));
            letters.flip();
            spelt.clear();
            CoderResult result = encoder.encode(letters, spelt, atEnd);
            if (result.isError()) {
                result.throwException();
            }
            spelt.flip();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
