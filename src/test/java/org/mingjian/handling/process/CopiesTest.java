package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Copies;
import org.springframework.beans.factory.annotation.Autowired;

class CopiesTest extends OnOneTask {

    @Autowired
    Copies copies;

    @BeforeEach
    void an_officer_has_claimed_a_task() {
        hands.claim(task, "inspect-1-a");
    }

    @Test
    void a_copy_opens_the_case_until_it_is_ended() {
        send("inspect-1-a", "style-a,deputy-2");

        assertThat(copies.casesOpenTo("style-a")).contains(work.number);
        assertThat(hands.unread(work.number, "style-a"))
                .containsExactly("案号 " + work.number + "：案件已抄送给您阅知，当前任务“提出处置意见”。");
        assertThat(hands.lastRecord(work.number)).satisfies(step -> {
            assertThat(step.elementLabel()).isEqualTo("抄送");
            assertThat(step.fields()).contains("style-a,deputy-2");
        });

        List<String> open = hands.choices(work.number, task, "inspect-1-a", "end-copies", "copies");
        hands.act(work.number, task, "inspect-1-head", "end-copies", "copies=" + open.get(0), "reason=不再需要");
        assertThat(copies.casesOpenTo("style-a")).doesNotContain(work.number);
        assertThat(copies.casesOpenTo("deputy-2")).contains(work.number);
    }

    @Test
    void who_has_a_copy_is_not_sent_another() {
        send("inspect-1-a", "style-a");
        assertThatThrownBy(() -> send("inspect-1-a", "style-a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已不可选");
    }

    @Test
    void who_only_reads_sends_nothing_and_ends_nothing() {
        send("inspect-1-a", "style-a");
        for (String user : List.of("style-a", "supervisor", "inspect-2-a", "inspect-1-b")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("copy", "end-copies");
        }
    }

    @Test
    void the_person_the_case_is_about_is_sent_no_copy() {
        engine.getRuntimeService().setVariable(work.task().getExecutionId(), "subjectName", "党风政风室干部甲");
        assertThat(hands.choices(work.number, task, "inspect-1-a", "copy", "readers"))
                .contains("style-b")
                .doesNotContain("style-a", "inspect-1-a");
    }

    private void send(String user, String readers) {
        hands.act(work.number, task, user, "copy", "readers=" + readers, "reason=涉及作风问题");
    }
}
