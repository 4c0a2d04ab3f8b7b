package org.mingjian.notification.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A case with one task for 第一监督检查室, and then one whose name is computed, for the user {@code wang}. */
final class TestCase {

    private TestCase() {}

    static void deploy(ProcessEngine engine) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("testCase")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_propose")
                .name("提出处置意见")
                .camundaCandidateGroups("inspect-1,clerk")
                .userTask("userTask_talk")
                .name("与${subjectName}谈话")
                .camundaAssignee("wang")
                .endEvent()
                .done();
        model.getModelElementsByType(UserTask.class).forEach(task -> {
            task.setCamundaFormRef("test-form");
            task.setCamundaFormRefBinding("deployment");
        });
        engine.getRepositoryService()
                .createDeployment()
                .name("test-case")
                .addModelInstance("test-case.bpmn", model)
                .addString(
                        "test-form.form",
                        """
                        {"type": "default", "id": "test-form", "schemaVersion": 16, "components": []}""")
                .deploy();
    }

    static ProcessInstance start(ProcessEngine engine, String caseNumber) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("testCase", caseNumber, Map.<String, Object>of("subjectName", "钱某某"));
    }

    static void completeTask(ProcessEngine engine, ProcessInstance process) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);
    }
}
