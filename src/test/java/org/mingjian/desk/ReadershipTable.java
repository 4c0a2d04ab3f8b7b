package org.mingjian.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Copies;
import org.mingjian.people.People;

/** Cases of every sort and who may read which: the rule of readership as a table. */
final class ReadershipTable {

    /** Everybody who is asked about. */
    static final List<String> PEOPLE = List.of(
            "petition-a",
            "petition-b",
            "casemgmt-a",
            "casemgmt-b",
            "casemgmt-head",
            "inspect-1-a",
            "inspect-1-b",
            "inspect-1-head",
            "inspect-2-a",
            "inspect-2-head",
            "deputy-1",
            "deputy-2",
            "chief",
            "supervisor",
            "clerk",
            "liaison",
            "auditor",
            "system-admin",
            "security-admin",
            "model-admin");

    private static final Map<String, Object> TO_INSPECT_1 = Map.of("proposedUnit", "inspect-1", "opinion", "AGREE");

    private final CaseWorker worker;
    private final Recusals recusals;
    private final People people;
    private final Copies copies;

    ReadershipTable(CaseWorker worker, Recusals recusals, People people, Copies copies) {
        this.worker = worker;
        this.recusals = recusals;
        this.people = people;
        this.copies = copies;
    }

    /** Each case with those who may read it. */
    List<Line> lines() {
        return List.of(
                line("受理之初", registered(), "petition-a petition-b"),
                line(
                        "承办部门办理中",
                        handled(Map.of()),
                        "petition-a casemgmt-a inspect-1-a inspect-1-b inspect-1-head deputy-2"),
                line("已移送办结", ended(), "petition-a casemgmt-a"),
                line(
                        "已抄送，其中一份已终止",
                        copied(),
                        "petition-a casemgmt-a inspect-1-a inspect-1-b inspect-1-head deputy-2 inspect-2-a"),
                line("一名承办人已回避", recused("inspect-1-b"), "petition-a casemgmt-a inspect-1-a inspect-1-head deputy-2"),
                line(
                                "监督人员已回避",
                                recused("supervisor"),
                                "petition-a casemgmt-a inspect-1-a inspect-1-b inspect-1-head deputy-2")
                        .without("supervisor"),
                line(
                                "反映监督人员的同名人员",
                                handled(Map.of("subjectName", spaced(people.nameOf("supervisor")))),
                                "petition-a casemgmt-a inspect-1-a inspect-1-b inspect-1-head deputy-2")
                        .without("supervisor"));
    }

    private Line line(String what, String number, String readers) {
        Stream<String> all =
                Stream.concat(Arrays.stream(readers.split(" ", -1)), Stream.of("chief", "supervisor", "casemgmt-head"));
        return new Line(what, number, Set.copyOf(all.toList()));
    }

    private String registered() {
        return worker.register("petition-a", TO_INSPECT_1);
    }

    private String handled(Map<String, Object> wishes) {
        Map<String, Object> all = new HashMap<>(TO_INSPECT_1);
        all.putAll(wishes);
        String number = worker.register("petition-a", all);
        Task task;
        while (!(task = worker.openTasks(number).get(0)).getTaskDefinitionKey().equals("userTask_analyseClue")) {
            worker.complete(task, all);
        }
        return number;
    }

    private String ended() {
        Map<String, Object> wishes = Map.of("jurisdiction", "OTHER", "realName", false);
        String number = worker.register("petition-a", wishes);
        for (List<Task> open = worker.openTasks(number); !open.isEmpty(); open = worker.openTasks(number)) {
            worker.complete(open.get(0), wishes);
        }
        return number;
    }

    private String copied() {
        String number = handled(Map.of());
        copies.send(number, "inspect-2-a", "inspect-1-a");
        copies.send(number, "inspect-2-head", "inspect-1-a");
        copies.of(number).stream()
                .filter(copy -> copy.reader().equals("inspect-2-head"))
                .forEach(copy -> copies.end(copy.id(), "inspect-1-a"));
        return number;
    }

    private String recused(String officer) {
        String number = handled(Map.of());
        Recusal request =
                recusals.request(new Recusal.Request(number, officer, officer, Recusal.Relation.OTHER, "与被反映人相识"));
        recusals.recuse(Objects.requireNonNull(request.id()), LocalDate.of(2026, 3, 2));
        return number;
    }

    private static String spaced(String name) {
        return name.charAt(0) + " " + name.substring(1);
    }

    /** A case and its readers. */
    record Line(String what, String number, Set<String> readers) {

        Line without(String officer) {
            return new Line(
                    what,
                    number,
                    Set.copyOf(readers.stream()
                            .filter(reader -> !reader.equals(officer))
                            .toList()));
        }
    }
}
