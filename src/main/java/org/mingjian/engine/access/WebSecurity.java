package org.mingjian.engine.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which paths answer at all. What is not named here is refused: Camunda's own path rules grant whatever they do not
 * mention, so they are the second line, never the first.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity implements WebMvcConfigurer {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/camunda/");
    }

    /** Takes the place of the servlet that Camunda would register under this name. */
    @Bean
    ServletRegistrationBean<ServletContainer> webappEngineApi() {
        var servlet = new ServletRegistrationBean<>(new ServletContainer(), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.addInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, WebappEngineApi.class.getName());
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return servlet;
    }

    /** For programs: HTTP Basic on every request, no session, the engine's rights of the user. */
    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, EngineLogin login, IdentityService identity, AccessSettings settings)
            throws Exception {
        return plain(http)
                .securityMatchers(paths -> paths.requestMatchers(path("/engine-rest/**"), path("/api/**")))
                .authenticationManager(new ProviderManager(login))
                .httpBasic(basic -> basic.realmName("Mingjian"))
                .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
                .addFilterAfter(new BoundedLists(settings.mostResults()), EngineIdentityFilter.class)
                .authorizeHttpRequests(requests -> internal(requests)
                        .requestMatchers(WebSecurity::comesFromAnotherSite)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** For people: login, session, CSRF token, and headers are those of Camunda's webapps. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, AccessSettings settings) throws Exception {
        return plain(http)
                .securityMatcher(path("/camunda/**"))
                .addFilterAfter(new BoundedLists(settings.mostResults()), AuthorizationFilter.class)
                .addFilterAfter(new WebappUserFilter(), BoundedLists.class)
                .headers(headers -> headers.defaultsDisabled()
                        .frameOptions(FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN)))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(WebSecurity::refuse))
                .authorizeHttpRequests(requests -> internal(requests)
                        .requestMatchers(WebappPaths::isSetup)
                        .denyAll()
                        .requestMatchers(WebappPaths::isPublic)
                        .permitAll()
                        .requestMatchers(WebappPaths::isForThisSession)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return plain(http)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .authorizeHttpRequests(requests -> internal(requests)
                        .requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .anonymous(Customizer.withDefaults());
    }

    /** What the server forwards to itself has been decided about already. */
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry internal(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll();
    }

    private static PathPatternRequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** A browser that remembers a Basic login would send it with another site's form. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_SITE.contains(site);
    }

    /** The webapps go to their login on 401; the setup is not a question of login. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        response.setStatus(WebappPaths.isSetup(request) ? 403 : 401);
    }
}
