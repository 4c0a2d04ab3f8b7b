/**
 * 文书 document: the papers of the office, from their templates to the versions that were made, and their numbers.
 *
 * <p>Which papers there are is a catalogue, how they look are Word templates, what they say comes from the record of the
 * case: every module tells its part by {@link org.mingjian.document.PaperFacts}. Every case and every letter carries a
 * number of the office, counted per kind and year without gaps.
 */
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"engine", "people", "casefile", "attachment"})
@NullMarked
package org.mingjian.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
