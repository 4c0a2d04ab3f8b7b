/**
 * 全流程 lifecycle: the map of the whole system; starts a case, hands it from stage to stage and closes it.
 *
 * <p>The hand-over between stages is drawn in {@code lifecycle.bpmn}; stages do not know each other.
 */
@ApplicationModule(
        displayName = "全流程",
        allowedDependencies = {"engine", "casefile"})
@NullMarked
package org.mingjian.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
