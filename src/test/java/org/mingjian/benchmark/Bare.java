package org.mingjian.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.mingjian.benchmark.Recording.Output;
import org.mingjian.benchmark.Recording.Step;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Camunda as it comes: the same models, no plugin, default history, delegates that only set what was recorded. */
public final class Bare {

    private static final Pattern MODULE = Pattern.compile(".*/(?:processes|forms)/([a-z]+)/([^/]+)");

    private final ThreadLocal<Deque<Output>> outputs = ThreadLocal.withInitial(ArrayDeque::new);

    /** An engine on this database with the house's models; each of these beans replays. */
    ProcessEngine engine(DataSource database, Collection<String> delegates) {
        Map<Object, Object> beans = new HashMap<>();
        delegates.forEach(name -> beans.put(name, (JavaDelegate) this::replay));
        beans.put("people", new People());
        beans.put("deadlines", new Deadlines());
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setBeans(beans);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        return engine;
    }

    static HikariDataSource pool(DataSource database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(30);
        return pool;
    }

    private static void deploy(ProcessEngine engine) {
        try {
            Map<String, Map<String, Resource>> modules = new HashMap<>();
            for (String folder : List.of("processes", "forms")) {
                for (Resource resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*/*.*")) {
                    Matcher module = MODULE.matcher(resource.getURL().toString());
                    if (module.matches()) {
                        modules.computeIfAbsent(module.group(1), word -> new HashMap<>())
                                .put(module.group(2), resource);
                    }
                }
            }
            for (Map<String, Resource> module : modules.values()) {
                var deployment = engine.getRepositoryService().createDeployment();
                for (Map.Entry<String, Resource> resource : module.entrySet()) {
                    deployment.addInputStream(
                            resource.getKey(), resource.getValue().getInputStream());
                }
                deployment.deploy();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The case that follows in this thread goes as recorded. */
    void begin(Recording recording) {
        outputs.set(new ArrayDeque<>(recording.outputs));
    }

    /** What the house writes at each submission and the models read. */
    Map<String, Object> withActor(Step step) {
        Map<String, Object> fields = new HashMap<>(step.fields());
        fields.put("lastActor", step.user());
        return fields;
    }

    private void replay(DelegateExecution execution) {
        Output output = outputs.get().removeFirst();
        if (!output.element.equals(execution.getCurrentActivityId())) {
            throw new IllegalStateException("记录的下一步是 " + output.element + "，模型到了 " + execution.getCurrentActivityId());
        }
        if (output.element.equals("serviceTask_startEffect")) {
            // The one delegate of a whole case that starts a process: the watch over the period of effect.
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                            "enforcement-effect",
                            execution.getProcessBusinessKey(),
                            outputs.get().getFirst().found);
        }
        execution.setVariables(output.written);
    }

    /** Constants in place of the county. */
    public static final class People {
        public String handlers(String unit) {
            return "handlers";
        }

        public String heads(String unit) {
            return "heads";
        }

        public String deputy(String unit) {
            return "deputy";
        }

        public String chief() {
            return "chief";
        }

        public String approvers(String level, String unit) {
            return "approvers";
        }

        public List<String> list(String commaText) {
            return Arrays.asList(commaText.split(","));
        }
    }

    /** One far date in place of periods. */
    public static final class Deadlines {
        private static final Date FAR = Date.from(Instant.parse("2099-01-01T00:00:00Z"));

        public Date due(String code, DelegateExecution execution) {
            return FAR;
        }

        public Date expiry(String code, DelegateExecution execution) {
            return FAR;
        }

        public Date warning(String code, DelegateExecution execution) {
            return FAR;
        }
    }
}
