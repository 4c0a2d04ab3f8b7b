package org.mingjian.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A reader that models may name in an expression, such as {@code people} or {@code deadlines}. Beside the delegates
 * these are the only Spring beans that an expression reaches.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelBean {

    /** The name in expressions, and of the bean. */
    @AliasFor(annotation = Component.class)
    String value();
}
