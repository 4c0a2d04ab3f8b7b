package org.mingjian.handling.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.ExtensionRequests;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 延期申请: asks for more time for a period of the case, as the process {@code deadline-extension} does. */
@Component
@Order(60)
class ApplyForExtension implements Action {

    private final Applications applications;
    private final Deadlines deadlines;
    private final ExtensionRequests requests;

    ApplyForExtension(Applications applications, Deadlines deadlines, ExtensionRequests requests) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "apply-extension";
    }

    /** Of the periods that the form offers to this person, those of this case that can still be extended. */
    @Override
    public Optional<Offer> offer(Occasion occasion) {
        Set<String> open = deadlines.of(occasion.caseNumber()).stream()
                .filter(this::mayBeExtended)
                .map(period -> String.valueOf(period.id()))
                .collect(Collectors.toSet());
        return open.isEmpty()
                ? Optional.empty()
                : applications
                        .fields(HandlingNames.EXTENSION)
                        .map(fields -> fields.stream()
                                .map(field -> narrowed(field, open))
                                .toList())
                        .filter(fields -> fields.stream()
                                .noneMatch(field ->
                                        isPeriod(field) && field.options().isEmpty()))
                        .map(fields -> new Offer(name(), "延期申请", "为本部门正在计时的期限申请延长，按审批权限报批；批准前原期限不变。", fields));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        return "延期申请已提交，" + applications.submit(HandlingNames.EXTENSION, occasion, entries);
    }

    private boolean mayBeExtended(Deadline period) {
        if (period.state() != DeadlineState.RUNNING || requests.isPending(period.id())) {
            return false;
        }
        try {
            deadlines.checkExtension(period.id(), period.lastDay().plusDays(1));
            return true;
        } catch (DeadlineRefusal refusal) {
            return false;
        }
    }

    private static Field narrowed(Field field, Set<String> open) {
        if (!isPeriod(field)) {
            return field;
        }
        List<Option> options = field.options().stream()
                .filter(option -> open.contains(option.value()))
                .toList();
        return Field.choice(field.key(), field.label(), options);
    }

    private static boolean isPeriod(Field field) {
        return field.key().equals(HandlingNames.DEADLINE_ID.name());
    }
}
