package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.engine.Refusal;

class UrgeTaskTest extends OnOneTask {

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void whoever_could_claim_the_task_is_told_and_then_its_holder_alone() {
        urge("casemgmt-a");
        String text = "案号 " + work.number + "：请尽快办理“提出处置意见”。";
        assertThat(hands.unread(work.number, "inspect-1-b")).contains(text);
        hands.claim(task, "inspect-1-a");
        urge("inspect-1-head");

        assertThat(hands.unread(work.number, "inspect-1-a").stream().filter(text::equals))
                .hasSize(2);
        assertThat(hands.unread(work.number, "inspect-1-b").stream().filter(text::equals))
                .hasSize(1);
        assertThat(hands.lastRecord(work.number).elementLabel()).isEqualTo("催办");
        assertThat(hands.standing(work.number, task).urged()).hasSize(2);
    }

    @Test
    void the_day_of_the_office_ends_at_its_midnight() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-10T15:50:00Z"))); // 23:50 in the office
        urge("supervisor");
        urge("casemgmt-a");
        assertThatThrownBy(() -> urge("chief")).isInstanceOf(Refusal.class).hasMessage("该任务今日已被催办2次，达到每日上限，请明日再催办");
        assertThat(hands.standing(work.number, task).urged()).hasSize(2);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-10T16:00:00Z"))); // midnight
        urge("chief");
        assertThat(hands.standing(work.number, task).urged()).hasSize(3);
    }

    @Test
    void who_takes_no_part_in_the_case_or_has_the_task_himself_urges_nobody() {
        for (String user : List.of("inspect-1-a", "inspect-2-a", "inspect-2-head", "deputy-1", "auditor")) {
            assertThat(hands.open(work.number, task, user)).as(user).doesNotContain("urge");
        }
        for (String user :
                List.of("inspect-1-head", "deputy-2", "chief", "supervisor", "casemgmt-a", "casemgmt-head")) {
            assertThat(hands.open(work.number, task, user)).as(user).contains("urge");
        }
    }

    @Test
    void who_has_done_something_in_the_case_may_urge_what_follows() {
        desk.submit(work.number, "userTask_work", "inspect-1-a", Map.of("probeOpinion", "建议了结"));
        String review = desk.task(work.number, "userTask_review").getId();
        assertThat(hands.open(work.number, null, "inspect-1-a")).contains("urge");
        hands.act(work.number, null, "inspect-1-a", "urge", "task=" + review, "note=请于本周内复核");
        assertThat(hands.lastRecord(work.number).fields()).contains("请于本周内复核");
        assertThat(hands.unread(work.number, "inspect-1-b"))
                .anyMatch(text -> text.contains("请尽快办理"))
                .noneMatch(text -> text.contains("本周内"));
    }

    @Test
    void the_owner_of_a_delegated_task_urges_the_delegate() {
        hands.claim(task, "inspect-1-a");
        hands.act(work.number, task, "inspect-1-a", "delegate", "delegate=inspect-1-b", "reason=外出取证");
        hands.act(work.number, task, "inspect-1-a", "urge", "note=期限临近");
        assertThat(hands.unread(work.number, "inspect-1-b")).anyMatch(text -> text.contains("请尽快办理"));
    }

    private void urge(String user) {
        hands.act(work.number, task, user, "urge", "note=期限临近");
    }
}
