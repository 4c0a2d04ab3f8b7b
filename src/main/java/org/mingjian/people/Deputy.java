package org.mingjian.people;

import java.util.List;

/**
 * 分管领导 the post of a deputy with the units it is in charge of.
 *
 * @param key the post and its group id, such as {@code deputy-1}
 * @param units keys of units
 */
public record Deputy(String key, String name, List<String> units) {

    public Deputy {
        units = List.copyOf(units);
    }
}
