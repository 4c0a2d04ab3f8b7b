package org.mingjian.handling.process;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.duty.Policies;
import org.mingjian.duty.Work;
import org.mingjian.handling.Offer.Option;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Component;

/**
 * 可选人员 the officers that an action may go to: those whom no duty keeps out, under the name of their unit.
 *
 * <p>Who holds which post is remembered for half a minute: several actions beside one task each offer the whole office,
 * and each post is a question to the directory.
 */
@Component
class Officers {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final People people;
    private final LoadingCache<String, List<Officer>> posts;

    Officers(People people) {
        this.people = people;
        this.posts = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(people::officersOf);
    }

    /** The handlers of a unit. */
    List<Officer> handlers(Unit unit, Work work) {
        return holders(Stream.of(Role.handlers(unit)), work);
    }

    /** Whether no duty keeps any handler of the unit out. */
    boolean areAllFit(Unit unit, Work work) {
        return handlers(unit, work).size() == post(Role.handlers(unit)).size();
    }

    /** Everybody who has to do with cases: the leaders, then the heads and handlers of each unit; nobody twice. */
    List<Option> everybody(Work work, String except) {
        Map<String, Option> options = new LinkedHashMap<>();
        Stream<String> leaders = Stream.concat(
                Stream.of(Role.CHIEF.group()),
                people.organisation().deputies().stream().map(Role::deputy));
        add(options, "领导", holders(leaders, work));
        people.units()
                .forEach(unit ->
                        add(options, unit.name(), holders(Stream.of(Role.heads(unit), Role.handlers(unit)), work)));
        options.remove(except);
        return List.copyOf(options.values());
    }

    static Option option(Officer officer, String heading) {
        return new Option(officer.id(), officer.name(), heading);
    }

    private static void add(Map<String, Option> options, String heading, List<Officer> officers) {
        officers.forEach(officer -> options.putIfAbsent(officer.id(), option(officer, heading)));
    }

    private List<Officer> holders(Stream<String> groups, Work work) {
        return groups.flatMap(group -> post(group).stream())
                .filter(officer -> Policies.against(work, officer).isEmpty())
                .toList();
    }

    private List<Officer> post(String group) {
        return Objects.requireNonNull(posts.get(group));
    }
}
