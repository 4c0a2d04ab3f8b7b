/**
 * 演示 demo: the demo county's cases, made by working on the real processes with the clock moved.
 *
 * <p>Nothing depends on it. Production does not run it.
 */
@ApplicationModule(
        displayName = "演示",
        allowedDependencies = {"engine", "people", "casefile"})
@NullMarked
package org.mingjian.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
