package org.mingjian.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the engine is set up; each setting that differs from the engine's default says why. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock(@Value("${mingjian.zone}") ZoneId zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return new EngineClock(zone);
    }

    @Bean
    @Order(Ordering.DEFAULT_ORDER + 10)
    ProcessEnginePlugin settings(ListableBeanFactory beans) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(SpringProcessEngineConfiguration configuration) {
                configuration.setExpressionManager(new GuardedExpressionManager(new ModelBeans(beans)));
                configuration.setCustomHistoryLevels(List.of(new OperationHistoryLevel()));
                configuration.setHistory("operation");
                // Rewriting every history row when a case ends costs more than the case.
                configuration.setHistoryRemovalTimeStrategy(
                        ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_START);
                // Working on a task must not include moving its legal due date or writing any variable.
                configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
                configuration.setEnforceSpecificVariablePermission(true);
                // Keys of the organisation are words with hyphens.
                configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9-]+");
                configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
            }
        };
    }
}
