package org.mingjian.closure;

/** The contents lists of closed cases, kept where administrators revise them. */
public interface ArchiveLists {

    /** What the file must contain. */
    ArchiveList of(ArchiveList.Occasion occasion);

    /** Everything that a file of any case may have to contain; a code may come more than once. */
    ArchiveList all();
}
