/** The engine's side of sanction: the delegates, choices, facts and rules of {@code sanction.bpmn} and its forms. */
@NullMarked
package org.mingjian.sanction.process;

import org.jspecify.annotations.NullMarked;
