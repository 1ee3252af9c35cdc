package org.countygov.desk.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts into memory that grows. The streams of the JDK take a lock for every byte. */
final class ByteWriter {
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[1 << 12];
    private int end;

    int length() {
        return end;
    }

    void clear() {
        end = 0;
    }

    /** Writes a number in as few bytes as it needs, seven bits in each. */
    void number(long number) {
        room(LONGEST_NUMBER);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
    }

    void text(String text) {
        byte[] spelt = text.getBytes(StandardCharsets.UTF_8);
        number(spelt.length);
        room(spelt.length);
        System.arraycopy(spelt, 0, bytes, end, spelt.length);
        end += spelt.length;
    }

    /** Writes a part of what another has written. */
    void copy(ByteWriter other, int from, int until) {
        room(until - from);
        System.arraycopy(other.bytes, from, bytes, end, until - from);
        end += until - from;
    }

    /** What was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, end);
    }

    /** Gives everything to the stream and begins anew. */
    void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, end);
        end = 0;
    }

    private void room(int most) {
        if (bytes.length - end < most) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, end + most));
        }
    }
}
