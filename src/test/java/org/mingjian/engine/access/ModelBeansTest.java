package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a model's expression reaches: delegates and readers made for models, and no other bean of the application. */
@ApplicationTest
class ModelBeansTest {

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    ApplicationContext beans;

    @Test
    void an_expression_reaches_a_reader_made_for_models() {
        assertThat(value("${people}")).isSameAs(beans.getBean("people"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "processEngineConfigurationImpl",
                "identityService",
                "authorizationService",
                "dataSource",
                "environment",
                "engineLogin"
            })
    void an_expression_reaches_no_other_bean(String bean) {
        assertThatThrownBy(() -> value("${" + bean + "}")).hasStackTraceContaining("Cannot resolve identifier");
    }

    private Object value(String expression) {
        return configuration.getCommandExecutorTxRequired().execute(command -> configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }
}
