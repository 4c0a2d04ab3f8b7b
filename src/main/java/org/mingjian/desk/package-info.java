/**
 * 办案台 desk: what lies beside a task: the case around it, its periods, opinions, records and files, the way it has taken,
 * and what one may do.
 *
 * <p>Who may read a case is said in one place ({@code Readership}); one comes to it through {@code CaseDoor}. No module
 * depends on it.
 */
@ApplicationModule(
        displayName = "办案台",
        allowedDependencies = {
            "engine",
            "people",
            "casefile",
            "deadline",
            "approval",
            "attachment",
            "document",
            "handling"
        })
@NullMarked
package org.mingjian.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
