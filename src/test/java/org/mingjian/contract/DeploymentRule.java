package org.mingjian.contract;

import org.mingjian.engine.DeployableModels;

/** What the application refuses when it is deployed, module by module. */
final class DeploymentRule implements Rule {

    @Override
    public void check(House house, Findings findings) {
        for (String module : house.modules()) {
            DeployableModels.faults(house.deployment(module), house.java().beans())
                    .forEach(fault -> findings.add("processes/" + module, "", fault));
        }
    }
}
