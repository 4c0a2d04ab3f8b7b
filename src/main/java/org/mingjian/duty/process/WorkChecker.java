package org.mingjian.duty.process;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Hears of every command by which a person works on a task: claim, completion, resolution, error and escalation. The
 * engine's interface has some hundred checks without defaults, and this one is of interest.
 */
final class WorkChecker {

    private WorkChecker() {}

    static CommandChecker of(Consumer<TaskEntity> working) {
        Object checker = Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "checkTaskWork" -> {
                            working.accept((TaskEntity) arguments[0]);
                            yield null;
                        }
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "toString" -> "checker of duties";
                        default -> null;
                    };
                });
        return (CommandChecker) checker;
    }
}
