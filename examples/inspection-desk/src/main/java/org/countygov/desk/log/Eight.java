package org.countygov.desk.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of an array at once. */
final class Eight {
    /** So many bytes must follow the last that anybody asks for, for {@link #hash} looks at whole eights. */
    static final int ROOM = Long.BYTES;

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final int FIRST_PRINTED = 0x20;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private Eight() {}

    /** The eight bytes from here on; the first is the lowest. */
    static long at(byte[] bytes, int from) {
        return (long) BYTES.get(bytes, from);
    }

    /** Eight times the same byte. */
    static long of(byte one) {
        return (one & 0xFF) * ONES;
    }

    /** Whether all of them are ASCII. */
    static boolean isAscii(long eight) {
        return (eight & HIGHEST_BITS) == 0;
    }

    /** Whether these bytes are ASCII. */
    static boolean areAscii(byte[] bytes, int from, int until) {
        int i = from;
        while (i + Long.BYTES <= until && isAscii(at(bytes, i))) {
            i += Long.BYTES;
        }
        while (i < until && bytes[i] >= 0) {
            i++;
        }
        return i == until;
    }

    /** Where this byte stands first among some, or their end. */
    static int find(byte[] bytes, int from, int until, byte one) {
        long sought = of(one);
        int i = from;
        while (i + Long.BYTES <= until && zeros(at(bytes, i) ^ sought) == 0) {
            i += Long.BYTES;
        }
        while (i < until && bytes[i] != one) {
            i++;
        }
        return i;
    }

    /** How often this byte stands among some. */
    static int count(byte[] bytes, int from, int until, byte one) {
        long sought = of(one);
        int count = 0;
        int i = from;
        for (; i + Long.BYTES <= until; i += Long.BYTES) {
            long eight = at(bytes, i) ^ sought;
            // Unlike zeros(), this marks nothing else: no byte carries over into the next.
            long others = ((eight & ~HIGHEST_BITS) + ~HIGHEST_BITS) | eight;
            count += Long.bitCount(~others & HIGHEST_BITS);
        }
        for (; i < until; i++) {
            count += bytes[i] == one ? 1 : 0;
        }
        return count;
    }

    /** Marks bytes that are zero. Behind the first mark others may be wrong. */
    static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST_BITS;
    }

    /** Marks control characters below the space. Behind the first mark others may be wrong. */
    static long controls(long eight) {
        return eight - FIRST_PRINTED * ONES & ~eight & HIGHEST_BITS;
    }

    /** Which byte has the first mark. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /** A hash of some bytes, which {@link #ROOM} other ones must follow. */
    static int hash(byte[] bytes, int from, int until) {
        long hash = 0;
        int i = from;
        for (; i + Long.BYTES <= until; i += Long.BYTES) {
            hash = (hash ^ at(bytes, i)) * MIXER;
            hash ^= hash >>> 32;
        }
        if (i < until) {
            int behind = Long.BYTES - (until - i);
            hash = (hash ^ (at(bytes, i) << (behind * Byte.SIZE))) * MIXER;
        }
        return (int) (hash >>> 32);
    }
}
