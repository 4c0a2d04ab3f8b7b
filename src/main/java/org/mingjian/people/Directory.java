package org.mingjian.people;

import java.util.List;
import java.util.Optional;

/** 花名册 who holds which post at this moment, wherever that is kept: the engine's own tables or LDAP. */
public interface Directory {

    /** The members of a group, in the order of their logins; empty if the group is empty or unknown. */
    List<Officer> members(String group);

    /** The ids of the groups a user is in. */
    List<String> groups(String userId);

    /** The name of a user; empty if there is no such user. */
    Optional<String> name(String userId);
}
