package org.mingjian.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.people.Officer;

class PoliciesTest {

    private static final Officer OFFICER = new Officer("inspect-1-a", "第一监督检查室干部甲");
    private static final Work NOTHING = new Work(null, null, Set.of(), Set.of(), Set.of());

    @Test
    void nothing_is_against_an_officer_who_has_nothing_to_do_with_the_case() {
        Work work = new Work("某某", "other", Set.of("other"), Set.of("other"), Set.of("other"));
        assertThat(Policies.against(work, OFFICER)).isEmpty();
        assertThat(Policies.against(NOTHING, OFFICER)).isEmpty();
    }

    @Test
    void the_person_named_in_the_case_keeps_out_however_the_name_is_spaced() {
        assertThat(Policies.against(about("第一监督检查室 干部甲 "), OFFICER)).contains(Policies.PERSON_CONCERNED);
        assertThat(Policies.against(about("第一监督检查室干部乙"), OFFICER)).isEmpty();
        assertThat(Policies.against(about(" "), new Officer("nameless", ""))).isEmpty();
    }

    @Test
    void who_is_recused_keeps_out() {
        Work work = new Work(null, null, Set.of(), Set.of(), Set.of("inspect-1-a"));
        assertThat(Policies.against(work, OFFICER)).contains(Policies.RECUSED);
    }

    @Test
    void who_did_an_incompatible_step_keeps_out() {
        Work work = new Work(null, null, Set.of(), Set.of("inspect-1-a"), Set.of());
        assertThat(Policies.against(work, OFFICER)).contains(Policies.INCOMPATIBLE_TASKS);
    }

    @Test
    void the_proposer_does_not_approve() {
        Work work = new Work(null, "inspect-1-a", Set.of(), Set.of(), Set.of());
        assertThat(Policies.against(work, OFFICER)).contains(Policies.PROPOSER_IS_NOT_APPROVER);
    }

    @Test
    void nobody_approves_twice() {
        Work work = new Work(null, null, Set.of("inspect-1-a"), Set.of(), Set.of());
        assertThat(Policies.against(work, OFFICER)).contains(Policies.NOBODY_APPROVES_TWICE);
    }

    @Test
    void every_policy_is_in_the_list_and_says_its_basis() {
        assertThat(Policies.ALL).hasSize(5).doesNotHaveDuplicates().allSatisfy(policy -> {
            assertThat(policy.legalBasis()).isNotBlank();
            assertThat(policy.refusal()).contains(policy.reason()).endsWith("（" + policy.legalBasis() + "）");
        });
    }

    private static Work about(String subject) {
        return new Work(subject, null, Set.of(), Set.of(), Set.of());
    }
}
