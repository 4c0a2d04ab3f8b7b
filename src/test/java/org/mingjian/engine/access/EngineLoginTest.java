package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class EngineLoginTest {

    private final IdentityService identity = mock(IdentityService.class);
    private final EngineLogin login = new EngineLogin(identity);

    @Test
    void a_right_password_is_checked_once_and_then_remembered() {
        when(identity.checkPassword("chief", "right")).thenReturn(true);

        assertThat(login.authenticate(of("chief", "right")).isAuthenticated()).isTrue();
        assertThat(login.authenticate(of("chief", "right")).getName()).isEqualTo("chief");

        verify(identity, times(1)).checkPassword("chief", "right");
    }

    @Test
    void what_is_remembered_is_the_password_of_that_user_and_no_other() {
        when(identity.checkPassword("chief", "right")).thenReturn(true);
        login.authenticate(of("chief", "right"));

        assertRefused("chief", "wrong");
        assertRefused("clerk", "right");
    }

    @Test
    void a_wrong_password_is_checked_each_time_so_that_it_counts() {
        assertRefused("chief", "wrong");
        assertRefused("chief", "wrong");

        verify(identity, times(2)).checkPassword("chief", "wrong");
    }

    @Test
    void of_two_wrong_tries_at_once_none_gets_in() {
        when(identity.checkPassword("chief", "wrong")).thenThrow(new OptimisticLockingException("both count"));

        assertRefused("chief", "wrong");
    }

    private void assertRefused(String user, String password) {
        assertThatThrownBy(() -> login.authenticate(of(user, password))).isInstanceOf(BadCredentialsException.class);
    }

    private static Authentication of(String user, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(user, password);
    }
}
