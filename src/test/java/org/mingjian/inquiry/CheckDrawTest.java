package org.mingjian.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CheckDrawTest {

    @Test
    void the_same_case_and_key_always_draw_the_same_lot() {
        for (int serial = 1; serial <= 100; serial++) {
            assertThat(draw("key", 0.5).draws(number(serial), 1))
                    .isEqualTo(draw("key", 0.5).draws(number(serial), 1));
        }
    }

    @Test
    void another_key_draws_other_cases() {
        assertThat(IntStream.rangeClosed(1, 100)
                        .filter(serial -> draw("key", 0.5).draws(number(serial), 1)
                                != draw("other", 0.5).draws(number(serial), 1)))
                .isNotEmpty();
    }

    @Test
    void about_the_configured_share_is_drawn() {
        assertThat(share(0.15)).isCloseTo(0.15, Offset.offset(0.01));
        assertThat(share(0)).isZero();
        assertThat(share(1)).isEqualTo(1);
    }

    @Test
    void a_share_beyond_all_is_refused() {
        assertThatThrownBy(() -> draw("key", 1.5)).hasMessageContaining("check-share");
        assertThatThrownBy(() -> draw("key", Double.NaN)).hasMessageContaining("check-share");
    }

    private static double share(double configured) {
        CheckDraw draw = draw("key", configured);
        int cases = 10_000;
        return IntStream.rangeClosed(1, cases)
                        .filter(serial -> draw.draws(number(serial), 1))
                        .count()
                / (double) cases;
    }

    private static CheckDraw draw(String key, double share) {
        return new CheckDraw(key, new InquirySettings(share));
    }

    private static String number(int serial) {
        return "XS-2026-" + serial;
    }
}
