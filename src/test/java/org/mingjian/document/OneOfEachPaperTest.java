package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Cases that go every way there is, and every paper of the catalogue made from what was recorded on the way. With
 * {@code -Dmingjian.papers=folder} the papers are kept there to be looked at.
 */
@ApplicationTest
class OneOfEachPaperTest {

    private static final Map<String, Object> TEXTS = new HashMap<>();

    static {
        TEXTS.put("allegation", "反映其在担任某镇副镇长期间，违规收受服务对象礼品、礼金共计2万余元；在惠民补贴发放中优亲厚友。\n另反映其违规操办婚宴。");
        TEXTS.put("subjectName", "张某某");
        TEXTS.put("subjectPost", "副镇长");
        TEXTS.put("subjectOrganisation", "某镇人民政府");
        TEXTS.put("analysis", "线索内容具体，反映的时间、地点和人员明确，具有较强的可查性。");
        TEXTS.put("disposalReason", "反映的问题较为具体，涉嫌违反廉洁纪律和群众纪律，需要进一步了解核实。");
        TEXTS.put("disposalPlan", "一、查阅补贴发放台账和审批资料；二、向有关人员了解情况；三、形成书面报告并提出处理建议。");
        TEXTS.put("inquiryQuestions", "一、是否收受服务对象礼品、礼金；二、2025年度惠民补贴发放对象的确定过程；三、操办婚宴的范围和收受礼金情况。");
        TEXTS.put("filingFacts", "经初步核实，张某某于2024年至2025年间先后3次收受服务对象所送礼金共计2万元，有相关证人证言、转账记录等证据证实。");
        TEXTS.put(
                "stageResult",
                "2024年春节至2025年中秋节期间，张某某先后3次收受服务对象李某、王某所送礼金，共计2万元。\n2025年3月，张某某将不符合条件的亲属列入惠民补贴发放对象，造成补贴资金损失3000元。");
        TEXTS.put("violationFacts", "2024年春节至2025年中秋节期间，张某某违反廉洁纪律，先后3次收受可能影响公正执行公务的礼金，共计2万元。");
        TEXTS.put("sanctionBasis", "《中国共产党纪律处分条例》和《中华人民共和国公职人员政务处分法》的有关规定");
        TEXTS.put("partyDecisionText", "经初步核实，已掌握其收受可能影响公正执行公务的礼金等违纪事实和证据，需要追究党纪责任。");
        TEXTS.put("supervisionDecisionText", "经初步核实，已掌握其职务违法的部分事实和证据，需要追究法律责任。");
    }

    private static final Pattern CODE = Pattern.compile("(^|、)[A-Z][A-Z0-9_]+(、|$)");

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService models;

    @Autowired
    Papers papers;

    @Autowired
    PaperCatalogue catalogue;

    @Autowired
    CaseRecords records;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    private final Map<String, String> made = new TreeMap<>();

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void one_of_each_paper_is_made_from_the_record_and_no_mark_is_left() throws Exception {
        int year = LocalDate.now(clock).getYear();
        filedHeardAndSanctioned();
        exempted();
        withdrawn();
        answeredByLetter();
        entrusted();
        heldAndForwarded();
        clarified();
        overdue();

        Set<String> missing = new TreeSet<>();
        catalogue.all().forEach(paper -> missing.add(paper.code()));
        missing.removeAll(made.keySet());
        assertThat(missing).isEmpty();
        assertThat(made).allSatisfy((code, text) -> assertThat(text)
                .as(code)
                .doesNotContain("{{", "}}", "[序号]", "[意见]")
                .hasSizeGreaterThan(40));
        assertThat(made.get("disposal-submission"))
                .contains("张某某", "某镇人民政府", "违规收受服务对象礼品", "同意", "承办部门负责人", "分管领导", "本机关主要负责人");
        assertThat(made.get("filing-decision-party")).contains("中共某县纪律检查委员会", "纪立〔" + year + "〕", "决定对张某某立案审查");
        assertThat(made.get("sanction-decision-party")).contains("开除党籍", "2024年春节至2025年中秋节");
        assertThat(made.get("sanction-decision-government")).contains("政务开除", "复审");
        assertThat(made.get("supervision-reminder")).contains("至今逾期", "日尚未办结");
        assertThat(made.get("file-index")).contains("问题线索登记表", "初步核实情况报告", "纪报〔");
    }

