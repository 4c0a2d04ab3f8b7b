package org.mingjian.duty;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 任务情况 what has to be known of a task to say who keeps out of it.
 *
 * @param subjectName the person named in the case 被反映人; null if the task belongs to no case
 * @param proposer the login of whoever submitted the matter that the task decides; null for any other task
 * @param approvers the logins of those who have given their opinion on that matter
 * @param incompatible the logins of those who did work in the case that does not go together with this task
 * @param recused the logins of those who are recused from the case
 */
public record Work(
        @Nullable String subjectName,
        @Nullable String proposer,
        Set<String> approvers,
        Set<String> incompatible,
        Set<String> recused) {}
