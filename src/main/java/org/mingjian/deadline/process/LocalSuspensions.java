package org.mingjian.deadline.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ModelRule;
import org.springframework.stereotype.Component;

/**
 * Only a period that the office itself has set may be suspended by an officer. What the law sets is paused by the
 * procedure, where the law says so (监察法实施条例§226), and by nobody else.
 */
@Component
class LocalSuspensions implements ModelRule {

    private static final String LOCAL = "\"本地配置\"";

    @Override
    public Optional<String> fault(String table, Map<String, String> row) {
        String suspendable = row.getOrDefault("suspendable", "");
        String status = row.getOrDefault("status", "");
        boolean lawful = suspendable.isEmpty() || suspendable.equals("false") || status.equals(LOCAL);
        return !table.equals(DmnDeadlineRules.TABLE) || lawful
                ? Optional.empty()
                : Optional.of("期限" + row.getOrDefault("name", "") + "的状态为" + (status.isEmpty() ? "空" : status)
                        + "，不得由人挂起，“可由人挂起”应为 false；只有状态为“本地配置”的期限可以由人挂起");
    }
}
