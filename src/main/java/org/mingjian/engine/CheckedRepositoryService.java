package org.mingjian.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** The engine's repository service; a model that breaks the rules of the house is not deployed, whoever deploys it. */
final class CheckedRepositoryService extends RepositoryServiceImpl {

    private final ModelRules rules;

    CheckedRepositoryService(ModelRules rules) {
        this.rules = rules;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
        DeploymentEntity deployment = builder.getDeployment();
        Map<String, byte[]> resources = new LinkedHashMap<>();
        if (deployment.getResources() != null) {
            deployment.getResources().forEach((name, resource) -> resources.put(name, resource.getBytes()));
        }
        List<String> faults = rules.faults(resources);
        if (!faults.isEmpty()) {
            throw new NotValidException("模型未部署，原有版本继续使用：" + String.join("；", faults));
        }
        return super.deployWithResult(builder);
    }
}
