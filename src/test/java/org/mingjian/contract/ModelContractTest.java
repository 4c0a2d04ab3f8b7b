package org.mingjian.contract;

import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The models and forms of the house keep the contract. */
class ModelContractTest {

    @Test
    void models_forms_and_java_keep_their_contract() {
        Set<Finding> findings = Contract.findings(House.atHome());
        if (!findings.isEmpty()) {
            fail(findings.size() + " 处不符合约定：\n"
                    + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
    }
}
