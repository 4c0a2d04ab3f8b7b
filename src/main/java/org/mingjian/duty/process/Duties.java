package org.mingjian.duty.process;

import org.mingjian.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The collaborators of the engine plugin, asked for when a task is there: they need the engine themselves. */
@Component
record Duties(ObjectProvider<TaskDuties> tasks, ObjectProvider<People> desk) {

    TaskDuties of() {
        return tasks.getObject();
    }

    People people() {
        return desk.getObject();
    }
}
