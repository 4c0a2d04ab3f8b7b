/**
 * 办理 handling: what a person may do with a task or a case beside filling in its form, such as 转办, 退回, 催办.
 *
 * <p>Each of them is an {@link org.mingjian.handling.Action}: it says to whom it is open and what it asks, and is carried
 * out with a reason, a case record and a message to those concerned (监督执纪工作规则§23: 经手人签名、全程登记备查).
 */
@ApplicationModule(
        displayName = "办理",
        allowedDependencies = {"engine", "people", "casefile", "deadline", "notification", "approval", "duty"})
@NullMarked
package org.mingjian.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
