/**
 * 线索处置 clue: a report is registered, assigned to a unit and disposed of; the first stage of every case.
 *
 * <p>Legal basis: 监督执纪工作规则§20–23, 监察法实施条例§198–205, 检举控告工作规则§14–17.
 */
@ApplicationModule(
        displayName = "线索处置",
        allowedDependencies = {"engine", "people", "casefile", "duty"})
@NullMarked
package org.mingjian.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
