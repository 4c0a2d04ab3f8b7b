/** The engine's side of filing: the delegates and the rules of the forms of {@code filing.bpmn}. */
@NullMarked
package org.mingjian.filing.process;

import org.jspecify.annotations.NullMarked;
