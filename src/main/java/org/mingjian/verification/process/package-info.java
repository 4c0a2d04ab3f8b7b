/** The engine's side of verification: the delegates, choices and form rules of {@code verification.bpmn}. */
@NullMarked
package org.mingjian.verification.process;

import org.jspecify.annotations.NullMarked;
