package org.mingjian.people;

import java.util.List;

/**
 * 演示用户 a user the organisation file asks for, so that a new installation can be tried out.
 *
 * @param name the name of a role, not of a person
 * @param groups ids of the groups the user is put in
 */
public record DemoUser(String id, String name, List<String> groups) {

    public DemoUser {
        groups = List.copyOf(groups);
    }
}
