package org.mingjian.notification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell 通知事项: the case number, what it is about and the dates that its text needs.
 *
 * @param caseNumber null where no case is concerned
 * @param subject the Chinese name of the task, period or matter; never a person
 * @param dates as many as the kind needs, in the order of {@link Kind}
 * @param taskId the waiting task, so that its completion settles the message for everybody
 */
public record Notice(
        Kind kind, @Nullable String caseNumber, String subject, List<LocalDate> dates, @Nullable String taskId) {

    /** What a notice is about. The constant's number is how many dates its text needs. */
    public enum Kind {
        /** A task waits for somebody 待办. */
        TASK_WAITING("待办提醒", 0),
        /** A period runs out soon 预警; the date is its last day. */
        WARNING("期限预警", 1),
        /** A period was missed 逾期; the date was its last day. */
        MISSED("逾期提醒", 1),
        /** Work came back to an earlier step 退回. */
        RETURNED("退回修改", 0),
        /** A matter was decided 审批办结; the date of the decision. */
        DECIDED("审批办结", 1),
        /** A period was extended 延期; the former and the new last day. */
        EXTENDED("期限延长", 2),
        /** A period does not count for a while 中止. */
        PAUSED("期限中止", 0),
        /** A paused period counts again 恢复; the new last day. */
        RESUMED("期限恢复", 1),
        /** A letter of supervision was issued after a miss 督办. */
        SUPERVISED("督办通知", 0),
        /** Somebody who waits for it asks to hurry 催办. */
        URGED("催办通知", 0),
        /** A task was handed over 转办. */
        TRANSFERRED("转办通知", 0),
        /** A task that one had went to somebody else 转办. */
        HANDED_OVER("任务移交", 0),
        /** A task that one had was sent back by the head of the unit 退回. */
        SENT_BACK("任务退回", 0),
        /** A task is to be done for its owner 委派. */
        DELEGATED("委派通知", 0),
        /** A delegated task was done and is back 委派办回. */
        DELEGATION_RETURNED("委派办回", 0),
        /** An owner has taken a delegated task back, or the delegate has given it back undone 撤销委派、退回委派. */
        DELEGATION_ENDED("委派终止", 0),
        /** An opinion that was asked for was given 加签. */
        OPINION_GIVEN("加签意见", 0),
        /** A case was sent for information 抄送. */
        COPIED("抄送通知", 0);

        private final String label;
        private final int dates;

        Kind(String label, int dates) {
            this.label = label;
            this.dates = dates;
        }

        /** The Chinese heading of a message. */
        public String label() {
            return label;
        }
    }

    public Notice {
        dates = List.copyOf(dates);
        if (dates.size() != kind.dates) {
            throw new IllegalArgumentException("%s 需要 %d 个日期".formatted(kind, kind.dates));
        }
    }

    public static Notice of(Kind kind, @Nullable String caseNumber, String subject, LocalDate... dates) {
        return new Notice(kind, caseNumber, subject, List.of(dates), null);
    }

    public Notice aboutTask(String id) {
        return new Notice(kind, caseNumber, subject, dates, id);
    }
}
