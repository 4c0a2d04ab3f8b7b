package org.mingjian.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.demo.FormFiller;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Works on cases as the people of the county do: logged in, with their rights, knowing only what the forms say. */
@Component
public class CaseWorker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final People people;
    private final Clock clock;

    CaseWorker(ProcessEngine engine, People people, Clock clock) {
        this.engine = engine;
        this.people = people;
        this.clock = clock;
    }

    /** Registers a clue by the start form of lifecycle and returns the case number. */
    public String register(String user, Map<String, Object> wishes) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("lifecycle")
                .latestVersion()
                .singleResult()
                .getId();
        String instance = as(user, () -> {
            FormService forms = engine.getFormService();
            Map<String, Object> fields = fill(forms.getDeployedStartForm(definition), Map::of, wishes);
            return forms.submitStartForm(definition, fields).getId();
        });
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** The open tasks of a case, those of the case's own way before those about a missed period. */
    public List<Task> openTasks(String caseNumber) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .sorted(Comparator.comparing(
                        task -> task.getProcessDefinitionId().startsWith("supervision")))
                .toList();
    }

    /** Completes a task as somebody who is offered it. */
    public void complete(Task task, Map<String, Object> wishes) {
        complete(task, candidate(task), wishes);
    }

    /** Completes a task as this user. */
    public void complete(Task task, String user, Map<String, Object> wishes) {
        as(user, () -> {
            FormService forms = engine.getFormService();
            Supplier<Map<String, Object>> shown = SingletonSupplier.of(() -> forms.getTaskFormVariables(task.getId()));
            forms.submitTaskForm(task.getId(), fill(forms.getDeployedTaskForm(task.getId()), shown, wishes));
            return task;
        });
    }

    /** Who is offered the task: its assignee, a candidate user or the first member of a candidate group. */
    public String candidate(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        TaskService tasks = engine.getTaskService();
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .flatMap(this::people)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("任务没有可办理的人员：" + task.getTaskDefinitionKey()));
    }

    private Stream<String> people(IdentityLink link) {
        return link.getUserId() != null
                ? Stream.of(link.getUserId())
                : people.officersOf(link.getGroupId()).stream().map(Officer::id);
    }

    /** Moves the clock to {@code until}, firing every timer of the engine on the way at its own time. */
    void passTime(Instant until) {
        List<Job> due;
        while (!(due = engine.getManagementService()
                        .createJobQuery()
                        .active()
                        .withRetriesLeft()
                        .duedateLowerThan(Date.from(until))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1))
                .isEmpty()) {
            fire(due.get(0));
        }
        ClockUtil.setCurrentTime(Date.from(until));
    }

    /**
     * Moves the clock to {@code until}, firing every timer of the case on the way at its own time; tells whether there
     * was one.
     */
    public boolean passTime(String caseNumber, Instant until) {
        boolean fired = false;
        Optional<Job> due;
        while ((due = nextDue(caseNumber, until)).isPresent()) {
            fire(due.get());
            fired = true;
        }
        ClockUtil.setCurrentTime(Date.from(until));
        return fired;
    }

    private void fire(Job job) {
        Date due = job.getDuedate() == null ? ClockUtil.now() : job.getDuedate();
        ClockUtil.setCurrentTime(new Date(Math.max(ClockUtil.now().getTime(), due.getTime() + 1000)));
        engine.getManagementService().executeJob(job.getId());
    }

    private Optional<Job> nextDue(String caseNumber, Instant until) {
        ManagementService management = engine.getManagementService();
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .active()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(until))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    /** @param shown what the form shows, asked for only if a choice has to be made from it */
    private Map<String, Object> fill(
            InputStream form, Supplier<Map<String, Object>> shown, Map<String, Object> wishes) {
        try (form) {
            FormFiller filler =
                    new FormFiller(key -> json(String.valueOf(shown.get().get(key))), LocalDate.now(clock));
            return filler.fill(JSON.readTree(form), wishes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something as this user, with the rights of the user's groups. */
    public <T> T as(String user, Supplier<T> work) {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(user, people.groupsOf(user));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
