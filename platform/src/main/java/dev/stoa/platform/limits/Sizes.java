package dev.stoa.platform.limits;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How large the lists of an operation may become, where {@code @listSize} does not say it. A
 * connection passes the size of its page on to its {@code nodes} and {@code edges}; a list of
 * things asked by id is as long as the list of ids.
 */
final class Sizes {

    /** Of a list that does not tell, such as the lines of a cart. */
    static final int ASSUMED = 10;

    private static final int DEFAULT_PAGE = 20;
    private static final Set<String> SLICING = Set.of("first", "last");
    private static final Set<String> SLICED = Set.of("nodes", "edges");

    private final Map<String, Integer> defaults = new HashMap<>();

    Sizes(List<VariableDefinition> variables) {
        for (var variable : variables) {
            if (variable.getDefaultValue() instanceof IntValue number) {
                defaults.put(variable.getName(), clip(number));
            }
        }
    }

    /** The page that a field hands to the lists right below it; {@link Size#ONE} for none. */
    Size ofPage(Field field, GraphQLFieldDefinition definition) {
        boolean hasPages =
                !isList(definition.getType())
                        && definition.getArguments().stream()
                                .map(GraphQLArgument::getName)
                                .anyMatch(SLICING::contains);
        if (!hasPages) {
            return Size.ONE;
        }
        for (var argument : field.getArguments()) {
            if (SLICING.contains(argument.getName())) {
                var size = of(argument.getValue(), DEFAULT_PAGE);
                if (size != null) {
                    return size;
                }
            }
        }
        return new Size(null, DEFAULT_PAGE);
    }

    /**
     * How often what is below a field comes.
     *
     * @param page of the connection that the field is right below
     */
    Size ofList(Field field, GraphQLFieldDefinition definition, Size page) {
        if (!isList(definition.getType())) {
            return Size.ONE;
        }
        if (page != Size.ONE && SLICED.contains(definition.getName())) {
            return page;
        }
        for (var argument : field.getArguments()) {
            var declared = definition.getArgument(argument.getName());
            if (declared != null && isList(declared.getType())) {
                var size = of(argument.getValue(), ASSUMED);
                if (size != null) {
                    return size;
                }
            }
        }
        return new Size(null, assumed(definition));
    }

    private static int assumed(GraphQLFieldDefinition definition) {
        var size = definition.getAppliedDirective("listSize");
        var assumed = size == null ? null : size.getArgument("assumedSize");
        return assumed != null && assumed.getValue() instanceof Integer number ? number : ASSUMED;
    }

    private @Nullable Size of(Value<?> value, int otherwise) {
        return switch (value) {
            case IntValue number -> new Size(null, clip(number));
            case ArrayValue list -> new Size(null, list.getValues().size());
            case VariableReference variable ->
                    new Size(
                            variable.getName(),
                            defaults.getOrDefault(variable.getName(), otherwise));
            default -> null;
        };
    }

    private static int clip(IntValue number) {
        return number.getValue().bitLength() > 30
                ? 1 << 30
                : Math.max(0, number.getValue().intValue());
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }
}
