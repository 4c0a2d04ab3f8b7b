package org.mingjian.investigation;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.people.Level;

/**
 * 措施审批: what a measure is called, and the lowest level that may approve it for such a case.
 *
 * @param leastLevel the lowest level, inclusive
 */
public record MeasureRule(String name, Level leastLevel) {

    /** Why a measure approved so cannot be entered, in Chinese; empty if it can. */
    public Optional<String> objection(Level level, LocalDate approvedOn, LocalDate filedOn) {
        if (level.compareTo(leastLevel) < 0) {
            return Optional.of("“审批层级”低于规定：" + name + "应当由" + leastLevel.label() + "批准");
        }
        return approvedOn.isBefore(filedOn) ? Optional.of("“批准日期”不得早于立案日期；立案前采取的措施在初步核实中登记") : Optional.empty();
    }
}
