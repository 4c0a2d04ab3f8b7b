package org.mingjian.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets tests outside this package ask what would be refused at deployment. */
public final class DeployableModels {

    private DeployableModels() {}

    public static List<String> faults(Map<String, byte[]> resources, Set<String> beans) {
        return new ModelRules(beans).faults(resources);
    }

    /** What this rule finds in the table of periods. */
    public static List<String> faults(String table, ModelRule rule) {
        return new ModelRules(Set.of(), () -> List.of(rule))
                .faults(Map.of("deadline-rules.dmn", table.getBytes(StandardCharsets.UTF_8)));
    }
}
