package org.mingjian;

import org.camunda.bpm.engine.IdentityService;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** A test does something as an officer of the demo county, with the groups that officer is in. */
@Component
public class ActingAs {

    private final IdentityService identity;
    private final People people;

    ActingAs(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    public void as(String officer, Runnable work) {
        identity.setAuthentication(officer, people.groupsOf(officer));
        try {
            work.run();
        } finally {
            nobody();
        }
    }

    public void nobody() {
        identity.clearAuthentication();
    }
}
