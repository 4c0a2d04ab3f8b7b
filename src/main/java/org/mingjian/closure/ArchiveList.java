package org.mingjian.closure;

import java.util.Collection;
import java.util.List;

/** 归档目录: what the file of a closed case must contain, in the order of its contents list. */
public record ArchiveList(List<Item> required) {

    public ArchiveList {
        required = List.copyOf(required);
    }

    /** The titles that are not there, in the order of the list. */
    public List<String> missing(Collection<String> present) {
        return required.stream()
                .filter(item -> !present.contains(item.code()))
                .map(Item::title)
                .toList();
    }

    /** One paper or bundle of the file. */
    public record Item(String code, String title) {}

    /**
     * What decides on the contents.
     *
     * @param feedback whether a named informant is told the result
     */
    public record Occasion(ClosureKind kind, boolean feedback, boolean clarified, boolean judicialTransfer) {}
}
