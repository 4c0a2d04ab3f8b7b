package org.mingjian.informant;

import java.security.Principal;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.CaseTurn;
import org.mingjian.informant.InformantTable.Row;
import org.mingjian.people.People;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The informant of a case, for the petition office at one of its tasks in that case. Answers 404 to everybody else, and
 * does not say whether anybody is entered.
 */
@RestController
@RequestMapping({"/api/informants/tasks/{taskId}", "/camunda/api/mingjian/informants/tasks/{taskId}"})
class InformantEndpoint {

    private final PetitionTasks tasks;
    private final Informants informants;
    private final People people;
    private final CaseTurn turn;

    InformantEndpoint(PetitionTasks tasks, Informants informants, People people, CaseTurn turn) {
        this.tasks = tasks;
        this.informants = informants;
        this.people = people;
        this.turn = turn;
    }

    /** Whether somebody is entered; nothing of the identity, and not on record. */
    @GetMapping
    Entry entry(@PathVariable String taskId) {
        return informants.entry(caseOf(taskId)).map(this::entry).orElseGet(() -> new Entry(false, null, null));
    }

    /** The identity; on record. A POST, since it changes the record and must never be kept on the way. */
    @PostMapping("/opening")
    ResponseEntity<Identity> open(Principal user, @PathVariable String taskId) {
        Informants.Opened opened = inTurn(taskId, caseNumber -> informants.open(caseNumber, user.getName()));
        Informant informant = opened.informant();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Identity(
                        informant.name(),
                        informant.idNumber(),
                        informant.phone(),
                        informant.address(),
                        informant.remark(),
                        opened.version()));
    }

    /** Enters or changes the identity; on record. */
    @PostMapping
    Kept keep(Principal user, @PathVariable String taskId, @RequestBody Identity entered) {
        caseOf(taskId);
        Informant informant = Informant.entered(
                entered.name(), entered.idNumber(), entered.phone(), entered.address(), entered.remark());
        return new Kept(inTurn(
                taskId, caseNumber -> informants.keep(caseNumber, informant, entered.version(), user.getName())));
    }

    /** After all that others do in the case; whether the task is still theirs is asked again when the turn has come. */
    private <T> T inTurn(String taskId, Function<String, T> work) {
        return turn.take(caseOf(taskId), () -> work.apply(caseOf(taskId)));
    }

    private String caseOf(String taskId) {
        return tasks.caseOf(taskId)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "检举控告人信息只能由信访室在办理本案实名检举控告的任务时登记和查看；该任务不属此类，或者已经办结"));
    }

    private Entry entry(Row row) {
        return new Entry(true, people.nameOf(row.changedBy()), row.changedAt());
    }

    /** Whether somebody is entered, and who did it last. */
    record Entry(boolean entered, @Nullable String changedByName, @Nullable Instant changedAt) {}

    /** @param version the one that was opened; null for the first entry */
    record Identity(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String remark,
            @Nullable Integer version) {

        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** @param version to name at the next change */
    record Kept(int version) {}
}
