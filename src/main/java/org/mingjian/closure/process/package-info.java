/** The engine's side of closure: the delegates, choices and form rule of {@code closure*.bpmn}. */
@NullMarked
package org.mingjian.closure.process;

import org.jspecify.annotations.NullMarked;
