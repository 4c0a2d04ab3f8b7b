package org.mingjian.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens Chromium before the first browser test of the JVM and closes what a test has left open after each. */
final class Browsing implements ExecutionCondition, BeforeEachCallback, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        String missing = "No Chromium is installed: browser tests need chromium on the path (Debian: apt-get install"
                + " chromium), or its place in the environment variable MINGJIAN_BROWSER.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Running.class, key -> new Running(Chromium.start()), Running.class)
                .chromium();
        chromium.serves(SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Chromium chromium = Chromium.running();
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            chromium.pictureAll(Path.of("target", "browser", "failed", test));
        }
        chromium.closeAll();
    }

    private record Running(Chromium chromium) implements CloseableResource {

        @Override
        public void close() {
            chromium.stop();
        }
    }
}
