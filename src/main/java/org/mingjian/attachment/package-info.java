/**
 * 附件 attachment: files that people add to a case: scans, statements, recordings.
 *
 * <p>A file is checked by its content, kept under its SHA-256 and never changed: a better one is a new version, a wrong
 * one is withdrawn, and both stay on record.
 */
@ApplicationModule(
        displayName = "附件",
        allowedDependencies = {"casefile"})
@NullMarked
package org.mingjian.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
