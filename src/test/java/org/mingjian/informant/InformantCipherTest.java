package org.mingjian.informant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.informant.InformantCipher.Sealed;

class InformantCipherTest {

    private static final String ONE = key("1");
    private static final String OTHER = key("2");
    private static final Informant INFORMANT = new Informant("举报人甲", "", "13800000000", "某村", "");

    @Test
    void what_was_sealed_opens_for_its_case_and_for_no_other() {
        InformantCipher cipher = cipher(ONE);
        Sealed sealed = cipher.seal("XS-2026-0001", INFORMANT);

        assertThat(cipher.open("XS-2026-0001", sealed)).contains(INFORMANT);
        assertThat(cipher.open("XS-2026-0002", sealed)).isEmpty();
    }

    @Test
    void the_same_identity_is_never_encrypted_to_the_same_bytes() {
        InformantCipher cipher = cipher(ONE);
        Sealed first = cipher.seal("XS-2026-0001", INFORMANT);
        Sealed second = cipher.seal("XS-2026-0001", INFORMANT);

        assertThat(first.bytes()).isNotEqualTo(second.bytes());
        assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).doesNotContain("举报人甲", "13800000000");
    }

    @Test
    void another_key_or_a_changed_byte_opens_nothing() {
        Sealed sealed = cipher(ONE).seal("XS-2026-0001", INFORMANT);
        assertThat(cipher(OTHER).open("XS-2026-0001", sealed)).isEmpty();

        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;
        assertThat(cipher(ONE).open("XS-2026-0001", new Sealed(sealed.keyId(), changed)))
                .isEmpty();
        assertThat(cipher(ONE).open("XS-2026-0001", new Sealed(sealed.keyId(), new byte[3])))
                .isEmpty();
    }

    @Test
    void an_earlier_key_still_opens_and_the_new_one_encrypts() {
        Sealed old = cipher(ONE).seal("XS-2026-0001", INFORMANT);
        InformantCipher changed = new InformantCipher(new InformantSettings(OTHER, List.of(ONE)));

        assertThat(changed.open("XS-2026-0001", old)).contains(INFORMANT);
        assertThat(changed.seal("XS-2026-0001", INFORMANT).keyId())
                .isEqualTo(changed.currentKey())
                .isNotEqualTo(old.keyId());
    }

    @Test
    void a_key_of_another_length_is_refused_and_not_repeated() {
        for (String key : List.of("", "kurz", Base64.getEncoder().encodeToString(new byte[16]))) {
            assertThatThrownBy(() -> cipher(key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("检举控告人信息密钥应为32个随机字节的 Base64 文本");
        }
    }

    @Test
    void nothing_that_is_logged_tells_a_key_or_an_identity() {
        assertThat(INFORMANT.toString()).isEqualTo("Informant");
        assertThat(new InformantSettings(ONE, List.of()).toString()).doesNotContain(ONE);
        assertThat(InformantKey.of(ONE).toString()).doesNotContain(ONE);
    }

    static InformantCipher cipher(String key) {
        return new InformantCipher(new InformantSettings(key, List.of()));
    }

    static String key(String digit) {
        return Base64.getEncoder().encodeToString(digit.repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
