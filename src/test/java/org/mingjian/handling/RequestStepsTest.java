package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The steps of requests against the models as they are. */
class RequestStepsTest {

    @Test
    void each_step_is_in_one_model() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> ids(Bpmn.readModelFromFile(file.toFile()), FlowNode.class)
                            .filter(RequestSteps.ALL::contains)
                            .forEach(found::add));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(RequestSteps.ALL);
    }

    @Test
    void a_request_has_no_other_steps_of_people_than_its_approval_and_what_is_work() {
        for (String file : List.of(
                "processes/duty/duty-recusal.bpmn",
                "processes/deadline/deadline-extension.bpmn",
                "processes/clue/clue-change.bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(Path.of(file).toFile());
            assertThat(Stream.concat(ids(model, StartEvent.class), ids(model, UserTask.class)))
                    .as(file)
                    .allMatch(id -> RequestSteps.ALL.contains(id)
                            || Set.of("userTask_confirmChange").contains(id));
        }
    }

    private static <T extends FlowNode> Stream<String> ids(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream().map(FlowNode::getId);
    }
}
