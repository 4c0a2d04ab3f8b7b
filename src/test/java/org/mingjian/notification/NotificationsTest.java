package org.mingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.notification.Notice.Kind;

class NotificationsTest {

    private static final Reader LI = new Reader("li", List.of("inspect-1"));
    private static final Reader WANG = new Reader("wang", List.of("inspect-1", "clerk"));
    private static final Reader ZHAO = new Reader("zhao", List.of());
    private static final Notice WAITING = Notice.of(Kind.TASK_WAITING, "XS-2026-0001", "提出处置意见");

    @ParameterizedTest
    @EnumSource
    void a_message_to_a_group_is_in_the_inbox_of_each_member_and_of_nobody_else(Database database) {
        Notifications desk = Mailroom.on(database).desk();
        desk.notify(WAITING, Addressee.group("inspect-1"));
        assertThat(desk.inbox(LI, false, 0, 20).messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("案号 XS-2026-0001：任务“提出处置意见”等待办理。");
            assertThat(message.title()).isEqualTo("待办提醒：XS-2026-0001");
            assertThat(message.to()).isEqualTo(Addressee.group("inspect-1"));
            assertThat(message.created()).isEqualTo(Mailroom.NOW);
            assertThat(message.read()).isEmpty();
        });
        assertThat(desk.unreadCount(WANG)).isEqualTo(1);
        assertThat(desk.inbox(ZHAO, false, 0, 20).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everybody_reads_for_themselves(Database database) {
        Notifications desk = Mailroom.on(database).desk();
        desk.notify(WAITING, Addressee.group("inspect-1"));
        long id = desk.inbox(LI, true, 0, 20).messages().get(0).id();
        assertThat(desk.markRead(LI, id)).isTrue();
        assertThat(desk.markRead(LI, id)).as("reading again changes nothing").isTrue();
        assertThat(desk.unreadCount(LI)).isZero();
        assertThat(desk.inbox(LI, false, 0, 20).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.read()).contains(Mailroom.NOW));
        assertThat(desk.unreadCount(WANG)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void somebody_elses_message_cannot_be_marked(Database database) {
        Mailroom room = Mailroom.on(database);
        room.desk().notify(WAITING, Addressee.user("li"));
        long id = room.posted().get(0).messages().get(0).id();
        assertThat(room.desk().markRead(WANG, id)).isFalse();
        assertThat(room.desk().markRead(LI, id + 1)).isFalse();
        assertThat(room.desk().unreadCount(LI)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_user_named_like_a_group_does_not_read_its_messages(Database database) {
        Notifications desk = Mailroom.on(database).desk();
        desk.notify(WAITING, Addressee.group("inspect-1"));
        assertThat(desk.unreadCount(new Reader("inspect-1", List.of()))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_task_that_is_done_counts_as_unread_for_nobody(Database database) {
        Notifications desk = Mailroom.on(database).desk();
        desk.notify(WAITING.aboutTask("t-1"), Addressee.group("inspect-1"));
        desk.notify(WAITING.aboutTask("t-2"), Addressee.group("inspect-1"));
        desk.settle("t-1");
        assertThat(desk.unreadCount(LI)).isEqualTo(1);
        assertThat(desk.inbox(LI, true, 0, 20).messages()).hasSize(1);
        assertThat(desk.inbox(LI, false, 0, 20).messages())
                .extracting(message -> message.settled().isPresent())
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource
    void pages_are_newest_first_and_know_the_total(Database database) {
        Notifications desk = Mailroom.on(database).desk();
        for (int number = 1; number <= 5; number++) {
            desk.notify(Notice.of(Kind.URGED, "XS-2026-000" + number, "任务"), Addressee.user("li"));
        }
        Inbox second = desk.inbox(LI, true, 1, 2);
        assertThat(second.messages())
                .extracting(Notification::caseNumber)
                .containsExactly("XS-2026-0003", "XS-2026-0002");
        assertThat(second.total()).isEqualTo(5);
        assertThat(desk.inbox(LI, true, 3, 2).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_case_is_kept_from_whoever_must_not_hear_of_it(Database database) {
        Mailroom room = Mailroom.on(database, Map.of("li", Set.of("XS-2026-0001")));
        Notifications desk = room.desk();
        desk.notify(WAITING, Addressee.group("inspect-1"));
        desk.notify(Notice.of(Kind.URGED, null, "年度报告"), Addressee.group("inspect-1"));
        Notification hidden = room.posted().get(0).messages().get(0);
        assertThat(desk.inbox(LI, false, 0, 20).messages())
                .extracting(Notification::title)
                .containsExactly("催办通知");
        assertThat(desk.unreadCount(LI)).isEqualTo(1);
        assertThat(desk.markRead(LI, hidden.id())).isFalse();
        assertThat(desk.isOpenTo("li", hidden)).isFalse();
        assertThat(desk.isOpenTo("wang", hidden)).isTrue();
        assertThat(desk.unreadCount(WANG)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_addressee_named_twice_gets_one_message_and_nobody_gets_none(Database database) {
        Mailroom room = Mailroom.on(database);
        room.desk().notify(WAITING, Addressee.user("li"), Addressee.user("li"));
        room.desk().notify(WAITING);
        assertThat(room.posted()).singleElement().satisfies(posted -> assertThat(posted.messages())
                .hasSize(1));
        assertThat(room.desk().find(room.posted().get(0).messages().get(0).id()))
                .isPresent();
    }
}
