/**
 * 立案 filing: a case is filed against a Party member, a public official or both, decided on in writing, and announced.
 *
 * <p>Legal basis: 监督执纪工作规则§37–38, 监察法§42, 监察法实施条例§210–214.
 */
@ApplicationModule(
        displayName = "立案",
        allowedDependencies = {"engine", "casefile", "document"})
@NullMarked
package org.mingjian.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
