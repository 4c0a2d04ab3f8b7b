/**
 * 办结归档 closure: however a case ends, its kind of ending is classified, a named informant is told, a false report is
 * cleared up, the papers are filed and 案件监督管理室 strikes the case off.
 *
 * <p>Legal basis: 监察法实施条例§203, §209, §299, 监督执纪工作规则§23, 关于做好失实检举控告澄清工作的意见.
 */
@ApplicationModule(
        displayName = "办结归档",
        allowedDependencies = {"engine", "people"})
@NullMarked
package org.mingjian.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
