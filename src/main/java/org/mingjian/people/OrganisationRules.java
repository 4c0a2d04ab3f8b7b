package org.mingjian.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of an organisation; collects every fault, so that the file is put right in one go. */
final class OrganisationRules {

    /** The engine takes these characters in ids of users and groups. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    /** Models name these units by their key, whatever office they run in. */
    private static final Map<String, Unit.Kind> NAMED_IN_MODELS =
            Map.of("office", Unit.Kind.OFFICE, "petition", Unit.Kind.PETITION, "casemgmt", Unit.Kind.CASE_MANAGEMENT);

    private final List<String> faults = new ArrayList<>();
    private final Organisation organisation;

    private OrganisationRules(Organisation organisation) {
        this.organisation = organisation;
    }

    static List<String> faultsOf(Organisation organisation) {
        OrganisationRules rules = new OrganisationRules(organisation);
        rules.keysAreSoundAndUnique();
        rules.unitsNamedInModelsAreThere();
        rules.everyUnitHasOneDeputy();
        rules.usersAreInKnownGroups();
        return rules.faults;
    }

    private void keysAreSoundAndUnique() {
        List<String> units = organisation.units().stream().map(Unit::key).toList();
        List<String> deputies =
                organisation.deputies().stream().map(Deputy::key).toList();
        List<String> users = organisation.users().stream().map(DemoUser::id).toList();
        Stream.concat(units.stream(), deputies.stream()).distinct().forEach(this::keyIsSound);
        users.stream()
                .filter(id -> !KEY.matcher(id).matches())
                .forEach(id -> fault("用户 " + id + "：id 只能用小写字母、数字和连字符，以字母开头"));
        doubled(Stream.concat(units.stream(), deputies.stream())).forEach(key -> fault("部门或分管领导 " + key + "：key 重复"));
        doubled(users.stream()).forEach(id -> fault("用户 " + id + "：id 重复"));
    }

    private void keyIsSound(String key) {
        if (!KEY.matcher(key).matches()) {
            fault("部门或分管领导 " + key + "：key 只能用小写字母、数字和连字符，以字母开头");
        } else if (Role.isReserved(key)) {
            fault("部门或分管领导 " + key + "：key 是保留字");
        }
    }

    private void unitsNamedInModelsAreThere() {
        NAMED_IN_MODELS.forEach((key, kind) -> {
            List<String> keys = organisation.units(kind).stream().map(Unit::key).toList();
            if (!keys.equals(List.of(key))) {
                fault(kind.label() + "（" + kind + "）：应当有且只有一个部门，key 为 " + key);
            }
        });
    }

    private void everyUnitHasOneDeputy() {
        Map<String, List<Deputy>> inCharge = new LinkedHashMap<>();
        organisation.units().forEach(unit -> inCharge.put(unit.key(), new ArrayList<>()));
        for (Deputy deputy : organisation.deputies()) {
            for (String key : deputy.units()) {
                if (inCharge.containsKey(key)) {
                    inCharge.get(key).add(deputy);
                } else {
                    fault("分管领导 " + deputy.key() + "：没有部门 " + key);
                }
            }
        }
        inCharge.forEach((key, deputies) -> {
            if (deputies.isEmpty()) {
                fault("部门 " + key + "：没有分管领导");
            } else if (deputies.size() > 1) {
                fault("部门 " + key + "：有不止一个分管领导（"
                        + deputies.stream().map(Deputy::key).collect(Collectors.joining("、")) + "）");
            }
        });
    }

    private void usersAreInKnownGroups() {
        Set<String> known = organisation.groups().stream().map(Group::id).collect(Collectors.toSet());
        for (DemoUser user : organisation.users()) {
            user.groups().stream()
                    .filter(group -> !known.contains(group))
                    .forEach(group -> fault("用户 " + user.id() + "：没有岗位 " + group));
            if (organisation.unitsOf(user.groups()).size() > 1) {
                fault("用户 " + user.id() + "：属于不止一个部门");
            }
        }
    }

    private void fault(String text) {
        faults.add(text);
    }

    private static List<String> doubled(Stream<String> keys) {
        return keys.collect(groupingBy(Function.identity(), LinkedHashMap::new, counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
