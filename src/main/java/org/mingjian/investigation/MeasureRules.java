package org.mingjian.investigation;

import java.util.Optional;

/** The table of measures 措施审批表, kept where administrators revise it. */
public interface MeasureRules {

    /** The rule for a measure in a case of this kind against a person of this rank; empty if it may not be taken. */
    Optional<MeasureRule> find(String measure, String filingKind, String rankGroup);
}
