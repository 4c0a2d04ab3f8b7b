/**
 * 处分执行 enforcement: a decision is announced, delivered and carried out, its execution is reported, and the period of
 * effect is watched when the case has long ended.
 *
 * <p>Legal basis: 监督执纪工作规则§56–57, 纪律处分条例§44–46, 政务处分法§46, §54, 监察法实施条例§233, §240.
 */
@ApplicationModule(
        displayName = "处分执行",
        allowedDependencies = {"engine"})
@NullMarked
package org.mingjian.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
