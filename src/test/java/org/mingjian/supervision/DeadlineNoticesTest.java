package org.mingjian.supervision;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineEvent.DeadlineExtended;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.deadline.DeadlineEvent.DeadlineWarned;
import org.mingjian.deadline.WarningColour;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.notification.Notice.Kind;
import org.mingjian.notification.Notifications;
import org.mingjian.people.Organisation;
import org.mingjian.people.People;
import org.mingjian.people.Unit;

class DeadlineNoticesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 21);
    private static final List<Addressee> FIRST_OFFICE =
            List.of(Addressee.group("inspect-1"), Addressee.group("inspect-1-heads"));

    private final Notifications notifications = mock();
    private final DeadlineNotices notices = new DeadlineNotices(notifications, office());

    @Test
    void a_warning_goes_to_the_handlers_and_heads_of_the_unit() {
        notices.on(new DeadlineWarned(disposal("inspect-1"), WarningColour.values()[0]));
        verify(notifications).notify(Notice.of(Kind.WARNING, "XS-2026-0001", "处置期限", LAST_DAY), FIRST_OFFICE);
        verifyNoMoreInteractions(notifications);
    }

    @Test
    void a_miss_goes_to_the_supervisors_too() {
        Notice missed = Notice.of(Kind.MISSED, "XS-2026-0001", "处置期限", LAST_DAY);
        notices.on(new DeadlineMissed(disposal("inspect-1")));
        verify(notifications).notify(missed, FIRST_OFFICE);
        verify(notifications).notify(missed, Addressee.group("supervisor"));
    }

    @Test
    void an_extension_names_both_days() {
        notices.on(new DeadlineExtended(disposal("inspect-1"), LAST_DAY, LAST_DAY.plusMonths(1)));
        verify(notifications)
                .notify(
                        Notice.of(Kind.EXTENDED, "XS-2026-0001", "处置期限", LAST_DAY, LAST_DAY.plusMonths(1)),
                        FIRST_OFFICE);
    }

    @Test
    void before_a_unit_is_assigned_the_period_is_that_of_case_management() {
        notices.on(new DeadlineWarned(disposal(null), WarningColour.values()[0]));
        verify(notifications)
                .notify(
                        Notice.of(Kind.WARNING, "XS-2026-0001", "处置期限", LAST_DAY),
                        List.of(Addressee.group("casemgmt"), Addressee.group("casemgmt-heads")));
    }

    private static Deadline disposal(@Nullable String unit) {
        Deadline deadline = mock();
        when(deadline.caseNumber()).thenReturn("XS-2026-0001");
        when(deadline.name()).thenReturn("处置期限");
        when(deadline.lastDay()).thenReturn(LAST_DAY);
        when(deadline.unit()).thenReturn(Optional.ofNullable(unit));
        return deadline;
    }

    private static People office() {
        People people = mock();
        Organisation organisation = mock();
        when(people.organisation()).thenReturn(organisation);
        when(organisation.unit("inspect-1"))
                .thenReturn(Optional.of(new Unit("inspect-1", "第一监督检查室", Unit.Kind.INSPECTION, List.of())));
        when(people.caseManagement()).thenReturn(new Unit("casemgmt", "案件监督管理室", Unit.Kind.CASE_MANAGEMENT, List.of()));
        return people;
    }
}
