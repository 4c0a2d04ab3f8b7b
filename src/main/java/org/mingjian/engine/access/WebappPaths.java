package org.mingjian.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths that Camunda's webapps need: a few before the login, the others only in the session of a user. */
final class WebappPaths {

    private static final String ENGINE = "default";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** CVE-2026-77226: creates an administrator without login as long as the group camunda-admin has no member. */
    private static final List<RequestMatcher> SETUP =
            matchers(null, "/camunda/api/admin/setup/**", "/camunda/app/*/*/setup/**", "/camunda/app/*/setup/**");

    private static final List<RequestMatcher> PAGES = matchers(
            null,
            "/camunda",
            "/camunda/",
            "/camunda/app/**",
            "/camunda/lib/**",
            "/camunda/assets/**",
            "/camunda/favicon.ico",
            "/camunda/api/engine/engine/",
            "/camunda/api/admin/auth/user/" + ENGINE,
            "/camunda/api/{app:cockpit|tasklist|admin|welcome}/plugin/*/static/**");

    private static final List<RequestMatcher> LOGIN = matchers(
            HttpMethod.POST,
            "/camunda/api/admin/auth/user/" + ENGINE + "/login/*",
            "/camunda/api/admin/auth/user/" + ENGINE + "/logout");

    private static final List<RequestMatcher> IN_SESSION = matchers(
            null,
            "/camunda/api/engine/engine/" + ENGINE + "/**",
            "/camunda/api/admin/auth/user/" + ENGINE + "/**",
            "/camunda/api/{app:cockpit|tasklist|admin|welcome}/plugin/**",
            "/camunda/api/mingjian/**");

    private WebappPaths() {}

    static boolean isSetup(HttpServletRequest request) {
        return matches(SETUP, request);
    }

    static boolean isPublic(HttpServletRequest request) {
        return matches(LOGIN, request) || (READING.contains(request.getMethod()) && matches(PAGES, request));
    }

    static boolean isForThisSession(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                && matches(IN_SESSION, request)
                && AuthenticationUtil.getAuthsFromSession(session).hasAuthenticationForProcessEngine(ENGINE);
    }

    /** Who is logged in to the webapps by this session; empty outside of one. */
    static Optional<String> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(logins -> logins.getAuthenticationForProcessEngine(ENGINE))
                .map(Authentication::getName);
    }

    private static boolean matches(List<RequestMatcher> matchers, HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    private static List<RequestMatcher> matchers(@Nullable HttpMethod method, String... patterns) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return Stream.of(patterns)
                .map(pattern ->
                        (RequestMatcher) (method == null ? builder.matcher(pattern) : builder.matcher(method, pattern)))
                .toList();
    }
}
