package org.mingjian.investigation;

import java.util.Collection;
import java.util.List;

/**
 * 案卷目录: what the dossier of a case must contain before it goes to hearing, in the order of its contents list
 * (监督执纪工作规则§52, 监察法实施条例§220).
 */
public record Dossier(List<Item> required) {

    public Dossier {
        required = List.copyOf(required);
    }

    /** The titles that are not there, in the order of the list. */
    public List<String> missing(Collection<String> present) {
        return required.stream()
                .filter(item -> !present.contains(item.code()))
                .map(Item::title)
                .toList();
    }

    /** One paper or bundle of the dossier. */
    public record Item(String code, String title) {}

    /** What decides on the contents. */
    public record Occasion(String filingKind, boolean property, boolean crimeSuspected, Round round) {}
}
