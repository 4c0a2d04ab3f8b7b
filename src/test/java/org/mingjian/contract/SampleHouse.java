package org.mingjian.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small house that keeps the contract, into which tests put one fault at a time. */
final class SampleHouse {

    static final String MODEL = "processes/probe/probe.bpmn";
    static final String FORM = "forms/probe/probe-work.form";
    static final String CHECK = "forms/probe/probe-check.form";
    static final String KIND = "processes/probe/probe-kind.dmn";
    static final String RULES = "processes/deadline/deadline-rules.dmn";
    static final String CHAIN = "processes/approval/approval-chain.dmn";
    static final String APPROVAL = "processes/approval/approval.bpmn";
    static final String PROCESS = "ProbeProcess";

    private static final House GOOD = House.read(Path.of("src/test/resources/contract"), java(PROCESS, "", ""));

    private SampleHouse() {}

    static House good() {
        return GOOD;
    }

    /** The sample with a part of one file, or of one Java source, replaced. */
    static House with(String file, String part, String instead) {
        if (!file.contains("/")) {
            return House.of(GOOD.files(), java(file, part, instead));
        }
        Map<String, byte[]> files = new LinkedHashMap<>(GOOD.files());
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, replaced(text, part, instead).getBytes(StandardCharsets.UTF_8));
        return House.of(files, GOOD.java());
    }

    /** The sample with one file under another name. */
    static House renamed(String file, String name) {
        Map<String, byte[]> files = new LinkedHashMap<>(GOOD.files());
        files.put(name, files.remove(file));
        return House.of(files, GOOD.java());
    }

    private static String replaced(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("样例中没有：" + part);
        }
        return text.replace(part, instead);
    }

    private static JavaSide java(String type, String part, String instead) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        sources.put(
                PROCESS,
                List.of(
                        "probe",
                        """
                        final class ProbeProcess {
                            static final Variable<String> WORK_RESULT = Variable.of("workResult", String.class);
                            static final Variable<String> UNIT = Variable.of("unit", String.class);
                            static final List<String> FACTS = List.of("unit");
                        }
                        """));
        sources.put(
                "FinishDelegate",
                List.of(
                        "probe",
                        """
                        class FinishDelegate implements JavaDelegate {
                            void execute() { ProbeProcess.WORK_RESULT.get(execution); }
                        }
                        """));
        sources.put(
                "DecideDelegate",
                List.of(
                        "approval",
                        """
                        class DecideDelegate implements JavaDelegate {
                            static final Variable<String> OUTCOME = Variable.of("approvalOutcome", String.class);
                            void execute() { OUTCOME.set(execution, "APPROVED"); }
                        }
                        """));
        sources.put("SendWarningDelegate", List.of("deadline", "class SendWarningDelegate implements JavaDelegate {}"));
        sources.put("RecordMissDelegate", List.of("deadline", "class RecordMissDelegate implements JavaDelegate {}"));
        sources.put("DeadlineReader", List.of("deadline", "@ModelBean(\"deadlines\") class DeadlineReader {}"));
        sources.put("PeopleReader", List.of("people", "@ModelBean(\"people\") class PeopleReader {}"));
        sources.put("PeopleChoices", List.of("people", "@Bean ChoiceSource unitOfficers() {}"));
        return JavaSide.of(sources.entrySet().stream()
                .map(source -> JavaSource.of(
                        source.getValue().get(0),
                        source.getKey(),
                        source.getKey().equals(type)
                                ? replaced(source.getValue().get(1), part, instead)
                                : source.getValue().get(1)))
                .toList());
    }
}
