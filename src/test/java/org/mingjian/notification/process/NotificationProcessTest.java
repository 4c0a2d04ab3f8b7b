package org.mingjian.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.ChannelDown;
import org.mingjian.notification.Notice;
import org.mingjian.notification.Notifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Needs a context of its own: in all others the outside channels are off. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1",
            "spring.mail.host=127.0.0.1",
            "mingjian.notification.mail.enabled=true",
            "mingjian.notification.mail.from=mingjian@example.org",
            "mingjian.notification.webhook.token=platform-token",
            "mingjian.demo.users=false"
        })
@ActiveProfiles("process-test")
@DirtiesContext
class NotificationProcessTest {

    private static final List<String> POSTED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ANSWER = new AtomicInteger(204);
    private static HttpServer platform;

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    ProcessEngine engine;

    @Autowired
    ManagementService management;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Notifications notifications;

    @BeforeAll
    static void start_the_message_platform() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/messages", exchange -> {
            POSTED.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(ANSWER.get(), -1);
            exchange.close();
        });
        platform.start();
    }

    @AfterAll
    static void stop_the_message_platform() {
        platform.stop(0);
    }

    @DynamicPropertySource
    static void where_the_platform_is(DynamicPropertyRegistry properties) {
        properties.add(
                "mingjian.notification.webhook.url",
                () -> "http://127.0.0.1:" + platform.getAddress().getPort() + "/messages");
    }

    @BeforeEach
    void two_in_the_group_and_one_of_them_has_an_address() {
        TestCase.deploy(engine);
        member("li", "李四", "li@example.org", "inspect-1", "clerk");
        member("wang", "王五", "", "inspect-1");
        mailServer.start();
        sender.setPort(mailServer.getSmtp().getPort());
        POSTED.clear();
        ANSWER.set(204);
    }

    @AfterEach
    void stop_the_mail_server_and_forget() {
        mailServer.stop();
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(process -> engine.getRuntimeService()
                .deleteProcessInstance(process.getId(), "done"));
        engine.getRepositoryService().activateProcessDefinitionByKey(NotificationProcess.KEY);
    }

    @Test
    void who_is_in_two_groups_gets_one_mail_with_the_case_number_and_no_person() throws Exception {
        TestCase.start(engine, "TZ-2026-0201");
        mailJobs("TZ-2026-0201").forEach(job -> management.executeJob(job.getId()));
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【明鉴】待办提醒：TZ-2026-0201");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("li@example.org");
        assertThat(mail.getContent().toString())
                .contains("案号 TZ-2026-0201：任务“提出处置意见”等待办理。")
                .doesNotContain("钱某某", "李四", "王五");
        assertThat(mailJobs("TZ-2026-0201")).isEmpty();
    }

    @Test
    void a_mail_server_that_is_down_ends_in_an_incident_and_the_case_goes_on() throws Exception {
        mailServer.stop();
        ProcessInstance process = TestCase.start(engine, "TZ-2026-0202");
        Job job = mailJobs("TZ-2026-0202").get(0);
        for (int retries = 2; retries >= 0; retries--) {
            assertThat(incidents("TZ-2026-0202")).isEmpty();
            fails(job);
            assertThat(mailJobs("TZ-2026-0202").get(0).getRetries()).isEqualTo(retries);
        }
        assertThat(incidents("TZ-2026-0202")).singleElement().satisfies(incident -> {
            assertThat(incident.getActivityId()).isEqualTo(NotificationProcess.SEND_MAIL);
            assertThat(incident.getIncidentMessage()).isEqualTo("邮件未能送出（ConnectException）");
        });
        assertThat(management.getJobExceptionStacktrace(job.getId())).doesNotContain("li@example.org");
        TestCase.completeTask(engine, process);
        TestCase.completeTask(engine, process);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(process.getId())
                        .count())
                .isZero();

        mailServer.start();
        sender.setPort(mailServer.getSmtp().getPort());
        management.setJobRetries(job.getId(), 1);
        management.executeJob(job.getId());
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(mailJobs("TZ-2026-0202")).isEmpty();
        assertThat(incidents("TZ-2026-0202")).isEmpty();
    }

    @Test
    void the_next_try_is_five_minutes_later() {
        mailServer.stop();
        TestCase.start(engine, "TZ-2026-0203");
        Job job = mailJobs("TZ-2026-0203").get(0);
        var before = new java.util.Date(System.currentTimeMillis() + 4 * 60_000);
        fails(job);
        assertThat(mailJobs("TZ-2026-0203").get(0).getDuedate()).isAfter(before);
    }

    @Test
    void an_address_that_the_server_refuses_stays_out_of_the_error() {
        member("li", "李四", "not an address", "inspect-1");
        TestCase.start(engine, "TZ-2026-0204");
        Job job = mailJobs("TZ-2026-0204").get(0);
        fails(job);
        assertThat(management.getJobExceptionStacktrace(job.getId())).doesNotContain("not an address");
    }

    @Test
    void who_has_left_the_office_meanwhile_gets_nothing_and_the_process_ends() {
        TestCase.start(engine, "TZ-2026-0205");
        engine.getIdentityService().deleteUser("li");
        mailJobs("TZ-2026-0205").forEach(job -> management.executeJob(job.getId()));
        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(mailJobs("TZ-2026-0205")).isEmpty();
    }

    @Test
    void the_message_platform_gets_every_member_by_user_id() {
        TestCase.start(engine, "TZ-2026-0206");
        pushJobs("TZ-2026-0206").forEach(job -> management.executeJob(job.getId()));
        assertThat(POSTED)
                .hasSize(2)
                .allSatisfy(post -> assertThat(post)
                        .startsWith("Bearer platform-token {")
                        .contains("\"caseNumber\":\"TZ-2026-0206\"", "\"kind\":\"TASK_WAITING\"")
                        .doesNotContain("钱某某", "李四", "王五"))
                .anySatisfy(post -> assertThat(post).contains("\"user\":\"li\""))
                .anySatisfy(post -> assertThat(post).contains("\"user\":\"wang\""));
        assertThat(pushJobs("TZ-2026-0206")).isEmpty();
    }

    @Test
    void a_message_platform_that_refuses_is_asked_again() {
        ANSWER.set(503);
        TestCase.start(engine, "TZ-2026-0207");
        Job job = pushJobs("TZ-2026-0207").get(0);
        fails(job);
        ANSWER.set(204);
        management.executeJob(job.getId());
        assertThat(POSTED).hasSize(2);
        assertThat(pushJobs("TZ-2026-0207")).extracting(Job::getId).doesNotContain(job.getId());
    }

    @Test
    void cases_go_on_while_an_administrator_has_suspended_the_process() {
        engine.getRepositoryService().suspendProcessDefinitionByKey(NotificationProcess.KEY);
        TestCase.start(engine, "TZ-2026-0208");
        assertThat(mailJobs("TZ-2026-0208")).isEmpty();
    }

    @Test
    void whoever_completes_a_task_needs_no_right_to_the_delivery() {
        ProcessInstance process = TestCase.start(engine, "TZ-2026-0209");
        member("wang", "王五", "wang@example.org", "inspect-1");
        as("li", () -> TestCase.completeTask(engine, process));
        assertThat(mailJobs("TZ-2026-0209"))
                .as("to li for the task of the group, to wang for the next one")
                .hasSize(2);
    }

    @Test
    void whoever_hurries_somebody_needs_no_right_to_the_delivery_and_stays_logged_in() {
        as("wang", () -> {
            notifications.notify(Notice.of(Notice.Kind.URGED, "TZ-2026-0210", "签收"), Addressee.user("li"));
            assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId())
                    .isEqualTo("wang");
        });
        assertThat(mailJobs("TZ-2026-0210")).hasSize(1);
    }

    @Test
    void a_server_that_says_nothing_does_not_hold_a_thread_for_ever() {
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    private void as(String user, Runnable work) {
        engine.getIdentityService().setAuthentication(user, List.of("inspect-1"));
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void fails(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(ChannelDown.class);
    }

    private List<Job> mailJobs(String caseNumber) {
        return jobs(caseNumber, NotificationProcess.SEND_MAIL);
    }

    private List<Job> pushJobs(String caseNumber) {
        return jobs(caseNumber, NotificationProcess.PUSH_MESSAGE);
    }

    private List<Job> jobs(String caseNumber, String activity) {
        List<String> processes = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, NotificationProcess.KEY)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
        return management.createJobQuery().activityId(activity).list().stream()
                .filter(job -> processes.contains(job.getProcessInstanceId()))
                .toList();
    }

    private List<Incident> incidents(String caseNumber) {
        return jobs(caseNumber, NotificationProcess.SEND_MAIL).stream()
                .flatMap(job -> engine
                        .getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .list()
                        .stream())
                .toList();
    }

    private void member(String id, String name, String mail, String... groups) {
        var identities = engine.getIdentityService();
        User user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            user = identities.newUser(id);
        }
        user.setFirstName(name);
        user.setEmail(mail);
        identities.saveUser(user);
        for (String group : groups) {
            if (identities.createGroupQuery().groupId(group).groupMember(id).count() == 0) {
                identities.createMembership(id, group);
            }
        }
    }
}
