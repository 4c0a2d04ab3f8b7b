package org.mingjian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class EngineStartTest {

    @Autowired
    ProcessEngine engine;

    @Test
    void the_engine_keeps_operation_history() {
        assertThat(engine.getProcessEngineConfiguration().getHistory()).isEqualTo("operation");
    }
}
