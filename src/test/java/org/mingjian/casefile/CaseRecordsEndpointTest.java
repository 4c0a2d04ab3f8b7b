package org.mingjian.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseRecord.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class CaseRecordsEndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void the_auditor_verifies_a_case_and_is_told_the_first_broken_record() {
        String number = files.open("clue");
        records.append(number, new Step("clue", "userTask_a", "办理", "inspect-1-a", clock.instant(), "{}"));
        String path = "/api/cases/" + number + "/verification";

        assertThat(Client.demo(port, "auditor").get(path).body()).contains("\"intact\":true");
        jdbc.sql("update case_record set actor = 'chief' where case_number = ?")
                .param(number)
                .update();
        assertThat(Client.demo(port, "supervisor").get(path).body())
                .contains("\"intact\":false")
                .contains("\"firstBroken\":1");
    }

    @Test
    void handlers_do_not_verify_and_a_case_that_is_not_there_is_not_found() {
        String number = files.open("clue");

        assertThat(Client.demo(port, "inspect-1-a")
                        .get("/api/cases/" + number + "/verification")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Client.demo(port, "auditor")
                        .get("/api/cases/XS-1999-0001/verification")
                        .statusCode())
                .isEqualTo(404);
    }
}
