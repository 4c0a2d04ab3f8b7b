package org.mingjian.handling.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of actions on the one open task of a case, which the first room of inspection has; gone when the test is over. */
@ProcessTest
abstract class OnOneTask {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseFiles files;

    @Autowired
    Desk desk;

    @Autowired
    Hands hands;

    WorkOnCase work;
    String task = "";

    @BeforeEach
    void a_task_waits_for_the_room() {
        work = new WorkOnCase(engine, files, Map.of());
        task = work.task().getId();
    }

    @AfterEach
    void close_the_case() {
        work.close();
    }
}
