package org.mingjian.informant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.engine.Refusal;

class InformantTest {

    @Test
    void only_the_name_is_required() {
        assertThat(Informant.entered(" 举报人甲 ", null, null, null, null))
                .isEqualTo(new Informant("举报人甲", "", "", "", ""));
        assertThatThrownBy(() -> Informant.entered("  ", null, null, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("“姓名”（name）不能为空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "G12345678", "H1234567890", ""})
    void numbers_of_documents_are_taken(String number) {
        assertThat(Informant.entered("举报人甲", number, "", "", "").idNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519491231002Y", "他的身份证", "AB-1", "<script>"})
    void a_number_that_is_none_is_refused_without_being_repeated(String number) {
        assertThatThrownBy(() -> Informant.entered("举报人甲", number, "", "", ""))
                .hasMessageContaining("“证件号码”（idNumber）")
                .hasMessageNotContaining(number);
    }

    @Test
    void fields_are_held_to_their_length_and_signs() {
        assertThatThrownBy(() -> Informant.entered("长".repeat(61), "", "", "", ""))
                .hasMessageContaining("最多60字");
        assertThatThrownBy(() -> Informant.entered("举报人甲", "", "不详", "", "")).hasMessageContaining("“联系电话”");
        assertThatThrownBy(() -> Informant.entered("举报人甲", "", "", "长".repeat(201), ""))
                .hasMessageContaining("“住址或者单位”");
        assertThat(Informant.entered("举报人甲", "", "010-12345678、+86 138 0000 0000", "", "")
                        .phone())
                .isNotEmpty();
    }
}
