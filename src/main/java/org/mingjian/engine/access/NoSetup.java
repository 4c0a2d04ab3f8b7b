package org.mingjian.engine.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyDelegateFilter;
import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoaderDependingFilter;
import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoadingProcessEnginesFilter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Keeps the webapps from sending everybody to their setup page while the group camunda-admin has no member, which is
 * always: the office's administrators are members of its own groups. The setup itself is refused by {@link WebSecurity}.
 *
 * <p>Camunda registers its filters unless one of that name is there. So ours takes the name first, and its place in the
 * order afterwards, behind the filters that set the headers.
 */
@Component
class NoSetup implements BeanPostProcessor {

    private static final String PAGES_FILTER = "Engines Filter";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CamundaBpmWebappInitializer webapps
                ? (ServletContextInitializer) context -> register(webapps, context)
                : bean;
    }

    private static void register(CamundaBpmWebappInitializer webapps, ServletContext context) throws ServletException {
        FilterRegistration pages = context.addFilter(PAGES_FILTER, new LazyPages());
        webapps.onStartup(context);
        pages.addMappingForUrlPatterns(
                EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/*", "/camunda/app/*", "/camunda/", "/camunda");
    }

    private static final class LazyPages extends LazyDelegateFilter<ResourceLoaderDependingFilter> {

        LazyPages() {
            super(Pages.class);
        }

        @Override
        protected ResourceLoaderDependingFilter createNewFilterInstance() {
            return new Pages();
        }
    }

    private static final class Pages extends ResourceLoadingProcessEnginesFilter {

        @Override
        protected boolean needsInitialUser(String engine) {
            return false;
        }
    }
}
