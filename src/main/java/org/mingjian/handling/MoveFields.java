package org.mingjian.handling;

import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** 流转和期限记录 what the records say of steps that were gone back to and of periods that were paused. */
@Component
public class MoveFields implements RecordFields {

    /** The step that work was sent back to. */
    public static final String TO_STEP = "handlingToStep";
    /** The step that was taken back. */
    public static final String OWN_STEP = "handlingOwnStep";
    /** The period, by its name. */
    public static final String PERIOD = "handlingPeriod";
    /** Its last day at the time. */
    public static final String LAST_DAY = "handlingLastDay";

    @Override
    public Map<String, String> texts() {
        return Map.of(TO_STEP, "退回至", OWN_STEP, "撤回的步骤", PERIOD, "期限", LAST_DAY, "届满日");
    }
}
