/** The engine's side of clue: the delegates of {@code clue.bpmn} and {@code clue-hold.bpmn}. */
@NullMarked
package org.mingjian.clue.process;

import org.jspecify.annotations.NullMarked;
