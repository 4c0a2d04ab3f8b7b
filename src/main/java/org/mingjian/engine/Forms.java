package org.mingjian.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;

/** The deployed forms: what a person is shown, and whether what came back may be stored. */
final class Forms {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final Map<String, Optional<FormSchema>> schemas = new ConcurrentHashMap<>();
    private final Supplier<Map<String, FactSource>> facts;
    private final Supplier<List<FormRule>> rules;
    private final Supplier<Map<String, ChoiceSource>> choices;
    private final Supplier<FormCheck> check;
    private final Supplier<FormLabels> labels;

    Forms(
            Supplier<Map<String, FactSource>> facts,
            Supplier<List<FormRule>> rules,
            Supplier<Map<String, ChoiceSource>> choices,
            Supplier<FormCheck> check,
            Supplier<FormLabels> labels) {
        this.facts = facts;
        this.rules = rules;
        this.choices = choices;
        this.check = check;
        this.labels = labels;
    }

    Optional<FormSchema> of(TaskEntity task) {
        if (task.getTaskDefinition() == null) {
            return Optional.empty();
        }
        return find(
                task.getTaskDefinition().getFormDefinition(),
                task.getProcessDefinition().getDeploymentId());
    }

    /** The form named by a model. Cached for good: a form bound to its deployment never changes. */
    Optional<FormSchema> find(@Nullable FormDefinition definition, String deploymentId) {
        if (definition == null || definition.getCamundaFormDefinitionKey() == null) {
            return Optional.empty();
        }
        String key = definition.getCamundaFormDefinitionKey().getExpressionText();
        return schemas.computeIfAbsent(deploymentId + "/" + key, any -> load(deploymentId, key));
    }

    private static Optional<FormSchema> load(String deploymentId, String key) {
        CommandContext command = Context.getCommandContext();
        CamundaFormDefinition form =
                command.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deploymentId, key);
        if (form == null) {
            return Optional.empty();
        }
        ResourceEntity resource = command.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deploymentId, form.getResourceName());
        return Optional.of(FormSchema.read(resource.getBytes()));
    }

    /**
     * The fields to store of a submission.
     *
     * @throws Refusal if a field or the fields together do not fit
     */
    Map<String, Object> accept(FormSchema schema, Map<String, @Nullable Object> sent, FormContext context) {
        Map<String, Object> fields = check.get().check(schema, sent, context);
        for (FormRule rule : rules.get()) {
            if (rule.form().equals(schema.id())) {
                rule.objection(fields, context).ifPresent(objection -> {
                    throw new Refusal(objection);
                });
            }
        }
        return fields;
    }

    /** Reduces {@code variables} to what the form mentions, and adds its choices, facts and labels. */
    void complete(VariableMap variables, FormSchema schema, FormContext context) {
        variables.keySet().retainAll(schema.mentions());
        variables.replaceAll(
                (name, value) -> value instanceof String text && schema.texts().contains(name) ? plain(text) : value);
        for (String name : schema.mentions()) {
            @Nullable FactSource source = facts.get().get(name);
            if (source != null) {
                source.fact(name, context).ifPresent(fact -> variables.put(name, fact));
            } else if (name.endsWith("Label")) {
                labels.get()
                        .label(name.substring(0, name.length() - "Label".length()), context)
                        .ifPresent(label -> variables.put(name, label));
            }
        }
        for (FormField field : schema.fields().values()) {
            if (field.several() && variables.get(field.key()) instanceof String keys) {
                variables.put(field.key(), list(keys));
            }
            field.property("choices").map(choices.get()::get).ifPresent(source -> {
                String json = FormLabels.json(source.choices(context));
                variables.put(
                        field.json().path("valuesKey").asText(),
                        SpinValues.jsonValue(json).create());
            });
        }
    }

    /** Keys that were chosen before, as the browser wants them. */
    private static TypedValue list(String keys) {
        return SpinValues.jsonValue(Stream.of(keys.split(",", -1))
                        .map(key -> '"' + key + '"')
                        .collect(Collectors.joining(",", "[", "]")))
                .create();
    }

    /** The form with the entries of its choices written into it, for clients that ask for the form alone. */
    InputStream withChoices(InputStream form, FormContext context) {
        return FormSchema.withEntries(
                form, name -> Optional.ofNullable(choices.get().get(name)).map(source -> source.choices(context)));
    }

    /** What people wrote is text, not markup, and stays in its cell of a table. */
    private static String plain(String text) {
        return MARKUP.matcher(text.strip()).replaceAll("\\\\$0").replaceAll("\\R", "<br>");
    }

    static FormContext context(DelegateTask task) {
        return new FormContext(user(), caseNumber(task.getExecution()), task::getVariable);
    }

    static FormContext context(DelegateExecution execution) {
        return new FormContext(user(), caseNumber(execution), execution::getVariable);
    }

    static FormContext contextOfStart() {
        return new FormContext(user(), null, name -> null);
    }

    static @Nullable String user() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static @Nullable String caseNumber(@Nullable DelegateExecution execution) {
        return execution == null ? null : execution.getProcessBusinessKey();
    }
}
