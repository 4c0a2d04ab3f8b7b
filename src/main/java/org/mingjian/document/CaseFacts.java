package org.mingjian.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Attachment;
import org.mingjian.attachment.Attachments;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.document.PaperRegister.Entry;
import org.mingjian.people.People;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What every paper may say: the office, the case, the paper itself, what was done and what lies in the file. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseFacts implements PaperFacts {

    private static final String ORIGIN = "案卷";

    private final DocumentSettings settings;
    private final People people;
    private final CaseRecords records;
    private final PaperCatalogue catalogue;
    private final PaperRegister register;
    private final Attachments attachments;
    private final Clock clock;

    CaseFacts(
            DocumentSettings settings,
            People people,
            CaseRecords records,
            PaperCatalogue catalogue,
            PaperRegister register,
            Attachments attachments,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.records = records;
        this.catalogue = catalogue;
        this.register = register;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.text("纪委名称", "设置"),
                PaperField.text("监委名称", "设置"),
                PaperField.text("文书名称", "文书目录"),
                PaperField.text("文号", "文书编号"),
                PaperField.date("成文日期", "制作当日"),
                PaperField.text("案号", ORIGIN),
                PaperField.text("承办部门", ORIGIN),
                PaperField.date("立卷日期", ORIGIN),
                PaperField.date("办结日期", ORIGIN),
                PaperField.rows("办理经过", "案卷记录", "序号", "办理日期", "办理事项", "经办人"),
                PaperField.rows("卷内文件", "文书和附件", "序号", "文号", "责任者", "题名", "文件日期", "日期代码"));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("纪委名称", settings.partyOffice());
        values.put("监委名称", settings.supervisoryOffice());
        values.put("文书名称", subject.paper().name());
        values.put("文号", subject.number());
        values.put("成文日期", LocalDate.now(clock));
        values.put("案号", subject.caseNumber());
        values.put("承办部门", subject.unit().map(people::unitName).orElse(null));
        values.put("立卷日期", day(subject.file().openedAt()));
        @Nullable Instant closedAt = subject.file().closedAt();
        values.put("办结日期", closedAt == null ? null : day(closedAt));
        values.put("办理经过", numbered(steps(subject)));
        values.put("卷内文件", numbered(contents(subject)));
        return values;
    }

    private Stream<Map<String, Object>> steps(PaperSubject subject) {
        return records.of(subject.caseNumber()).stream()
                .map(record -> record.step())
                .filter(step -> !step.stage().equals(Papers.STAGE))
                .map(step -> Map.of("办理日期", day(step.at()), "办理事项", step.elementLabel(), "经办人", actor(step)));
    }

    private String actor(Step step) {
        return step.actor().equals("system") ? "系统" : people.nameOf(step.actor());
    }

    /** The papers that were made and the files that count, in the order of their days. */
    private Stream<Map<String, Object>> contents(PaperSubject subject) {
        Stream<Map<String, Object>> papers = register.of(subject.caseNumber()).stream()
                .filter(entry -> !entry.code().equals(subject.paper().code()))
                .map(this::paper);
        Map<String, Attachment> latest = new LinkedHashMap<>();
        attachments.of(subject.caseNumber()).stream()
                .filter(Attachment::counts)
                .forEach(file -> latest.put(file.series(), file));
        Stream<Map<String, Object>> files = latest.values().stream()
                .map(file -> Map.of(
                        "文号",
                        "",
                        "责任者",
                        people.nameOf(file.uploadedBy()),
                        "题名",
                        file.name(),
                        "文件日期",
                        day(file.uploadedAt())));
        return Stream.concat(papers, files).map(CaseFacts::withCode).sorted(Comparator.comparing(row ->
                (LocalDate) row.get("文件日期")));
    }

    /** 卷内目录 writes a day as eight digits. */
    private static Map<String, Object> withCode(Map<String, Object> row) {
        Map<String, Object> coded = new LinkedHashMap<>(row);
        coded.put("日期代码", DateTimeFormatter.BASIC_ISO_DATE.format((LocalDate) row.get("文件日期")));
        return coded;
    }

    private Map<String, Object> paper(Entry entry) {
        PaperRegister.Made last = entry.versions().get(entry.versions().size() - 1);
        return Map.of(
                "文号",
                entry.number() == null ? "" : entry.number(),
                "责任者",
                people.nameOf(last.madeBy()),
                "题名",
                catalogue.nameOf(entry.code()),
                "文件日期",
                day(last.madeAt()));
    }

    private static List<Map<String, Object>> numbered(Stream<Map<String, Object>> rows) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, Object> withNumber = new LinkedHashMap<>(row);
            withNumber.put("序号", numbered.size() + 1);
            numbered.add(withNumber);
        });
        return numbered;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
