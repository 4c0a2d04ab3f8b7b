package org.mingjian.engine;

import java.util.EnumSet;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the engine keeps for operation: all that full history keeps, but no variables. The case record is the legal
 * record; a second copy of personal data serves nobody and would be most of the rows of a case.
 */
final class OperationHistoryLevel extends AbstractHistoryLevel {

    private static final EnumSet<HistoryEventTypes> LEFT_OUT = EnumSet.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE);

    @Override
    public int getId() {
        return 17;
    }

    @Override
    public String getName() {
        return "operation";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, @Nullable Object entity) {
        return HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(eventType, entity)
                && !(eventType instanceof HistoryEventTypes type && LEFT_OUT.contains(type));
    }
}
