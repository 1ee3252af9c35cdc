package org.countygov.desk.log;

import java.nio.ByteBuffer;

/** UTF-8 as most logs have it: characters of one to three bytes, without an error. Whatever else there is, the JDK decodes. */
final class Utf8 {
    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    private Utf8() {}

    /** Passes over whole characters of a buffer that has an array, up to the first that is not such; how many of them are not ASCII. */
    static long skip(ByteBuffer in) {
        byte[] bytes = in.array();
        int offset = in.arrayOffset();
        int end = offset + in.limit();
        int i = offset + in.position();
        long count = 0;
        while (i < end) {
            byte first = bytes[i];
            if (first >= 0) {
                i++;
                while (i + Long.BYTES <= end && Eight.isAscii(Eight.at(bytes, i))) {
                    i += Long.BYTES;
                }
                continue;
            }
            int length = length(bytes, i, end);
            if (length == 0) {
                break;
            }
            i += length;
            count++;
        }
        in.position(i - offset);
        return count;
    }

    /** How many bytes the character takes that begins here: two or three, or 0 when it is another, cut off or none at all. */
    private static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xE0 && first < 0xF0 && at + 2 < end && isFollowing(bytes[at + 1]) && isFollowing(bytes[at + 2])) {
            char letter = three(bytes[at], bytes[at + 1], bytes[at + 2]);
            return letter >= 0x800 && (letter < SURROGATES || letter >= AFTER_SURROGATES) ? 3 : 0;
        }
        return first >= 0xC2 && first < 0xE0 && at + 1 < end && isFollowing(bytes[at + 1]) ? 2 : 0;
    }

    private static boolean isFollowing(byte one) {
        return (one & 0xC0) == 0x80;
    }

    private static char three(byte first, byte second, byte third) {
        return (char) ((first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F));
    }
}
