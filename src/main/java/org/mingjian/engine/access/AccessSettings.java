package org.mingjian.engine.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code mingjian.*} about access: {@code password-strength}, {@code most-results}, {@code login.*}, {@code administrator.*}.
 *
 * @param passwordStrength how slow the password hash is, 4 to 31; each step doubles the time
 * @param mostResults the longest list that a user's query may return
 * @param login how long a user waits after wrong passwords
 * @param administrator the first administrator, created if absent; without a name nobody is created
 */
@ConfigurationProperties("mingjian")
record AccessSettings(
        @DefaultValue("10") int passwordStrength,
        @DefaultValue("2000") int mostResults,
        @DefaultValue Login login,
        @Nullable Administrator administrator) {

    /**
     * After the n-th wrong password in a row nothing is accepted for {@code first * factor^(n-1)} seconds, at most
     * {@code longest}: nobody has to wait for an administrator, and nobody can try many.
     */
    record Login(@DefaultValue("1") int first, @DefaultValue("4") int factor, @DefaultValue("900") int longest) {}

    record Administrator(String user, String password) {

        boolean isSet() {
            return !user.isBlank();
        }

        @Override
        public String toString() {
            return user;
        }
    }
}
