package org.mingjian.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Stores passwords by BCrypt, which is slow on purpose; the engine's own way is one round of SHA-512.
 *
 * <p>BCrypt takes 72 bytes, and the engine appends its salt to the password: hashed first, a password of any length counts
 * whole.
 */
final class SlowPasswords implements PasswordEncryptor {

    private final BCryptPasswordEncoder encoder;

    /** Each step of {@code strength} (4 to 31) doubles the time. */
    SlowPasswords(int strength) {
        this.encoder = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(shortened(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(shortened(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "sha256-bcrypt";
    }

    private static String shortened(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
