package org.mingjian.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleSettings.class)
class PeopleConfiguration {

    @Bean
    Organisation organisation(PeopleSettings settings) {
        return OrganisationFile.read(settings.organisation());
    }
}
