package org.mingjian.contract;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Collects findings while rules look at one file after the other. */
final class Findings {

    private final Set<Finding> all = new TreeSet<>();

    void add(String file, String element, String reason) {
        all.add(new Finding(file, element, reason));
    }

    void add(BpmnFile file, BaseElement element, String reason) {
        add(file.path(), element.getId() == null ? element.getElementType().getTypeName() : element.getId(), reason);
    }

    void unless(boolean kept, BpmnFile file, BaseElement element, String reason) {
        if (!kept) {
            add(file, element, reason);
        }
    }

    void unless(boolean kept, FormFile form, String element, String reason) {
        if (!kept) {
            add(form.path(), element, reason);
        }
    }

    Set<Finding> all() {
        return all;
    }
}
