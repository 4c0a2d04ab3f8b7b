package org.mingjian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class OrganisationFileTest {

    private static final String SMALLEST =
            """
            units:
              - {key: office, name: 综合办公室, kind: OFFICE}
              - {key: petition, name: 信访室, kind: PETITION}
              - {key: casemgmt, name: 案件监督管理室, kind: CASE_MANAGEMENT}
              - {key: town-1, name: 城关镇纪委, kind: TOWN, jurisdiction: [城关镇]}
            deputies:
              - {key: deputy-1, name: 分管领导一, units: [office, petition, casemgmt, town-1]}
            """;

    @Test
    void an_organisation_needs_no_users_and_has_two_groups_a_unit_and_one_a_post() {
        Organisation organisation = read(SMALLEST);
        assertThat(organisation.users()).isEmpty();
        assertThat(organisation.groups())
                .hasSize(4 * 2 + 1 + Role.values().length)
                .contains(new Group("town-1", "城关镇纪委"), new Group("town-1-heads", "城关镇纪委负责人"))
                .contains(new Group("deputy-1", "分管领导一"), new Group("system-admin", "系统管理员"));
    }

    @Test
    void a_deputy_in_charge_of_an_unknown_unit_is_named() {
        refused(SMALLEST.replace("casemgmt, town-1]", "casemgmt, town-2]"))
                .hasMessageContaining("分管领导 deputy-1：没有部门 town-2")
                .hasMessageContaining("部门 town-1：没有分管领导");
    }

    @Test
    void a_unit_with_two_deputies_is_named() {
        refused(SMALLEST + "  - {key: deputy-2, name: 分管领导二, units: [town-1]}\n")
                .hasMessageContaining("部门 town-1：有不止一个分管领导（deputy-1、deputy-2）");
    }

    @Test
    void a_doubled_key_is_named() {
        refused(SMALLEST.replace("key: deputy-1", "key: town-1")).hasMessageContaining("town-1：key 重复");
    }

    @Test
    void a_key_that_is_another_groups_id_or_has_wrong_characters_is_named() {
        refused(SMALLEST.replace("town-1", "chief")).hasMessageContaining("chief：key 是保留字");
        refused(SMALLEST.replace("town-1", "office-heads")).hasMessageContaining("office-heads：key 是保留字");
        refused(SMALLEST.replace("town-1", "Town_1")).hasMessageContaining("Town_1：key 只能用小写字母、数字和连字符");
    }

    @Test
    void a_unit_that_models_name_must_be_there() {
        refused(SMALLEST.replace("casemgmt", "cases"))
                .hasMessageContaining("案件监督管理室（CASE_MANAGEMENT）：应当有且只有一个部门，key 为 casemgmt");
    }

    @Test
    void a_user_in_an_unknown_group_in_two_units_or_twice_is_named() {
        refused(
                        SMALLEST
                                + """
                        users:
                          - {id: lost, name: 干部甲, groups: [town-9]}
                          - {id: both, name: 干部乙, groups: [office, town-1-heads]}
                          - {id: both, name: 干部丙, groups: [office]}
                        """)
                .hasMessageContaining("用户 lost：没有岗位 town-9")
                .hasMessageContaining("用户 both：属于不止一个部门")
                .hasMessageContaining("用户 both：id 重复");
    }

    @Test
    void what_is_missing_is_named_with_the_place_of_its_entry() {
        refused(
                        """
                units:
                  - {key: office, kind: BUREAU}
                deputies:
                  - {name: 分管领导一}
                users:
                  - {id: nobody}
                """)
                .hasMessageContaining("units 第 1 项：缺少 name")
                .hasMessageContaining("units 第 1 项：没有类别 BUREAU")
                .hasMessageContaining("deputies 第 1 项：缺少 key")
                .hasMessageContaining("users 第 1 项：缺少 name");
    }

    @Test
    void a_misspelt_item_and_broken_yaml_are_named_with_their_line() {
        refused(SMALLEST.replace("jurisdiction", "jurisdicton")).hasMessageContaining("第 5 行：不认识的项 jurisdicton");
        refused("units:\n  - {key: office").hasMessageContaining("不是合格的 YAML");
    }

    @Test
    void a_missing_or_empty_file_is_named() {
        assertThatThrownBy(() -> OrganisationFile.read(new ClassPathResource("organisation/nowhere.yaml")))
                .isInstanceOf(InvalidOrganisation.class)
                .hasMessage("组织文件 nowhere.yaml 有误：文件不存在或无法读取");
        refused("").hasMessageContaining("不是合格的 YAML");
        refused("units: []").hasMessageContaining("信访室（PETITION）");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String yaml) {
        return assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InvalidOrganisation.class)
                .hasMessageStartingWith("组织文件 office.yaml 有误：");
    }

    private static Organisation read(String yaml) {
        return OrganisationFile.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "office.yaml";
            }
        });
    }
}
