package org.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.stereotype.Component;

/**
 * Works on cases in process tests as the people of the demo county do: each step logged in as a user, with rights,
 * forms and duties checked.
 */
@Component
public class Desk {

    private final ProcessEngine engine;
    private final CaseFiles files;
    private final CaseWorker worker;

    Desk(ProcessEngine engine, CaseFiles files, CaseWorker worker) {
        this.engine = engine;
        this.files = files;
        this.worker = worker;
    }

    /** Starts one stage for a new case with these variables besides the usual facts; returns the case number. */
    public String start(String processKey, Map<String, Object> variables) {
        String caseNumber = files.open(processKey);
        startStage(caseNumber, processKey, variables);
        return caseNumber;
    }

    /** Starts a stage for a case that is there. */
    public void startStage(String caseNumber, String processKey, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(facts());
        all.put("caseNumber", caseNumber);
        all.putAll(variables);
        engine.getRuntimeService().startProcessInstanceByKey(processKey, caseNumber, all);
    }

    /** The facts that lifecycle hands to every stage. */
    public static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("source", "PETITION");
        facts.put("receivedOn", "2026-03-02");
        facts.put("realName", false);
        facts.put("subjectName", "某某");
        facts.put("subjectOrganisation", "县直某局");
        facts.put("subjectPost", "副股长");
        facts.put("rankGroup", "SECTION");
        facts.put("partyMember", true);
        facts.put("publicOfficial", true);
        facts.put("category", "INTEGRITY");
        facts.put("allegation", "反映其违规收受服务对象礼金");
        facts.put("unit", "inspect-1");
        return facts;
    }

    /** Completes the open task with these fields; what else the form requires is filled in from the form alone. */
    public void complete(String caseNumber, String elementId, String user, Map<String, Object> wishes) {
        worker.complete(task(caseNumber, elementId), user, wishes);
    }

    /** What the form of the open task shows to whoever is offered it. */
    public Map<String, Object> shown(String caseNumber, String elementId) {
        Task task = task(caseNumber, elementId);
        return as(anyCandidate(task), () -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    /** Submits exactly these fields, as this user. */
    public void submit(String caseNumber, String elementId, String user, Map<String, Object> fields) {
        String task = task(caseNumber, elementId).getId();
        as(user, () -> {
            engine.getFormService().submitTaskForm(task, fields);
            return null;
        });
    }

    /** Completes the open task as whoever is offered it first. */
    public void complete(String caseNumber, String elementId, Map<String, Object> fields) {
        complete(caseNumber, elementId, anyCandidate(task(caseNumber, elementId)), fields);
    }

    /** Agrees at every level of the running approval. */
    public void approve(String caseNumber) {
        for (Task task = approvalTask(caseNumber); task != null; task = approvalTask(caseNumber)) {
            complete(caseNumber, task.getTaskDefinitionKey(), anyCandidate(task), Map.of("opinion", "AGREE"));
        }
    }

    /** Gives the opinion {@code RETURN} or {@code REJECT} at the first open level of the running approval. */
    public void decide(String caseNumber, String opinion) {
        Task task = Objects.requireNonNull(approvalTask(caseNumber), "没有打开的审批任务");
        complete(caseNumber, task.getTaskDefinitionKey(), anyCandidate(task), Map.of("opinion", opinion));
    }

    private @Nullable Task approvalTask(String caseNumber) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey("approval")
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The one open task of this element in the case. */
    public Task task(String caseNumber, String elementId) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(elementId)
                .list();
        assertThat(tasks).as("%s，当前任务：%s", elementId, openTasks(caseNumber)).isNotEmpty();
        return tasks.get(0);
    }

    /** The element ids of all open tasks of the case, sorted. */
    public TreeSet<String> openTasks(String caseNumber) {
        TreeSet<String> open = new TreeSet<>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(task -> open.add(task.getTaskDefinitionKey()));
        return open;
    }

    /** The ids of the end events that the case has reached, of any of its processes. */
    public TreeSet<String> ends(String caseNumber) {
        TreeSet<String> ends = new TreeSet<>();
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream()
                        .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                        .map(HistoricActivityInstance::getActivityId)
                        .forEach(ends::add));
        return ends;
    }

    /** Moves the clock to the due date of this timer and fires it, with the jobs that follow at once. */
    public void fire(String caseNumber, String timerElementId) {
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()) {
            for (Job job : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(timerElementId)
                    .list()) {
                ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() + 1000));
                engine.getManagementService().executeJob(job.getId());
                return;
            }
        }
        throw new AssertionError("没有等待中的定时器 " + timerElementId);
    }

    /** Who is offered the task: its assignee, a candidate user or a member of a candidate group. */
    public String anyCandidate(Task task) {
        return worker.candidate(task);
    }

    /** Does something as this user, with the user's rights. */
    public <T> T as(String user, Supplier<T> work) {
        return worker.as(user, work);
    }
}
