package org.mingjian.sanction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 处分建议: what the hearing unit proposes.
 *
 * @param probation 留党察看期限, where that is the Party sanction
 * @param recovery what is to be recovered 追缴、责令退赔, in yuan; 0 if nothing
 * @param judicialTransfer whether the suspicion of a crime goes to the judiciary 移送司法
 */
public record Proposal(
        Kind kind,
        PartySanction partySanction,
        Probation probation,
        GovernmentSanction governmentSanction,
        BigDecimal recovery,
        boolean judicialTransfer) {

    /** What kind of decision is proposed. */
    public enum Kind {
        /** 给予处分. */
        SANCTION(SanctionOutcome.SANCTIONED),
        /** 免予处分. */
        EXEMPT(SanctionOutcome.EXEMPTED),
        /** 不予处分. */
        NOT_SANCTION(SanctionOutcome.NOT_SANCTIONED);

        private final SanctionOutcome outcome;

        Kind(SanctionOutcome outcome) {
            this.outcome = outcome;
        }

        public SanctionOutcome outcome() {
            return outcome;
        }
    }

    /** Sanctions count only if some are proposed, and a time of probation only with a probation. */
    public Proposal {
        partySanction = kind == Kind.SANCTION ? partySanction : PartySanction.NONE;
        governmentSanction = kind == Kind.SANCTION ? governmentSanction : GovernmentSanction.NONE;
        probation = partySanction == PartySanction.PROBATION ? probation : Probation.NONE;
    }

    /** Why this cannot be given to the subject, in Chinese; empty if it can. */
    public Optional<String> objection(Subject subject) {
        if (kind != Kind.SANCTION) {
            return Optional.empty();
        }
        if (partySanction == PartySanction.NONE && governmentSanction == GovernmentSanction.NONE) {
            return Optional.of("给予处分的，“党纪处分”和“政务处分”至少选择一种；不给予处分的，选择免予处分或者不予处分");
        }
        if (partySanction == PartySanction.PROBATION && probation == Probation.NONE) {
            return Optional.of("“留党察看期限”应当填写一年或者二年");
        }
        if (!subject.partySanctions().contains(partySanction)) {
            return Optional.of("“党纪处分”只能给予经党纪立案的中共党员");
        }
        if (!subject.governmentSanctions().contains(governmentSanction)) {
            return Optional.of(
                    subject.villageCadre() && subject.publicOfficial() && subject.supervisionFiled()
                            ? "“政务处分”：对村（居）干部只能给予警告、记过、记大过（《公职人员政务处分法》第22条）"
                            : "“政务处分”只能给予经监察立案的公职人员");
        }
        return Optional.empty();
    }

    /**
     * Why this cannot be proposed, in Chinese; empty if it can.
     *
     * @param heard what the subject was heard on, if it is proposed anew because of what he said: then it may not be
     *     heavier (政务处分法§43)
     */
    public Optional<String> objection(Subject subject, Optional<Proposal> heard) {
        return objection(subject).or(() -> heard.filter(this::heavierThan)
                .map(told -> "因陈述申辩调整处分建议的，不得加重：此前建议为" + told.text() + "（《公职人员政务处分法》第43条）"));
    }

    /** Whether it weighs more than {@code other}, on the side of the Party or on that of the state. */
    public boolean heavierThan(Proposal other) {
        return partySanction.compareTo(other.partySanction) > 0
                || governmentSanction.compareTo(other.governmentSanction) > 0
                || probation.compareTo(other.probation) > 0 && partySanction == other.partySanction
                || kind.compareTo(other.kind) < 0;
    }

    /** As one line for people, such as 给予党内严重警告、政务记过处分. */
    public String text() {
        List<String> sanctions = new ArrayList<>();
        if (partySanction != PartySanction.NONE) {
            sanctions.add((partySanction.compareTo(PartySanction.POST_REMOVAL) < 0 ? "党内" : "")
                    + partySanction.label()
                    + probation.label());
        }
        if (governmentSanction != GovernmentSanction.NONE) {
            sanctions.add("政务" + governmentSanction.label());
        }
        String decision = kind == Kind.SANCTION
                ? "给予" + String.join("、", sanctions) + "处分"
                : kind.outcome().label();
        return decision
                + (recovery.signum() > 0 ? "；追缴、责令退赔" + recovery.toPlainString() + "元" : "")
                + (judicialTransfer ? "；移送司法机关" : "");
    }
}
