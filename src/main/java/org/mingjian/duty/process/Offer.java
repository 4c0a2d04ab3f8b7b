package org.mingjian.duty.process;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.duty.Policies;
import org.mingjian.duty.Policy;
import org.mingjian.duty.Work;
import org.mingjian.people.Officer;
import org.mingjian.people.People;

/**
 * To whom a task may be offered: a group that has an excluded member gives way to its other members.
 *
 * @param groups the groups that nobody has to be left out of
 * @param somebody whether at least one person remains
 * @param reasons why others were left out
 */
record Offer(Set<String> users, Set<String> groups, boolean somebody, Set<String> reasons) {

    static Offer of(Work work, People people, Collection<String> users, Collection<String> groups) {
        Offer offer = new Offer(new LinkedHashSet<>(), new LinkedHashSet<>(), false, new LinkedHashSet<>());
        boolean somebody = false;
        for (String user : users) {
            somebody |= offer.admits(work, new Officer(user, people.nameOf(user)));
        }
        for (String group : groups) {
            List<Officer> members = people.officersOf(group);
            if (members.stream()
                    .allMatch(member -> Policies.against(work, member).isEmpty())) {
                offer.groups.add(group);
                somebody |= !members.isEmpty();
            } else {
                for (Officer member : members) {
                    somebody |= offer.admits(work, member);
                }
            }
        }
        return new Offer(offer.users, offer.groups, somebody, offer.reasons);
    }

    private boolean admits(Work work, Officer officer) {
        Optional<Policy> against = Policies.against(work, officer);
        against.map(Policy::refusal).ifPresent(reasons::add);
        return against.isEmpty() && users.add(officer.id());
    }
}
