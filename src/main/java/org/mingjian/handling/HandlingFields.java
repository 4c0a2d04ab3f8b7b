package org.mingjian.handling;

import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** 办理记录 what the records of actions say; the keys are part of records that are never rewritten. */
@Component
public class HandlingFields implements RecordFields {

    /** The task that the action is about, by the label of its model. */
    public static final String TASK = "handlingTask";

    public static final String REASON = "handlingReason";
    /** The unit that something goes to, by its name at the time. */
    public static final String UNIT = "handlingUnit";
    /** A question that is asked, or a remark. */
    public static final String NOTE = "handlingNote";
    /** Who had the task before. */
    public static final String FROM = "handlingFrom";
    /** Who has it from now on, or whom something is asked of or sent to. */
    public static final String TO = "handlingTo";

    @Override
    public Map<String, String> texts() {
        return Map.of(TASK, "任务", REASON, "理由", UNIT, "接办部门", NOTE, "说明");
    }

    @Override
    public Map<String, String> officers() {
        return Map.of(FROM, "原承办人", TO, "对象");
    }
}
