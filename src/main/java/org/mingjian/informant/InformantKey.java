package org.mingjian.informant;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/**
 * 检举控告人信息密钥 a key of the office for the identity of informants, and for nothing else.
 *
 * @param id stored beside what it encrypts; follows from the key and does not tell it
 */
record InformantKey(String id, SecretKeySpec key) {

    private static final int LENGTH = 32;
    private static final int ID_LENGTH = 8;

    /** @throws IllegalArgumentException if the text is not 32 bytes in Base64; it is not repeated */
    static InformantKey of(String text) {
        byte[] bytes = decoded(text.strip());
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("检举控告人信息密钥应为32个随机字节的 Base64 文本");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String id = HexFormat.of().formatHex(Arrays.copyOf(digest, ID_LENGTH));
            return new InformantKey(id, new SecretKeySpec(bytes, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
