/**
 * 办案台 desk: what lies beside a task: the case around it, its periods, opinions and records, and the way it has taken.
 *
 * <p>Reads only; whoever may see a task of a case may read the case, and nobody else. No module depends on it.
 */
@ApplicationModule(
        displayName = "办案台",
        allowedDependencies = {"engine", "people", "casefile", "deadline", "approval", "attachment"})
@NullMarked
package org.mingjian.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
