package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.place.DivisionCode;
import org.countygov.place.DivisionTable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * A citizen number (公民身份号码) of GB 11643-1999: six digits of address, eight of birth date, three of sequence, and a check
 * character of ISO 7064 MOD 11-2, which finds every single wrong character and every two neighbours swapped.
 *
 * <p>There is no limit of age and no test against today's divisions: the number is for life, and keeps the code that its county had.
 * Whether the address code was ever in force is asked of a table, with {@link #addressIn}. Numbers are given out by the police
 * (Resident Identity Card Law, art. 3), never here.
 */
public final class CitizenNumber extends PersonalValue {
    private static final int LENGTH = 18;
    private static final int BODY = LENGTH - 1;
    private static final int DATE_START = 6;
    private static final int SEQUENCE_START = 14;

    /** 2 to the power of the places that follow, modulo 11. */
    private static final byte[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** By the weighted sum of the body, modulo 11. */
    private static final String CHECKS = "10X98765432";

    private static final int ILLEGIBLE = -1;

    /** By month; 29 February is looked at apart. */
    private static final byte[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * By the first two digits. 83 is no division: it stands in the residence permits of Taiwan residents, known from a secondary
     * source only. Permanent residents' cards that begin with 9 are not confirmed, and not accepted.
     */
    private static final boolean[] PROVINCES = provinces(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    /** A reason why a text is not a citizen number. */
    public enum Fault implements ParseFault {
        LENGTH("公民身份号码不是18位", "a citizen number has 18 characters"),
        /** The form of 1989, which is no current number: see {@link LegacyCitizenNumber}. */
        LEGACY_FORM("15位旧号码，应使用18位公民身份号码", "a 15-digit number of the old form; 18 characters are needed"),
        /** Something else than the ASCII digits 0 to 9, with X in the last place; full-width digits, for instance. */
        CHARACTERS("公民身份号码只能用半角数字，末位可用X", "a citizen number has only ASCII digits, and may end in X"),
        LOWER_CASE_X("末位应为大写X", "the last character is a lower-case x and not X"),
        PROVINCE("前2位不是省级代码", "the first two digits are no province"),
        /** No such day in the Gregorian calendar. */
        BIRTH_DATE("出生日期不存在", "the date of birth does not exist"),
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

    private CitizenNumber(String plain) {
        super(plain);
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault; the message does not repeat the text. */
    public static CitizenNumber of(CharSequence text) {
        return parse(text).orElseThrow("citizen number");
    }

    /** Reads a number of 18 characters, exactly as the standard writes it. */
    public static Parsed<CitizenNumber> parse(CharSequence text) {
        String plain = text.toString();
        ImmutableList<Fault> faults = faultsIn(plain);
        return faults.isEmpty() ? Parsed.valid(new CitizenNumber(plain)) : Parsed.faulty(faults);
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = weightedSum(text);
        return sum != ILLEGIBLE
                && CHECKS.charAt(sum) == text.charAt(BODY)
                && PROVINCES[number(text, 0, 2)]
                && isBirthDate(text);
    }

    /** Every fault that can be told: one wrong character does not hide a date that does not exist. */
    private static ImmutableList<Fault> faultsIn(String text) {
        if (text.length() != LENGTH) {
            return ImmutableList.of(LegacyCitizenNumber.isValid(text) ? Fault.LEGACY_FORM : Fault.LENGTH);
        }
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        char check = text.charAt(BODY);
        if (check == 'x') {
            faults.add(Fault.LOWER_CASE_X);
            check = 'X';
        }
        int sum = weightedSum(text);
        boolean legible = sum != ILLEGIBLE && CHECKS.indexOf(check) >= 0;
        if (!legible) {
            faults.add(Fault.CHARACTERS);
        }
        if (areDigits(text, 0, 2) && !PROVINCES[number(text, 0, 2)]) {
            faults.add(Fault.PROVINCE);
        }
        if (areDigits(text, DATE_START, SEQUENCE_START) && !isBirthDate(text)) {
            faults.add(Fault.BIRTH_DATE);
        }
        if (legible && check != CHECKS.charAt(sum)) {
            faults.add(Fault.CHECK_CHARACTER);
        }
        return faults.build();
    }

    /** The weighted sum of the body modulo 11, or {@link #ILLEGIBLE} when it is not all digits. */
    private static int weightedSum(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return ILLEGIBLE;
            }
            sum += digit * WEIGHTS[i];
        }
        return sum % 11;
    }

    static boolean areDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int number(CharSequence text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isBirthDate(CharSequence text) {
        return isDate(number(text, DATE_START, 4), number(text, DATE_START + 4, 2), number(text, DATE_START + 6, 2));
    }

    static boolean isDate(int year, int month, int day) {
        if (year == 0 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= DAYS[month] || (month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    }

    private static boolean[] provinces(int... codes) {
        boolean[] provinces = new boolean[100];
        for (int code : codes) {
            provinces[code] = true;
        }
        return provinces;
    }

    @Override
    public Kind kind() {
        return Kind.CITIZEN_NUMBER;
    }

    /**
     * The first and the last character. Showing more would tell too much, because the check character narrows what is hidden: of
     * a hidden sequence it leaves 91 candidates, of a hidden birth date some 3,300 in a century.
     */
    @Override
    public String mask() {
        return maskEnds(plain());
    }

    static String maskEnds(String plain) {
        return plain.charAt(0) + "*".repeat(plain.length() - 2) + plain.charAt(plain.length() - 1);
    }

    /** The date of birth alone, where age is all that is needed. Throws as {@link #reveal} does. */
    public Disclosure<LocalDate> revealBirthDate(AccessRequest request) {
        return disclose(birthDate(), Kind.BIRTH_DATE, request);
    }

    /** The sex alone: an odd sequence is male, an even one female. Throws as {@link #reveal} does. */
    public Disclosure<Sex> revealSex(AccessRequest request) {
        boolean odd = (plain().charAt(BODY - 1) - '0') % 2 == 1;
        return disclose(odd ? Sex.MALE : Sex.FEMALE, Kind.SEX, request);
    }

    /**
     * What the table says of the address code between birth and a day on which the number was in use, without telling the code.
     * Throws {@link IllegalArgumentException} for a day before birth.
     */
    public DivisionTable.Status addressIn(DivisionTable table, LocalDate inUseOn) {
        LocalDate birth = birthDate();
        checkArgument(!inUseOn.isBefore(birth), "inUseOn is before the date of birth");
        return DivisionCode.parse(plain().substring(0, DATE_START))
                .value()
                .map(code -> table.statusBetween(code, birth, inUseOn))
                .orElse(DivisionTable.Status.UNLISTED);
    }

    private LocalDate birthDate() {
        return LocalDate.of(
                number(plain(), DATE_START, 4), number(plain(), DATE_START + 4, 2), number(plain(), DATE_START + 6, 2));
    }

    /** Whether a 15-digit number is the old form of this one: the same address, short date and sequence, in any century. */
    boolean extendsLegacy(String legacy) {
        return plain().startsWith(legacy.substring(0, DATE_START))
                && plain().regionMatches(DATE_START + 2, legacy, DATE_START, 6)
                && plain().regionMatches(SEQUENCE_START, legacy, SEQUENCE_START - 2, 3);
    }
}
