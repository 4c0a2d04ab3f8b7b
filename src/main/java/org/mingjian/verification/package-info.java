/**
 * 初步核实 verification: a team of two or more verifies a clue before a case is filed.
 *
 * <p>Legal basis: 监督执纪工作规则§32–36, 监察法§41, 监察法实施条例§59, §80, §207.
 */
@ApplicationModule(
        displayName = "初步核实",
        allowedDependencies = {"engine"})
@NullMarked
package org.mingjian.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
