package org.mingjian;

import java.util.List;

/** The stages of a case, in legal order. */
public final class Stages {

    public static final List<String> WORDS = List.of(
            "clue",
            "inquiry",
            "verification",
            "filing",
            "investigation",
            "hearing",
            "sanction",
            "enforcement",
            "closure");

    private Stages() {}
}
