package org.mingjian.people.process;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ModelBean;
import org.mingjian.people.Level;
import org.mingjian.people.People;

/** What models may ask about people: {@code ${people.handlers(unit)}}. A group that is answered has somebody in it. */
@ModelBean("people")
public class PeopleReader {

    private final People people;

    PeopleReader(People people) {
        this.people = people;
    }

    public String handlers(String unit) {
        return people.handlers(unit);
    }

    public String heads(String unit) {
        return people.heads(unit);
    }

    public String deputy(String unit) {
        return people.deputy(unit);
    }

    public String chief() {
        return people.chief();
    }

    public String clerk() {
        return people.clerk();
    }

    public String liaison() {
        return people.liaison();
    }

    /** Any other post by its group id, such as {@code casemgmt} or {@code petition-heads}. */
    public String post(String group) {
        return people.post(group);
    }

    /** The group for a level of approval, such as {@code H2}. */
    public String approvers(String level, String unit) {
        return people.approvers(Level.valueOf(level), unit);
    }

    /** The logins in a comma-separated variable, for a task of each of them. */
    public List<String> list(@Nullable String commaText) {
        return commaText == null
                ? List.of()
                : Arrays.stream(commaText.split(",", -1))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    public String unitName(String unit) {
        return people.unitName(unit);
    }
}
