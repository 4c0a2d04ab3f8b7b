/**
 * 通知 notification: tells the people concerned that something waits for them or has happened.
 *
 * <p>Every message is kept in an inbox inside the application. Mail and a webhook are outside channels: optional,
 * retried, and never in the way of a case. A message names the case number, the task or period and dates, and no person.
 */
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"engine", "people"})
@NullMarked
package org.mingjian.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
