package org.mingjian.deadline;

/**
 * Names one period: two periods of the same code run in one case only in different scopes.
 *
 * @param caseNumber 案号
 * @param code the code of its rule
 * @param scope the process instance in which it runs
 */
public record DeadlineKey(String caseNumber, String code, String scope) {}
