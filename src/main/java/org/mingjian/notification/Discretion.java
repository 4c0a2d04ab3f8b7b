package org.mingjian.notification;

import java.util.Set;

/**
 * Says of which cases a user must not hear, although the message goes to a group of theirs: the person named in a clue,
 * and whoever is recused 回避. Implemented by the module that knows recusals.
 */
public interface Discretion {

    /** The numbers of the cases that are kept from the user; usually none. */
    Set<String> casesKeptFrom(String user);
}
