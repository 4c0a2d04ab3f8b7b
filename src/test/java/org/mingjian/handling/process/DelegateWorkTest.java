package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.engine.Refusal;

class DelegateWorkTest extends OnOneTask {

    @BeforeEach
    void an_officer_has_claimed_a_task() {
        hands.claim(task, "inspect-1-a");
    }

    @Test
    void what_the_delegate_enters_comes_back_to_the_owner_who_submits_it() {
        delegate();
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
        assertThat(hands.unread(work.number, "inspect-1-b"))
                .containsExactly("案号 " + work.number + "：任务“提出处置意见”委派您办理，办理后将交回委派人。");

        submit("inspect-1-b", "建议初步核实");

        assertThat(work.task().getId()).as("not completed").isEqualTo(task);
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-a");
        assertThat(tasks.getVariable(task, "probeOpinion")).isEqualTo("建议初步核实");
        assertThat(hands.lastRecord(work.number)).satisfies(step -> {
            assertThat(step.elementLabel()).isEqualTo("办理委派事项：提出处置意见");
            assertThat(step.actor()).isEqualTo("inspect-1-b");
        });
        assertThat(hands.unread(work.number, "inspect-1-a"))
                .containsExactly("案号 " + work.number + "：委派办理的“提出处置意见”已办回，请审阅后提交。");
        assertThat(hands.unread(work.number, "inspect-1-b")).isEmpty();

        submit("inspect-1-a", "建议初步核实");
        assertThat(hands.lastRecord(work.number).elementLabel()).isEqualTo("提出处置意见");
    }

    @Test
    void delegate_and_owner_both_count_as_having_done_the_work() {
        delegate();
        submit("inspect-1-b", "建议初步核实");
        submit("inspect-1-a", "建议初步核实");
        assertThat(work.candidates()).as("nobody of the room is left to review").isEmpty();
    }

    @Test
    void the_form_is_checked_before_the_work_goes_back() {
        delegate();
        assertThatThrownBy(() -> submit("inspect-1-b", " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("处置意见");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
    }

    @Test
    void the_owner_cannot_submit_meanwhile_and_the_delegate_cannot_end_the_task_for_him() {
        delegate();
        assertThatThrownBy(() -> submit("inspect-1-a", "建议初步核实")).hasMessageContaining("已由他人领取");
        assertThatThrownBy(() -> desk.as("inspect-1-b", () -> {
                    tasks.complete(task, Map.of("probeOpinion", "建议了结"));
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("受委派办理");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
    }

    @Test
    void a_task_that_was_not_delegated_is_not_given_back() {
        assertThatThrownBy(() -> desk.as("inspect-1-a", () -> {
                    tasks.resolveTask(task, Map.of("probeOpinion", "建议了结"));
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("未被委派");
    }

    @Test
    void the_owner_or_the_head_calls_it_back_and_the_delegate_may_give_it_back() {
        for (String user : List.of("inspect-1-a", "inspect-1-head", "inspect-1-b")) {
            delegate();
            hands.act(work.number, task, user, "end-delegation", "reason=另有安排");
            assertThat(work.task().getAssignee()).as(user).isEqualTo("inspect-1-a");
            assertThat(work.task().getOwner()).isNull();
            assertThat(work.task().getDelegationState()).isNull();
            assertThat(hands.lastRecord(work.number).elementLabel())
                    .isEqualTo(user.equals("inspect-1-b") ? "退回委派" : "撤销委派");
            assertThat(hands.unread(work.number, user.equals("inspect-1-b") ? "inspect-1-a" : "inspect-1-b"))
                    .contains("案号 " + work.number + "：任务“提出处置意见”的委派已终止。");
        }
        assertThat(hands.open(work.number, task, "inspect-1-a")).doesNotContain("end-delegation");
    }

    @Test
    void the_head_who_comes_to_the_case_by_its_number_calls_it_back() {
        delegate();
        assertThat(hands.open(work.number, null, "inspect-1-c")).doesNotContain("end-delegation");
        assertThat(hands.choices(work.number, null, "inspect-1-head", "end-delegation", "task"))
                .containsExactly(task);
        hands.act(work.number, null, "inspect-1-head", "end-delegation", "task=" + task, "reason=另有安排");

        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-a");
        assertThat(work.task().getOwner()).isNull();
    }

    @Test
    void the_delegate_does_not_drop_it_in_the_pool() {
        delegate();
        assertThatThrownBy(() -> desk.as("inspect-1-b", () -> {
                    tasks.setAssignee(task, null);
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("退回委派");
        assertThatThrownBy(() -> desk.as("inspect-1-b", () -> {
                    tasks.claim(task, null);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
    }

    @Test
    void only_the_holder_delegates_and_only_once_at_a_time() {
        for (String user : List.of("inspect-1-b", "inspect-1-head", "chief", "supervisor", "inspect-2-a")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("delegate");
        }
        assertThat(hands.choices(work.number, task, "inspect-1-a", "delegate", "delegate"))
                .containsExactly("inspect-1-b");
        delegate();
        for (String user : List.of("inspect-1-a", "inspect-1-b")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("delegate");
        }
        assertThatThrownBy(() -> delegate()).isInstanceOf(Refusal.class).hasMessageContaining("情况已有变化");
    }

    @Test
    void a_task_that_is_handed_over_is_no_longer_delegated() {
        delegate();
        hands.act(work.number, task, "inspect-1-head", "transfer", "receiver=inspect-1/inspect-1-b", "reason=调整分工");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
        assertThat(work.task().getOwner()).isNull();
        submit("inspect-1-b", "建议初步核实");
        assertThat(hands.lastRecord(work.number).elementLabel()).isEqualTo("提出处置意见");
    }

    private void delegate() {
        hands.act(work.number, task, "inspect-1-a", "delegate", "delegate=inspect-1-b", "reason=外出取证");
    }

    private void submit(String user, String opinion) {
        desk.submit(work.number, "userTask_work", user, Map.of("probeOpinion", opinion));
    }
}
