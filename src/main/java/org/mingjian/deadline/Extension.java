package org.mingjian.deadline;

import java.time.LocalDate;

/**
 * 获批的延期: an extension as it was approved.
 *
 * @param newLastDay the new last day, inclusive
 * @param reason why more time is needed
 * @param approver who approved, a user id or the name of the body
 * @param decidedOn the day of the approval
 */
public record Extension(LocalDate newLastDay, String reason, String approver, LocalDate decidedOn) {}
