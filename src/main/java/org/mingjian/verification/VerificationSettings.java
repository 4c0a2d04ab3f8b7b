package org.mingjian.verification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this module.
 *
 * @param technicalMeasures {@code mingjian.verification.technical-measures}: whether 技术调查 may be used before filing; never
 *     in an office of a city or below (监察法实施条例§59)
 */
@ConfigurationProperties("mingjian.verification")
record VerificationSettings(@DefaultValue("false") boolean technicalMeasures) {}
