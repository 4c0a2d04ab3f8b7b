package org.mingjian.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;

/** How the engine is set up; each setting that differs from the engine's default says why. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock(@Value("${mingjian.zone}") ZoneId zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return new EngineClock(zone);
    }

    @Bean
    FormLabels formLabels(List<ChoiceSource> choices) {
        return new FormLabels(byName(choices));
    }

    @Bean
    ModelRules modelRules(ListableBeanFactory beans, ObjectProvider<ModelRule> rules) {
        return new ModelRules(new ModelBeans(beans).names(), all(rules));
    }

    @Bean
    @Order(Ordering.DEFAULT_ORDER + 10)
    ProcessEnginePlugin settings(ListableBeanFactory beans, ModelRules rules) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(SpringProcessEngineConfiguration configuration) {
                configuration.setExpressionManager(new GuardedExpressions(new ModelBeans(beans)));
                configuration.setRepositoryService(new CheckedRepositoryService(rules));
                configuration.setCustomHistoryLevels(List.of(new OperationHistoryLevel()));
                configuration.setHistory("operation");
                // Rewriting every history row when a case ends costs more than the case.
                configuration.setHistoryRemovalTimeStrategy(
                        ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_START);
                // Working on a task must not include moving its legal due date or writing any variable.
                configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
                configuration.setEnforceSpecificVariablePermission(true);
                // One row for each task and month that nobody here reads.
                configuration.setTaskMetricsEnabled(false);
                // A task without a model has no form, no period and no duties.
                configuration.setStandaloneTasksEnabled(false);
                // Keys of the organisation are words with hyphens.
                configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9-]+");
                configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
            }
        };
    }

    /** Last of all plugins, so that witnesses see a task as the other listeners left it. */
    @Bean
    @Order(Ordering.DEFAULT_ORDER + 100)
    ProcessEnginePlugin forms(
            ObjectProvider<FactSource> facts,
            ObjectProvider<FormRule> rules,
            ObjectProvider<ChoiceSource> choices,
            ObjectProvider<FormLabels> labels,
            ObjectProvider<TaskWitness> witnesses,
            ObjectProvider<Cancellation> cancellations,
            Clock clock) {
        Supplier<Map<String, FactSource>> factsByName = SingletonSupplier.of(() -> facts.stream()
                .flatMap(source -> source.names().stream().map(name -> Map.entry(name, source)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Supplier<List<TaskWitness>> allWitnesses = all(witnesses);
        Supplier<Map<String, ChoiceSource>> byName =
                SingletonSupplier.of(() -> byName(all(choices).get()));
        Supplier<FormCheck> check = SingletonSupplier.of(
                () -> new FormCheck(new ScalaFeelEngineFactory().createInstance(), byName.get(), clock));
        Forms forms = new Forms(factsByName, all(rules), byName, check, labels::getObject);
        Submissions submissions = new Submissions(forms, allWitnesses);
        TaskCard card = new TaskCard(factsByName);
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(SpringProcessEngineConfiguration configuration) {
                configuration.setTaskService(new CheckedTaskService(submissions));
                configuration.setFormService(new CheckedFormService(submissions));
                List<BpmnParseListener> listeners = new ArrayList<>(
                        configuration.getCustomPostBPMNParseListeners() == null
                                ? List.of()
                                : configuration.getCustomPostBPMNParseListeners());
                listeners.add(new SeamParseListener(submissions, card, allWitnesses, all(cancellations)));
                configuration.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }

    /** Beans that need the engine themselves are asked for when they are first used, not when the engine is built. */
    private static <T> Supplier<List<T>> all(ObjectProvider<T> beans) {
        return SingletonSupplier.of(() -> beans.orderedStream().toList());
    }

    private static Map<String, ChoiceSource> byName(List<ChoiceSource> choices) {
        return choices.stream().collect(Collectors.toMap(ChoiceSource::name, Function.identity()));
    }
}
