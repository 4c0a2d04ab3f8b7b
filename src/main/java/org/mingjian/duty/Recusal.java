package org.mingjian.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 回避 of an officer from one case: asked for by the officer or by somebody else, and decided.
 *
 * @param officer the login of who is to keep out
 * @param applicant the login of who asked 申请人; the officer's own for 自行回避
 * @param relation why, by the four cases of the law
 * @param decidedOn the day of the decision, the day of withdrawal included; null while it is open
 */
public record Recusal(
        @Id @Nullable Long id,
        @Version @Nullable Integer version,
        String caseNumber,
        String officer,
        String applicant,
        Relation relation,
        String reason,
        LocalDate requestedOn,
        Decision decision,
        @Nullable LocalDate decidedOn) {

    static Recusal requested(Request request, LocalDate today) {
        return new Recusal(
                null,
                null,
                request.caseNumber(),
                request.officer(),
                request.applicant(),
                request.relation(),
                request.reason(),
                today,
                Decision.OPEN,
                null);
    }

    /**
     * The request as the applicant has revised it.
     *
     * @throws IllegalStateException if it was decided before
     */
    Recusal revised(Relation revisedRelation, String revisedReason) {
        requireOpen();
        return new Recusal(
                id,
                version,
                caseNumber,
                officer,
                applicant,
                revisedRelation,
                revisedReason,
                requestedOn,
                decision,
                decidedOn);
    }

    /**
     * The recusal after it was decided.
     *
     * @throws IllegalStateException if it was decided before
     */
    Recusal decided(Decision outcome, LocalDate day) {
        if (decision != Decision.OPEN) {
            throw new IllegalStateException("回避申请已有结果：" + decision);
        }
        return new Recusal(id, version, caseNumber, officer, applicant, relation, reason, requestedOn, outcome, day);
    }

    private void requireOpen() {
        if (decision != Decision.OPEN) {
            throw new IllegalStateException("回避申请已有结果：" + decision);
        }
    }

    /** 回避情形 the four cases of 监察法§67. */
    public enum Relation {
        /** Is a close relative of the person examined or of the informant. */
        KINSHIP("是监察对象或者检举人的近亲属"),
        /** Has been a witness in the case. */
        WITNESS("担任过本案的证人"),
        /** The officer or a close relative has an interest in the case. */
        INTEREST("本人或者近亲属与本案有利害关系"),
        /** Anything else that may put a fair handling in doubt. */
        OTHER("有可能影响公正处理的其他情形");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        /** The Chinese words of the law, shortened. */
        public String label() {
            return label;
        }
    }

    /** 回避决定 how the request stands. */
    public enum Decision {
        /** Not decided yet; the officer goes on for now. */
        OPEN,
        /** The officer keeps out of the case. */
        RECUSED,
        /** There is no reason to keep out. */
        REFUSED,
        /** The applicant took the request back. */
        WITHDRAWN
    }

    /** 回避申请 what a request says. */
    public record Request(String caseNumber, String officer, String applicant, Relation relation, String reason) {}
}
