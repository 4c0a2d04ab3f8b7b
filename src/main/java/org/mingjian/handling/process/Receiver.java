package org.mingjian.handling.process;

import org.jspecify.annotations.Nullable;
import org.mingjian.handling.Offer.Option;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Unit;

/**
 * 接办人 who a task is handed to.
 *
 * @param officer the login; null if it is for whoever of the unit claims it
 */
record Receiver(Unit unit, @Nullable String officer) {

    private static final String BETWEEN = "/";

    /** @param value as an option had it */
    static Receiver of(String value, People people) {
        int between = value.indexOf(BETWEEN);
        return between < 0
                ? new Receiver(people.unit(value), null)
                : new Receiver(people.unit(value.substring(0, between)), value.substring(between + 1));
    }

    static Option option(Unit unit) {
        return new Option(unit.key(), unit.name() + "（由该部门领取）", unit.name());
    }

    static Option option(Officer officer, Unit unit) {
        return new Option(unit.key() + BETWEEN + officer.id(), officer.name(), unit.name());
    }

    String value() {
        return officer == null ? unit.key() : unit.key() + BETWEEN + officer;
    }

    String name(People people) {
        return officer == null ? unit.name() + "，由该部门领取" : people.nameOf(officer) + "（" + unit.name() + "）";
    }
}
