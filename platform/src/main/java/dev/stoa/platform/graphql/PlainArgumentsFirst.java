package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.internal.method.InputArgumentResolver;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts {@link PlainArguments} before what DGS does with arguments. */
final class PlainArgumentsFirst implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof InputArgumentResolver ofDgs ? new PlainArguments(ofDgs) : bean;
    }
}
