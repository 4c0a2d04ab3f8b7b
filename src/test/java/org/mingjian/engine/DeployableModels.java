package org.mingjian.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets tests outside this package ask what would be refused at deployment. */
public final class DeployableModels {

    private DeployableModels() {}

    public static List<String> faults(Map<String, byte[]> resources, Set<String> beans) {
        return new ModelRules(beans).faults(resources);
    }
}
