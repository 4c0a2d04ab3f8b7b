package org.mingjian.deadline;

import org.jspecify.annotations.Nullable;

/**
 * 期限现状: how a period stands today, for people to read.
 *
 * @param daysLeft until the last day, which counts as 0; negative for the calendar days since it
 * @param left the same in words, in the days that the rule counts
 * @param colour of the last warning that is due, red once it is missed; null before the first, and when it no longer runs
 * @param pausedDays calendar days that did not count, those of the present pause among them
 * @param legalBasis the article of the rule by which it was started
 */
public record Standing(int daysLeft, String left, @Nullable WarningColour colour, int pausedDays, String legalBasis) {}
