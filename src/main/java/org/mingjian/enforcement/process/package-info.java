/** The engine's side of enforcement: the delegates and form rules of {@code enforcement*.bpmn}. */
@NullMarked
package org.mingjian.enforcement.process;

import org.jspecify.annotations.NullMarked;
