package org.mingjian.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * Takes the usual patterns of numbers and the names of the demo county as defaults; an office overrides each of them in
 * its application settings.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
@PropertySource(value = "classpath:document/office.properties", encoding = "UTF-8")
class DocumentConfiguration {}
