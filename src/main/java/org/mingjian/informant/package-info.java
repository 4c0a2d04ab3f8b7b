/**
 * 检举控告人 informant: who has reported under his own name. Entered, read and changed by the petition office alone, kept
 * encrypted under a key of its own, and nowhere else: in no variable, record, message, paper, search or log.
 *
 * <p>Legal basis: 监察法实施条例§299（检举控告人信息及内容严格保密），检举控告工作规则§15.
 */
@ApplicationModule(
        displayName = "检举控告人",
        allowedDependencies = {"engine", "people", "casefile", "duty"})
@NullMarked
package org.mingjian.informant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
