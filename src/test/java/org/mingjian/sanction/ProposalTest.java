package org.mingjian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Subject CADRE = new Subject(true, true, false, true, true);

    @Test
    void a_village_cadre_receives_only_the_three_lightest_government_sanctions() {
        Subject village = new Subject(true, true, true, true, true);

        assertThat(village.governmentSanctions())
                .containsExactly(
                        GovernmentSanction.WARNING,
                        GovernmentSanction.DEMERIT,
                        GovernmentSanction.MAJOR_DEMERIT,
                        GovernmentSanction.NONE);
        assertThat(sanction(PartySanction.NONE, GovernmentSanction.DEMOTION).objection(village))
                .hasValueSatisfying(objection -> assertThat(objection).contains("村（居）干部"));
        assertThat(sanction(PartySanction.EXPULSION, GovernmentSanction.MAJOR_DEMERIT)
                        .objection(village))
                .isEmpty();
    }

    @Test
    void only_a_member_receives_a_party_sanction() {
        Subject stranger = new Subject(false, true, false, true, true);

        assertThat(stranger.partySanctions()).containsExactly(PartySanction.NONE);
        assertThat(sanction(PartySanction.WARNING, GovernmentSanction.NONE).objection(stranger))
                .isPresent();
    }

    @Test
    void only_a_public_official_receives_a_government_sanction() {
        Subject member = new Subject(true, false, false, true, true);

        assertThat(member.governmentSanctions()).containsExactly(GovernmentSanction.NONE);
        assertThat(sanction(PartySanction.NONE, GovernmentSanction.DEMERIT).objection(member))
                .hasValueSatisfying(objection -> assertThat(objection).contains("公职人员"));
    }

    @Test
    void what_was_not_filed_is_not_sanctioned() {
        assertThat(new Subject(true, true, false, true, false).governmentSanctions())
                .containsExactly(GovernmentSanction.NONE);
        assertThat(new Subject(true, true, false, false, true).partySanctions()).containsExactly(PartySanction.NONE);
    }

    @Test
    void a_sanction_is_at_least_one() {
        assertThat(sanction(PartySanction.NONE, GovernmentSanction.NONE).objection(CADRE))
                .hasValueSatisfying(objection -> assertThat(objection).contains("至少选择一种"));
        assertThat(of(Proposal.Kind.EXEMPT, PartySanction.NONE, Probation.NONE, GovernmentSanction.NONE)
                        .objection(CADRE))
                .isEmpty();
    }

    @Test
    void a_probation_has_a_time_and_nothing_else_has() {
        assertThat(of(Proposal.Kind.SANCTION, PartySanction.PROBATION, Probation.NONE, GovernmentSanction.NONE)
                        .objection(CADRE))
                .hasValueSatisfying(objection -> assertThat(objection).contains("一年或者二年"));
        assertThat(of(Proposal.Kind.SANCTION, PartySanction.WARNING, Probation.P1Y, GovernmentSanction.NONE)
                        .probation())
                .isEqualTo(Probation.NONE);
    }

    @Test
    void heavier_on_one_side_is_heavier() {
        Proposal light = sanction(PartySanction.SERIOUS_WARNING, GovernmentSanction.DEMERIT);

        assertThat(sanction(PartySanction.WARNING, GovernmentSanction.MAJOR_DEMERIT)
                        .heavierThan(light))
                .isTrue();
        assertThat(sanction(PartySanction.WARNING, GovernmentSanction.DEMERIT).heavierThan(light))
                .isFalse();
        assertThat(light.heavierThan(
                        of(Proposal.Kind.EXEMPT, PartySanction.NONE, Probation.NONE, GovernmentSanction.NONE)))
                .isTrue();
        assertThat(of(Proposal.Kind.SANCTION, PartySanction.PROBATION, Probation.P2Y, GovernmentSanction.NONE)
                        .heavierThan(of(
                                Proposal.Kind.SANCTION,
                                PartySanction.PROBATION,
                                Probation.P1Y,
                                GovernmentSanction.NONE)))
                .isTrue();
        assertThat(of(Proposal.Kind.SANCTION, PartySanction.POST_REMOVAL, Probation.NONE, GovernmentSanction.NONE)
                        .heavierThan(of(
                                Proposal.Kind.SANCTION,
                                PartySanction.PROBATION,
                                Probation.P1Y,
                                GovernmentSanction.NONE)))
                .isFalse();
    }

    @Test
    void it_reads_as_a_sentence() {
        assertThat(sanction(PartySanction.SERIOUS_WARNING, GovernmentSanction.DEMERIT)
                        .text())
                .isEqualTo("给予党内严重警告、政务记过处分");
        assertThat(new Proposal(
                                Proposal.Kind.SANCTION,
                                PartySanction.PROBATION,
                                Probation.P2Y,
                                GovernmentSanction.REMOVAL,
                                new BigDecimal("1.25E+4"),
                                true)
                        .text())
                .isEqualTo("给予留党察看二年、政务撤职处分；追缴、责令退赔12500元；移送司法机关");
        assertThat(of(Proposal.Kind.EXEMPT, PartySanction.EXPULSION, Probation.NONE, GovernmentSanction.NONE)
                        .text())
                .isEqualTo("免予处分");
    }

    private static Proposal sanction(PartySanction party, GovernmentSanction government) {
        return of(Proposal.Kind.SANCTION, party, Probation.NONE, government);
    }

    private static Proposal of(
            Proposal.Kind kind, PartySanction party, Probation probation, GovernmentSanction government) {
        return new Proposal(kind, party, probation, government, BigDecimal.ZERO, false);
    }
}
