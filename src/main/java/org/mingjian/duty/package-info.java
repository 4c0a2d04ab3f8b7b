/**
 * 回避 duty: who must keep out of a task, whatever post they hold.
 *
 * <p>The rules are values in one list, {@link org.mingjian.duty.Policies}, each with its legal basis (监察法§67,
 * 监察法实施条例§222、§242、§295、§296; 监督执纪工作规则§54、§59). They hold at offer, claim, assignment, delegation and
 * completion, for every model and through every interface.
 */
@ApplicationModule(
        displayName = "回避",
        allowedDependencies = {"engine", "people", "casefile"})
@NullMarked
package org.mingjian.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
