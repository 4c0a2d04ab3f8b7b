/** 审批 approval and the engine: the delegates and the facts for its two forms. */
@NullMarked
package org.mingjian.approval.process;

import org.jspecify.annotations.NullMarked;
