package org.mingjian.engine.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the engine keeps passwords and rights; each setting that differs from the engine's default says why. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

    static final String SYSTEM_ADMIN = "system-admin";
    static final String SECURITY_ADMIN = "security-admin";

    @Bean
    @Order(Ordering.DEFAULT_ORDER + 11)
    ProcessEnginePlugin access(AccessSettings settings, ApplicationEventPublisher events) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(SpringProcessEngineConfiguration configuration) {
                keepPasswords(configuration, settings);
                configuration.setResourceAuthorizationProvider(new TaskRights());
                configuration.setIdentityService(new GuardedIdentityService(events));
                configuration.setAuthorizationService(new GrantsOnly());
                configuration.setCustomSessionFactories(List.of(GrantedRights.sessions()));
                // There are no prohibitions to ask for, see GrantsOnly.
                configuration.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
                // Who runs the system unlocks users and reads metrics; Camunda's own group of administrators is not
                // used.
                configuration.setAdminGroups(new ArrayList<>(List.of(SYSTEM_ADMIN)));
                // A list without bounds is a way to copy the whole office, and to stop the server.
                configuration.setQueryMaxResultsLimit(settings.mostResults());
                // The oldest timer first, found by the index on its date.
                configuration.setJobExecutorAcquireByDueDate(true);
                configuration.setEnsureJobDueDateNotNull(true);
            }

            @Override
            public void postInit(SpringProcessEngineConfiguration configuration) {
                GrantedTasks.install(configuration);
            }
        };
    }

    private static void keepPasswords(SpringProcessEngineConfiguration configuration, AccessSettings settings) {
        configuration.setPasswordEncryptor(new SlowPasswords(settings.passwordStrength()));
        configuration.setPasswordPolicy(new DefaultPasswordPolicyImpl());
        configuration.setEnablePasswordPolicy(true);
        // Locked for a while, never until an administrator acts: that would let anybody lock out the chief.
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(settings.login().first());
        configuration.setLoginDelayFactor(settings.login().factor());
        configuration.setLoginDelayMaxTime(settings.login().longest());
    }
}
