package org.mingjian.contract;

import java.util.Comparator;

/** A breach of the contract between models, forms and Java: where it is and why it is one. */
record Finding(String file, String element, String reason) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing(Finding::file)
                .thenComparing(Finding::element)
                .thenComparing(Finding::reason)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : " " + element) + "：" + reason;
    }
}
