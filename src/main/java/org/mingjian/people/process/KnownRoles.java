package org.mingjian.people.process;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.engine.ModelRule;
import org.mingjian.people.Group;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** A unit or post that a model names must be in the organisation. */
@Component
class KnownRoles implements ModelRule {

    private static final Pattern UNIT =
            Pattern.compile("\\bpeople\\.(?:handlers|heads|deputy|unitName)\\(\\s*'([^']*)'");
    private static final Pattern POST = Pattern.compile("\\bpeople\\.post\\(\\s*'([^']*)'");

    private final People people;

    KnownRoles(People people) {
        this.people = people;
    }

    @Override
    public Optional<String> fault(String expression) {
        List<String> groups =
                people.organisation().groups().stream().map(Group::id).toList();
        Optional<String> unit = UNIT.matcher(expression)
                .results()
                .map(match -> match.group(1))
                .filter(key -> people.organisation().unit(key).isEmpty())
                .map(key -> "引用了未知部门 " + key)
                .findFirst();
        return unit.isPresent()
                ? unit
                : POST.matcher(expression)
                        .results()
                        .map(match -> match.group(1))
                        .filter(post -> !groups.contains(post))
                        .map(post -> "引用了未知岗位 " + post)
                        .findFirst();
    }
}
