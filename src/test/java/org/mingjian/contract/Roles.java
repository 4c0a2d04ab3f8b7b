package org.mingjian.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.people.Role;

/** The expressions that say who is offered a task, in Chinese. */
final class Roles {

    private static final Path ORGANISATION = Path.of("src/main/resources/organisation/demo-county.yaml");
    private static final Pattern UNIT = Pattern.compile("- key: (\\S+)\\s+name: (\\S+)");
    private static final Pattern ASKED = Pattern.compile("\\$\\{people\\.(\\w+)\\(([^{}]*)\\)}");
    private static final Map<String, String> UNIT_VARIABLES =
            Map.of("unit", "承办部门", "hearingUnit", "审理部门", "investigationUnit", "审查调查部门");

    private final Map<String, String> units = new TreeMap<>();

    Roles() {
        try {
            UNIT.matcher(Files.readString(ORGANISATION))
                    .results()
                    .forEach(unit -> units.put(unit.group(1), unit.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String chinese(String expression) {
        Matcher asked = ASKED.matcher(expression);
        StringBuilder chinese = new StringBuilder();
        while (asked.find()) {
            String named = name(asked.group(1), asked.group(2).strip());
            asked.appendReplacement(chinese, Matcher.quoteReplacement(named));
        }
        asked.appendTail(chinese);
        return chinese.toString().replaceAll("\\$\\{(\\w+)}", "`$1` 所指人员").replaceAll("\\s*,\\s*", "、");
    }

    private String name(String verb, String argument) {
        return switch (verb) {
            case "handlers" -> unit(argument) + "承办人";
            case "heads" -> unit(argument) + "负责人";
            case "deputy" -> unit(argument) + "分管领导";
            case "chief" -> Role.CHIEF.label();
            case "clerk" -> Role.CLERK.label();
            case "liaison" -> Role.LIAISON.label();
            case "approvers" -> "本级审批人";
            case "post" -> post(argument);
            default -> "`people." + verb + "(" + argument + ")`";
        };
    }

    private String unit(String argument) {
        String key = argument.replace("'", "");
        return argument.startsWith("'")
                ? units.getOrDefault(key, key)
                : UNIT_VARIABLES.getOrDefault(key, "`" + key + "` ");
    }

    private String post(String argument) {
        String group = argument.replace("'", "");
        return Role.ofGroup(group)
                .map(Role::label)
                .orElseGet(() -> group.endsWith("-heads")
                        ? unit("'" + group.replace("-heads", "") + "'") + "负责人"
                        : unit("'" + group + "'") + "承办人");
    }
}
