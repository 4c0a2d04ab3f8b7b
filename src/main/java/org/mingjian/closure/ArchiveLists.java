package org.mingjian.closure;

/** The contents lists of closed cases, kept where administrators revise them. */
public interface ArchiveLists {

    /** What the file must contain. */
    ArchiveList of(ArchiveList.Occasion occasion);
}
