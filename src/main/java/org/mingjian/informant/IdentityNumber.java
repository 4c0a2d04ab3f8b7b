package org.mingjian.informant;

/** 证件号码: 18 digits of an identity card are checked as GB 11643 says; other documents only have letters and digits. */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** Whether it can be one; an empty one is. */
    static boolean isValid(String number) {
        if (number.isEmpty()) {
            return true;
        }
        return number.matches("\\d{17}[\\dXx]")
                ? hasItsCheckDigit(number)
                : number.length() != 18 && number.matches("[A-Za-z0-9()（）\\-]{5,30}");
    }

    private static boolean hasItsCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(17));
    }
}
