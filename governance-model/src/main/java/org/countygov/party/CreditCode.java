package org.countygov.party;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.place.DivisionCode;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A unified social credit code (统一社会信用代码) of GB 32100-2015: one character for the authority, one for the category, six digits for
 * the division of the registering organ, the nine characters of the organisation code (GB 11714), and a check character modulo 31.
 * It finds every single wrong character and every two neighbours swapped.
 *
 * <p>Credit codes are published in registers; they are not personal, and print as they are.
 */
public final class CreditCode implements Comparable<CreditCode> {
    private static final int LENGTH = 18;
    private static final int BODY = LENGTH - 1;
    private static final int DIVISION_START = 2;
    private static final int ORGANIZATION_START = 8;
    private static final int ORGANIZATION_BODY = 8;

    /** No I, O, Z, S, V: they look like digits or each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = 31;

    /** By character: the place in the alphabet, or -1. */
    private static final byte[] VALUES = values();

    /** Powers of 3, modulo 31. */
    private static final byte[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** By place: the highest value, since the division is written in digits. */
    private static final byte[] HIGHEST = {30, 30, 9, 9, 9, 9, 9, 9, 30, 30, 30, 30, 30, 30, 30, 30, 30};

    private static final byte[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** By 11 minus the weighted sum modulo 11, which is 1 to 11. */
    private static final String ORGANIZATION_CHECKS = " 123456789X0";

    private final String value;

    /** A reason why a text is not a credit code. */
    public enum Fault implements ParseFault {
        LENGTH("统一社会信用代码不是18位", "a credit code has 18 characters"),
        /** A character outside the alphabet, or a letter among the digits of the division. Lower case is outside. */
        CHARACTERS(
                "统一社会信用代码含有不允许的字符",
                "a credit code has only ASCII digits and capitals without I, O, S, V, Z, and a division of digits"),
        CHECK_CHARACTER("校验码不符", "the check character does not match");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /**
     * Something odd about a code that is well formed. It is worth asking about, and no reason to refuse the code: the tables of
     * authorities grow, and villagers' committees bear categories that no confirmed table lists.
     */
    public enum Doubt implements Worded {
        AUTHORITY("登记管理部门代码未列入已知目录", "the authority is in no known table"),
        CATEGORY("机构类别代码未列入已知目录", "the category is in no known table of the authority"),
        /** The six digits do not have the form of a division code. */
        DIVISION("登记管理机关区划代码形式不符", "the division of the registering organ is malformed"),
        /** The check character of GB 11714 within the code does not match. */
        ORGANIZATION_CODE("主体标识码（组织机构代码）校验位不符", "the check character of the inner organisation code does not match");

        private final Phrase words;

        Doubt(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private CreditCode(String value) {
        this.value = value;
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault. */
    public static CreditCode of(CharSequence text) {
        return parse(text).orElseThrow("credit code");
    }

    /** Reads a code of 18 characters, exactly as the standard writes it. */
    public static Parsed<CreditCode> parse(CharSequence text) {
        String all = text.toString();
        Fault fault = faultIn(all);
        return fault == null ? Parsed.valid(new CreditCode(all)) : Parsed.faulty(fault);
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return faultIn(text) == null;
    }

    private static @Nullable Fault faultIn(CharSequence text) {
        if (text.length() != LENGTH) {
            return Fault.LENGTH;
        }
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            int v = valueOf(text.charAt(i));
            if (v < 0 || v > HIGHEST[i]) {
                return Fault.CHARACTERS;
            }
            sum += v * WEIGHTS[i];
        }
        int check = valueOf(text.charAt(BODY));
        if (check < 0) {
            return Fault.CHARACTERS;
        }
        // The code as a whole is divisible, so a sum that is divisible by itself needs the check character 0.
        return (sum + check) % MODULUS == 0 ? null : Fault.CHECK_CHARACTER;
    }

    private static int valueOf(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** Who registered the organisation; empty when the first character is in no known table. */
    public Optional<RegisteringAuthority> authority() {
        return RegisteringAuthority.withCode(value.charAt(0));
    }

    /** What sort of organisation it is; empty when the first two characters are in no known table. */
    public Optional<Phrase> category() {
        return authority().map(authority -> authority.categories().get(value.charAt(1)));
    }

    /** The division of the organ that registered it, the nation included; empty when the digits are malformed. */
    public Optional<DivisionCode> division() {
        return DivisionCode.parse(value.substring(DIVISION_START, ORGANIZATION_START))
                .value();
    }

    /** The nine characters of the organisation code of GB 11714, its own check character last. */
    public String organizationCode() {
        return value.substring(ORGANIZATION_START, BODY);
    }

    /** What is odd about the code; empty for most. */
    public ImmutableSet<Doubt> doubts() {
        ImmutableSet.Builder<Doubt> doubts = ImmutableSet.builder();
        if (authority().isEmpty()) {
            doubts.add(Doubt.AUTHORITY);
        } else if (category().isEmpty()) {
            doubts.add(Doubt.CATEGORY);
        }
        if (division().isEmpty()) {
            doubts.add(Doubt.DIVISION);
        }
        if (!isOrganizationCodeSound()) {
            doubts.add(Doubt.ORGANIZATION_CODE);
        }
        return doubts.build();
    }

    private boolean isOrganizationCodeSound() {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_BODY; i++) {
            // Here letters count 10 to 35 in the order of the whole alphabet.
            sum += Character.digit(value.charAt(ORGANIZATION_START + i), 36) * ORGANIZATION_WEIGHTS[i];
        }
        return value.charAt(ORGANIZATION_START + ORGANIZATION_BODY) == ORGANIZATION_CHECKS.charAt(11 - sum % 11);
    }

    /** Orders by characters. */
    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** All characters. */
    @Override
    public String toString() {
        return value;
    }
}
