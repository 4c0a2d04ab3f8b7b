/** The engine's side of hearing: the delegates, choices and rules of {@code hearing.bpmn} and its forms. */
@NullMarked
package org.mingjian.hearing.process;

import org.jspecify.annotations.NullMarked;
