package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusals;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class TransferTaskTest extends OnOneTask {

    @Autowired
    Recusals recusals;

    @BeforeEach
    void the_first_room_has_a_task_and_its_officer_has_claimed_it() {
        hands.claim(task, "inspect-1-a");
    }

    @Test
    void the_holder_hands_it_to_a_colleague_with_reason_record_and_message() {
        String said = transfer("inspect-1-a", "inspect-1/inspect-1-b");

        assertThat(said).isEqualTo("任务“提出处置意见”已转办至第一监督检查室干部乙（第一监督检查室）");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
        assertThat(work.task().getDueDate()).hasSameTimeAs("2030-01-31T12:00:00");
        assertThat(work.candidates()).containsExactly("group inspect-1");
        assertThat(hands.lastRecord(work.number)).satisfies(step -> {
            assertThat(step.elementLabel()).isEqualTo("转办");
            assertThat(step.actor()).isEqualTo("inspect-1-a");
            assertThat(step.fields())
                    .contains("\"handlingFrom\":\"inspect-1-a\"", "\"handlingReceiver\":\"inspect-1-b\"", "出差");
        });
        assertThat(hands.unread(work.number, "inspect-1-b"))
                .containsExactly("案号 " + work.number + "：任务“提出处置意见”已转办至您处，请及时办理。");
        assertThat(hands.unread(work.number, "inspect-1-a")).isEmpty();
    }

    @Test
    void only_the_holder_and_who_leads_the_room_may_hand_it_on() {
        for (String user :
                List.of("inspect-1-b", "inspect-2-a", "inspect-2-head", "casemgmt-a", "supervisor", "deputy-1")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("transfer");
            assertThatThrownBy(() -> transfer(user, "inspect-1/inspect-1-b"))
                    .as(user)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("情况已有变化，或者您不能进行此项操作");
        }
        for (String user : List.of("inspect-1-a", "inspect-1-head", "deputy-2", "chief")) {
            assertThat(hands.open(work.number, task, user)).as(user).contains("transfer");
        }
        assertThat(hands.choices(work.number, task, "inspect-1-a", "transfer", "receiver"))
                .containsExactly("inspect-1/inspect-1-b");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-a");
    }

    @Test
    void the_head_hands_it_across_and_the_rights_go_with_it() {
        transfer("inspect-1-head", "inspect-2");

        assertThat(work.task().getAssignee()).isNull();
        assertThat(work.candidates()).containsExactly("group inspect-2");
        assertThat(work.rights()).containsExactly("group inspect-2");
        assertThat(tasks.getVariable(task, "unitName")).isEqualTo("第二监督检查室");
        assertThat(hands.unread(work.number, "inspect-2-a"))
                .singleElement()
                .asString()
                .contains("已转办");
        assertThat(hands.unread(work.number, "inspect-1-b")).isEmpty();
        assertThat(hands.unread(work.number, "inspect-1-a"))
                .containsExactly("案号 " + work.number + "：任务“提出处置意见”已转由他人办理。");
        hands.claim(task, "inspect-2-a");
        assertThatThrownBy(() -> transfer("inspect-1-head", "inspect-1/inspect-1-a"))
                .as("the task is the other room's now")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void across_to_an_officer_the_room_can_step_in_for_him() {
        transfer("deputy-2", "inspect-2/inspect-2-b");

        assertThat(work.task().getAssignee()).isEqualTo("inspect-2-b");
        assertThat(work.candidates()).containsExactly("group inspect-2");
        assertThat(work.rights()).contains("group inspect-2").doesNotContain("group inspect-1", "inspect-1-a");
        assertThat(hands.unread(work.number, "inspect-2-b")).hasSize(1);
        assertThat(hands.unread(work.number, "inspect-2-a")).isEmpty();
    }

    @Test
    void a_clue_goes_to_rooms_that_handle_clues_and_to_no_other() {
        assertThat(hands.choices(work.number, task, "inspect-1-head", "transfer", "receiver"))
                .contains("inspect-2", "invest-5", "town-1/town-1-a")
                .noneMatch(value -> value.startsWith("hearing") || value.startsWith("petition"));
    }

    @Test
    void by_the_number_of_the_case_the_head_says_which_task() {
        hands.act(
                work.number,
                null,
                "inspect-1-head",
                "transfer",
                "task=" + task,
                "receiver=inspect-1/inspect-1-b",
                "reason=调整分工");
        assertThat(work.task().getAssignee()).isEqualTo("inspect-1-b");
    }

    @Test
    void who_is_recused_or_has_done_what_does_not_go_together_is_not_offered() {
        recuse("inspect-1-b");
        assertThat(hands.choices(work.number, task, "inspect-1-head", "transfer", "receiver"))
                .isNotEmpty()
                .noneMatch(value -> value.endsWith("inspect-1-b"));
        assertThatThrownBy(() -> transfer("inspect-1-head", "inspect-1/inspect-1-b"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("所选内容已不可选");
        recuse("inspect-2-a");
        transfer("inspect-1-head", "inspect-2");
        assertThat(work.candidates()).as("the others of the room, one by one").containsExactly("inspect-2-b");
    }

    @Test
    void a_task_that_has_moved_on_stays_as_it_is() {
        transfer("inspect-1-a", "inspect-1/inspect-1-b");
        assertThatThrownBy(() -> transfer("inspect-1-a", "inspect-1/inspect-1-b"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("情况已有变化");
        long records = hands.lastRecord(work.number).at().toEpochMilli();
        engine.getRuntimeService().deleteProcessInstance(work.task().getProcessInstanceId(), "test");
        assertThatThrownBy(() -> transfer("inspect-1-b", "inspect-1/inspect-1-a"))
                .isInstanceOf(Refusal.class);
        assertThat(hands.lastRecord(work.number).at().toEpochMilli()).isEqualTo(records);
    }

    @Test
    void a_reason_must_be_given_and_the_receiver_chosen() {
        assertThatThrownBy(() -> hands.act(
                        work.number, task, "inspect-1-a", "transfer", "receiver=inspect-1/inspect-1-b", "reason= "))
                .hasMessage("“转办理由”（reason）必须填写");
        assertThatThrownBy(() -> hands.act(work.number, task, "inspect-1-a", "transfer", "reason=出差"))
                .hasMessage("“接办人”（receiver）必须填写");
    }

    private String transfer(String user, String receiver) {
        return hands.act(work.number, task, user, "transfer", "receiver=" + receiver, "reason=出差");
    }

    private void recuse(String officer) {
        Recusal asked =
                recusals.request(new Recusal.Request(work.number, officer, officer, Recusal.Relation.KINSHIP, "近亲属"));
        recusals.recuse(Objects.requireNonNull(asked.id()), LocalDate.of(2026, 1, 5));
    }
}
