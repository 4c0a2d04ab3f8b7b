package org.mingjian.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of this module: {@code mingjian.organisation}, {@code mingjian.demo.users}, {@code mingjian.demo.password}.
 *
 * @param organisation the organisation file
 */
@ConfigurationProperties("mingjian")
public record PeopleSettings(
        @DefaultValue("classpath:organisation/demo-county.yaml") Resource organisation, @DefaultValue Demo demo) {

    /**
     * The demo's users.
     *
     * @param users whether the users of the organisation file are created; never in an office's own installation
     * @param password the password that each of them gets when it is created
     */
    public record Demo(@DefaultValue("false") boolean users, @DefaultValue("Mingjian-2026") String password) {}
}
