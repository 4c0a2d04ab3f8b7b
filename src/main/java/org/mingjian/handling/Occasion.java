package org.mingjian.handling;

import org.jspecify.annotations.Nullable;

/**
 * Where and by whom an action is wanted 场合.
 *
 * @param taskId the task that it is about; null if the person came to the case by its number
 * @param user the login of the person, who may read the case
 */
public record Occasion(String caseNumber, @Nullable String taskId, String user) {}
