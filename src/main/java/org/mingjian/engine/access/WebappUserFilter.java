package org.mingjian.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells our own endpoints who is logged in to Tasklist; to the engine Camunda's own filter says it.
 *
 * <p>Not by way of Spring's security context: each request would look like a new login and change the session's id under
 * the other requests of the page.
 */
final class WebappUserFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Principal> user = WebappPaths.user(request).map(name -> () -> name);
        chain.doFilter(user.isPresent() ? new OfUser(request, user.get()) : request, response);
    }

    private static final class OfUser extends HttpServletRequestWrapper {

        private final Principal user;

        OfUser(HttpServletRequest request, Principal user) {
            super(request);
            this.user = user;
        }

        @Override
        public Principal getUserPrincipal() {
            return user;
        }

        @Override
        public @Nullable String getRemoteUser() {
            return user.getName();
        }
    }
}
