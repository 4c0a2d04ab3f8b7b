package org.mingjian.desk;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The case around a task, for the tab in Tasklist and for programs. Answers 404 to whoever may not see the task. */
@RestController
@RequestMapping({"/api/desk", "/camunda/api/mingjian/desk"})
class DeskEndpoint {

    private final CaseDesk desk;

    DeskEndpoint(CaseDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counts")
    Whereabouts.Counts counts() {
        return desk.counts();
    }

    @GetMapping("/tasks/{taskId}")
    CaseView around(@PathVariable String taskId) {
        return found(desk.around(taskId));
    }

    @GetMapping("/tasks/{taskId}/models/{definitionId}")
    Whereabouts.Way way(@PathVariable String taskId, @PathVariable String definitionId) {
        return found(desk.way(taskId, definitionId));
    }

    private static <T> T found(Optional<T> answer) {
        return answer.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有该任务的案卷，或者您无权查看"));
    }
}
