package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.InputArgument;
import com.netflix.graphql.dgs.internal.InputObjectMapper;
import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * Hands over at once what a fetcher takes as it comes: nothing, a text, a number, a list of these;
 * and inputs as the objects they are mapped to. DGS asks the reflection of Kotlin and of Java about
 * each parameter each time, which for the pictures of a list takes longer than their addresses do.
 */
final class PlainArguments implements ArgumentResolver {

    private final ArgumentResolver ofDgs;
    private final InputObjectMapper objects;
    private final Map<MethodParameter, Taken> known = new ConcurrentHashMap<>();

    /**
     * @param ofDgs knows each {@link InputArgument}, and converts what is left to it
     */
    PlainArguments(ArgumentResolver ofDgs, InputObjectMapper objects) {
        this.ofDgs = ofDgs;
        this.objects = objects;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ofDgs.supportsParameter(parameter);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter, DataFetchingEnvironment environment) {
        var taken = known.computeIfAbsent(parameter, Taken::of);
        Object value = environment.getArgument(taken.name());
        if (taken.isReady(value)) {
            return value;
        }
        return value instanceof Map<?, ?> && taken.isObject()
                ? object(environment, taken)
                : ofDgs.resolveArgument(parameter, environment);
    }

    private Object object(DataFetchingEnvironment environment, Taken taken) {
        Map<String, Object> fields = Objects.requireNonNull(environment.getArgument(taken.name()));
        return objects.mapToJavaObject(fields, taken.type());
    }

    /**
     * What a parameter takes.
     *
     * @param name of the argument
     * @param element what its collections have; null for what is none
     */
    private record Taken(String name, Class<?> type, @Nullable Class<?> element) {

        static Taken of(MethodParameter parameter) {
            var annotation = parameter.getParameterAnnotation(InputArgument.class);
            var named = annotation == null ? "" : annotation.name();
            return new Taken(
                    named.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : named,
                    parameter.getParameterType(),
                    ResolvableType.forMethodParameter(parameter)
                            .asCollection()
                            .getGeneric()
                            .resolve());
        }

        boolean isReady(@Nullable Object value) {
            return switch (value) {
                case null -> !type.isPrimitive() && type != Optional.class;
                case Collection<?> all ->
                        element != null
                                && type.isInstance(all)
                                && all.stream().allMatch(element::isInstance);
                default -> isSimple() && ClassUtils.isAssignableValue(type, value);
            };
        }

        boolean isObject() {
            return isSimple() && !Map.class.isAssignableFrom(type);
        }

        private boolean isSimple() {
            return type.getTypeParameters().length == 0;
        }
    }
}
