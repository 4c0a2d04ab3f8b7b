package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.engine.Refusal;

class CaseQueryTest {

    @Test
    void without_conditions_the_newest_cases_come_first() {
        CaseQuery query = CaseQuery.of(Queries.ANYTHING);

        assertThat(query.order()).isEqualTo(CaseQuery.Order.OPENED_AT);
        assertThat(query.descending()).isTrue();
        assertThat(query.page()).isZero();
        assertThat(query.size()).isEqualTo(20);
        assertThat(query.open()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-13-01, 立卷日期起",
        "from, 昨天, 立卷日期起",
        "to, 0001-01-01, 立卷日期止",
        "open, ja, 状态",
        "sort, 'number; drop table clue', 排序",
        "page, -1, 页码",
        "page, 1000000, 页码",
        "size, 000, 每页件数",
        "size, 101, 每页件数",
        "size, zwanzig, 每页件数"
    })
    void a_condition_that_is_none_is_named_and_not_repeated(String key, String value, String label) {
        assertThatThrownBy(() -> CaseQuery.of(typed(Map.of(key, value))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + label + "”（" + key + "）")
                .hasMessageNotContaining(value);
    }

    @Test
    void conditions_that_are_too_long_or_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> CaseQuery.of(typed(Map.of("subject", "张".repeat(61)))))
                .hasMessageContaining("最多60字");
        assertThatThrownBy(() -> CaseQuery.of(typed(Map.of("text", "张\0三")))).hasMessageContaining("无法查找");
        assertThatThrownBy(() -> CaseQuery.of(typed(Map.of("from", "2026-03-02", "to", "2026-03-01"))))
                .hasMessageContaining("不能早于");
    }

    private static CaseQuery.Typed typed(Map<String, String> conditions) {
        return new ObjectMapper().convertValue(conditions, CaseQuery.Typed.class);
    }
}
