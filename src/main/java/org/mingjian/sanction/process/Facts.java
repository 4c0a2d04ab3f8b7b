package org.mingjian.sanction.process;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.Variable;
import org.mingjian.sanction.GovernmentSanction;
import org.mingjian.sanction.PartySanction;
import org.mingjian.sanction.Probation;
import org.mingjian.sanction.Proposal;
import org.mingjian.sanction.Subject;

/**
 * Reads the subject and the proposal of a case, whether they are variables of the process or fields of a form.
 *
 * @param values what is known by name
 */
record Facts(Function<String, @Nullable Object> values) {

    static Facts of(FormContext context) {
        return new Facts(context.variables()::value);
    }

    /** A kind of filing that is not told forbids nothing. */
    Subject subject() {
        String filed = find(SanctionProcess.FILING_KIND).orElse("BOTH");
        return new Subject(
                find(SanctionProcess.PARTY_MEMBER).orElse(false),
                find(SanctionProcess.PUBLIC_OFFICIAL).orElse(false),
                find(SanctionProcess.RANK_GROUP).stream().anyMatch("VILLAGE"::equals),
                !filed.equals("SUPERVISION"),
                !filed.equals("PARTY"));
    }

    Proposal proposal() {
        return new Proposal(
                find(SanctionProcess.SANCTION_PROPOSAL).orElseThrow(),
                find(SanctionProcess.PARTY_SANCTION).orElse(PartySanction.NONE),
                find(SanctionProcess.PROBATION_PERIOD).orElse(Probation.NONE),
                find(SanctionProcess.GOVERNMENT_SANCTION).orElse(GovernmentSanction.NONE),
                find(SanctionProcess.RECOVERY_AMOUNT)
                        .map(amount -> new BigDecimal(amount.toString()))
                        .orElse(BigDecimal.ZERO),
                find(SanctionProcess.JUDICIAL_PROPOSAL).stream().anyMatch("TRANSFER"::equals));
    }

    /** Whether the subject's statement was taken up and the proposal is made anew for it. */
    boolean afterStatement() {
        return find(SanctionProcess.STATEMENT_DECISION).stream().anyMatch("ADOPTED"::equals);
    }

    private <T> Optional<T> find(Variable<T> variable) {
        return Optional.ofNullable(values.apply(variable.name()))
                .filter(value -> !value.toString().isEmpty())
                .map(variable.read());
    }
}
