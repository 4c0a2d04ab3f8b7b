package org.mingjian.deadline;

import java.time.LocalDate;

/**
 * 获批的延期: an extension as it was approved.
 *
 * @param newLastDay the new last day, inclusive
 * @param reason why more time is needed
 * @param approval who approved, with their opinions
 * @param decidedOn the day of the approval
 */
public record Extension(LocalDate newLastDay, String reason, String approval, LocalDate decidedOn) {}
