package org.mingjian.supervision;

import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** 督办记录 which missed period a record of supervision is about. */
@Component
public class SupervisionRecords implements RecordFields {

    /** The module word of the stage. */
    public static final String STAGE = "supervision";

    private static final String SUPERVISION = "supervision";
    private static final String PERIOD = "supervisedPeriod";

    @Override
    public Map<String, String> texts() {
        return Map.of(PERIOD, "逾期期限");
    }

    /** What the records of a supervision say beside the fields of its forms. */
    public static Map<String, Object> fields(SupervisionCase supervision) {
        return Map.of(SUPERVISION, code(supervision), PERIOD, supervision.deadlineName());
    }

    /** What tells the records of a supervision from those of another. */
    static Map<String, Object> origin(SupervisionCase supervision) {
        return Map.of(SUPERVISION, code(supervision));
    }

    /** Whether these fields of a record are of the supervision. */
    static boolean areOf(SupervisionCase supervision, Map<String, Object> recorded) {
        return code(supervision).equals(recorded.get(SUPERVISION));
    }

    /** A code, as people search for none. */
    private static String code(SupervisionCase supervision) {
        return "SUPERVISION_" + supervision.number();
    }
}
