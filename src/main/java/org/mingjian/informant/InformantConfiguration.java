package org.mingjian.informant;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of the informants. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InformantSettings.class)
class InformantConfiguration {

    @Bean
    InformantCipher informantCipher(InformantSettings settings) {
        return new InformantCipher(settings);
    }
}
