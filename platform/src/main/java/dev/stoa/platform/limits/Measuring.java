package dev.stoa.platform.limits;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measures the operations of one valid document. Each fragment is measured once. */
final class Measuring {

    private static final int ENDLESS = 1 << 20;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<FragmentUse, Sum> measured = new HashMap<>();
    private final List<Cost.Step> steps = new ArrayList<>();
    private Sizes sizes = new Sizes(List.of());

    /** A fragment on a connection costs what the size of its page makes of it. */
    private record FragmentUse(String name, Size page) {}

    private Measuring(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** By the name of the operation; empty for one without. */
    static Map<String, Measure> measure(GraphQLSchema schema, Document document) {
        var measures = new HashMap<String, Measure>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            measures.put(
                    Objects.requireNonNullElse(operation.getName(), ""),
                    new Measuring(schema, document).measure(operation));
        }
        return measures;
    }

    private Measure measure(OperationDefinition operation) {
        sizes = new Sizes(operation.getVariableDefinitions());
        var sum = new Sum();
        sum.directives = operation.getDirectives().size();
        add(sum, operation.getSelectionSet(), rootOf(operation), Size.ONE);
        steps.add(new Cost.Step(sum.cost, List.copyOf(sum.parts)));
        return new Measure(
                sum.depth,
                sum.aliases,
                sum.directives,
                Map.copyOf(sum.fields),
                new Cost(List.copyOf(steps)));
    }

    private GraphQLCompositeType rootOf(OperationDefinition operation) {
        return Objects.requireNonNull(
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
    }

    private void add(Sum sum, SelectionSet selections, GraphQLCompositeType type, Size page) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> addField(sum, field, type, page);
                case InlineFragment inline -> {
                    sum.directives += inline.getDirectives().size();
                    var on = inline.getTypeCondition();
                    add(
                            sum,
                            inline.getSelectionSet(),
                            on == null ? type : composite(on.getName()),
                            page);
                }
                case FragmentSpread spread -> {
                    sum.directives += spread.getDirectives().size();
                    sum.add(fragment(new FragmentUse(spread.getName(), page)));
                }
                default -> throw new IllegalArgumentException("selection: " + selection);
            }
        }
    }

    private Sum fragment(FragmentUse use) {
        var known = measured.get(use);
        if (known != null) {
            return known;
        }
        var fragment = Objects.requireNonNull(fragments.get(use.name()), use.name());
        var sum = new Sum();
        add(
                sum,
                fragment.getSelectionSet(),
                composite(fragment.getTypeCondition().getName()),
                use.page());
        measured.put(use, sum);
        return sum;
    }

    private void addField(Sum sum, Field field, GraphQLCompositeType type, Size page) {
        if (field.getName().startsWith("__")) {
            return;
        }
        sum.aliases += field.getAlias() == null ? 0 : 1;
        sum.directives += field.getDirectives().size();
        sum.fields.merge(field.getName(), 1, Integer::sum);
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        var inner = new Sum();
        inner.cost = Weights.of(definition, type == schema.getMutationType());
        if (field.getSelectionSet() != null) {
            var of = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
            add(inner, field.getSelectionSet(), of, sizes.ofPage(field, definition));
        }
        sum.depth = Math.max(sum.depth, inner.depth + 1);
        sum.aliases = Math.min(ENDLESS, sum.aliases + inner.aliases);
        sum.directives = Math.min(ENDLESS, sum.directives + inner.directives);
        sum.addTimes(sizes.ofList(field, definition, page), inner);
    }

    private GraphQLCompositeType composite(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name), name);
    }

    /** What the selections so far add up to. */
    private final class Sum {

        private int depth;
        private int aliases;
        private int directives;
        private long cost;
        private final List<Cost.Part> parts = new ArrayList<>();
        private final Map<String, Integer> fields = new HashMap<>();

        void add(Sum fragment) {
            depth = Math.max(depth, fragment.depth);
            aliases = Math.min(ENDLESS, aliases + fragment.aliases);
            directives = Math.min(ENDLESS, directives + fragment.directives);
            fragment.fields.forEach(
                    (name, count) -> fields.merge(name, count, (a, b) -> Math.min(ENDLESS, a + b)));
            addTimes(Size.ONE, fragment);
        }

        void addTimes(Size size, Sum inner) {
            if (inner.parts.isEmpty() && size.variable() == null) {
                cost = Cost.plus(cost, Cost.times(size.number(), inner.cost));
                return;
            }
            parts.add(new Cost.Part(size, inner.asStep()));
        }

        private @Nullable Integer step;

        /** The same step however often the fragment is used. */
        private int asStep() {
            if (step == null) {
                steps.add(new Cost.Step(cost, List.copyOf(parts)));
                step = steps.size() - 1;
            }
            return step;
        }
    }
}
