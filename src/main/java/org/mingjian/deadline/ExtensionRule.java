package org.mingjian.deadline;

import java.util.Optional;

/**
 * 延期规则: how often and how far a period may be extended, and who approves.
 *
 * @param times how many extensions at most
 * @param longest the longest that one extension may add
 * @param cap the longest that the whole period may become, counted from its start; empty if nothing is set
 * @param matter the matter under which approval decides
 */
public record ExtensionRule(int times, Period longest, Optional<Period> cap, String matter) {}
