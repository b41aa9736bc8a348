package dev.stoa.platform.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Name of an event on the wire: sender, what happened, version of its form. The sender is the part
 * before the first dot.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /**
     * For example {@code order.placed.v1}; its JSON Schema is {@code
     * schema/events/order.placed.v1.schema.json}.
     */
    String value();
}
