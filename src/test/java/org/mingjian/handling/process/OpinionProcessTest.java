package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.engine.Refusal;

class OpinionProcessTest extends OnOneTask {

    @BeforeEach
    void an_officer_has_claimed_a_task() {
        hands.claim(task, "inspect-1-a");
    }

    @Test
    void the_task_waits_until_every_opinion_is_there() {
        ask("hearing-1-a,deputy-2");
        assertThat(hands.unread(work.number, "hearing-1-a")).containsExactly("案号 " + work.number + "：任务“提出加签意见”等待办理。");
        assertThatThrownBy(this::submit).isInstanceOf(Refusal.class).hasMessageContaining("尚有2份意见未提出");

        give("hearing-1-a", "事实清楚");
        assertThatThrownBy(this::submit).hasMessageContaining("尚有1份意见未提出");
        assertThat(hands.unread(work.number, "inspect-1-a")).contains("案号 " + work.number + "：“提出处置意见”的加签意见已提出，请查看。");

        give("deputy-2", "同意");
        assertThat(hands.standing(work.number, task).opinions())
                .extracting("adviserName", "stateName", "opinion")
                .containsExactly(tuple("第一审理室干部甲", "已提出", "事实清楚"), tuple("分管领导二", "已提出", "同意"));
        submit();
        assertThat(desk.ends(work.number)).containsExactly("endEvent_adviceGiven");
        assertThat(desk.openTasks(work.number)).containsExactly("userTask_review");
    }

    @Test
    void the_holder_may_stop_waiting() {
        ask("hearing-1-a,deputy-2");
        List<String> requests = hands.choices(work.number, task, "inspect-1-a", "call-off-opinions", "requests");
        assertThat(requests).hasSize(2);
        hands.act(
                work.number,
                task,
                "inspect-1-a",
                "call-off-opinions",
                "requests=" + String.join(",", requests),
                "reason=已当面沟通");

        assertThat(hands.unread(work.number, "hearing-1-a")).isEmpty();
        assertThat(desk.openTasks(work.number)).containsExactly("userTask_work");
        assertThat(hands.standing(work.number, task).opinions())
                .extracting("stateName")
                .containsOnly("已撤销");
        assertThat(hands.open(work.number, task, "inspect-1-a")).doesNotContain("call-off-opinions");
        submit();
    }

    @Test
    void nobody_is_asked_twice_at_a_time_and_nobody_is_asked_by_himself() {
        ask("hearing-1-a");
        assertThat(hands.choices(work.number, task, "inspect-1-a", "ask-opinion", "advisers"))
                .contains("hearing-1-b", "chief", "inspect-1-head")
                .doesNotContain("hearing-1-a", "inspect-1-a");
        assertThatThrownBy(() -> ask("hearing-1-a")).isInstanceOf(Refusal.class).hasMessageContaining("已不可选");
    }

    @Test
    void an_opinion_is_the_adviser_s_own() {
        ask("hearing-1-a");
        String opinion = desk.task(work.number, OpinionProcess.GIVE_OPINION).getId();
        for (String user : List.of("hearing-1-a", "hearing-1-head", "chief")) {
            assertThat(hands.open(work.number, opinion, user))
                    .as(user)
                    .doesNotContain("transfer", "delegate", "ask-opinion", "copy");
        }
    }

    @Test
    void who_does_not_hold_the_task_asks_nobody() {
        for (String user : List.of("inspect-1-b", "inspect-1-head", "supervisor", "inspect-2-a")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("ask-opinion");
        }
    }

    @Test
    void what_was_asked_for_a_task_that_is_handed_on_or_called_off_is_no_longer_wanted() {
        ask("hearing-1-a");
        hands.act(work.number, task, "inspect-1-a", "transfer", "receiver=inspect-1/inspect-1-b", "reason=出差");
        assertThat(desk.openTasks(work.number)).containsExactly("userTask_work");
        assertThat(hands.unread(work.number, "hearing-1-a")).isEmpty();

        hands.act(work.number, task, "inspect-1-b", "ask-opinion", "advisers=hearing-1-a", "question=是否立案");
        engine.getRuntimeService().deleteProcessInstance(work.task().getProcessInstanceId(), "案件撤销");
        assertThat(desk.openTasks(work.number)).isEmpty();
        assertThat(hands.unread(work.number, "hearing-1-a")).isEmpty();
    }

    @Test
    void an_opinion_is_asked_of_nobody_whom_a_duty_keeps_out() {
        engine.getRuntimeService().setVariable(work.task().getExecutionId(), "subjectName", "第一审理室干部甲");
        assertThat(hands.choices(work.number, task, "inspect-1-a", "ask-opinion", "advisers"))
                .contains("hearing-1-b")
                .doesNotContain("hearing-1-a");
    }

    private void ask(String advisers) {
        hands.act(work.number, task, "inspect-1-a", "ask-opinion", "advisers=" + advisers, "question=事实是否清楚");
    }

    private void give(String user, String opinion) {
        String own = tasks.createTaskQuery()
                .processInstanceBusinessKey(work.number)
                .taskAssignee(user)
                .singleResult()
                .getId();
        Map<String, Object> shown = desk.as(user, () -> engine.getFormService().getTaskFormVariables(own));
        assertThat(shown.keySet()).containsAll(Set.of("caseNumber", "adviceTask", "adviceQuestion", "adviceAskerName"));
        desk.as(user, () -> {
            engine.getFormService().submitTaskForm(own, Map.of("advice", opinion));
            return null;
        });
    }

    private void submit() {
        desk.submit(work.number, "userTask_work", "inspect-1-a", Map.of("probeOpinion", "建议初步核实"));
    }
}
