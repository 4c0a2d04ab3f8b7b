package org.mingjian.casefile;

import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Verifies the records of a case for those who supervise or audit. */
@RestController
@RequestMapping({"/api/cases", "/camunda/api/mingjian/cases"})
class CaseRecordsEndpoint {

    private static final List<String> VERIFIERS =
            List.of(Role.SUPERVISOR.group(), Role.AUDITOR.group(), Role.CHIEF.group());

    private final CaseFiles files;
    private final CaseRecords records;
    private final People people;

    CaseRecordsEndpoint(CaseFiles files, CaseRecords records, People people) {
        this.files = files;
        this.records = records;
        this.people = people;
    }

    /** Whether the chain of the case holds; answers 403 to others and 404 where there is no such case. */
    @GetMapping("/{caseNumber}/verification")
    Verification verify(Principal user, @PathVariable String caseNumber) {
        if (Collections.disjoint(people.groupsOf(user.getName()), VERIFIERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有监督人员、审计员和主要负责人可以校验案卷记录");
        }
        CaseFile file =
                files.find(caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有该案卷"));
        Optional<Integer> broken = records.firstBroken(caseNumber);
        String message =
                broken.map(position -> "第" + position + "条记录被改动、删除或者不是由系统写入").orElse("案卷记录完整，未被改动");
        return new Verification(file.number(), file.recordCount(), broken.isEmpty(), broken.orElse(null), message);
    }

    /**
     * @param records how many records the case has
     * @param firstBroken the position of the first broken record; null if the chain holds
     */
    record Verification(
            String caseNumber, int records, boolean intact, @Nullable Integer firstBroken, String message) {}
}
