/** The engine's side of 通知: hears waiting tasks, runs the outside channels as processes, serves the inbox. */
@NullMarked
package org.mingjian.notification.process;

import org.jspecify.annotations.NullMarked;
