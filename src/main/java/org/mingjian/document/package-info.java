/**
 * 文书 document: the papers of the office and their numbers.
 *
 * <p>Every case and every letter carries a number of the office, counted per kind and year without gaps.
 */
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {})
@NullMarked
package org.mingjian.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
