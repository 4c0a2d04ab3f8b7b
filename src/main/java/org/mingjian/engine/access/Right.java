package org.mingjian.engine.access;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * One line of {@code access/rights.yaml}: what some groups may do with some things.
 *
 * @param who groups; {@code *} is everybody who logs in
 * @param on the kind of thing
 * @param of which of them; {@code *} is all
 * @param may the engine's names of permissions
 */
record Right(List<String> who, Resources on, List<String> of, List<String> may) {

    static final String ALL = "*";

    /** The same as rights of one group on one thing each. */
    Stream<Row> rows() {
        return who.stream().flatMap(group -> of.stream().map(thing -> new Row(group, on, thing, may)));
    }

    record Row(String group, Resources on, String thing, List<String> may) {

        boolean isForAll() {
            return group.equals(ALL);
        }
    }
}