    private void filedHeardAndSanctioned() throws Exception {
        Map<String, Object> wishes = wishes(Map.of(
                "filingKind",
                "BOTH",
                "crimeSuspected",
                true,
                "illegalGains",
                20000,
                "realName",
                true,
                "lookNeeded",
                true));
        wishes.putAll(Map.of(
                "partySanction", "EXPULSION", "governmentSanction", "DISMISSAL", "judicialProposal", "TRANSFER"));
        wishes.putAll(Map.of("recoveryAmount", 20000, "recoveredAmount", 20000, "acceptance", "DEFER"));
        String number = register(wishes);
        workUntil(number, wishes, "userTask_investigate");
        worker.complete(task(number, "userTask_investigate"), measure(wishes, "DETENTION", "U", "监留〔2026〕1号"));
        worker.complete(task(number, "userTask_investigate"), measure(wishes, "COMPELLED", "H3", "监强〔2026〕1号"));
        workUntil(number, wishes, "userTask_completeMaterials");
        makeAll(number);
        wishes.put("acceptance", "ACCEPT");
        wishes.put("hearingConclusion", "SUPPLEMENT");
        workUntil(number, wishes, "userTask_supplement");
        makeAll(number);
        wishes.put("hearingConclusion", "PASS");
        workUntil(number, wishes);
        makeAll(number);
    }

    private void exempted() throws Exception {
        Map<String, Object> wishes = wishes(Map.of("filingKind", "PARTY", "sanctionProposal", "EXEMPT"));
        String number = register(wishes);
        workUntil(number, wishes);
        makeAll(number);
    }

    private void withdrawn() throws Exception {
        Map<String, Object> wishes = wishes(Map.of("filingKind", "BOTH"));
        String number = register(wishes);
        workUntil(number, wishes, "userTask_investigate");
        wishes.put("investigationStep", "WITHDRAW");
        workUntil(number, wishes);
        makeAll(number);
    }

    private void answeredByLetter() throws Exception {
        Map<String, Object> wishes =
                wishes(Map.of("disposalMode", "INQUIRY", "inquiryMethod", "LETTER", "inquiryProposal", "ACCEPTED"));
        String number = register(wishes);
        workUntil(number, wishes);
        makeAll(number);
    }

    private void entrusted() throws Exception {
        Map<String, Object> wishes = wishes(Map.of(
                "disposalMode",
                "INQUIRY",
                "inquiryMethod",
                "TALK",
                "talkHost",
                "ENTRUSTED",
                "inquiryProposal",
                "FIRST_FORM"));
        String number = register(wishes);
        workUntil(number, wishes, "userTask_deliverEntrustment");
        start(
                "inspect-2-a",
                "clue-change",
                number,
                Map.of("newDisposalMode", "VERIFICATION", "changeReason", "发现新的证据线索，需要初步核实。"));
        start(
                "inspect-2-a",
                "duty-recusal",
                number,
                Map.of(
                        "recusalTarget",
                        "SELF",
                        "officer",
                        "inspect-2-a",
                        "recusalRelation",
                        "OTHER",
                        "recusalReason",
                        "与被反映人曾为同事。"));
        makeAll(number);
    }

    private void heldAndForwarded() throws Exception {
        Map<String, Object> wishes = wishes(Map.of("disposalMode", "HOLD", "holdDecision", "CLOSE"));
        String held = register(wishes);
        workUntil(held, wishes);
        makeAll(held);
        Map<String, Object> other = wishes(Map.of("jurisdiction", "OTHER"));
        String forwarded = register(other);
        workUntil(forwarded, other);
        makeAll(forwarded);
    }

    private void clarified() throws Exception {
        Map<String, Object> wishes = wishes(
                Map.of("verificationProposal", "CLOSE", "closeGround", "FALSE", "clarificationConsent", "AGREES"));
        String number = register(wishes);
        workUntil(number, wishes);
        makeAll(number);
    }

