package org.mingjian.handling;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** 办理记录 what the records of actions say; the keys are part of records that are never rewritten. */
@Component
public class HandlingFields implements RecordFields {

    /** The task that the action is about, by the label of its model. */
    public static final String TASK = "handlingTask";
    /** The unit that something goes to, by its name at the time. */
    public static final String UNIT = "handlingUnit";

    public static final String REASON = "handlingReason";
    /** A question that is asked, or a remark. */
    public static final String NOTE = "handlingNote";
    /** Who had the task before. */
    public static final String FROM = "handlingFrom";
    /** Who has it from now on. */
    public static final String RECEIVER = "handlingReceiver";

    public static final String DELEGATE = "handlingDelegate";
    /** Those asked for an opinion. */
    public static final String ADVISERS = "handlingAdvisers";
    /** Those whom the case was sent to. */
    public static final String READERS = "handlingReaders";

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(TASK, "任务");
        texts.put(UNIT, "接办部门");
        texts.put(REASON, "理由");
        texts.put(NOTE, "说明");
        return texts;
    }

    @Override
    public Map<String, String> officers() {
        Map<String, String> officers = new LinkedHashMap<>();
        officers.put(FROM, "原承办人");
        officers.put(RECEIVER, "接办人");
        officers.put(DELEGATE, "受委派人");
        officers.put(ADVISERS, "加签人员");
        officers.put(READERS, "抄送对象");
        return officers;
    }
}
