/**
 * 案件审理 hearing: people who did not investigate review a case before anybody is sanctioned.
 *
 * <p>Legal basis: 监督执纪工作规则§54–56, 监察法实施条例§221–227.
 */
@ApplicationModule(
        displayName = "案件审理",
        allowedDependencies = {"engine", "casefile", "people"})
@NullMarked
package org.mingjian.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
