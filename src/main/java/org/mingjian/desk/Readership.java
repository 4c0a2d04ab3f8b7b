package org.mingjian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.casefile.Party;
import org.mingjian.handling.RequestSteps;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 阅卷范围: who may read a case, running or closed. The one place for this rule, as SQL, so that a single case and a
 * search over all of them are held to the same.
 *
 * <p>A case is read by who may see all tasks, the head of the handling unit and the deputy in charge of it, who has worked
 * in it, who sees an open task of it, and to whom it was sent 抄送. Steps of requests ({@link RequestSteps}) are neither work
 * nor such a task, and to take back 撤回 a step is no work beyond that step. A case is never read by who is recused from it,
 * nor by the person it is about or a namesake.
 */
@Component
class Readership {

    /** Nobody's group and no unit: an empty list is no SQL. */
    private static final String NONE = "";

    private final JdbcClient jdbc;
    private final Whereabouts whereabouts;
    private final People people;

    Readership(JdbcClient jdbc, Whereabouts whereabouts, People people) {
        this.jdbc = jdbc;
        this.whereabouts = whereabouts;
        this.people = people;
    }

    /** Whether the person who is logged in may read the case; false as well if there is no such case. */
    boolean mayRead(String caseNumber) {
        return counts("(" + condition() + ")", caseNumber);
    }

    /** Whether the person must not read the case, whatever task and post he has. */
    boolean isBarred(String caseNumber) {
        return !counts(NOT_BARRED, caseNumber);
    }

    /** A condition on the row {@code c} of {@code case_file}; its parameters are {@link #parameters}. */
    String condition() {
        return NOT_BARRED + " and " + (whereabouts.seesAllTasks() ? "true" : admitted());
    }

    /** The reader, his groups and the units he leads, and what opens no case, for {@link #condition}. */
    Map<String, Object> parameters() {
        String reader = whereabouts.reader();
        List<String> groups = people.groupsOf(reader);
        return Map.of(
                "reader",
                reader,
                "readerName",
                Party.keyOf(people.nameOf(reader)),
                "groups",
                orNone(groups),
                "units",
                orNone(unitsLedBy(groups)),
                "requests",
                RequestSteps.ALL);
    }

    private static final String NOT_BARRED =
            """
            c.number not in (select barred.case_number from recusal barred
                             where barred.officer = :reader and barred.decision = 'RECUSED')
            and (c.subject_key is null or c.subject_key <> :readerName)""";

    private String admitted() {
        return """
            (c.unit in (:units)
             or c.number in (select acted.case_number from case_record acted
                          where acted.actor = :reader and acted.element_id not in (:requests)
                          and acted.element_id <> 'action_takeBack')
             or c.number in (select copied.case_number from handling_copy copied
                             where copied.reader = :reader and copied.ended_at is null)
             or c.number in (%s))"""
                .formatted(whereabouts.casesOfVisibleTasks());
    }

    private List<String> unitsLedBy(List<String> groups) {
        Stream<String> own = people.units().stream()
                .filter(unit -> groups.contains(Role.heads(unit)))
                .map(Unit::key);
        Stream<String> inCharge = people.organisation().deputies().stream()
                .filter(deputy -> groups.contains(Role.deputy(deputy)))
                .flatMap(deputy -> deputy.units().stream());
        return Stream.concat(own, inCharge).toList();
    }

    private boolean counts(String condition, String caseNumber) {
        return jdbc.sql("select count(*) from case_file c where c.number = :number and " + condition)
                        .param("number", caseNumber)
                        .params(parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static List<String> orNone(List<String> words) {
        return words.isEmpty() ? List.of(NONE) : new ArrayList<>(words);
    }
}
