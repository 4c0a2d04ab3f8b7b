package org.mingjian.informant;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts the identity of an informant with AES-256-GCM: a nonce of its own each time, and bound to its case, so that a
 * row that was moved to another case does not open.
 */
final class InformantCipher {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final InformantKey current;
    private final Map<String, InformantKey> keys = new LinkedHashMap<>();

    InformantCipher(InformantSettings settings) {
        current = InformantKey.of(settings.key());
        settings.earlierKeys().stream()
                .filter(key -> !key.isBlank())
                .map(InformantKey::of)
                .forEach(key -> keys.put(key.id(), key));
        keys.put(current.id(), current);
    }

    /** The id of the key that encrypts now. */
    String currentKey() {
        return current.id();
    }

    Sealed seal(String caseNumber, Informant informant) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, current, nonce, caseNumber).doFinal(JSON.writeValueAsBytes(informant));
            return new Sealed(
                    current.id(),
                    ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("检举控告人信息无法加密");
        }
    }

    /** What was sealed for this case; empty if none of the keys opens it. */
    Optional<Informant> open(String caseNumber, Sealed sealed) {
        InformantKey key = keys.get(sealed.keyId());
        if (key == null || sealed.bytes().length <= NONCE) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce, caseNumber).doFinal(rest);
            return Optional.of(JSON.readValue(plain, Informant.class));
        } catch (GeneralSecurityException | IOException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, InformantKey key, byte[] nonce, String caseNumber)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key.id() + " " + caseNumber).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Encrypted bytes, and the id of the key that opens them. */
    record Sealed(String keyId, byte[] bytes) {}
}
