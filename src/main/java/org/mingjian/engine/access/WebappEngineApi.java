package org.mingjian.engine.access;

import java.util.Set;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST API as Tasklist and Cockpit call it, with refusals answered in our own words. */
public final class WebappEngineApi extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = super.getClasses();
        classes.addAll(Set.of(PlainRefusals.class, MissingRights.class));
        return classes;
    }
}
