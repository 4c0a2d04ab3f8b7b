/**
 * 案卷 casefile: the case from its number to its end, and what was done in it, by whom and when.
 *
 * <p>Every completed task appends a record that is chained to the one before (经手人签名、全程登记备查, 监督执纪工作规则§23,
 * 监察法实施条例§203). Records are appended, never changed.
 */
@ApplicationModule(
        displayName = "案卷",
        allowedDependencies = {"engine", "people"})
@NullMarked
package org.mingjian.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
