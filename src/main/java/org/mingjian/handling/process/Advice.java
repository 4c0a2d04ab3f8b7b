package org.mingjian.handling.process;

import static org.mingjian.handling.process.OpinionProcess.ADVICE_ASKER_NAME;
import static org.mingjian.handling.process.OpinionProcess.ADVICE_ID;
import static org.mingjian.handling.process.OpinionProcess.ADVICE_QUESTION;
import static org.mingjian.handling.process.OpinionProcess.ADVICE_TASK;
import static org.mingjian.handling.process.OpinionProcess.ADVISER;
import static org.mingjian.handling.process.OpinionProcess.CASE_NUMBER;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.mingjian.engine.Unrestricted;
import org.mingjian.handling.OpinionRequest;
import org.mingjian.handling.OpinionRequests;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** 加签 asks for opinions by a process for each of those asked, and brings them home. */
@Component
class Advice {

    private final OpinionRequests requests;
    private final CaseTasks tasks;
    private final Traces traces;
    private final People people;
    private final Unrestricted engine;
    private final RuntimeService runtime;

    Advice(
            OpinionRequests requests,
            CaseTasks tasks,
            Traces traces,
            People people,
            Unrestricted engine,
            RuntimeService runtime) {
        this.requests = requests;
        this.tasks = tasks;
        this.traces = traces;
        this.people = people;
        this.engine = engine;
        this.runtime = runtime;
    }

    void ask(OpenTask task, String asker, String adviser, String question) {
        long id = requests.ask(task.caseNumber(), task.id(), asker, adviser, question);
        engine.run(context -> runtime.createProcessInstanceByKey(OpinionProcess.KEY)
                .businessKey(task.caseNumber())
                .setVariable(CASE_NUMBER.name(), task.caseNumber())
                .setVariable(ADVICE_ID.name(), id)
                .setVariable(ADVISER.name(), adviser)
                .setVariable(ADVICE_ASKER_NAME.name(), people.nameOf(asker))
                .setVariable(ADVICE_QUESTION.name(), question)
                .setVariable(ADVICE_TASK.name(), task.label())
                .execute());
    }

    /** The adviser has submitted the form. */
    void given(long id, String opinion) {
        requests.give(id, opinion);
        requests.find(id).ifPresent(request -> tasks.of(request.caseNumber()).stream()
                .filter(task -> task.id().equals(request.taskId()))
                .forEach(task ->
                        traces.tell(Notice.Kind.OPINION_GIVEN, task, List.of(Addressee.user(request.asker())))));
    }

    /** Takes the process down; that it ends so is put down by {@link AdviceCalledOff}. */
    void callOff(OpinionRequest request) {
        engine.run(context -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(request.caseNumber(), OpinionProcess.KEY)
                    .variableValueEquals(ADVICE_ID.name(), request.id())
                    .list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "加签已撤销"));
            return request;
        });
    }

    /** Those about a task that are not answered yet, because the task goes another way. */
    void callOffAll(String taskId) {
        requests.awaited(taskId).forEach(this::callOff);
    }
}
