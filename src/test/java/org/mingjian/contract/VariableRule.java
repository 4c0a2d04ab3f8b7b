package org.mingjian.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.mingjian.Stages;

/**
 * No name comes out of nowhere, and nothing is declared for nobody.
 *
 * <p>A process may read a variable only if it can be there. It can be there if a form of the process has a field of that
 * key, a call activity hands it in or out, the process itself sets it (output parameter, result of a decision, member
 * of a multi-instance), Java of the module or of one of its delegates writes it, or the engine's seam does ({@code
 * lastActor}). Reading is: every expression of the model, every source of a mapping, every input of a called decision,
 * every condition and {@code {{template}}} of its forms, and every declared variable that Java of the module reads. A
 * template may also name a fact, and {@code xLabel} of a variable {@code x} that some form asks or that is yes or no.
 *
 * <p>The other way round, a variable declared in a {@code *Process} class is named in a model or form of its module, is
 * handed to or from it, or is both written and read by its Java.
 */
final class VariableRule implements Rule {

    @Override
    public void check(House house, Findings findings) {
        Origins origins = Origins.of(house);
        for (BpmnFile file : house.processes()) {
            Set<String> there = origins.there(file);
            file.all(FlowNode.class).forEach(node -> node(house, file, node, there, findings));
            ModelTexts.conditions(file).forEach((flow, text) -> read(Expressions.juel(text), there)
                    .forEach(name -> findings.add(file, flow, unknown(name))));
            house.formsOf(file).forEach(form -> form(house, file, form, there, findings));
        }
        for (Mapping mapping : house.mappings()) {
            house.process(mapping.from()).ifPresent(from -> mapping(from, origins.there(from), mapping, findings));
        }
        house.modules().forEach(module -> java(house, module, origins, findings));
    }

    private static void node(House house, BpmnFile file, FlowNode node, Set<String> there, Findings findings) {
        ModelTexts.expressions(node).forEach(text -> {
            boolean delegate = node instanceof ServiceTask task && text.equals(task.getCamundaDelegateExpression());
            if (!delegate) {
                read(Expressions.juel(text), there).forEach(name -> findings.add(file, node, unknown(name)));
            }
        });
        if (node instanceof BusinessRuleTask task && task.getCamundaDecisionRef() != null) {
            house.decision(task.getCamundaDecisionRef()).ifPresent(decision -> read(decision.reads(), there)
                    .forEach(name -> findings.add(file, node, "决策的输入" + unknown(name))));
        }
        excluded(node).filter(name -> !there.contains(name)).forEach(name -> findings.add(file, node, unknown(name)));
    }

    /** The variables that name people who may not do a task. */
    private static Stream<String> excluded(FlowNode node) {
        return BpmnFile.property(node, "excludes").stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip);
    }

    private static void form(House house, BpmnFile file, FormFile form, Set<String> there, Findings findings) {
        read(form.conditions(), there).forEach(name -> findings.add(form.path(), file.id(), "隐藏条件" + unknown(name)));
        Set<String> facts = house.java().facts();
        form.templates().stream()
                .filter(name -> !there.contains(name) && !facts.contains(name) && !label(house, name, there))
                .forEach(name -> findings.add(form.path(), file.id(), "模板" + unknown(name)));
    }

    /** Whether a name is the label of something that can be there and has labels. */
    private static boolean label(House house, String name, Set<String> there) {
        if (!name.endsWith("Label")) {
            return false;
        }
        String key = name.substring(0, name.length() - "Label".length());
        boolean asked = house.forms().stream().anyMatch(form -> form.keys().contains(key));
        boolean yesNo = house.java().variables().stream()
                .anyMatch(variable -> variable.yesNo() && variable.name().equals(key));
        return there.contains(key) && (asked || yesNo);
    }

    private static void mapping(BpmnFile from, Set<String> there, Mapping mapping, Findings findings) {
        Set<String> names =
                mapping.source().isEmpty() ? Expressions.juel(mapping.expression()) : Set.of(mapping.source());
        read(names, there)
                .forEach(name -> findings.add(mapping.file(), mapping.call(), "从 " + from.id() + " 取" + unknown(name)));
    }

    private static void java(House house, String module, Origins origins, Findings findings) {
        Set<String> there = house.processes().stream()
                .filter(file -> !Stages.WORDS.contains(module) || file.module().equals(module))
                .flatMap(file -> origins.there(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = named(house, module);
        for (JavaVariable variable : house.java().variables(module)) {
            String place = variable.owner() + "." + variable.constant();
            if (variable.read() && !there.isEmpty() && !there.contains(variable.name())) {
                findings.add("java/" + module, place, "读取" + unknown(variable.name()));
            }
            boolean own = variable.written() && variable.read();
            if (variable.inProcessClass() && !own && !named.contains(variable.name())) {
                findings.add("java/" + module, place, "变量 " + variable.name() + " 声明了却没有使用");
            }
        }
    }

    /** Every name that models and forms of a module mention, and that others hand to its processes. */
    private static Set<String> named(House house, String module) {
        Set<String> named = new TreeSet<>(Origins.ALWAYS);
        house.forms().stream().filter(form -> form.module().equals(module)).forEach(form -> {
            named.addAll(form.keys());
            named.addAll(form.conditions());
            form.templates().forEach(name -> named.add(name.replaceFirst("(Label|Name)$", "")));
            named.addAll(form.templates());
        });
        for (BpmnFile file : house.processes()) {
            if (file.module().equals(module)) {
                named.addAll(ModelTexts.sets(file));
                file.all(FlowNode.class).forEach(node -> {
                    ModelTexts.expressions(node).forEach(text -> named.addAll(Expressions.juel(text)));
                    excluded(node).forEach(named::add);
                });
                ModelTexts.conditions(file).values().forEach(text -> named.addAll(Expressions.juel(text)));
            }
        }
        house.decisions().stream()
                .filter(decision -> decision.module().equals(module))
                .forEach(decision -> named.addAll(decision.reads()));
        for (Mapping mapping : house.mappings()) {
            if (inModule(house, mapping.from(), module)) {
                named.add(mapping.source());
                named.addAll(Expressions.juel(mapping.expression()));
            }
            if (inModule(house, mapping.to(), module)) {
                named.add(mapping.target());
            }
        }
        return named;
    }

    private static boolean inModule(House house, String process, String module) {
        return house.process(process)
                .filter(file -> file.module().equals(module))
                .isPresent();
    }

    private static Stream<String> read(Set<String> names, Set<String> there) {
        return names.stream().filter(name -> !there.contains(name));
    }

    private static String unknown(String name) {
        return "变量 " + name + " 没有来源";
    }
}
