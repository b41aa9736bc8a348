package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.internal.InputObjectMapper;
import com.netflix.graphql.dgs.internal.method.InputArgumentResolver;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts {@link PlainArguments} before what DGS does with arguments. */
record PlainArgumentsFirst(Supplier<InputObjectMapper> objects) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof InputArgumentResolver ofDgs
                ? new PlainArguments(ofDgs, objects.get())
                : bean;
    }
}
