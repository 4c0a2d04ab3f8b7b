package org.mingjian.inquiry.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Component;

/** 谈话人员: among them is the head of the handling unit or the deputy in charge (监督执纪工作规则§28). */
@Component
class TalkLeader {

    private final People people;

    TalkLeader(People people) {
        this.people = people;
    }

    Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable Object talkers = fields.get(InquiryProcess.TALKERS.name());
        @Nullable String unit = context.variables().text(InquiryProcess.UNIT.name());
        return talkers == null || unit == null || leads(talkers.toString(), unit)
                ? Optional.empty()
                : Optional.of("“谈话人员”中应当有分管领导或者承办部门负责人（《监督执纪工作规则》第28条）");
    }

    private boolean leads(String talkers, String unitKey) {
        Unit unit = people.unit(unitKey);
        Set<String> leaders = Stream.concat(
                        Stream.of(Role.heads(unit)), people.organisation().deputyOf(unit).map(Role::deputy).stream())
                .flatMap(group -> people.officersOf(group).stream())
                .map(Officer::id)
                .collect(Collectors.toSet());
        return Arrays.stream(talkers.split(",", -1)).anyMatch(leaders::contains);
    }
}
