/**
 * 附件 attachment: files that people add to a case: scans, statements, recordings.
 *
 * <p>A file is checked by its content and never changed: a better one is a new version, a wrong one is withdrawn, and both
 * stay on record with their SHA-256. Bytes are kept before the record that names them ({@code Contents}).
 */
@ApplicationModule(
        displayName = "附件",
        allowedDependencies = {"engine", "casefile"})
@NullMarked
package org.mingjian.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
