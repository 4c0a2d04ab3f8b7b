package org.mingjian.contract;

import java.util.List;
import java.util.Set;

/** The contract between models, forms and Java: all its rules. */
final class Contract {

    private static final List<Rule> RULES = List.of(
            new DeploymentRule(),
            new NamingRule(),
            new FlowRule(),
            new TaskRule(),
            new PeriodRule(),
            new CallRule(),
            new DiagramRule(),
            new FieldRule(),
            new SameKeyRule(),
            new VariableRule());

    private Contract() {}

    static Set<Finding> findings(House house) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(house, findings));
        return findings.all();
    }
}
