package org.mingjian.engine.access;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's REST API, with refusals answered in our own words. */
@Component
@ApplicationPath("/engine-rest")
class RestResources extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(PlainRefusals.class);
        register(MissingRights.class);
    }
}
