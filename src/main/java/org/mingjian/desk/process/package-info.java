/** 办案台 desk and the engine: which case a task belongs to, and the way the case has taken through the models. */
@NullMarked
package org.mingjian.desk.process;

import org.jspecify.annotations.NullMarked;
