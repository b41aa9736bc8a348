package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.core.MethodParameter;

/** Lets fetcher methods take the argument {@code input} as a {@link Patch}. */
class PatchArgument implements ArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Patch.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return new Patch(Objects.requireNonNull(environment.getArgument("input")));
    }
}
