package org.mingjian.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.springframework.stereotype.Component;

/**
 * 呈报内容: fields that were filled in, as the list that those who approve read. Keys are shown by their Chinese labels;
 * fields that are not set are left out.
 */
@Component
public final class FieldList {

    /** A text variable holds 4000 characters. */
    private static final int LONGEST = 3900;

    private final FormLabels labels;

    FieldList(FormLabels labels) {
        this.labels = labels;
    }

    /** The fields with these keys, in this order, one a line. */
    public String of(DelegateExecution execution, String... keys) {
        FormContext context = Forms.context(execution);
        String list =
                Arrays.stream(keys).flatMap(key -> line(key, context).stream()).collect(Collectors.joining("\n"));
        return list.length() <= LONGEST ? list : list.substring(0, LONGEST - 1) + "…";
    }

    private Optional<String> line(String key, FormContext context) {
        return labels.label(key, context).map(label -> labels.fieldLabel(key) + "：" + shown(key, label, context));
    }

    /** A text with commas is no list of keys. */
    private static String shown(String key, String label, FormContext context) {
        String stored = Optional.ofNullable(context.variables().text(key)).orElse(label);
        boolean keys = !label.equals(String.join("、", stored.split(",", -1)));
        return keys ? label : stored;
    }
}
