package org.mingjian.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingjian.Client;
import org.mingjian.demo.FormFiller;

/**
 * The demo county seen from outside: only the REST API, only as its users, and of a task only what its form says. The
 * supervisor tells which tasks wait and for whom, as Cockpit would show.
 */
final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Supplier<LocalDate> today;
    private final Map<String, Client> clients = new HashMap<>();

    Office(int port, Supplier<LocalDate> today) {
        this.port = port;
        this.today = today;
    }

    /** Registers a clue and returns the case number. */
    String register(String user, Map<String, Object> wishes) {
        JsonNode started =
                post(user, "/process-definition/key/lifecycle/submit-form", startVariables(user, "lifecycle", wishes));
        return started.path("businessKey").asText();
    }

    /** The variables of a start form filled in with these wishes. */
    String registration(String user, Map<String, Object> wishes) {
        return startVariables(user, "lifecycle", wishes);
    }

    /** Starts a request, such as an extension, by its start form. */
    void start(String user, String process, Map<String, Object> wishes) {
        post(user, "/process-definition/key/" + process + "/submit-form", startVariables(user, process, wishes));
    }

    private String startVariables(String user, String process, Map<String, Object> wishes) {
        JsonNode form = get(user, "/process-definition/key/" + process + "/deployed-start-form");
        return variables(new FormFiller(key -> JSON.createArrayNode(), today.get()).fill(form, wishes));
    }

    /** Completes one open task of this element with these wishes, as somebody who is offered it. */
    void complete(String caseNumber, String element, Map<String, Object> wishes) {
        JsonNode task = open(caseNumber, element);
        completeAs(candidate(task), caseNumber, task, wishes);
    }

    /** Completes every open task of the running approval until it is decided; {@code AGREE} at each level. */
    void approve(String caseNumber) {
        for (JsonNode task = approval(caseNumber); task != null; task = approval(caseNumber)) {
            completeAs(candidate(task), caseNumber, task, Map.of("opinion", "AGREE"));
        }
    }

    /** Works on whatever is open, with these wishes, until one of {@code stops} is open or nothing is left. */
    void workUntil(String caseNumber, Map<String, Object> wishes, String... stops) {
        List<String> last = List.of(stops);
        for (int i = 0; i < 300; i++) {
            List<JsonNode> open = openTasks(caseNumber);
            if (open.isEmpty()
                    || open.stream()
                            .anyMatch(task ->
                                    last.contains(task.path("taskDefinitionKey").asText()))) {
                return;
            }
            completeAs(candidate(open.get(0)), caseNumber, open.get(0), wishes);
        }
        throw new AssertionError("案件 " + caseNumber + " 办不完，当前任务：" + elements(caseNumber));
    }

    private void completeAs(String user, String caseNumber, JsonNode task, Map<String, Object> wishes) {
        String id = task.path("id").asText();
        assertThat(get(user, "/task?processInstanceBusinessKey=" + caseNumber).findValuesAsText("id"))
                .as("%s 看得到自己可以办理的任务 %s", user, task.path("name").asText())
                .contains(id);
        JsonNode form = get(user, "/task/" + id + "/deployed-form");
        JsonNode shown = get(user, "/task/" + id + "/form-variables?deserializeValues=false");
        FormFiller filler =
                new FormFiller(key -> parse(shown.path(key).path("value").asText("[]")), today.get());
        post(user, "/task/" + id + "/submit-form", variables(filler.fill(form, wishes)));
    }

    /** Who is offered the task: its assignee, a candidate user or a member of a candidate group. */
    String candidate(JsonNode task) {
        if (!task.path("assignee").isNull()) {
            return task.path("assignee").asText();
        }
        JsonNode links = get("supervisor", "/task/" + task.path("id").asText() + "/identity-links");
        for (JsonNode link : links) {
            if (link.path("type").asText().equals("candidate")) {
                return link.path("userId").isNull()
                        ? memberOf(link.path("groupId").asText())
                        : link.path("userId").asText();
            }
        }
        throw new AssertionError("任务“" + task.path("name").asText() + "”没有可办理的人员");
    }

    private static String memberOf(String group) {
        if (group.endsWith("-heads")) {
            return group.substring(0, group.length() - 1);
        }
        return group.matches("(deputy-\\d|chief|clerk|liaison|supervisor)") ? group : group + "-a";
    }

    private JsonNode approval(String caseNumber) {
        return openTasks(caseNumber).stream()
                .filter(task -> task.path("processDefinitionId").asText().startsWith("approval:"))
                .findFirst()
                .orElse(null);
    }

    JsonNode open(String caseNumber, String element) {
        return openTasks(caseNumber).stream()
                .filter(task -> task.path("taskDefinitionKey").asText().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("没有任务 " + element + "，当前任务：" + elements(caseNumber)));
    }

    /** All open tasks of the case as the supervisor sees them, oldest first. */
    List<JsonNode> openTasks(String caseNumber) {
        List<JsonNode> tasks = new ArrayList<>();
        get("supervisor", "/task?processInstanceBusinessKey=" + caseNumber + "&sortBy=created&sortOrder=asc")
                .forEach(tasks::add);
        return tasks;
    }

    List<String> elements(String caseNumber) {
        return openTasks(caseNumber).stream()
                .map(task -> task.path("taskDefinitionKey").asText())
                .toList();
    }

    JsonNode get(String user, String path) {
        HttpResponse<String> answer = client(user).get("/engine-rest" + path);
        assertThat(answer.statusCode())
                .as("%s GET %s: %s", user, path, answer.body())
                .isEqualTo(200);
        return parse(answer.body());
    }

    private JsonNode post(String user, String path, String body) {
        HttpResponse<String> answer = client(user).post("/engine-rest" + path, body);
        assertThat(answer.statusCode())
                .as("%s POST %s %s: %s", user, path, body, answer.body())
                .isLessThan(300);
        return answer.body().isEmpty() ? JSON.createObjectNode() : parse(answer.body());
    }

    Client client(String user) {
        return clients.computeIfAbsent(user, name -> Client.demo(port, name));
    }

    /** Fields as the browser sends them: lists as JSON, everything else without a type. */
    static String variables(Map<String, Object> fields) {
        ObjectNode variables = JSON.createObjectNode();
        fields.forEach((name, value) -> {
            ObjectNode variable = variables.putObject(name);
            if (value instanceof List<?> list) {
                variable.put("type", "Json").put("value", JSON.valueToTree(list).toString());
            } else {
                variable.set("value", JSON.valueToTree(value));
            }
        });
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
