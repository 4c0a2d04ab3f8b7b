/** The engine's side of lifecycle: the delegates of {@code lifecycle.bpmn}. */
@NullMarked
package org.mingjian.lifecycle.process;

import org.jspecify.annotations.NullMarked;
