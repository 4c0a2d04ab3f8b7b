package org.mingjian.approval;

import java.util.Arrays;
import java.util.List;
import org.mingjian.people.Level;

/**
 * 审批事项 what is submitted for approval, and the levels it has to pass, as the decision table says.
 *
 * @param code the word by which a stage asks, such as {@code FILING}
 * @param name the Chinese name shown to those who approve
 * @param chain the levels in the order they are asked; never empty
 */
public record Matter(String code, String name, List<Level> chain) {

    public Matter {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("审批事项没有审批层级：" + code);
        }
        chain = List.copyOf(chain);
    }

    /**
     * A matter whose chain is written as in the decision table, such as {@code H1,H2,H3}.
     *
     * @throws IllegalArgumentException if the chain is empty or names a level that does not exist
     */
    public static Matter of(String code, String name, String levels) {
        return new Matter(
                code,
                name,
                Arrays.stream(levels.split(",", -1))
                        .map(String::strip)
                        .filter(level -> !level.isEmpty())
                        .map(Level::valueOf)
                        .toList());
    }
}
