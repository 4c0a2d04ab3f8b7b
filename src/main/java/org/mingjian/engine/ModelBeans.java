package org.mingjian.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that expressions reach: delegates and {@link ModelBean}s, looked up when they are named. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Stream.concat(
                        Stream.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)),
                        Stream.of(beans.getBeanNamesForAnnotation(ModelBean.class)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> names() {
        return names;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && names.contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String name && names.contains(name) ? beans.getBean(name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
