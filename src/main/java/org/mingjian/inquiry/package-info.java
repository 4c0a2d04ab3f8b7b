/**
 * 谈话函询 inquiry: the person is talked to or asked in writing about a minor matter, and what was found is disposed of.
 *
 * <p>Legal basis: 监督执纪工作规则§26–31, 监察法实施条例§78, §79, §206, §208, §231.
 */
@ApplicationModule(
        displayName = "谈话函询",
        allowedDependencies = {"engine", "people", "document"})
@NullMarked
package org.mingjian.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
