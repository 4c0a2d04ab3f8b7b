package org.mingjian.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The demo county without an engine: its organisation file, and its users as directory. */
public final class DemoCounty implements Directory {

    private final Organisation organisation =
            OrganisationFile.read(new ClassPathResource("organisation/demo-county.yaml"));
    private final List<DemoUser> users = new ArrayList<>(organisation.users());

    /** The desk over all users of the demo. */
    public static People people() {
        return new DemoCounty().desk();
    }

    /** The desk after some users have left. */
    public static People peopleWithout(String... userIds) {
        DemoCounty county = new DemoCounty();
        county.users.removeIf(user -> List.of(userIds).contains(user.id()));
        return county.desk();
    }

    private People desk() {
        return new People(organisation, this);
    }

    @Override
    public List<Officer> members(String group) {
        return users.stream()
                .filter(user -> user.groups().contains(group))
                .map(user -> new Officer(user.id(), user.name()))
                .toList();
    }

    @Override
    public List<String> groups(String userId) {
        return users.stream()
                .filter(user -> user.id().equals(userId))
                .flatMap(user -> user.groups().stream())
                .toList();
    }

    @Override
    public Optional<String> name(String userId) {
        return users.stream()
                .filter(user -> user.id().equals(userId))
                .map(DemoUser::name)
                .findFirst();
    }
}
