/**
 * 审查调查 investigation: a filed case is investigated by a team, its facts are put to the person, and it goes to hearing
 * with a complete dossier or is withdrawn.
 *
 * <p>Legal basis: 监督执纪工作规则§39–52, 监察法§42–50, 监察法实施条例§215–220, §237.
 */
@ApplicationModule(
        displayName = "审查调查",
        allowedDependencies = {"document", "engine", "people"})
@NullMarked
package org.mingjian.investigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
