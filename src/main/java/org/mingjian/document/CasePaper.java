package org.mingjian.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案件文书 a paper of a case: offered, or made in one version or more.
 *
 * @param id null until it is made
 * @param number its number 文号; null if it has none, or draws it when it is made
 * @param open whether a new version may be made of it
 * @param versions the first one first
 */
public record CasePaper(Paper paper, @Nullable Long id, @Nullable String number, boolean open, List<Version> versions) {

    /** One version; it never changes. */
    public record Version(int version, String madeBy, Instant madeAt, long size, String sha256) {}
}
