package dev.stoa.platform.test;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import dev.stoa.platform.security.Permission;
import graphql.ExecutionResult;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mutations that the SDL keeps for staff, and of each a call that is well formed. */
public final class StaffMutations {

    private static final Pattern ACCESS = Pattern.compile("Access: STAFF ([a-z]+):([a-z]+)");
    private static final Map<String, String> SAMPLES =
            Map.of(
                    "ID", "\"none_1\"",
                    "String", "\"none\"",
                    "Int", "1",
                    "Boolean", "true",
                    "Decimal", "\"1\"",
                    "CurrencyCode", "\"EUR\"",
                    "CountryCode", "\"DE\"",
                    "DateTime", "\"2031-01-01T00:00:00Z\"");

    /** What those are told who may not. */
    public static final List<String> REFUSED = List.of("UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN");

    private StaffMutations() {}

    /**
     * One of them.
     *
     * @param needed what staff must be allowed to
     */
    public record StaffMutation(Permission needed, String document) {

        /** What a guest, a customer and staff who may everything but this are told. */
        public List<String> answers(Function<String, ExecutionResult> ask) {
            var others = EnumSet.complementOf(EnumSet.of(needed)).toArray(Permission[]::new);
            return Stream.of(Callers.GUEST, Callers.customer("cus_1"), Callers.staff(others))
                    .map(caller -> Callers.as(caller, () -> ask.apply(document)))
                    .map(StaffMutation::told)
                    .toList();
        }

        @Override
        public String toString() {
            return document;
        }

        private static String told(ExecutionResult result) {
            return result.getErrors().stream()
                    .findFirst()
                    .map(error -> String.valueOf(error.toSpecification().get("extensions")))
                    .map(extensions -> extensions.replaceAll(".*code=([A-Z_]+).*", "$1"))
                    .orElse("done");
        }
    }

    public static List<StaffMutation> of(GraphQLSchema schema) {
        return Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .flatMap(field -> mutation(field).stream())
                .toList();
    }

    private static Optional<StaffMutation> mutation(GraphQLFieldDefinition field) {
        var access = ACCESS.matcher(Objects.requireNonNullElse(field.getDescription(), ""));
        if (!access.find()) {
            return Optional.empty();
        }
        var needed = (access.group(1) + "_" + access.group(2)).toUpperCase(Locale.ROOT);
        var arguments =
                field.getArguments().stream()
                        .map(argument -> argument.getName() + ": " + value(argument.getType()))
                        .toList();
        var call =
                field.getName()
                        + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
        return Optional.of(
                new StaffMutation(
                        Permission.valueOf(needed), "mutation { " + call + " { __typename } }"));
    }

    private static String value(GraphQLType type) {
        return switch (unwrapNonNull(type)) {
            case GraphQLList list -> "[" + value(list.getWrappedType()) + "]";
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType input ->
                    fields(input)
                            .map(field -> field.getName() + ": " + value(field.getType()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLScalarType scalar ->
                    Objects.requireNonNull(SAMPLES.get(scalar.getName()), scalar.getName());
            default -> throw new IllegalArgumentException("type: " + type);
        };
    }

    /** What is required; the first one where exactly one is. */
    private static Stream<GraphQLInputObjectField> fields(GraphQLInputObjectType input) {
        return input.isOneOf()
                ? input.getFields().stream().limit(1)
                : input.getFields().stream()
                        .filter(field -> isNonNull(field.getType()))
                        .filter(field -> !field.hasSetDefaultValue());
    }
}
