package org.mingjian.informant;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of the office for the identity of informants.
 *
 * @param key encrypts from now on: 32 random bytes in Base64
 * @param earlierKeys still open what was encrypted before; at the next start it is encrypted anew with {@code key}
 */
@ConfigurationProperties("mingjian.informant")
record InformantSettings(String key, @DefaultValue List<String> earlierKeys) {

    @Override
    public String toString() {
        return "InformantSettings";
    }
}
