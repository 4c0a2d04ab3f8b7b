package org.mingjian.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that come with the application: one deployment for each module word, with names relative to the
 * module, and only if something in the module has changed.
 *
 * <p>Runs before the web server opens its port. Where an administrator has deployed a later version of a module, that version stays.
 */
@Component
class ModelDeployer implements SmartLifecycle {

    static final String SOURCE = "mingjian";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final Pattern MODULE =
            Pattern.compile(".*/(?:processes|forms)/([a-z]+)/([^/]+\\.(?:bpmn|dmn|form))");

    private final RepositoryService repository;
    private final ApplicationEventPublisher events;
    private boolean running;

    ModelDeployer(RepositoryService repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    @Override
    public void start() {
        try {
            deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = true;
        events.publishEvent(new ModelsDeployed());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The web server comes long after. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void deploy() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, Map<String, Resource>> modules = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            for (Resource resource : resolver.getResources("classpath*:" + folder + "/*/*.*")) {
                Matcher module = MODULE.matcher(resource.getURL().toString());
                if (module.matches()) {
                    modules.computeIfAbsent(module.group(1), word -> new TreeMap<>())
                            .put(module.group(2), resource);
                }
            }
        }
        for (Map.Entry<String, Map<String, Resource>> module : modules.entrySet()) {
            deploy(module.getKey(), module.getValue());
        }
    }

    private void deploy(String module, Map<String, Resource> resources) throws IOException {
        if (revised(module)) {
            LOG.warn("模块 {} 使用管理员部署的版本，随程序提供的版本未部署", module);
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(module).source(SOURCE);
        for (Map.Entry<String, Resource> resource : resources.entrySet()) {
            deployment.addInputStream(resource.getKey(), resource.getValue().getInputStream());
        }
        deployment.enableDuplicateFiltering(false).deploy();
    }

    /** Whether the newest deployment of the module came from an administrator. */
    private boolean revised(String module) {
        return repository.createDeploymentQuery().deploymentName(module).list().stream()
                .max(Comparator.comparing(Deployment::getDeploymentTime))
                .filter(newest -> !Objects.equals(newest.getSource(), SOURCE))
                .isPresent();
    }
}
