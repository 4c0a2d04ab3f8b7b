package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Templates as a model administrator replaces them. */
@ApplicationTest
class TemplateEndpointTest {

    private static final String PATH = "/api/document/templates";
    private static final String TEMPLATE = PATH + "/clue-registration";

    @LocalServerPort
    int port;

    @Autowired
    Papers papers;

    @Autowired
    CaseFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void shippedTemplatesAgain() {
        jdbc.sql("delete from paper_template").update();
    }

    @Test
    void a_template_is_replaced_without_touching_papers_that_were_made_and_taken_back() throws Exception {
        Client admin = Client.demo(port, "model-admin");
        String number = transaction.execute(status -> files.open("clue"));
        long id = Objects.requireNonNull(papers.make(number, "clue-registration", null, "casemgmt-a", () -> {})
                .id());

        HttpResponse<String> put = admin.put(TEMPLATE, SampleTemplate.of("本县登记表：{{案号}}"));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(put.body()).contains("更换模板", "模型管理员");
        assertThat(admin.get(PATH).body()).contains("本机关模板第1版");
        papers.make(number, "clue-registration", null, "casemgmt-a", () -> {});
        assertThat(OneOfEachPaperTest.text(papers.content(number, id, 2))).contains("本县登记表：" + number);
        assertThat(OneOfEachPaperTest.text(papers.content(number, id, 1))).contains("问题线索登记表");

        assertThat(admin.delete(TEMPLATE).body()).contains("恢复系统自带模板");
        papers.make(number, "clue-registration", null, "casemgmt-a", () -> {});
        assertThat(OneOfEachPaperTest.text(papers.content(number, id, 3))).contains("问题线索登记表");
        assertThat(admin.delete(TEMPLATE).body()).contains("现在使用的就是系统自带的模板");
    }

    @Test
    void an_unknown_field_is_refused_by_name_and_the_template_in_use_stays() {
        Client admin = Client.demo(port, "model-admin");
        HttpResponse<String> put = admin.put(TEMPLATE, SampleTemplate.of("{{案号}}{{性别}}"));
        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.body()).contains("“问题线索登记表”的模板中有系统不认识的字段：【性别】");
        assertThat(admin.put(TEMPLATE, new byte[0]).body()).contains("文件是空的");
        assertThat(admin.put(PATH + "/no-such-paper", SampleTemplate.of("x")).body())
                .contains("文书目录中没有该文书");
        assertThat(admin.get(PATH).body()).doesNotContain("本机关模板");
    }

    @Test
    void the_fields_are_listed_and_the_template_is_given_out() {
        Client admin = Client.demo(port, "model-admin");
        assertThat(admin.get(PATH + "/fields").body()).contains("处置理由", "审批意见栏", "审批层级", "党纪立案文号");
        assertThat(admin.get(TEMPLATE).body()).startsWith("PK");
    }

    @Test
    void only_a_model_administrator_comes_near_a_template() {
        Client handler = Client.demo(port, "inspect-4-a");
        assertThat(handler.get(PATH).statusCode()).isEqualTo(403);
        assertThat(handler.get(TEMPLATE).statusCode()).isEqualTo(403);
        assertThat(handler.put(TEMPLATE, SampleTemplate.of("x")).statusCode()).isEqualTo(403);
        assertThat(handler.delete(TEMPLATE).statusCode()).isEqualTo(403);
    }
}
