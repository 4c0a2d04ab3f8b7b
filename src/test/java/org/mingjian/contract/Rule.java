package org.mingjian.contract;

/** One subject of the contract. */
@FunctionalInterface
interface Rule {

    void check(House house, Findings findings);
}
