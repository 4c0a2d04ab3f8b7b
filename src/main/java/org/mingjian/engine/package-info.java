/**
 * 引擎 engine: the seam to the Camunda engine, and all plumbing of it.
 *
 * <p>Apart from the {@code *.process} packages this is the only place that imports {@code org.camunda}. It knows no
 * module: whoever needs to be asked or told by the engine implements one of the interfaces here.
 */
@ApplicationModule(
        displayName = "引擎",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.mingjian.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
