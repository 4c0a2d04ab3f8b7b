/**
 * 审批 approval: one matter goes up its chain of levels, and every level's opinion stays on record.
 *
 * <p>Which levels a matter needs is a row of {@code approval-chain.dmn}; stages only name the matter. The chain stops at
 * the first level that does not agree (分级审批, 监督执纪工作规则 第十条; 重大事项集体研究).
 */
@ApplicationModule(
        displayName = "审批",
        allowedDependencies = {"document", "engine", "people"})
@NullMarked
package org.mingjian.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
