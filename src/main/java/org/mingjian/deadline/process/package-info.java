/** The seam of the periods to the engine: what models name, and what moves when a period moves. */
@NullMarked
package org.mingjian.deadline.process;

import org.jspecify.annotations.NullMarked;
