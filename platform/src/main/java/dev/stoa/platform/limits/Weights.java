package dev.stoa.platform.limits;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/**
 * What one field costs by itself: what {@code @cost} says, else nothing for a plain value and one
 * for an object.
 */
final class Weights {

    private static final int OBJECT = 1;
    private static final int MUTATION = 10;
    private static final int COUNT = 10;

    private Weights() {}

    static int of(GraphQLFieldDefinition field, boolean isMutation) {
        var cost = field.getAppliedDirective("cost");
        if (cost != null && cost.getArgument("weight").getValue() instanceof Integer weight) {
            return weight;
        }
        if (isMutation) {
            return MUTATION;
        }
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType) {
            return OBJECT;
        }
        return field.getName().equals("totalCount") ? COUNT : 0;
    }
}
