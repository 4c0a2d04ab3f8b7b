package org.mingjian.engine.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password with the engine's users, and so with its delay after wrong ones.
 *
 * <p>A right password is remembered for a minute, as a keyed hash that nobody can use after a restart: a program that
 * sends many requests does not pay the slow password hash each time. A changed password or a removed user is noticed
 * within that minute.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final SecretKeySpec key = newKey();
    private final IdentityService identity;

    EngineLogin(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String user = login.getName();
        String password = String.valueOf(login.getCredentials());
        String remembered = hash(user, password);
        if (right.getIfPresent(remembered) == null) {
            if (!isRight(user, password)) {
                throw new BadCredentialsException("用户名或密码不正确，或者登录已被暂时锁定");
            }
            right.put(remembered, true);
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    private boolean isRight(String user, String password) {
        try {
            return identity.checkPassword(user, password);
        } catch (OptimisticLockingException twoWrongTriesAtOnce) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private String hash(String user, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(user.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
