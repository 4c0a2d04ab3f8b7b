/** 检举控告人 informant and the engine: which tasks of the petition office are about a report under a real name. */
@NullMarked
package org.mingjian.informant.process;

import org.jspecify.annotations.NullMarked;
