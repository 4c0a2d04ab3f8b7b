/** 回避 duty and the engine: holds every user task of every model to the policies, and runs the request for recusal. */
@NullMarked
package org.mingjian.duty.process;

import org.jspecify.annotations.NullMarked;
