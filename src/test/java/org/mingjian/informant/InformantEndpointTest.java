package org.mingjian.informant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.EveryTable;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The identity of an informant as people ask for it, on PostgreSQL. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class InformantEndpointTest {

    private static final String BODY =
            """
            {"name": "%s", "idNumber": "11010519491231002X", "phone": "13987654321", "address": "%s", "remark": "%s"%s}""";
    private static final List<String> SECRETS =
            List.of("司徒不外传", "11010519491231002X", "13987654321", "不外传县不外传村", "只收挂号信");

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    CaseRecords records;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    People people;

    private String number = "";
    private Task task;
    private String path = "";

    @BeforeEach
    void work() {
        number = worker.register("petition-a", Map.of("realName", true));
        task = worker.openTasks(number).get(0);
        path = "/api/informants/tasks/" + task.getId();
    }

    @Test
    void the_petition_office_enters_opens_and_changes_it_and_nobody_finds_it_elsewhere(CapturedOutput log)
            throws Exception {
        Client officer = Client.tasklist(port, "petition-a");
        String web = "/camunda/api/mingjian/informants/tasks/" + task.getId();
        assertThat(json(officer.get(web)).path("entered").asBoolean()).isFalse();
        assertThat(officer.post(web + "/opening", "{}").body()).contains("尚未登记检举控告人信息");
        assertThat(json(officer.post(web, body(""))).path("version").asInt()).isEqualTo(1);

        JsonNode entry = json(officer.get(web));
        assertThat(entry.path("entered").asBoolean()).isTrue();
        assertThat(entry.path("changedByName").asText()).isEqualTo("信访干部甲");
        assertThat(entry.toString()).doesNotContain(SECRETS);

        HttpResponse<String> opened = officer.post(web + "/opening", "{}");
        assertThat(json(opened).path("name").asText()).isEqualTo("司徒不外传");
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(officer.post(web, body("")).body()).contains("其他人员已登记或者修改");
        assertThat(json(officer.post(web, body(", \"version\": 1")))
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(officer.post(web, body(", \"version\": 1")).statusCode()).isEqualTo(400);
        assertThat(officer.post(web, body("").replace("002X", "0021")).body())
                .contains("“证件号码”")
                .doesNotContain("110105194912310021");
        assertThat(officer.post(web, body("").replace("}", "")).body()).doesNotContain(SECRETS);

        assertThat(records.of(number))
                .extracting(record -> record.step().elementLabel())
                .containsSubsequence("登记检举控告人信息", "查看检举控告人信息", "修改检举控告人信息");
        assertThat(Client.demo(port, "petition-a")
                        .get("/api/desk/tasks/" + task.getId())
                        .body())
                .contains("查看检举控告人信息")
                .doesNotContain(SECRETS);
        assertThat(Client.demo(port, "supervisor")
                        .post("/api/desk/search", "{\"text\": \"不外传\"}")
                        .body())
                .contains("\"total\":0");
        worker.complete(task, Map.of("jurisdiction", "OWN"));
        assertThat(EveryTable.holding(database, SECRETS)).isEmpty();
        assertThat(log.getAll()).doesNotContain(SECRETS);
    }

    @Test
    void a_colleague_who_bears_the_name_of_the_person_reported_opens_nothing() throws Exception {
        assertThat(Client.demo(port, "petition-b").post(path, body("")).statusCode())
                .isEqualTo(200);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(process -> runtime.setVariable(process.getId(), "subjectName", people.nameOf("petition-b")));

        HttpResponse<String> answer = Client.demo(port, "petition-b").post(path + "/opening", "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(SECRETS);
        assertThat(Client.demo(port, "petition-a").post(path + "/opening", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_colleague_who_is_recused_from_the_case_opens_nothing() {
        assertThat(opens("petition-b")).isEqualTo(200);
        jdbc.sql(
                        """
                        insert into recusal (version, case_number, officer, applicant, relation, reason, requested_on,
                                             decision, decided_on)
                        values (0, ?, 'petition-b', 'petition-b', 'OTHER', '相识', current_date, 'RECUSED', current_date)""")
                .param(number)
                .update();

        assertThat(opens("petition-b")).isEqualTo(404);
        assertThat(opens("petition-a")).isEqualTo(200);
    }

    @Test
    void a_task_that_is_offered_one_by_one_opens_for_those_of_the_office_among_them() {
        tasks.deleteCandidateGroup(task.getId(), "petition");
        tasks.addCandidateUser(task.getId(), "petition-a");
        tasks.addCandidateUser(task.getId(), "petition-b");
        assertThat(opens("petition-b")).isEqualTo(200);

        tasks.addCandidateUser(task.getId(), "inspect-1-a");
        assertThat(opens("petition-b"))
                .as("one of them has left the office since")
                .isEqualTo(200);
        assertThat(opens("inspect-1-a")).isEqualTo(404);
    }

    @Test
    void an_assignee_with_a_post_in_the_office_opens_nothing_by_a_task_of_another_office() {
        tasks.deleteCandidateGroup(task.getId(), "petition");
        tasks.addCandidateGroup(task.getId(), "inspect-1");
        tasks.setAssignee(task.getId(), "petition-b");

        assertThat(opens("petition-b")).isEqualTo(404);
    }

    @Test
    void nobody_else_learns_even_whether_somebody_is_entered() {
        assertThat(Client.demo(port, "petition-a").post(path, body("")).statusCode())
                .isEqualTo(200);
        for (String other : List.of(
                "chief",
                "supervisor",
                "casemgmt-a",
                "casemgmt-head",
                "deputy-1",
                "inspect-1-a",
                "petition-head",
                "model-admin",
                "system-admin",
                "security-admin",
                "auditor")) {
            Client client = Client.demo(port, other);
            for (HttpResponse<String> answer :
                    List.of(client.get(path), client.post(path + "/opening", "{}"), client.post(path, body("")))) {
                assertThat(answer.statusCode()).as(other).isEqualTo(404);
                assertThat(answer.body()).doesNotContain(SECRETS);
            }
        }
        assertThat(Client.nobody(port).get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void a_task_that_is_done_or_of_an_anonymous_report_or_another_office_opens_nothing() {
        Client officer = Client.demo(port, "petition-a");
        officer.post(path, body(""));
        worker.complete(task, Map.of("jurisdiction", "OWN"));
        assertThat(officer.post(path + "/opening", "{}").statusCode()).isEqualTo(404);

        String anonymous = worker.register("petition-a", Map.of("realName", false));
        Task judged = worker.openTasks(anonymous).get(0);
        assertThat(officer.get("/api/informants/tasks/" + judged.getId()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/informants/tasks/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void what_no_key_opens_is_said_in_words_and_is_not_on_record(CapturedOutput log) {
        Client officer = Client.demo(port, "petition-a");
        officer.post(path, body(""));
        jdbc.sql("update informant set key_id = 'feedfeedfeedfeed' where case_number = ?")
                .param(number)
                .update();
        int steps = records.of(number).size();

        HttpResponse<String> answer = officer.post(path + "/opening", "{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("密钥不在本系统的设置中", "MINGJIAN_INFORMANT_KEY");
        assertThat(records.of(number)).hasSize(steps);
        assertThat(log.getAll()).doesNotContain("\tat org.mingjian.informant");
    }

    private int opens(String user) {
        return Client.demo(port, user).get(path).statusCode();
    }

    private static String body(String more) {
        return BODY.formatted("司徒不外传", "不外传县不外传村", "只收挂号信", more);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
