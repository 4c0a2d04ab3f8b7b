/** The seam of supervision to the engine: starts and ends its processes, and what they ask. */
@NullMarked
package org.mingjian.supervision.process;

import org.jspecify.annotations.NullMarked;
