package org.mingjian.casefile;

import java.time.LocalDate;

/** 案号 gives every case its number, such as {@code XS-2026-0001}. */
public interface CaseNumbers {

    /** The next number in the year of {@code date}, taken in the transaction that opens the case. */
    String next(LocalDate date);
}
