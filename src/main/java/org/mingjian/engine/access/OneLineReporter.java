package org.mingjian.engine.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line of the log why the start failed, whatever the reason; Spring Boot's own page is switched off. */
final class OneLineReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger("org.mingjian");

    @Override
    public void report(FailureAnalysis failure) {
        String action = failure.getAction() == null ? "" : " " + failure.getAction();
        LOG.error("启动失败：{}", (failure.getDescription() + action).replaceAll("\\s+", " "));
    }
}
