/**
 * 监督 supervision: hears what happens to the legal periods of cases, tells the people concerned, and follows up what was
 * missed, step by step (逾期督办). No module depends on it.
 */
@ApplicationModule(
        displayName = "监督",
        allowedDependencies = {"casefile", "deadline", "document", "engine", "notification", "people"})
@NullMarked
package org.mingjian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
