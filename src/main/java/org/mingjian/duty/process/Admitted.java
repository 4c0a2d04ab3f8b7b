package org.mingjian.duty.process;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Who was found fit to work on which task in this command. A submission is looked at where it comes in, by the engine's
 * own command and when the task completes; the answer is the same each time.
 */
final class Admitted implements Session {

    private final Set<String> pairs = new HashSet<>();

    static SessionFactory sessions() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return Admitted.class;
            }

            @Override
            public Session openSession() {
                return new Admitted();
            }
        };
    }

    static Admitted inThisCommand() {
        return Context.getCommandContext().getSession(Admitted.class);
    }

    boolean contains(String taskId, String user) {
        return pairs.contains(taskId + " " + user);
    }

    void add(String taskId, String user) {
        pairs.add(taskId + " " + user);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
