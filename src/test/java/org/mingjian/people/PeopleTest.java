package org.mingjian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    private final People people = DemoCounty.people();

    @Test
    void the_demo_county_has_31_units_each_with_a_head_two_handlers_and_a_deputy_in_charge() {
        assertThat(people.units()).hasSize(31).allSatisfy(unit -> {
            assertThat(people.officersOf(people.handlers(unit.key()))).hasSize(2);
            assertThat(people.officersOf(people.heads(unit.key()))).hasSize(1);
            assertThat(people.officersOf(people.deputy(unit.key()))).hasSize(1);
        });
    }

    @Test
    void clues_are_handled_by_all_units_but_office_petition_case_management_and_hearing() {
        assertThat(people.handlingUnits())
                .extracting(Unit::key)
                .hasSize(26)
                .doesNotContain("office", "petition", "casemgmt", "hearing-1", "hearing-2");
    }

    @ParameterizedTest
    @CsvSource({
        "H0, inspect-1", "H1, inspect-1-heads", "C1, inspect-1-heads", "H2, deputy-2", "H3, chief",
        "C2, clerk", "C3, clerk", "U, clerk", "H4, liaison", "C4, liaison"
    })
    void each_level_of_approval_has_its_group(Level level, String group) {
        assertThat(people.approvers(level, "inspect-1")).isEqualTo(group);
    }

    @Test
    void a_head_belongs_to_the_unit_without_being_one_of_its_handlers() {
        assertThat(people.unitOf("inspect-1-head")).map(Unit::key).contains("inspect-1");
        assertThat(people.officersOf("inspect-1"))
                .extracting(Officer::id)
                .containsExactly("inspect-1-a", "inspect-1-b");
        assertThat(people.unitOf("chief")).isEmpty();
    }

    @Test
    void a_post_held_by_nobody_is_an_error_that_names_the_post() {
        People shorthanded = DemoCounty.peopleWithout("town-3-head", "deputy-2", "liaison");
        assertThatThrownBy(() -> shorthanded.heads("town-3"))
                .isInstanceOf(PostVacant.class)
                .hasMessageContaining("南山镇纪委负责人")
                .hasMessageContaining("无人担任");
        assertThatThrownBy(() -> shorthanded.approvers(Level.H2, "style")).isInstanceOf(PostVacant.class);
        assertThatThrownBy(shorthanded::liaison).isInstanceOf(PostVacant.class);
        assertThatThrownBy(() -> shorthanded.post("liaison")).isInstanceOf(PostVacant.class);
    }

    @Test
    void an_unknown_unit_or_post_is_refused_by_name() {
        assertThatThrownBy(() -> people.handlers("inspect-9")).hasMessage("没有这个部门：inspect-9");
        assertThatThrownBy(() -> people.post("mayor")).hasMessage("没有这个岗位：mayor");
    }

    @Test
    void old_cases_stay_readable_when_a_unit_or_a_user_is_gone() {
        assertThat(people.unitName("petition")).isEqualTo("信访室");
        assertThat(people.unitName("inspect-9")).isEqualTo("inspect-9");
        assertThat(people.nameOf("petition-a")).isEqualTo("信访干部甲");
        assertThat(people.nameOf("gone")).isEqualTo("gone");
    }

    @Test
    void posts_are_found_by_their_group() {
        assertThat(people.post("casemgmt")).isEqualTo("casemgmt");
        assertThat(people.post("petition-heads")).isEqualTo("petition-heads");
        assertThat(people.post(Role.SUPERVISOR)).isEqualTo("supervisor");
        assertThat(people.caseManagement().key()).isEqualTo("casemgmt");
        assertThat(people.petition().key()).isEqualTo("petition");
    }

    @Test
    void the_units_that_look_after_an_organisation_are_proposed() {
        assertThat(people.responsibleFor("县公安局交警大队")).extracting(Unit::key).containsExactly("resident-3");
        assertThat(people.responsibleFor("城关镇人民政府")).extracting(Unit::key).containsExactly("inspect-1", "town-1");
        assertThat(people.responsibleFor("县")).isEmpty();
        assertThat(people.responsibleFor(" ")).isEmpty();
    }
}
