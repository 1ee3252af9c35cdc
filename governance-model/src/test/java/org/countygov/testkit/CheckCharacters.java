package org.countygov.testkit;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * Check characters computed the slow way: every candidate is tried against the congruence that the whole code must satisfy. No weight
 * of the library's tables is used, so that the two can be compared.
 */
public final class CheckCharacters {
    private static final String MOD_11_CHARACTERS = "0123456789X";
    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckCharacters() {}

    /** The last character of a citizen number: ISO 7064 MOD 11-2, where the whole is congruent to 1. */
    public static char ofCitizenNumber(String body) {
        return candidate(
                MOD_11_CHARACTERS,
                11,
                c -> descending(body, MOD_11_CHARACTERS, 2).add(c),
                1);
    }

    /** The last character of a credit code: GB 32100, where the whole is congruent to 0. */
    public static char ofCreditCode(String body) {
        return candidate(
                CREDIT_CODE_CHARACTERS,
                31,
                c -> ascending(body, CREDIT_CODE_CHARACTERS, 3).add(c),
                0);
    }

    /** The last character of an organisation code: GB 11714, where the whole is congruent to 0. */
    public static char ofOrganizationCode(String body) {
        return candidate(
                MOD_11_CHARACTERS,
                11,
                c -> descending(body, LETTERS_AND_DIGITS, 2).add(c),
                0);
    }

    private interface Sum {
        BigInteger with(BigInteger check);
    }

    private static char candidate(String characters, int modulus, Sum sum, int remainder) {
        return characters.charAt(IntStream.range(0, modulus)
                .filter(c -> sum.with(BigInteger.valueOf(c))
                        .mod(BigInteger.valueOf(modulus))
                        .equals(BigInteger.valueOf(remainder)))
                .findFirst()
                .orElseThrow());
    }

    /** The first character times radix to the power of the length, down to the last times radix. */
    private static BigInteger descending(String body, String characters, int radix) {
        return sum(body, characters, radix, i -> body.length() - i);
    }

    /** The first character times 1, the next times radix, and so on. */
    private static BigInteger ascending(String body, String characters, int radix) {
        return sum(body, characters, radix, i -> i);
    }

    private interface Power {
        int at(int position);
    }

    private static BigInteger sum(String body, String characters, int radix, Power power) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < body.length(); i++) {
            BigInteger value = BigInteger.valueOf(characters.indexOf(body.charAt(i)));
            sum = sum.add(value.multiply(BigInteger.valueOf(radix).pow(power.at(i))));
        }
        return sum;
    }
}
