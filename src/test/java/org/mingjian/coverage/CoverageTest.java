package org.mingjian.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.junit.jupiter.api.Test;

/** What a coverage says of a model of three nodes and two flows. */
class CoverageTest {

    @Test
    void every_node_and_flow_that_no_test_reached_is_missed() {
        Coverage nothing = Coverage.of("none.bpmn", model("coverageNone"));
        assertThat(nothing.missed()).containsExactly("end", "start", "toEnd", "toWork", "work");
        assertThat(nothing.line()).isEqualTo("  0.0 %  none.bpmn\n         未经过：end、start、toEnd、toWork、work");

        for (String element : nothing.all()) {
            Coverage.reached("coverageAll", element);
        }
        Coverage all = Coverage.of("all.bpmn", model("coverageAll"));
        assertThat(all.missed()).isEmpty();
        assertThat(all.line()).isEqualTo("100.0 %  all.bpmn");
    }

    @Test
    void one_missed_flow_is_never_rounded_away() {
        for (String element : new String[] {"start", "toWork", "work", "end"}) {
            Coverage.reached("coverageFlow", element);
        }
        Coverage most = Coverage.of("most.bpmn", model("coverageFlow"));
        assertThat(most.missed()).containsExactly("toEnd");
        assertThat(most.line()).isEqualTo(" 80.0 %  most.bpmn\n         未经过：toEnd");
    }

    @Test
    void a_throwing_link_is_reached_by_the_flow_to_it() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("coverageLink")
                .startEvent("start")
                .sequenceFlowId("toLink")
                .intermediateThrowEvent("link")
                .done();
        IntermediateThrowEvent link = model.getModelElementById("link");
        link.getEventDefinitions().add(model.newInstance(LinkEventDefinition.class));
        Coverage.reached("coverageLink", "start");
        assertThat(Coverage.of("link.bpmn", model).missed()).containsExactly("link", "toLink");
        Coverage.reached("coverageLink", "toLink");
        assertThat(Coverage.of("link.bpmn", model).missed()).isEmpty();
    }

    private static BpmnModelInstance model(String process) {
        return Bpmn.createExecutableProcess(process)
                .startEvent("start")
                .sequenceFlowId("toWork")
                .userTask("work")
                .sequenceFlowId("toEnd")
                .endEvent("end")
                .done();
    }
}
