/** The engine's side of inquiry: the delegates and form rules of {@code inquiry.bpmn} and {@code inquiry-check.bpmn}. */
@NullMarked
package org.mingjian.inquiry.process;

import org.jspecify.annotations.NullMarked;
