package org.mingjian.deadline.process;

import static org.mingjian.deadline.process.DeadlineExtensionProcess.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.Deadlines;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;

/**
 * Refuses a request for an extension that the table of periods does not allow, with the reason, before it is made.
 *
 * @param pending whether another request about the period is still to be decided
 */
record ExtensionRequestRule(String form, Deadlines deadlines, Predicate<Deadline> pending) implements FormRule {

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable Object end = fields.get(REQUESTED_END.name());
        if (end == null) {
            return Optional.empty(); // the request is withdrawn
        }
        try {
            Deadline deadline = deadlines.byId(Long.parseLong(value(DEADLINE_ID.name(), fields, context)));
            if (!deadline.caseNumber().equals(value(CASE_NUMBER.name(), fields, context))) {
                return Optional.of("“期限”不属于所选案号，请重新选择");
            }
            if (pending.test(deadline)) {
                return Optional.of("期限“" + deadline.name() + "”已有延期申请正在审批，请等待审批结果");
            }
            deadlines.checkExtension(deadline.id(), LocalDate.parse(end.toString()));
            return Optional.empty();
        } catch (DeadlineRefusal refusal) {
            return Optional.of(refusal.reason());
        }
    }

    /** A field of the request, or, when it is revised, the variable that the first form left. */
    private static String value(String name, Map<String, Object> fields, FormContext context) {
        @Nullable Object field = fields.get(name);
        return field == null ? String.valueOf(context.variables().text(name)) : field.toString();
    }
}
