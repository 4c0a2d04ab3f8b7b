package org.mingjian.informant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.EveryTable;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** On H2: from the entry to the end of the case, the identity stands nowhere but in the encrypted column. */
@ProcessTest
class InformantProcessTest {

    private static final Informant INFORMANT =
            new Informant("呼延保密人", "11010519491231002X", "13987654321", "保密县保密村七号", "只在夜间联系");

    @Autowired
    PetitionTasks tasks;

    @Autowired
    Informants informants;

    @Autowired
    CaseWorker worker;

    @Autowired
    CaseRecords records;

    @Autowired
    People people;

    @Autowired
    IdentityService identity;

    @Autowired
    DataSource database;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void the_identity_stands_nowhere_in_plain_from_the_entry_to_the_end_of_the_case() throws Exception {
        Map<String, Object> wishes = Map.of("realName", true, "jurisdiction", "OTHER");
        String number = worker.register("petition-a", wishes);
        Task task = worker.openTasks(number).get(0);
        identity.setAuthentication("petition-a", people.groupsOf("petition-a"));
        assertThat(tasks.caseOf(task.getId())).contains(number);
        informants.keep(number, INFORMANT, null, "petition-a");
        assertThat(informants.open(number, "petition-a").informant()).isEqualTo(INFORMANT);
        informants.keep(number, INFORMANT, 1, "petition-a");
        identity.clearAuthentication();

        assertThat(EveryTable.holding(database, secrets())).isEmpty();
        for (List<Task> open = worker.openTasks(number); !open.isEmpty(); open = worker.openTasks(number)) {
            worker.complete(open.get(0), wishes);
        }
        assertThat(EveryTable.holding(database, secrets())).isEmpty();
        assertThat(EveryTable.holding(database, List.of(number))).contains("\"INFORMANT\".CASE_NUMBER");
        assertThat(records.of(number))
                .extracting(record -> record.step().elementLabel())
                .contains("登记检举控告人信息", "查看检举控告人信息", "修改检举控告人信息");
        assertThat(records.firstBroken(number)).isEmpty();
    }

    static List<String> secrets() {
        return List.of(
                INFORMANT.name(), INFORMANT.idNumber(), INFORMANT.phone(), INFORMANT.address(), INFORMANT.remark());
    }
}
