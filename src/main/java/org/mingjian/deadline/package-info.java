/**
 * 期限 deadline: every legal period of a case, from its start to the day it is met.
 *
 * <p>What periods there are is data ({@code deadline-rules.dmn}), which days are working days is data ({@code
 * days.csv}); this module computes, keeps each running period on record and says what happens to it. Legal basis of the
 * computation: 监察法实施条例（2025）§327. A period that runs out never decides a case, it is only missed.
 */
@ApplicationModule(
        displayName = "期限",
        allowedDependencies = {"document", "engine", "people"})
@NullMarked
package org.mingjian.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
