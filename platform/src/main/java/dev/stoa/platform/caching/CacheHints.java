package dev.stoa.platform.caching;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hint of one valid document off the schema. Fields that a variable may leave out count
 * as asked.
 */
final class CacheHints {

    private static final String DIRECTIVE = "cacheControl";
    private static final String ENTITIES = "_entities";
    private static final CacheHint NONE = new CacheHint(0, Set.of());

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private int maxAge = Integer.MAX_VALUE;

    private CacheHints(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static CacheHint of(GraphQLSchema schema, Document document, @Nullable String operationName) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream()
                .filter(it -> operations.size() == 1 || Objects.equals(it.getName(), operationName))
                .filter(it -> it.getOperation() == OperationDefinition.Operation.QUERY)
                .findFirst()
                .map(it -> new CacheHints(schema, document).read(it))
                .orElse(NONE);
    }

    private CacheHint read(OperationDefinition operation) {
        add(operation.getSelectionSet(), schema.getQueryType());
        return maxAge == Integer.MAX_VALUE ? NONE : new CacheHint(maxAge, Set.copyOf(tags));
    }

    private void add(SelectionSet selections, GraphQLCompositeType type) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> addField(field, type);
                case InlineFragment inline -> {
                    var on = inline.getTypeCondition();
                    add(inline.getSelectionSet(), on == null ? type : entered(on.getName()));
                }
                case FragmentSpread spread -> addFragment(spread.getName());
                default -> throw new IllegalArgumentException("selection: " + selection);
            }
        }
    }

    /** Once, however often it is spread. */
    private void addFragment(String name) {
        if (seen.add(name)) {
            var fragment = Objects.requireNonNull(fragments.get(name), name);
            add(fragment.getSelectionSet(), entered(fragment.getTypeCondition().getName()));
        }
    }

    private void addField(Field field, GraphQLCompositeType type) {
        if (field.getName().startsWith("__")) {
            return;
        }
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        boolean isRoot = type == schema.getQueryType();
        if (isRoot && !isHinted(definition) && !field.getName().equals(ENTITIES)) {
            maxAge = 0;
        }
        limit(definition);
        tagged(definition).ifPresent(tags::add);
        field.getArguments().stream()
                .map(argument -> definition.getArgument(argument.getName()))
                .forEach(this::limit);
        if (field.getSelectionSet() != null) {
            var of = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
            add(field.getSelectionSet(), entered(of.getName()));
        }
    }

    /** What ends it, where its type does not tell. */
    private static Optional<String> tagged(GraphQLFieldDefinition definition) {
        return Optional.ofNullable(definition.getAppliedDirective(DIRECTIVE))
                .map(directive -> directive.getArgument("tag"))
                .map(GraphQLAppliedDirectiveArgument::<@Nullable String>getValue);
    }

    private static boolean isHinted(GraphQLFieldDefinition definition) {
        return definition.hasAppliedDirective(DIRECTIVE);
    }

    private GraphQLCompositeType entered(String name) {
        var type = (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name), name);
        if (type instanceof GraphQLDirectiveContainer container
                && container.hasAppliedDirective(DIRECTIVE)) {
            tags.add(name);
            limit(container);
        }
        return type;
    }

    private void limit(GraphQLDirectiveContainer container) {
        var directive = container.getAppliedDirective(DIRECTIVE);
        if (directive != null) {
            maxAge = Math.min(maxAge, maxAge(directive));
        }
    }

    private static int maxAge(GraphQLAppliedDirective directive) {
        return directive.getArgument("maxAge").getValue() instanceof Integer seconds ? seconds : 0;
    }
}
