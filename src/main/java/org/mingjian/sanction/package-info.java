/**
 * 处分 sanction: what a person who broke discipline or law is answered with, from its proposal to the decision.
 *
 * <p>Legal basis: 纪律处分条例§8–23, 处分违纪党员批准权限和程序规定§3–6, 公职人员政务处分法§7–27, §43–45, 监督执纪工作规则§56.
 */
@ApplicationModule(
        displayName = "处分",
        allowedDependencies = {"engine", "casefile", "document"})
@NullMarked
package org.mingjian.sanction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
