package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @Test
    void a_letter_is_numbered_in_the_style_of_the_office() {
        assertThat(new NumberPattern("纪立〔{year}〕{serial}号").format(2026, 3)).isEqualTo("纪立〔2026〕3号");
    }

    @Test
    void a_serial_is_filled_with_zeros_and_never_cut() {
        NumberPattern pattern = new NumberPattern("XS-{year}-{serial:4}");
        assertThat(pattern.format(2026, 1)).isEqualTo("XS-2026-0001");
        assertThat(pattern.format(2026, 12345)).isEqualTo("XS-2026-12345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS-{serial}", "XS-{year}", "XS-{year}-{serial:x}", "{year}{serial}{serial}", ""})
    void a_pattern_that_would_repeat_a_number_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberPattern(text));
    }
}
