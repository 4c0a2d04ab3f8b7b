package org.mingjian.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.benchmark.Recording.Output;
import org.mingjian.benchmark.Recording.Step;
import org.mingjian.engine.TaskWitness;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to the house while one case is recorded, and counts its statements; otherwise it does nothing. */
@TestConfiguration(proxyBeanMethods = false)
class Recorder {

    private static volatile Recording running;

    static Recording record(Runnable work) {
        Recording recording = new Recording();
        running = recording;
        try {
            work.run();
        } finally {
            running = null;
        }
        return recording;
    }

    @Bean
    static BeanPostProcessor wrapping() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource source) {
                    return new CountingDataSource(source);
                }
                return bean instanceof JavaDelegate delegate ? (JavaDelegate) it -> execute(delegate, it) : bean;
            }
        };
    }

    private static void execute(JavaDelegate delegate, DelegateExecution execution) throws Exception {
        Recording recording = running;
        if (recording == null) {
            delegate.execute(execution);
            return;
        }
        Output output = new Output(execution.getCurrentActivityId(), new HashMap<>(execution.getVariables()));
        recording.outputs.add(output);
        delegate.execute(execution);
        Map<String, Object> written = new HashMap<>(execution.getVariables());
        written.entrySet()
                .removeIf(entry -> output.found.containsKey(entry.getKey())
                        && Objects.equals(output.found.get(entry.getKey()), entry.getValue()));
        output.written = written;
    }

    @Bean
    TaskWitness recordingWitness() {
        return new TaskWitness() {
            @Override
            public void completed(DelegateTask task, String user, Map<String, Object> fields) {
                note(task.getTaskDefinitionKey(), user, fields);
            }

            @Override
            public void started(DelegateExecution execution, String user, Map<String, Object> fields) {
                note(execution.getCurrentActivityId(), user, fields);
            }
        };
    }

    private static void note(String element, String user, Map<String, Object> fields) {
        Recording recording = running;
        if (recording != null) {
            recording.steps.add(new Step(element, user, Map.copyOf(fields)));
        }
    }
}
