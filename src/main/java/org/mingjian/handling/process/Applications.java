package org.mingjian.handling.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer.Field;
import org.springframework.stereotype.Component;

/**
 * 申请 what is asked for by a start form, from beside the case: the fields are those of the form, and so are its checks,
 * rights and records.
 */
@Component
class Applications {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RepositoryService models;
    private final FormService forms;
    private final RuntimeService runtime;
    private final CaseTasks open;
    private final Steps steps;
    private final Relocation relocation;

    Applications(
            RepositoryService models,
            FormService forms,
            RuntimeService runtime,
            CaseTasks open,
            Steps steps,
            Relocation relocation) {
        this.models = models;
        this.forms = forms;
        this.runtime = runtime;
        this.open = open;
        this.steps = steps;
        this.relocation = relocation;
    }

    /** What the start form asks, the case number aside; empty if it asks something that cannot be asked here. */
    Optional<List<Field>> fields(String model) {
        return definition(model).flatMap(definition -> {
            List<Field> fields = new ArrayList<>();
            for (JsonNode component : form(definition).path("components")) {
                if (component.has("key") && !component.path("key").asText().equals(HandlingNames.CASE_NUMBER.name())) {
                    Optional<Field> field = FormFields.field(component);
                    if (field.isEmpty()) {
                        return Optional.empty();
                    }
                    fields.add(field.get());
                }
            }
            return Optional.of(fields);
        });
    }

    /**
     * Starts the application as the person who is logged in.
     *
     * @return who decides now, as the end of a sentence
     */
    String submit(String model, Occasion occasion, Entries entries) {
        Map<String, Object> sent = new HashMap<>();
        entries.values().forEach((key, values) -> {
            if (!values.isEmpty()) {
                sent.put(key, values.get(0));
            }
        });
        sent.put(HandlingNames.CASE_NUMBER.name(), occasion.caseNumber());
        ProcessInstance started =
                forms.submitStartForm(definition(model).orElseThrow().getId(), sent);
        Map<String, String> waiting = waiting(started.getId());
        return open.of(occasion.caseNumber()).stream()
                .filter(task -> waiting.containsKey(task.id()))
                .map(task -> "现由" + relocation.namesOf(task) + "办理“" + waiting.get(task.id()) + "”")
                .collect(Collectors.joining("，"));
    }

    /** The tasks of an application and of the approval that it called, with their names. */
    private Map<String, String> waiting(String instance) {
        return steps.unrestricted(() -> Stream.concat(
                        Stream.of(instance),
                        runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                                .map(ProcessInstance::getId))
                .flatMap(process -> steps.open(process).stream())
                .collect(Collectors.toMap(Task::getId, Task::getName)));
    }

    private Optional<ProcessDefinition> definition(String model) {
        return Optional.ofNullable(models.createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .startableInTasklist()
                .singleResult());
    }

    private JsonNode form(ProcessDefinition definition) {
        try (InputStream form = forms.getDeployedStartForm(definition.getId())) {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
