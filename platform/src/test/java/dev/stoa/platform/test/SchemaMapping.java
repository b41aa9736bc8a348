package dev.stoa.platform.test;

import com.netflix.graphql.dgs.InputArgument;
import com.netflix.graphql.dgs.internal.DataFetcherReference;
import com.netflix.graphql.dgs.internal.DgsSchemaProvider;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Compares the SDL with the Java that answers it: every field must have a fetcher or an accessor,
 * and {@code !} must agree with JSpecify nullness.
 */
public final class SchemaMapping {

    private SchemaMapping() {}

    /**
     * @param implementations Java types of interface and union members by GraphQL type name
     * @return what does not fit, in words; empty when all is well
     */
    public static List<String> problems(
            DgsSchemaProvider provider,
            GraphQLSchema schema,
            Map<String, Class<?>> implementations) {
        var fetchers = new HashMap<String, Map<String, graphql.schema.DataFetcher>>();
        for (var reference : provider.resolvedDataFetchers()) {
            if (!reference.getField().startsWith("_")) {
                fetchers.computeIfAbsent(reference.getParentType(), _ -> new HashMap<>())
                        .put(reference.getField(), new Described(reference));
            }
        }
        var report =
                SchemaMappingInspector.initializer()
                        .classResolver(
                                (type, _) ->
                                        implementations.containsKey(type.getName())
                                                ? List.of(implementations.get(type.getName()))
                                                : List.of())
                        .inspect(schema, fetchers);
        var problems = new ArrayList<String>();
        report.unmappedFields().stream()
                .filter(
                        field ->
                                !field.getFieldName().startsWith("_") && !isExternal(schema, field))
                .forEach(field -> problems.add("no Java for " + field));
        report.unmappedRegistrations().keySet().stream()
                .filter(field -> !field.toString().contains("_entities"))
                .forEach(field -> problems.add("no field for " + field));
        report.fieldNullnessErrors()
                .forEach((field, error) -> problems.add("nullness of " + field + ": " + error));
        report.argumentNullnessErrors()
                .forEach(
                        (fetcher, errors) ->
                                problems.add(
                                        "nullness of arguments of "
                                                + ((Described) fetcher).getDescription()
                                                + ": "
                                                + errors));
        return problems;
    }

    /** The router brings these from the subgraph that owns them. */
    private static boolean isExternal(GraphQLSchema schema, FieldCoordinates field) {
        return schema.getFieldDefinition(field).hasAppliedDirective("external");
    }

    private record Described(DataFetcherReference reference)
            implements SelfDescribingDataFetcher<Object> {

        @Override
        public Object get(DataFetchingEnvironment environment) {
            throw new UnsupportedOperationException("described, never called");
        }

        @Override
        public String getDescription() {
            return reference.getParentType() + "." + reference.getField();
        }

        @Override
        public ResolvableType getReturnType() {
            var type = ResolvableType.forMethodReturnType(reference.getMethod());
            return type.toClass() == DataFetcherResult.class ? type.getGeneric(0) : type;
        }

        @Override
        public Method asMethod() {
            return reference.getMethod();
        }

        @Override
        public Map<String, ResolvableType> getArguments() {
            return Arrays.stream(reference.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(InputArgument.class))
                    .collect(
                            Collectors.toMap(
                                    parameter -> parameter.getName(),
                                    parameter ->
                                            ResolvableType.forMethodParameter(
                                                    MethodParameter.forParameter(parameter)),
                                    (a, _) -> a,
                                    LinkedHashMap::new));
        }
    }
}
