package org.countygov.benchmarks;

/** The least that checking an identifier can cost: one pass over a string, no faults, nothing but yes or no. */
final class BareChecks {
    private static final int[] NUMBER_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String NUMBER_CHECKS = "10X98765432";
    private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_VALUES = new int[128];

    static {
        for (char c = 0; c < CODE_VALUES.length; c++) {
            CODE_VALUES[c] = CODE_ALPHABET.indexOf(c);
        }
    }

    private BareChecks() {}

    static boolean isCitizenNumber(String text) {
        if (text.length() != 18) {
            return false;
        }
        int sum = 0;
        int date = 0;
        for (int i = 0; i < 17; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * NUMBER_WEIGHTS[i];
            if (i >= 6 && i < 14) {
                date = date * 10 + digit;
            }
        }
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return text.charAt(17) == NUMBER_CHECKS.charAt(sum % 11)
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= DAYS[month] + (leap && month == 2 ? 1 : 0);
    }

    static char checkOfCitizenNumber(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * NUMBER_WEIGHTS[i];
        }
        return NUMBER_CHECKS.charAt(sum % 11);
    }

    static boolean isCreditCode(String text) {
        if (text.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            char c = text.charAt(i);
            int value = c < CODE_VALUES.length ? CODE_VALUES[c] : -1;
            if (value < 0) {
                return false;
            }
            sum += value * CODE_WEIGHTS[i];
        }
        char check = text.charAt(17);
        return check < CODE_VALUES.length && CODE_VALUES[check] == (31 - sum % 31) % 31;
    }

    static char checkOfCreditCode(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CODE_VALUES[body.charAt(i)] * CODE_WEIGHTS[i];
        }
        return CODE_ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