    private void overdue() throws Exception {
        Map<String, Object> wishes = wishes(Map.of());
        String number = register(wishes);
        workUntil(number, wishes, "userTask_conductVerification");
        start("inspect-2-a", "deadline-extension", number, extension(number));
        for (int i = 0; i < 60 && !isListed(number); i++) {
            worker.passTime(number, clock.instant().plus(Duration.ofDays(10)));
            worker.openTasks(number).stream()
                    .filter(task -> task.getProcessDefinitionId().startsWith("supervision"))
                    .forEach(task -> worker.complete(task, wishes));
        }
        makeAll(number);
    }

    private boolean isListed(String number) {
        return records.of(number).stream()
                .anyMatch(record -> record.step().elementId().equals("userTask_listCase"));
    }

    private Map<String, Object> extension(String number) {
        Deadline period = deadlines.open(number).stream()
                .filter(deadline -> deadline.code().equals("VERIFICATION"))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "deadlineId",
                String.valueOf(period.id()),
                "requestedEnd",
                period.lastDay().plusDays(10).toString(),
                "extensionReason",
                "涉及人员较多，需要外出调取书证，预计不能按期办结。");
    }

    private static Map<String, Object> wishes(Map<String, Object> own) {
        Map<String, Object> wishes = new HashMap<>(TEXTS);
        wishes.putAll(Map.of(
                "proposedUnit",
                "inspect-2",
                "opinion",
                "AGREE",
                "partyMember",
                true,
                "publicOfficial",
                true,
                "disposalMode",
                "VERIFICATION",
                "verificationProposal",
                "FILING",
                "investigationUnit",
                "inspect-3"));
        wishes.put("sanctionProposal", "SANCTION");
        wishes.put("investigationStep", "FACTS");
        wishes.putAll(own);
        return wishes;
    }

    private Map<String, Object> measure(Map<String, Object> wishes, String kind, String level, String document) {
        Map<String, Object> measure = new HashMap<>(wishes);
        measure.putAll(Map.of(
                "investigationStep", "MEASURE", "measure", kind, "measureLevel", level, "measureDocument", document));
        return measure;
    }

    private String register(Map<String, Object> wishes) {
        return worker.register("petition-a", wishes);
    }

    private void start(String user, String process, String number, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("caseNumber", number);
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        worker.as(user, () -> forms.submitStartForm(definition, all));
    }

    private Task task(String number, String element) {
        return worker.openTasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("没有任务 " + element));
    }

    private void workUntil(String number, Map<String, Object> wishes, String... stops) {
        for (int i = 0; i < 300; i++) {
            List<Task> open = worker.openTasks(number);
            if (open.isEmpty()
                    || open.stream().anyMatch(task -> List.of(stops).contains(task.getTaskDefinitionKey()))) {
                return;
            }
            worker.complete(open.get(0), wishes);
        }
        throw new AssertionError("案件 " + number + " 办不完");
    }

    /** Makes every paper that is offered now, and keeps what it says. */
    private void makeAll(String number) throws IOException {
        for (CasePaper offered : papers.of(number)) {
            if (offered.open()) {
                CasePaper paper =
                        papers.make(number, offered.paper().code(), offered.number(), "inspect-2-a", () -> {});
                byte[] word = papers.content(number, Objects.requireNonNull(paper.id()), last(paper));
                made.put(paper.paper().code(), text(word));
                keep(paper.paper().code(), word);
            }
        }
        assertThat(records.firstBroken(number)).isEmpty();
        readsInWords(number);
    }

    /** What the desk shows of the record: no code of a choice and no bare date is left, whatever the case has come through. */
    private void readsInWords(String number) throws IOException {
        JsonNode view = new ObjectMapper()
                .readTree(Client.demo(port, "supervisor")
                        .get("/api/desk/cases/" + number)
                        .body());
        assertThat(view.path("records")).isNotEmpty();
        for (JsonNode record : view.path("records")) {
            assertThat(record.path("fields").findValuesAsText("value"))
                    .as(record.path("label").asText())
                    .noneMatch(value -> CODE.matcher(value).find())
                    .noneMatch(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"));
        }
    }

    private static int last(CasePaper paper) {
        return paper.versions().get(paper.versions().size() - 1).version();
    }

    static String text(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static void keep(String code, byte[] word) throws IOException {
        @Nullable String folder = System.getProperty("mingjian.papers");
        if (folder != null) {
            Files.write(Files.createDirectories(Path.of(folder)).resolve(code + ".docx"), word);
        }
    }
}
